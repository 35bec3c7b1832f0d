# Classes inside functions.
# signature: plain(n: int)
# signature: linked(n: int)
# signature: data(n: int)
# signature: frozen(n: int)
# signature: raised(n: int)
# signature: hierarchy(n: int)
# signature: enumerated(n: int)
# signature: flags(n: int)
# signature: tuples(n: int)
# signature: same_name(n: int)
# signature: other_same_name(n: int)
# signature: in_nested(n: int)
# signature: in_loop(n: int)
# signature: in_branch(n: int)
# signature: bases(n: int)
# signature: module_base(n: int)
# signature: matched(n: int)
# signature: operators(n: int)
# signature: in_method(n: int)
# signature: escaping(n: int)
# signature: as_value(n: int)
# signature: context(n: int)
# signature: iterated(n: int)
# signature: texts(n: int)
# signature: class_methods(n: int)
# signature: shadowed(n: int)
# signature: globals_read(n: int)
# signature: generic(n: int, x: float)
# signature: annotated(n: int)
# signature: heap(n: int)
# signature: sets(n: int)
# signature: sorts(n: int)
# run: plain(4)
# run: linked(5)
# run: data(3)
# run: frozen(3)
# run: raised(0)
# run: raised(1)
# run: raised(2)
# run: hierarchy(0)
# run: hierarchy(1)
# run: hierarchy(2)
# run: enumerated(2)
# run: flags(1)
# run: tuples(4)
# run: same_name(3)
# run: other_same_name(3)
# run: in_nested(3)
# run: in_loop(3)
# run: in_branch(1)
# run: in_branch(5)
# run: bases(3)
# run: module_base(3)
# run: matched(0)
# run: matched(1)
# run: matched(2)
# run: operators(3)
# run: in_method(3)
# run: escaping(3)
# run: as_value(0)
# run: as_value(1)
# run: context(2)
# run: iterated(4)
# run: texts(3)
# run: class_methods(3)
# run: shadowed(3)
# run: globals_read(3)
# run: generic(3, 0.5)
# run: annotated(3)
# run: heap(5)
# run: sets(4)
# run: sorts(5)
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import NamedTuple, Optional

SCALE = 10


def plain(n):
    class Counter:
        step = 2

        def __init__(self, start):
            self.value = start

        def up(self):
            self.value += self.step
            return self.value

    c = Counter(n)
    d = Counter(1)
    c.up()
    return c.up(), d.up(), c.value > d.value


def linked(n):
    class Node:
        def __init__(self, value, rest):
            self.value = value
            self.rest = rest

        def pushed(self, value):
            return Node(value, self)

    head = Node(0, None)
    for i in range(1, n):
        head = head.pushed(i * i)
    total = 0
    while head is not None:
        total = total * 3 + head.value
        head = head.rest
    return total


def data(n):
    @dataclass
    class Item:
        name: str
        count: int = 1
        tags: list = field(default_factory=list)

        def total(self):
            return self.count * 2

    a = Item("a", n)
    b = Item("b")
    a.tags.append(3)
    return a.total(), b.total(), a == Item("a", n, [3]), len(b.tags), str(b.count)


def frozen(n):
    @dataclass(frozen=True, order=True)
    class Pair:
        x: int
        y: float = 0.5

    ps = [Pair(i % 2, float(i)) for i in range(n)]
    return repr(max(ps)), repr(Pair(n)), Pair(1, 2.0) < Pair(1, 3.0)


def raised(n):
    class Bad(Exception):
        pass

    class Worse(Bad):
        def __init__(self, code, text):
            super().__init__(text)
            self.code = code

    try:
        if n == 0:
            raise Bad("bad", n)
        if n == 1:
            raise Worse(7, "worse")
        return 0, "", ""
    except Worse as e:
        return e.code, str(e), type(e).__name__
    except Bad as e:
        return -1, str(e), repr(e)


def hierarchy(n):
    class Shape:
        def area(self):
            return 0.0

        def twice(self):
            return 2 * self.area()

    class Square(Shape):
        def __init__(self, a):
            self.a = a

        def area(self):
            return self.a * self.a

    class Cube(Square):
        def area(self):
            return 6 * super().area()

    s = Shape() if n == 0 else Square(3.0) if n == 1 else Cube(2.0)
    return s.twice(), isinstance(s, Square), isinstance(s, Cube)


def enumerated(n):
    class Color(Enum):
        RED = 1
        GREEN = 2
        BLUE = 3

        def next(self):
            return Color(self.value % 3 + 1)

    c = Color(n)
    return c.next().name, c is Color.GREEN, len(Color), repr(c)


def flags(n):
    class Level(IntEnum):
        LOW = 1
        HIGH = 5

    return Level.LOW + n, Level.HIGH > n, Level(5).name


def tuples(n):
    class Point(NamedTuple):
        x: int
        y: int = 2

        def dot(self, other):
            return self.x * other.x + self.y * other.y

    p = Point(n)
    x, y = p
    return p.dot(Point(1, 1)), x + y, repr(p), p._replace(y=5).y


def same_name(n):
    class Box:
        def __init__(self):
            self.v = n_global() + 1

    return Box().v + n


def n_global():
    return 100


def other_same_name(n):
    class Box:
        def __init__(self, v):
            self.v = v * 2.0

    return Box(n).v


def in_nested(n):
    def inner(k):
        class Cell:
            def __init__(self, v):
                self.v = v

        return Cell(k).v + Cell(1).v

    class Cell:
        def __init__(self):
            self.v = 1000

    return inner(n), Cell().v


def in_loop(n):
    total = 0
    for i in range(n):

        class Adder:
            def add(self, a, b):
                return a + b

        total += Adder().add(i, 10)
    return total


def in_branch(n):
    if n > 3:

        class Big:
            def __init__(self, v):
                self.v = v

        return Big(n).v * 2
    return -1


def bases(n):
    class A:
        kind = "a"

        def __init__(self, v):
            self.v = v

        @property
        def double(self):
            return self.v * 2

    class B(A):
        kind = "b"

        def __init__(self, v, w):
            super().__init__(v)
            self.w = w

    b = B(n, n + 1)
    return b.double, b.w, b.kind, A(1).kind, A.kind


class Base:
    def __init__(self, v):
        self.v = v

    def name(self):
        return "base"


def module_base(n):
    class Derived(Base):
        def name(self):
            return "derived" + str(self.v)

    items = [Base(1), Derived(n)]
    return items[0].name(), items[1].name(), isinstance(items[1], Base)


def matched(n):
    @dataclass
    class Move:
        x: int
        y: int

    @dataclass
    class Stop:
        code: int

    action = Move(n, 5) if n < 2 else Stop(9)
    match action:
        case Move(0, y):
            return y
        case Move(x, y):
            return x * 100 + y
        case Stop(code):
            return -code
    return 0


def operators(n):
    class Vec:
        def __init__(self, x, y):
            self.x, self.y = x, y

        def __add__(self, o):
            return Vec(self.x + o.x, self.y + o.y)

        def __eq__(self, o):
            return self.x == o.x and self.y == o.y

        def __getitem__(self, i):
            return self.x if i == 0 else self.y

        def __len__(self):
            return 2

        def __str__(self):
            return f"<{self.x} {self.y}>"

    v = Vec(n, 1) + Vec(1, n)
    return str(v), v == Vec(n + 1, n + 1), v[0] + v[1], len(v)


class Maker:
    def __init__(self, k):
        self.k = k

    def make(self, n):
        class Part:
            def __init__(self, v):
                self.v = v

        return Part(self.k).v + Part(n).v


def in_method(n):
    return Maker(40).make(n)


def make_stack():
    class Stack:
        def __init__(self):
            self.items = []

        def push(self, x):
            self.items.append(x)

        def pop(self):
            return self.items.pop()

    return Stack()


def escaping(n):
    s = make_stack()
    for i in range(n):
        s.push(i * 2)
    return s.pop() + len(s.items)


def as_value(n):
    class A:
        def f(self):
            return 1

    class B:
        def f(self):
            return 2

    c = A if n == 0 else B
    return c().f(), c is A


def context(n):
    class Guard:
        def __init__(self):
            self.log = ""

        def __enter__(self):
            self.log += "in "
            return self

        def __exit__(self, kind, value, trace):
            self.log += "out"
            return True

    g = Guard()
    with g as h:
        h.log += "body "
        if n > 1:
            raise ValueError("x")
    return g.log


def iterated(n):
    class Down:
        def __init__(self, k):
            self.k = k

        def __iter__(self):
            return self

        def __next__(self):
            if self.k <= 0:
                raise StopIteration
            self.k -= 1
            return self.k

    class Evens:
        def __init__(self, k):
            self.k = k

        def __iter__(self):
            for i in range(0, self.k, 2):
                yield i

    return str(list(Down(n))), sum(Evens(n * 3))


def texts(n):
    @dataclass
    class P:
        x: int
        y: str = "q"

    class Q:
        def __repr__(self):
            return "Q!"

    return repr(P(n)), str(P(n, "r")), f"{P(1)!r:>40}", repr(Q()), str([Q(), Q()])


def class_methods(n):
    class Temp:
        def __init__(self, c):
            self.c = c

        @classmethod
        def boiling(cls):
            return cls(100)

        @staticmethod
        def convert(c):
            return c * 9 / 5 + 32

    return Temp.boiling().c + n, Temp.convert(n)


def shadowed(n):
    def use(K):
        return K + 1

    class K:
        def __init__(self, v):
            self.v = v

    f = lambda K: K * 2
    return use(n), f(n), K(n).v, sum([K for K in range(n)]), [K(i) for i in range(3)][2].v


def globals_read(n):
    class Scaled:
        factor = SCALE * 2

        def __init__(self, v):
            self.v = v * SCALE

        def get(self):
            return self.v + n_global() + self.factor

    return Scaled(n).get()


def generic(n, x):
    class Holder:
        def __init__(self, v):
            self.v = v

        def get(self):
            return self.v

    return Holder(x).get(), Holder(n + 0.5).get()


def annotated(n):
    class Tree:
        left: Optional["Tree"]

        def __init__(self, v: int, left: Optional["Tree"] = None) -> None:
            self.v = v
            self.left = left

    t: Tree = Tree(1, Tree(n))
    return t.v + t.left.v if t.left is not None else 0


def heap(n):
    import heapq

    class Job:
        def __init__(self, p):
            self.p = p

        def __lt__(self, o):
            return self.p < o.p

    h = []
    for i in range(n):
        heapq.heappush(h, Job((i * 7) % 5))
    return str([heapq.heappop(h).p for i in range(n)])


def sets(n):
    class Key:
        def __init__(self, k):
            self.k = k

        def __hash__(self):
            return self.k

        def __eq__(self, o):
            return self.k == o.k

    d = {}
    for i in range(n * 2):
        k = Key(i % n)
        d[k] = d.get(k, 0) + i
    return len(d), d[Key(0)], Key(3) in d


def sorts(n):
    class R:
        def __init__(self, a):
            self.a = a

    rs = [R((i * 3) % 5) for i in range(n)]
    rs.sort(key=lambda r: -r.a)
    return str([r.a for r in rs])
