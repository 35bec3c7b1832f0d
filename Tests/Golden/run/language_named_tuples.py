# Named tuples are tuples whose elements have names.
# signature: norm(x: float64, y: float64)
# signature: midpoint(x: float64, y: float64)
# signature: moved(x: float, y: float)
# signature: defaults(x: int)
# signature: compares(x: int, y: int)
# signature: from_typing(a: float64, n: int)
# signature: methods(x: float, y: float)
# signature: chosen(flag: bool, x: float)
# signature: summed(a: float64[:])
# signature: keywords(x: int, y: int)
# signature: unpacked(x: int, y: float)
# signature: contains(x: int)
# random: norm 10 finite
# random: midpoint 10 finite
# random: moved 10 finite
# random: defaults 5
# random: compares 10
# run: compares(1, 2)
# run: compares(2, 2)
# random: from_typing 5 finite
# random: methods 5 finite
# run: chosen(True, 1.5)
# run: chosen(False, 1.5)
# run: summed(np.array([1.5, 2.0]))
# random: keywords 5
# random: unpacked 5 finite
# run: contains(3)
# run: contains(4)
from collections import namedtuple
import collections
from typing import NamedTuple

Point = namedtuple("Point", "x y")
Box = collections.namedtuple("Box", ["low", "high"])
Options = namedtuple("Options", "scale, shift, power", defaults=(10, 2))


class Sample(NamedTuple):
    value: float
    count: int = 3
    weight: float = 0.5

    def total(self):
        return self.value * self.count * self.weight

    @property
    def doubled(self):
        return self.value * 2


class Vector(namedtuple("Vector", "x y")):
    __slots__ = ()

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


def length(p):
    return (p.x * p.x + p.y * p.y) ** 0.5


def norm(x, y):
    return length(Point(x, y))


def middle(b):
    return Point((b.low.x + b.high.x) / 2, (b.low.y + b.high.y) / 2)


def midpoint(x, y):
    m = middle(Box(Point(0.0, y), Point(x, 1.0)))
    return m.x, m.y


def moved(x, y):
    p = Point(x, y)._replace(y=x)
    q = p._replace(x=1.0, y=p.y + 1)
    return p[0], p[-1], q.x, q.y, len(p)


def defaults(x):
    o = Options(x)
    p = Options(x, power=3)
    return o.scale + o.shift * o.power, p.scale + p.shift * p.power


def compares(x, y):
    p = Point(x, y)
    q = Point(y, x)
    return p == q, p < q, p != q, p == (x, y), p >= q, p in (q, p)


def from_typing(a, n):
    s = Sample(a, n)
    t = Sample(weight=a, value=2.0)
    return s.total(), t.total(), s.doubled, t.count, isinstance(t, tuple), isinstance(t, Sample)


def methods(x, y):
    v = Vector(x, y) + Vector(1.0, 2.0)
    return v.x, v.y, v.dot(v), isinstance(v, Vector)


def chosen(flag, x):
    p = Point(x, 1.0) if flag else Point(0.0, x)
    return p


def summed(a):
    p = Point(0.0, 0)
    for v in a:
        p = Point(p.x + v, p.y + 1)
    return p.x, p.y


def keywords(x, y):
    p = Point(y=x, x=y)
    return p.x - p.y


def unpacked(x, y):
    a, b = Point(x, y)
    total = 0
    for v in Point(x, 3):
        total += v
    return a, b, total, Point(x, y) + (1,), Point(1, 2) * 2


def contains(x):
    return x in Point(3, 5), Point(3, 5).index(5), Point(x, 3).count(3), Point._fields == ("x", "y")
