# Bodies of classes: methods and properties by assignment, names computed of earlier ones.
# golden: keeps
# signature: properties(n: int) -> str
# signature: functions(n: int) -> str
# signature: aliases(n: int) -> str
# signature: rebound(n: int) -> str
# signature: derived(n: int) -> str
# signature: scopes() -> str
# signature: colours(n: int) -> str
# signature: points(n: int) -> str
# run: properties(3)
# run: functions(3)
# run: aliases(3)
# run: rebound(3)
# run: derived(3)
# run: scopes()
# run: colours(1)
# run: colours(0)
# run: points(4)
import math
from dataclasses import dataclass
from enum import Enum

N = 100


def outside(self, k):
    return self._x + k


class Box:
    N = 4
    M = N * 2
    NAMES = ("a", "b")
    COUNT = len(NAMES)
    TABLE = [i * i for i in range(5)]
    LAST = TABLE[-1] + N
    SPREAD = [N for i in range(M - 6)]

    def __init__(self, x):
        self._x = x

    def get(self):
        return self._x

    def set(self, v):
        self._x = v * 2

    def drop(self):
        self._x = -1

    x = property(get)
    y = property(get, set)
    z = property(fget=get, fset=set, fdel=drop, doc="all three")
    w = property(lambda self: self._x + 1)

    def make(cls, v):
        return cls(v + cls.M)

    make = classmethod(make)

    def scaled(a, b=2):
        return a * b

    SIX = scaled(3)
    scaled = staticmethod(scaled)
    root = staticmethod(math.sqrt)
    twice = staticmethod(lambda v: v * 2)
    shifted = outside

    def __add__(self, other):
        return type(self)(self._x + other)

    __radd__ = __add__
    plus = __add__
    times = lambda self, k: self._x * k


class Lid(Box):
    def get(self):
        return -self._x

    x = property(get)

    def y(self):
        return 7


def properties(n):
    b = Box(n)
    r = f"{Box.N} {Box.M} {Box.COUNT} {Box.LAST} {b.x} {b.y} {b.z} {b.w}"
    b.y = 5
    r += f" {b.x}"
    b.z = 6
    r += f" {b.x} {b.w}"
    del b.z
    return r + f" {b.x}"


def functions(n):
    b = Box.make(n)
    c = b.make(n + 1)
    r = f"{b.x} {c.x} {Box.scaled(3)} {b.scaled(n, 5)} {Box.root(9.0)} {b.root(n)}"
    return r + f" {Box.twice(n)} {b.twice('ab')} {b.shifted(2)} {Box.SIX}"


def aliases(n):
    b = Box(n)
    r = f"{(b + 1).x} {(1 + b).x} {b.plus(3).x} {sum([Box(2)], n).x} {b.times(4)}"
    return f"{r} {Box.times(b, 5)}"


class Twice:
    def x(self):
        return 1

    x = property(x)

    def y(self):
        return 1

    y = 5

    z = 1

    def z(self):
        return 2

    a, b = 3, 4


def rebound(n):
    t = Twice()
    return f"{t.x} {t.y} {t.z()} {Twice.y} {t.a} {Twice.b}"


def derived(n):
    d = Lid(n)
    return f"{d.x} {d.w} {d.y()} {Lid.make(1).x} {(d + 1).x} {type(1 + d).__name__}"


def scopes():
    return f"{Box.SPREAD} {Box.TABLE}"


class Colour(Enum):
    RED = 1
    BLUE = 2
    shade = property(lambda self: self.value * 10)

    def darker(self):
        return self.name.lower()

    deeper = darker


def colours(n):
    c = Colour.RED if n else Colour.BLUE
    return f"{c.shade} {c.deeper()} {len(Colour)}"


@dataclass
class Point:
    x: int
    y: int = 2

    def norm(self):
        return self.x * self.x + self.y * self.y

    size = property(norm)

    def origin(cls):
        return cls(0, 0)

    origin = classmethod(origin)


def points(n):
    p = Point(n)
    p.x += 1
    return f"{p.size} {p} {Point.origin()} {Point.origin().size}"
