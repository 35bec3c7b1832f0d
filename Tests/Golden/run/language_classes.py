# Objects have fields that change, methods, properties, operators and bases, and are shared.
# signature: counter(n: int) -> int
# signature: shared(n: int) -> int
# signature: vectors(x: float, y: float) -> float
# signature: properties(x: float) -> float
# signature: inherited(n: int) -> int
# signature: linked(n: int) -> int
# signature: identity(n: int) -> bool
# signature: optional_field(n: int) -> int
# signature: containers(n: int) -> int
# signature: callable_object(n: int) -> int
# signature: static_methods(n: int) -> int
# signature: constants(n: int) -> int
# signature: arrays(n: int) -> float
# signature: mutable_data(n: int) -> float
# signature: truths(n: int) -> int
# signature: unset(n: int) -> int
# signature: unset_node(n: int) -> int
# signature: ordering(a: int, b: int) -> int
# signature: tuples(n: int) -> int
# signature: helper_made(n: int) -> int
# signature: iterated(n: int) -> int
# signature: iterated_twice(n: int) -> int
# signature: nested_iteration(n: int) -> int
# signature: raising_iterator(n: int) -> int
# signature: numbers(x: float) -> float
# run: counter(5)
# run: shared(3)
# run: vectors(1.5, 2.5)
# run: properties(3.0)
# run: inherited(4)
# run: linked(5)
# run: linked(0)
# run: identity(1)
# run: optional_field(0)
# run: optional_field(3)
# run: containers(4)
# run: callable_object(3)
# run: static_methods(6)
# run: constants(2)
# run: arrays(4)
# run: mutable_data(3)
# run: truths(0)
# run: truths(2)
# run: unset(0)
# run: unset(1)
# run: unset_node(0)
# run: unset_node(1)
# run: ordering(1, 2)
# run: ordering(2, 1)
# run: ordering(2, 2)
# run: tuples(3)
# run: helper_made(3)
# run: iterated(4)
# run: iterated_twice(3)
# run: nested_iteration(3)
# run: raising_iterator(2)
# run: raising_iterator(9)
# run: numbers(2.5)
from dataclasses import dataclass, field
import numpy as np


class Counter:
    """Counts."""

    def __init__(self, start=0):
        self.n = start
        self.steps = 0

    def up(self, by=1):
        self.n += by
        self.steps += 1
        return self

    def both(self):
        return self.n * 100 + self.steps


def counter(n):
    c = Counter(start=n)
    for i in range(4):
        c.up(i)
    c.up().up(10)
    return c.both()


def bump(c, k):
    c.n = c.n + k


def shared(n):
    a = Counter(n)
    b = a
    bump(b, 7)
    a.up()
    return b.n * 1000 + a.n


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __getitem__(self, i):
        return self.x if i == 0 else self.y

    def __setitem__(self, i, v):
        if i == 0:
            self.x = v
        else:
            self.y = v

    def __len__(self):
        return 2

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __contains__(self, v):
        return self.x == v or self.y == v

    def __abs__(self):
        return (self.x * self.x + self.y * self.y) ** 0.5


def vectors(x, y):
    a = Vector(x, y)
    b = a + Vector(1.0, 2.0) * 3.0 + 0.5 * a
    b += -a
    b[0] = b[0] + len(b)
    s = b[0] * 10 + b[1]
    if a == Vector(x, y):
        s += 1000
    if a != b:
        s += 2000
    if x in a:
        s += 4000
    return s + abs(a)


class Celsius:
    def __init__(self, t):
        self._t = t

    @property
    def fahrenheit(self):
        return self._t * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, f):
        self._t = (f - 32) * 5 / 9


def properties(x):
    c = Celsius(x)
    f = c.fahrenheit
    c.fahrenheit = f + 18
    c.fahrenheit += 9
    return c._t * 1000 + f


class Base:
    rate = 3

    def __init__(self, n):
        self.n = n
        self.log = 0

    def step(self):
        self.log = self.log * 10 + 1
        return self.n

    def run(self):
        return self.step() * self.rate


class Derived(Base):
    rate = 5

    def __init__(self, n, extra):
        super().__init__(n + 1)
        self.extra = extra

    def step(self):
        k = super().step()
        self.log = self.log * 10 + 2
        return k + self.extra


class Deeper(Derived):
    def step(self):
        return super().step() * 2


def inherited(n):
    b = Base(n)
    d = Derived(n, 10)
    e = Deeper(n, 20)
    total = b.run() + 1000 * d.run() + 100000 * e.run()
    return total + (b.log + d.log + e.log) + int(isinstance(e, Base)) + int(isinstance(b, Derived))


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


def linked(n):
    head = None
    for i in range(n):
        node = Node(i * i)
        node.next = head
        head = node
    total = 0
    k = 1
    while head is not None:
        total += head.value * k
        k += 1
        head = head.next
    return total


def identity(n):
    a = Counter(n)
    b = Counter(n)
    c = a
    return a is c and a is not b and a == c and not (a == b)


class Holder:
    def __init__(self):
        self.inner = None
        self.limit = None

    def get(self):
        if self.inner is None:
            return -1
        return self.inner.n


def optional_field(n):
    h = Holder()
    if n > 0:
        h.inner = Counter(n)
        h.inner.up(5)
        h.limit = n
    r = h.get()
    if h.limit is not None:
        r += 1000
    return r


class Stack:
    def __init__(self):
        self.items = []
        self.total = 0

    def push(self, x):
        self.items.append(x)
        self.total += x

    def pop(self):
        x = self.items.pop()
        self.total -= x
        return x


def containers(n):
    s = Stack()
    for i in range(n):
        s.push(i * 3)
    last = s.pop()
    nodes = []
    for i in range(n):
        nodes.append(Counter(i))
    for c in nodes:
        c.up(10)
    return last * 1000 + s.total + len(s.items) + nodes[0].n + nodes[1].n


class Adder:
    def __init__(self, k):
        self.k = k
        self.calls = 0

    def __call__(self, x, y=1):
        self.calls += 1
        return self.k + x * y


def callable_object(n):
    f = Adder(n)
    return f(1) + f(2, y=3) * 10 + f.calls * 1000


class Shape:
    count = 4

    def __init__(self, w):
        self.w = w

    @staticmethod
    def double(n):
        return 2 * n

    @classmethod
    def square(cls, n):
        return cls(n * n)


def static_methods(n):
    s = Shape.square(n)
    return s.w + Shape.double(n) + s.double(1) + Shape.count + s.count


class Config:
    level = 1
    name = 7

    def __init__(self):
        self.level += 5


def constants(n):
    c = Config()
    c.level += n
    return c.level * 10 + c.name + Config.level


class Grid:
    def __init__(self, n):
        self.cells = np.zeros((n, n))
        self.n = n

    def fill(self):
        for i in range(self.n):
            for j in range(self.n):
                self.cells[i, j] = i * self.n + j

    def replace(self, a):
        self.cells = a


def arrays(n):
    g = Grid(n)
    g.fill()
    s = g.cells.sum()
    g.cells[0, 0] = 5.0
    g.cells += 1.0
    s += g.cells[0, 0]
    g.replace(np.ones((2, 2)))
    return s + g.cells.sum() * 1000


@dataclass
class Account:
    owner: int
    balance: float = 0.0
    history: list = field(default_factory=list)

    def deposit(self, x):
        self.balance += x
        self.history.append(x)


def mutable_data(n):
    a = Account(1)
    b = Account(1, 0.0)
    for i in range(n):
        a.deposit(i * 1.5)
    same = a == b
    b.balance = a.balance
    return a.balance + len(a.history) * 100 + (5000 if same else 0) + len(b.history)


class Flag:
    def __init__(self, on):
        self.on = on

    def __bool__(self):
        return self.on > 0


def truths(n):
    f = Flag(n)
    c = Counter(0)
    r = 0
    if f:
        r += 1
    if not f:
        r += 10
    if c:
        r += 100
    return r


class Late:
    def __init__(self, n):
        if n:
            self.value = n


def unset(n):
    return Late(n).value


class LateNode:
    def set(self, n):
        self.node = Counter(n)


def unset_node(n):
    x = LateNode()
    if n:
        x.set(n)
    return x.node.n


class Key:
    def __init__(self, k):
        self.k = k

    def __lt__(self, other):
        return self.k < other.k

    def __le__(self, other):
        return self.k <= other.k


def ordering(a, b):
    x, y = Key(a), Key(b)
    return int(x < y) + 10 * int(x <= y) + 100 * int(x > y) + 1000 * int(x >= y)


def pair(n):
    return Counter(n), Counter(n + 1)


def tuples(n):
    a, b = pair(n)
    t = (a, (b, 3))
    t[1][0].up(5)
    return a.n * 100 + b.n


def make(n):
    c = Counter(n)
    c.up(2)
    return c


def helper_made(n):
    return make(n).up(3).n


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


def iterated(n):
    total = 0
    for i in Countdown(n):
        if i == 1:
            continue
        total = total * 10 + i
    else:
        total += 1000
    return total


def iterated_twice(n):
    c = Countdown(n)
    total = 0
    for i in c:
        total += i
        break
    for i in c:
        total += i * 100
    return total + c.n


class Bag:
    def __init__(self):
        self.items = [1, 2, 3]

    def __iter__(self):
        return BagIterator(self)


class BagIterator:
    def __init__(self, bag):
        self.bag = bag
        self.i = 0

    def __next__(self):
        if self.i >= len(self.bag.items):
            raise StopIteration
        self.i += 1
        return (self.i, self.bag.items[self.i - 1])


def nested_iteration(n):
    b = Bag()
    b.items.append(n)
    total = 0
    for i, x in b:
        for j, y in b:
            total += i * x * j * y
    return total


class Failing:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 5:
            raise StopIteration
        if self.n > 8:
            raise ValueError("too far")
        return Countdown(self.n)


def raising_iterator(n):
    total = 0
    for c in Failing(n):
        for i in c:
            total += i
    return total


class Quantity:
    def __init__(self, v):
        self.v = v

    def __abs__(self):
        return abs(self.v)

    def __int__(self):
        return 3

    def __float__(self):
        return self.v * 2

    def __round__(self, n=0):
        return self.v + n


def numbers(x):
    q = Quantity(-x)
    return abs(q) + int(q) + float(q) + round(q) + round(q, 2)
