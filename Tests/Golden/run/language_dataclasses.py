# Dataclasses whose fields are not assigned behind their construction.
# signature: circle(r: float64)
# signature: account(balance: float, rate: float)
# signature: points(x: float64, y: float64)
# signature: ordered(x: int, y: int)
# signature: inherited(x: int)
# signature: arrays(a: float64[:])
# signature: operators(x: float, y: float)
# signature: validated(x: int)
# signature: loops(n: int)
# random: circle 5 finite
# random: account 5 finite
# random: points 5 finite
# random: ordered 5
# run: ordered(1, 1)
# random: inherited 3
# run: arrays(np.array([1.5, 2.0]))
# random: operators 10 finite
# run: validated(5)
# run: validated(-5)
# run: loops(10)
# run: loops(0)
import dataclasses
from dataclasses import dataclass, field
import math

import numpy as np


@dataclass(frozen=True)
class Circle:
    radius: float
    scale: float = 2.0

    def area(self):
        return math.pi * self.radius * self.radius

    @property
    def scaled(self):
        return self.radius * self.scale

    @staticmethod
    def unit(n):
        return n + 1

    @classmethod
    def twice(cls, r):
        return cls(2 * r)


@dataclass
class Account:
    balance: float
    rate: float = field(default=0.05)

    def after(self, years):
        b = self.balance
        for _ in range(years):
            b = b * (1 + self.rate)
        return b


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int


@dataclass(frozen=True)
class Base:
    a: int
    b: int = 2

    def total(self):
        return self.a + self.b


@dataclass(frozen=True)
class Derived(Base):
    c: int = 3

    def total(self):
        return self.a + self.b * self.c


@dataclass(frozen=True)
class Vector:
    x: float
    y: float

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __rmul__(self, k):
        return self * k

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __getitem__(self, i):
        return self.x if i == 0 else self.y

    def __len__(self):
        return 2

    def __call__(self, t):
        return self.x + t * self.y

    def __contains__(self, v):
        return v == self.x or v == self.y

    def __bool__(self):
        return self.x != 0.0


@dataclass
class Positive:
    value: int

    def __post_init__(self):
        if self.value < 0:
            raise ValueError("negative")


@dataclass
class Sums:
    values: np.ndarray
    offset: float

    def total(self):
        return np.sum(self.values) + self.offset


def area_of(c):
    return c.area() * c.scaled


def circle(r):
    return area_of(Circle(r)), Circle(r, scale=3.0).scaled, Circle.unit(3), Circle.twice(r).radius


def account(balance, rate):
    return Account(balance).after(2), Account(rate=rate, balance=1.0).after(3)


def points(x, y):
    p = Vector(x, y)
    q = dataclasses.replace(p, x=1.0)
    return p == q, p == Vector(x, y), p != q, dataclasses.astuple(q)


def ordered(x, y):
    a = Version(x, y)
    b = Version(y, x)
    return a < b, a >= b, a == b, max(a.major, b.minor), a == 3


def inherited(x):
    d = Derived(x)
    return d.total(), Base(x).total(), isinstance(d, Base), isinstance(Base(1), Derived), d.c


def arrays(a):
    return Sums(a, 1.0).total(), Sums(offset=2.0, values=a[1:]).total()


def operators(x, y):
    v = 2.0 * (Vector(x, y) + Vector(1.0, 1.0)) * 3.0
    w = -v
    flag = True if v else False
    return v.x, w.y, v[0], v[1], len(v), v(2.0), x in v, flag


def validated(x):
    return Positive(x).value


def loops(n):
    v = Vector(0.0, 1.0)
    for i in range(n):
        v = v + Vector(float(i), 0.5)
    return v.x, v.y
