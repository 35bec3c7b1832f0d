# Classes: variables of classes, slots, __new__, dataclasses, orders, hashes, and more.
# golden: keeps
# signature: class_counter(n: int) -> int
# signature: slots(n: int) -> int
# signature: new_method(n: int) -> int
# signature: alternative(n: int) -> int
# signature: ordered(n: int) -> int
# signature: frozen_error(n: int) -> int
# signature: factories(n: int) -> int
# signature: post_init(n: int) -> float
# signature: init_var(n: int) -> int
# signature: kw_only(n: int) -> int
# signature: tools(n: int) -> int
# signature: abstract(n: int) -> float
# signature: protocol(n: int) -> float
# signature: total(n: int) -> int
# signature: cached(n: int) -> int
# signature: hashed(n: int) -> int
# signature: hashed_data(n: int) -> int
# signature: heap_objects(n: int) -> int
# signature: sorted_objects(n: int) -> int
# signature: texts(n: int) -> str
# signature: class_attribute(n: int) -> str
# signature: super_data(n: int) -> int
# signature: late_field(n: int) -> int
# signature: iteration(n: int) -> int
# signature: generator_iter(n: int) -> int
# signature: inplace(n: int) -> int
# signature: reflected(n: int) -> float
# signature: default_of_class(n: int) -> int
# signature: final(n: int) -> int
# signature: generic(n: int) -> int
# signature: linked(n: int) -> int
# signature: tree(n: int) -> int
# signature: matrix(n: int) -> int
# signature: compare_list(n: int) -> int
# signature: in_list(n: int) -> int
# signature: context(n: int) -> int
# signature: comparisons(n: int) -> int
# signature: chain(n: int) -> int
# run: class_counter(3)
# run: slots(3)
# run: new_method(3)
# run: alternative(3)
# run: ordered(5)
# run: frozen_error(1)
# run: factories(3)
# run: post_init(3)
# run: init_var(3)
# run: kw_only(3)
# run: tools(3)
# run: abstract(0)
# run: abstract(1)
# run: protocol(1)
# run: total(3)
# run: cached(3)
# run: hashed(4)
# run: hashed_data(4)
# run: heap_objects(5)
# run: sorted_objects(5)
# run: texts(3)
# run: class_attribute(3)
# run: super_data(3)
# run: late_field(3)
# run: iteration(4)
# run: generator_iter(4)
# run: inplace(3)
# run: reflected(3)
# run: default_of_class(3)
# run: final(3)
# run: generic(3)
# run: linked(4)
# run: tree(5)
# run: matrix(3)
# run: compare_list(3)
# run: in_list(3)
# run: context(3)
# run: comparisons(3)
# run: chain(5)
import abc
import dataclasses
from abc import ABC, abstractmethod
from dataclasses import InitVar, dataclass, field, replace, asdict, astuple, fields
from functools import cached_property, total_ordering
from typing import ClassVar, Final, Generic, List, Protocol, TypeVar
import heapq

T = TypeVar("T")


class Counter:
    total = 0
    log = 5

    def __init__(self, n):
        self.n = n
        Counter.total += 1

    @classmethod
    def add(cls, k):
        cls.total += k
        return cls.total


def class_counter(n):
    Counter.total = 0
    for i in range(n):
        Counter(i)
    c = Counter(9)
    return Counter.total * 100 + Counter.add(7) + c.total


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a
        self.b = a * 2


def slots(n):
    s = Slotted(n)
    s.b += 1
    return s.a + s.b


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Point(self.x + other.x, self.y + other.y)


class Singleton:
    def __new__(cls, n):
        o = super().__new__(cls)
        o.made = n * 2
        return o

    def __init__(self, n):
        self.n = n


def new_method(n):
    s = Singleton(n)
    return s.made * 10 + s.n


class Date:
    def __init__(self, y, m=1, d=1):
        self.y, self.m, self.d = y, m, d

    @classmethod
    def from_number(cls, n):
        return cls(n // 100, n % 100)

    @classmethod
    def first(cls, y):
        return cls(y).bump()

    def bump(self):
        self.d += 1
        return self


class Late(Date):
    def bump(self):
        self.d += 5
        return self


def alternative(n):
    a = Date.from_number(n * 100 + 7)
    return a.y * 1000 + a.m * 100 + Late.first(3).d + Date.first(2).d * 10


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0


def ordered(n):
    vs = [Version(i % 3, i) for i in range(n)]
    vs.sort()
    m = max(vs)
    vs[0].minor += 1
    return m.major * 1000 + m.minor * 100 + vs[0].minor + int(Version(1, 2) <= Version(1, 2)) + int(
        Version(1) == Version(1, 0))


@dataclass(frozen=True)
class Frozen:
    x: int


def frozen_error(n):
    f = Frozen(n)
    g = dataclasses.replace(f, x=n + 4)
    return f.x + g.x * 10


@dataclass
class Bag:
    name: str = "bag"
    items: list = field(default_factory=list)
    table: dict = field(default_factory=dict)
    count: int = field(default=0, repr=False, compare=False)


def factories(n):
    a, b = Bag(), Bag("b")
    for i in range(n):
        a.items.append(i)
        a.table[i] = str(i)
    a.count += 1
    return len(a.items) * 10 + len(b.items) + len(a.table) + len(b.name)


@dataclass
class Rect:
    w: float
    h: float
    area: float = field(init=False)

    def __post_init__(self):
        self.area = self.w * self.h


def post_init(n):
    r = Rect(n, 2.5)
    return r.area + r.w


@dataclass
class Scaled:
    x: int
    scale: InitVar[int] = 3

    def __post_init__(self, scale):
        self.x = self.x * scale


def init_var(n):
    return Scaled(n).x + Scaled(n, 10).x


@dataclass(kw_only=True)
class Keyed:
    a: int
    b: int = 2


@dataclass(slots=True, eq=True)
class Part:
    a: int
    _: dataclasses.KW_ONLY
    c: int = 5


def kw_only(n):
    k = Keyed(a=n)
    return k.a + k.b + Part(1, c=n).c


@dataclass
class Data:
    a: int
    b: float = 1.5


def tools(n):
    d = Data(n, 2.0)
    d.a += 1
    e = replace(d, b=3.5)
    t = astuple(e)
    m = asdict(d)
    return int(t[0] * 100 + t[1] * 10 + m["a"] + len(fields(d))) + int(e == d) + int(e != d)


class Animal(ABC):
    def __init__(self, w):
        self.w = w

    @abstractmethod
    def sound(self):
        ...

    @property
    @abc.abstractmethod
    def legs(self):
        raise NotImplementedError

    def loud(self):
        return self.sound() * self.w


class Dog(Animal):
    def sound(self):
        return 2.0

    @property
    def legs(self):
        return 4


class Bird(Animal):
    def sound(self):
        return 0.5

    @property
    def legs(self):
        return 2


def abstract(n):
    a = Dog(3.0) if n else Bird(5.0)
    return a.loud() + a.legs


class HasArea(Protocol):
    def area(self) -> float: ...


class Box:
    def __init__(self, a: float):
        self.a = a

    def area(self) -> float:
        return self.a ** 2


def measure(x: HasArea) -> float:
    return x.area()


def protocol(n):
    return measure(Box(n + 0.5))


@total_ordering
class Card:
    def __init__(self, rank):
        self.rank = rank

    def __eq__(self, other):
        return self.rank == other.rank

    def __lt__(self, other):
        return self.rank < other.rank


def total(n):
    a, b = Card(n), Card(3)
    return (int(a <= b) + 2 * int(a > b) + 4 * int(a >= b) + 8 * int(a < b) + 16 * int(a == b)
            + 32 * int(a != b))


class Lazy:
    def __init__(self, n):
        self.n = n
        self.calls = 0

    @cached_property
    def square(self):
        self.calls += 1
        return self.n * self.n


def cached(n):
    z = Lazy(n)
    s = z.square + z.square
    z.n = 100
    return s + z.square * 10 + z.calls * 1000


class Key:
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def __eq__(self, other):
        return self.a == other.a and self.b == other.b

    def __hash__(self):
        return hash((self.a, self.b))


def hashed(n):
    d = {}
    for i in range(n):
        d[Key(i % 2, i % 3)] = i
    d[Key(0, 0)] += 100
    s = {Key(1, 1), Key(1, 1), Key(2, 1)}
    return len(d) * 1000 + d[Key(1, 1)] + d[Key(0, 0)] + len(s) + int(Key(2, 1) in s)


@dataclass(frozen=True)
class Cell:
    r: int
    c: int


def hashed_data(n):
    seen = set()
    cost = {}
    for i in range(n):
        seen.add(Cell(i % 2, 0))
        cost[Cell(i, i % 2)] = i * 10
    return len(seen) * 1000 + cost[Cell(3, 1)] + int(Cell(1, 0) in seen) + int(Cell(5, 0) in seen)


class Task:
    def __init__(self, p, name):
        self.p = p
        self.name = name

    def __lt__(self, other):
        return self.p < other.p


def heap_objects(n):
    h = []
    for i in range(n):
        heapq.heappush(h, Task((i * 3) % 7, i))
    total = 0
    while h:
        t = heapq.heappop(h)
        total = total * 10 + t.name
    return total


def sorted_objects(n):
    ts = [Task((i * 3) % 7, i) for i in range(n)]
    ts.sort()
    m = min(ts)
    k = max(ts, key=lambda t: t.name)
    return ts[0].name * 100 + m.p + k.p * 10 + sorted(ts, reverse=True)[0].name


class Named:
    def __init__(self, n):
        self.n = n

    def __str__(self):
        return f"<{self.n}>"

    def __repr__(self):
        return "Named(%d)" % self.n

    def __format__(self, spec):
        return "[" + spec + "]" + str(self.n)


def texts(n):
    x = Named(n)
    both = str(Data(1)) + repr(Frozen(n))
    return str(x) + repr(x) + f"{x:abc}" + f"{x}" + f"{x!r}" + str([x]) + both


def class_attribute(n):
    x = Named(n)
    return x.__class__.__name__ + type(x).__name__ + Named.__name__


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Child(Base):
    c: int = 3


class Wrapped(Base):
    def __init__(self, n):
        super().__init__(n, n + 1)
        self.extra = n * 10


def super_data(n):
    w = Wrapped(n)
    c = Child(n, c=9)
    w.a += 1
    return w.a + w.b * 10 + w.extra * 100 + c.a + c.b + c.c


class LateField:
    value: int
    other: int = 4

    def set(self, v):
        self.value = v


def late_field(n):
    f = LateField()
    f.set(n)
    f.other += 1
    return f.value * 10 + f.other + LateField.other


class Deck:
    def __init__(self, n):
        self.cards = list(range(n))

    def __iter__(self):
        return iter(self.cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]

    def __contains__(self, x):
        return x in self.cards

    def __delitem__(self, i):
        del self.cards[i]


def iteration(n):
    d = Deck(n)
    total = sum(d) + max(d) * 10 + len(d) + int(2 in d)
    for i, c in enumerate(d):
        total += i * c
    del d[0]
    return total + len(d) * 100 + d[-1] + len([c for c in d]) + sorted(d)[0]


class Tree:
    def __init__(self, v):
        self.v = v
        self.left = None
        self.right = None

    def insert(self, v):
        if v < self.v:
            if self.left is None:
                self.left = Tree(v)
            else:
                self.left.insert(v)
        elif self.right is None:
            self.right = Tree(v)
        else:
            self.right.insert(v)

    def depth(self):
        l = self.left.depth() if self.left else 0
        r = self.right.depth() if self.right else 0
        return 1 + max(l, r)

    def __iter__(self):
        if self.left:
            for x in self.left:
                yield x
        yield self.v
        if self.right:
            for x in self.right:
                yield x


class Run:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            yield i * i


def generator_iter(n):
    return sum(Run(n)) + len(list(Run(n))) * 100 + sum(x for x in Run(3))


class Acc:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, o):
        self.v += o
        return self

    def __isub__(self, o):
        self.v -= o
        return self

    def __ilshift__(self, o):
        self.v = self.v * 100 + o
        return self


def inplace(n):
    a = Acc(n)
    b = a
    a += 5
    a -= 1
    a <<= 7
    return b.v


class Money:
    def __init__(self, v):
        self.v = v

    def __rmul__(self, k):
        return Money(self.v * k)

    def __rsub__(self, k):
        return k - self.v

    def __rtruediv__(self, k):
        return k / self.v

    def __mod__(self, k):
        return self.v % k

    def __floordiv__(self, k):
        return self.v // k

    def __pow__(self, k):
        return self.v ** k

    def __divmod__(self, k):
        return divmod(self.v, k)

    def __and__(self, k):
        return self.v & k

    def __matmul__(self, k):
        return self.v * 1000 + k

    def __invert__(self):
        return -7

    def __pos__(self):
        return 8


def reflected(n):
    m = 3 * Money(n)
    q, r = divmod(m, 4)
    return (m.v + (10 - m) + 18 / m + m % 4 + m // 2 + m ** 2 + (m & 1) + (m @ 2) + ~m + +m
            + q * 10 + r)


class Settings:
    limit = 10
    names = ("a", "bb")

    def __init__(self):
        self.limit = self.limit + 1
        self.k = self.names[1]


def default_of_class(n):
    s = Settings()
    return s.limit + Settings.limit + len(s.k)


class Constants:
    MAX: Final = 10
    MIN: ClassVar[int] = 2

    def f(self):
        return self.MAX + self.MIN


LIMIT: Final = 50


def final(n):
    return Constants().f() + Constants.MAX + LIMIT


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, x: T) -> None:
        self.items.append(x)

    def pop(self) -> T:
        return self.items.pop()


def generic(n):
    s = Stack()
    for i in range(n):
        s.push(i)
    return s.pop() * 10 + len(s.items)


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self):
        self.head = None
        self.tail = None
        self.size = 0

    def append(self, v):
        node = Node(v)
        if self.tail is None:
            self.head = self.tail = node
        else:
            self.tail.next = node
            self.tail = node
        self.size += 1

    def reverse(self):
        prev = None
        cur = self.head
        while cur:
            cur.next, prev, cur = prev, cur, cur.next
        self.head = prev

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next


def linked(n):
    l = LinkedList()
    for i in range(n):
        l.append(i)
    l.reverse()
    total = 0
    for v in l:
        total = total * 10 + v
    return total + l.size


def tree(n):
    t = Tree(50)
    for i in range(n):
        t.insert((i * 37) % 100)
    total = 0
    for v in t:
        total = total * 7 + v
    return total % 100003 + t.depth()


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        n = len(self.rows)
        return Matrix([[sum(self.rows[i][k] * other.rows[k][j] for k in range(n))
                        for j in range(n)] for i in range(n)])

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __setitem__(self, ij, v):
        self.rows[ij[0]][ij[1]] = v


def matrix(n):
    m = Matrix([[1, 2], [3, 4]])
    p = m @ m
    p[0, 1] = 50
    p[1, 0] += n
    return p[0, 0] * 1000 + p[1, 1] + p[0, 1] + p[1, 0]


def compare_list(n):
    a = [Key(1, 2), Key(n, 4)]
    b = [Key(1, 2), Key(3, 4)]
    return int(a == b) + 2 * int(a != b) + 4 * a.index(Key(n, 4)) + 8 * a.count(Key(1, 2))


def in_list(n):
    a = [Key(1, 2)]
    a.append(Key(n, 4))
    p = [Point(1, 2)]
    q = p[0]
    p.append(Point(1, 2))
    return int(Key(3, 4) in a) + 2 * int(Key(9, 9) in a) + 4 * int(q in p) + 8 * int(
        Point(1, 2) in p) + 16 * p.index(q)


class Manager:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append(1)
        return self

    def __exit__(self, a, b, c):
        self.log.append(2)
        return False


def context(n):
    log = [0]
    with Manager(log) as m:
        m.log.append(n)
    return log[0] * 1000 + log[1] * 100 + log[2] * 10 + log[3]


class Temp:
    def __init__(self, d):
        self.d = d

    def __eq__(self, other):
        if isinstance(other, Temp):
            return self.d == other.d
        return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, Temp):
            return NotImplemented
        return self.d < other.d


def comparisons(n):
    a, b = Temp(n), Temp(4)
    return int(a == b) + 2 * int(a < b) + 4 * int(a > b) + 8 * int(a == 3) + 16 * int(a != 3)


class Query:
    def __init__(self):
        self.steps = []

    def where(self, k):
        self.steps.append(k)
        return self

    def run(self, data):
        for k in self.steps:
            data = [x for x in data if x % k]
        return data


def chain(n):
    return sum(Query().where(2).where(3).run(list(range(n * 5))))
