# The text of instances: dataclasses, named tuples, enumerations, classes with __str__ and __repr__.
# golden: prints
# signature: data(x: int, y: float) -> str
# signature: named(x: int) -> str
# signature: members(k: int) -> (str, str)
# signature: shown(x: float)
# signature: table(k: int) -> str
# run: data(1, 2.5)
# run: named(3)
# run: members(1)
# run: members(2)
# run: shown(0.5)
# run: table(0)
# run: table(2)
# run: table(3)
from collections import namedtuple
from dataclasses import dataclass
from enum import Enum

Pair = namedtuple("Pair", "a b")


@dataclass(frozen=True)
class Point:
    x: int
    y: float


@dataclass(frozen=True)
class Angle:
    degrees: float

    def __str__(self):
        return f"{self.degrees:.1f} degrees"


class Color(Enum):
    RED = 1
    GREEN = 2


def data(x, y):
    p = Point(x, y)
    return f"{p} {p!r} {(p, x)}" + str(p)


def named(x):
    return repr(Pair(x, Pair("s", None))) + str(Pair(1.5, ()))


def members(k):
    c = Color(k)
    return c.name, str(c) + repr(c)


def shown(x):
    print(Angle(x), [Angle(x)], Color.RED, (Color.GREEN,))


def table(k):
    names = ("zero", "one", "two")
    return names[k] + "!"
