# match over tuples, named tuples, dataclasses, enumerations and classes.
# signature: sequences(x: int, y: int)
# signature: points(x: int, y: int)
# signature: shapes(k: int, r: float)
# signature: types(x: int, y: float)
# signature: colors(x: int)
# signature: stars(x: int)
# signature: nested(x: int)
# run: sequences(0, 0)
# run: sequences(0, 5)
# run: sequences(5, 0)
# run: sequences(3, 3)
# run: sequences(3, 4)
# run: points(0, 2)
# run: points(2, 2)
# run: points(2, 0)
# run: points(5, 6)
# run: shapes(0, 2.0)
# run: shapes(1, 2.0)
# run: types(1, 2.5)
# run: colors(1)
# run: colors(2)
# run: stars(1)
# run: stars(9)
# run: nested(3)
# run: nested(4)
from collections import namedtuple
from dataclasses import dataclass
from enum import Enum

Point = namedtuple("Point", "x y")


class Color(Enum):
    RED = 1
    GREEN = 2


@dataclass(frozen=True)
class Circle:
    radius: float


@dataclass(frozen=True)
class Rectangle:
    width: float
    height: float


def sequences(x, y):
    t = (x, y)
    match t:
        case (0, 0):
            return 1
        case (0, b):
            return b
        case (a, 0):
            return -a
        case (a, b) if a == b:
            return 100
        case _:
            return 200


def points(x, y):
    p = Point(x, y)
    match p:
        case Point(0, y):
            return y
        case Point(x=a, y=b) if a == b:
            return a * 10
        case Point(y=0):
            return 3
        case (a, b, c):
            return -1
        case Point():
            return 4
        case _:
            return 5


def area(s):
    match s:
        case Circle(radius=r):
            return 3.0 * r * r
        case Rectangle(w, h):
            return w * h
        case _:
            return 0.0


def shapes(k, r):
    if k == 0:
        return area(Circle(r))
    return area(Rectangle(r, 5.0))


def kind(x):
    match x:
        case bool():
            return 1
        case int(v):
            return v + 10
        case float():
            return 20
        case (int(a), _):
            return a
        case _:
            return 30


def types(x, y):
    return kind(x), kind(y), kind(x > 0), kind((x, y)), kind(None)


def colors(x):
    c = Color(x)
    match c:
        case Color.RED:
            return 10
        case Color.GREEN | _:
            return 20


def stars(x):
    t = (1, x, 3, 4)
    match t:
        case (first, 9, *rest):
            return first + len(rest) + rest[1]
        case (*_, last):
            return last * 100
        case _:
            return 0


def nested(x):
    t = (1, (x, Point(2, 3)))
    match t:
        case (1, (3, Point(a, b))):
            return a + b
        case (a, (b, p)) as whole:
            return b * p.y + len(whole)
        case _:
            return 0
