# Objects take part in loops, with statements, exceptions and generators.
# signature: managed(n: int) -> int
# signature: generated(n: int) -> int
# signature: stepped(n: int) -> int
# signature: cleaned(n: int) -> int
# signature: failing_init(n: int) -> int
# signature: graph(n: int) -> int
# signature: recursive_methods(n: int) -> int
# signature: closures(n: int) -> int
# signature: mixed_numbers(n: int) -> float
# signature: stores_tuples(n: int) -> int
# signature: swapped(n: int) -> int
# signature: diamonds(n: int) -> int
# signature: mixin(n: int) -> int
# signature: setattr_chain(n: int) -> int
# signature: bank(n: int) -> float
# signature: in_place(n: int) -> int
# signature: unary(n: int) -> int
# signature: reflected(n: int) -> int
# signature: data_ordering(a: int, b: int) -> int
# signature: post_init(x: float) -> float
# signature: default_objects(n: int) -> int
# signature: compared_to_none(n: int) -> int
# signature: matched(n: int) -> int
# run: managed(3)
# run: managed(0)
# run: generated(4)
# run: stepped(3)
# run: cleaned(1)
# run: cleaned(20)
# run: failing_init(2)
# run: failing_init(-2)
# run: graph(4)
# run: recursive_methods(6)
# run: closures(3)
# run: mixed_numbers(3)
# run: stores_tuples(4)
# run: swapped(3)
# run: diamonds(2)
# run: mixin(5)
# run: setattr_chain(3)
# run: bank(4)
# run: in_place(3)
# run: unary(3)
# run: reflected(3)
# run: data_ordering(1, 2)
# run: data_ordering(2, 1)
# run: data_ordering(2, 2)
# run: post_init(2.5)
# run: default_objects(3)
# run: compared_to_none(0)
# run: compared_to_none(1)
# run: matched(0)
# run: matched(1)
# run: matched(2)
from dataclasses import dataclass, field
import numpy as np


class Log:
    def __init__(self):
        self.depth = 0
        self.entries = []


class Scope:
    def __init__(self, log, k):
        self.log = log
        self.k = k

    def __enter__(self):
        self.log.depth += 1
        self.log.entries.append(self.k)
        return self

    def __exit__(self, kind, value, trace):
        self.log.depth -= 1
        self.log.entries.append(-self.k)
        return kind is ZeroDivisionError


def managed(n):
    log = Log()
    with Scope(log, 5) as s:
        s.k += 10 // n
        with Scope(log, 7):
            log.entries.append(log.depth)
    total = 0
    for x in log.entries:
        total = total * 3 + x
    return total


class Tree:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            yield i * i

    def pairs(self):
        for i in self:
            yield i, i + 1


def generated(n):
    t = Tree(n)
    s = 0
    for x in t:
        s += x
    for a, b in t.pairs():
        s += a * b
    return s


class Ticker:
    def __init__(self, n):
        self.n = n

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n


def stepped(n):
    t = Ticker(n)
    return next(t) * 100 + next(t) * 10 + next(t, 7) + next(t, 9) * 1000


class Resource(Exception):
    pass


class Box:
    def __init__(self, n):
        if n < 0:
            raise Resource("negative")
        self.n = n
        self.items = [n]

    def use(self, k):
        self.items.append(k)
        if len(self.items) > 10:
            raise Resource("full")


def cleaned(n):
    b = Box(1)
    try:
        for i in range(n):
            b.use(i)
    except Resource:
        return -len(b.items)
    return len(b.items)


def failing_init(n):
    try:
        return Box(n).n
    except Resource:
        return -100


class Vertex:
    def __init__(self, k):
        self.k = k
        self.edges = []
        self.seen = False

    def link(self, other):
        self.edges.append(other)

    def visit(self):
        if self.seen:
            return 0
        self.seen = True
        total = self.k
        for v in self.edges:
            total += v.visit()
        return total


def graph(n):
    first = Vertex(1)
    last = first
    for i in range(n):
        v = Vertex(i + 2)
        last.link(v)
        first.link(v)
        last = v
    return first.visit()


class Fib:
    def __init__(self):
        self.calls = 0

    def of(self, n):
        self.calls += 1
        if n < 2:
            return n
        return self.of(n - 1) + self.of(n - 2)


def recursive_methods(n):
    f = Fib()
    return f.of(n) * 1000 + f.calls


def closures(n):
    b = Box(n)

    def add(k):
        b.n += k
        return b.n

    add(2)
    return add(3) * 10 + b.n


class Sum:
    def __init__(self):
        self.total = 0
        self.best = None

    def add(self, x):
        self.total += x
        if self.best is None or x > self.best:
            self.best = x


def mixed_numbers(n):
    s = Sum()
    for i in range(n):
        s.add(i * 0.5)
    return s.total + s.best * 100.0


class Pairs:
    def __init__(self):
        self.last = (0, 0.5)
        self.all = []

    def put(self, a):
        self.last = (a, self.last[1] + a)
        self.all.append(self.last)


def stores_tuples(n):
    p = Pairs()
    for i in range(n):
        p.put(i)
    s = 0
    for a, b in p.all:
        s += a * int(b)
    return s + p.last[0]


def swapped(n):
    a, b = Box(n), Box(n + 1)
    a, b = b, a
    a.n, b.n = b.n * 10, a.n
    return a.n * 100 + b.n


class A:
    def __init__(self, n):
        self.n = n
        self.path = 1

    def go(self):
        self.path = self.path * 10 + 1
        return self.n


class B(A):
    def go(self):
        self.path = self.path * 10 + 2
        return super().go() + 1


class C(A):
    def go(self):
        self.path = self.path * 10 + 3
        return super().go() * 2


class D(B, C):
    def go(self):
        self.path = self.path * 10 + 4
        return super().go() + 100


def diamonds(n):
    d = D(n)
    return d.go() * 1000000 + d.path


class Doubler:
    def doubled(self):
        return self.n * 2


class Tripler:
    factor = 3

    def tripled(self):
        return self.n * self.factor


class Number(Doubler, Tripler):
    def __init__(self, n):
        self.n = n


def mixin(n):
    x = Number(n)
    x.n += 1
    return x.doubled() + x.tripled() * 100


class Outer:
    def __init__(self, n):
        self.inner = Box(n)
        self.inner.n += 1


def setattr_chain(n):
    o = Outer(n)
    o.inner.n *= 5
    o.inner.items[0] += 7
    p = o
    p.inner = Box(o.inner.n + 1)
    return o.inner.n * 100 + o.inner.items[0]


class Account:
    interest = 0.5

    def __init__(self, balance=0.0):
        self.balance = balance
        self.events = 0

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        self.events += 1

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.balance -= amount
        self.events += 1


def bank(n):
    accounts = []
    for i in range(n):
        accounts.append(Account(i * 10.0))
    failed = 0
    for a in accounts:
        try:
            a.deposit(5.0)
            a.withdraw(20.0)
        except ValueError:
            failed += 1
    total = 0.0
    for a in accounts:
        total += a.balance + a.events * Account.interest
    return total + failed * 1000


class Bits:
    def __init__(self, n):
        self.n = n

    def __ior__(self, k):
        self.n |= k
        return self

    def __isub__(self, k):
        return Bits(self.n - k)

    def __invert__(self):
        return ~self.n

    def __pos__(self):
        return self.n + 1000

    def __rsub__(self, k):
        return k - self.n

    def __radd__(self, k):
        return k + self.n

    def __matmul__(self, o):
        return self.n * o.n

    def __lshift__(self, k):
        return self.n << k


def in_place(n):
    b = Bits(n)
    c = b
    b |= 8
    b -= 1
    return b.n * 100 + c.n


def unary(n):
    b = Bits(n)
    return ~b + +b + b @ b + (b << 2)


def reflected(n):
    b = Bits(n)
    return (100 - b) * 1000 + (1 + b)


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0

    def bump(self):
        self.minor += 1


def data_ordering(a, b):
    x, y = Version(a), Version(b)
    x.bump()
    return int(x < y) + 2 * int(x <= y) + 4 * int(x == y) + 8 * int(x > y) + 16 * int(x != y)


@dataclass
class Rectangle:
    w: float
    h: float = 2.0
    area: float = field(init=False, default=0.0)

    def __post_init__(self):
        self.area = self.w * self.h


def post_init(x):
    r = Rectangle(x)
    r.w = 1.0
    return r.area * 10 + r.w


def default_objects(n):
    a, b = Box(n), Box(n)
    a.items.append(5)
    return len(a.items) * 10 + len(b.items)


def find(n):
    if n:
        return Box(n)
    return None


def compared_to_none(n):
    b = find(n)
    if b is None:
        return -1
    return b.n + len(b.items)


def matched(n):
    v = Version(n, 2)
    v.bump()
    match v:
        case Version(0, m):
            return m
        case Version(major=1):
            return 100 + v.minor
        case _:
            return 7
