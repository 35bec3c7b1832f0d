"""Objects of classes that callers make, hold and pass."""
# signature: Point(x: float, y: float)
# signature: Point(x: float)
# signature: Point.move(self, dx: float)
# signature: Point.move(self, dx: float, dy: float)
# signature: Point.norm() -> float
# signature: Point.twice -> float
# signature: Point.x
# signature: Point.y -> float
# signature: Point.unit()
# signature: Point.origin() -> Point
# signature: Point.__len__()
# signature: Point.__getitem__(i: int) -> float
# signature: Point.__add__(other: Point)
# signature: Point.__eq__(other: Point)
# signature: Point.__call__(k: float)
# signature: Point.fail(self, n: int)
# signature: distance(p: Point, q: Point) -> float
# signature: nearest(p: Point, q: Point) -> Point
# signature: is_same(p: Point, q: Point)
# signature: maybe(p: Point, flag: bool) -> optional[Point]
# signature: either(p: optional[Point]) -> float
# signature: pair(p: Point, q: Point)
# signature: swap(p: Point, q: Point)
# signature: Box(low: Point, name: str)
# signature: Box(low: Point, count: int)
# signature: Box.low
# signature: Box.name
# signature: Box.count
# signature: Box.high -> optional[Point]
# signature: Box.grow(self, other: Point)
# signature: Empty() -> Empty
# signature: Empty.zero()
# signature: empty()
# signature: Counter(start: int, values: const float64[::1])
# signature: Counter.value
# signature: Counter.values
# signature: Counter.history_length
# signature: Counter.next()
# signature: Named(x: float, y: float, name: str)
# signature: Named.norm()
# signature: Named.x
# signature: Named.name
# signature: Named.describe()
import math
from dataclasses import dataclass, field
from typing import Optional

import numpy as np


class Point:
    """A point of the plane."""

    def __init__(self, x, y=0.5):
        self.x = x
        self.y = y

    def move(self, dx, dy=1.0):
        self.x += dx
        self.y += dy

    def norm(self):
        return math.sqrt(self.x * self.x + self.y * self.y)

    @property
    def twice(self):
        return self.x * 2

    @staticmethod
    def unit():
        return 1

    @classmethod
    def origin(cls):
        return cls(0.0, 0.0)

    def __len__(self):
        return 2

    def __getitem__(self, i):
        if i == 0:
            return self.x
        if i == 1:
            return self.y
        raise IndexError("no such coordinate")

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __call__(self, k):
        return k * self.x

    def fail(self, n):
        self.x = 100.0
        if n > 0:
            raise ValueError("too much")
        self.y = 200.0


# run: Point(1.0, 2.0)
# run: Point(1.0)
# run: Point.move(Point(1.0, 2.0), 3.0)
# run: Point.move(Point(1.0, 2.0), 3.0, -1.0)
# run: Point.norm(Point(3.0, 4.0))
# run: Point.norm(Point(3.0))
# run: Point.twice(Point(3.0))
# run: Point.x(Point(math.inf))
# run: Point.y(Point(1.5))
# run: Point.unit()
# run: Point.origin()
# run: Point.__len__(Point(1.0))
# run: Point.__getitem__(Point(1.0), 0)
# run: Point.__getitem__(Point(1.0), 1)
# run: Point.__getitem__(Point(1.0), 2)
# run: Point.__add__(Point(1.0, 2.0), Point(10.0, 20.0))
# run: Point.__eq__(Point(1.0, 2.0), Point(1.0, 2.0))
# run: Point.__eq__(Point(1.0, 2.0), Point(1.0, 2.5))
# run: Point.__call__(Point(1.5), 3.0)
# run: Point.fail(Point(1.5), 0)
# run: Point.fail(Point(1.5), 1)
def distance(p, q):
    return math.hypot(p.x - q.x, p.y - q.y)


# run: distance(Point(1.0, 2.0), Point(4.0, 6.0))
def nearest(p, q):
    p.x += 1
    return p if p.norm() < q.norm() else q


# run: nearest(Point(1.0, 2.0), Point(4.0, 6.0))
# run: nearest(Point(7.0, 2.0), Point(4.0, 6.0))
def is_same(p, q):
    return p is q


# run: is_same(Point(1.0), Point(1.0))
def maybe(p, flag):
    return p if flag else None


# run: maybe(Point(1.0), True)
# run: maybe(Point(1.0), False)
def either(p):
    if p is None:
        return -1.0
    p.x += 1
    return p.x


# run: either(None)
# run: either(Point(1.0))
def pair(p, q):
    return (p + q, q, 3)


# run: pair(Point(1.0), Point(2.0))
def swap(p, q):
    p.x, q.x = q.x, p.x


# run: swap(Point(1.0), Point(2.0))
@dataclass
class Box:
    low: Point
    name: str = "box"
    count: int = 3
    high: Optional[Point] = None

    def grow(self, other):
        self.high = other
        self.count += 1
        self.name += "!"


# run: Box(Point(1.0), "cardboard")
# run: Box(Point(1.0), count=4)
# run: Box.low(Box(Point(1.0), "x"))
# run: Box.name(Box(Point(1.0), "Jürgen"))
# run: Box.high(Box(Point(1.0), "x"))
# run: Box.grow(Box(Point(1.0), "x"), Point(2.0))
class Empty:
    def zero(self):
        return 0


# run: Empty()
# run: Empty.zero(Empty())
def empty():
    return Empty()


# run: empty()
class Counter:
    def __init__(self, start, values):
        self.value = start
        self.values = values * 2
        self.history = [start]

    @property
    def history_length(self):
        return len(self.history)

    def next(self):
        self.value += 1
        self.history.append(self.value)
        self.values[0] = self.value
        return self.value


# run: Counter(3, np.array([1.0, 2.0]))
# run: Counter.next(Counter(3, np.array([1.0, 2.0])))
# run: Counter.next(Counter(3, np.array([])))
# run: Counter.values(Counter(3, np.array([1.0, 2.0])))
# run: Counter.history_length(Counter(3, np.array([1.0, 2.0])))
class Named(Point):
    def __init__(self, x, y, name):
        super().__init__(x, y)
        self.name = name

    def describe(self):
        return f"{self.name} {self.norm()}"


# run: Named(3.0, 4.0, "abc")
# run: Named.norm(Named(3.0, 4.0, "abc"))
# run: Named.describe(Named(3.0, 4.0, "abc"))
