# Classes that can't cross the boundary, and what is asked of them in the wrong way.
# signature: first(p: Bare) -> int  # error[G016]: 'Bare' can't be passed or returned: its fields have
# signature: first(p: Untyped)  # error[G016]: the type of its field 'a' is none of a signature
# signature: first(p: NoFields)  # error[G016]: it has no annotated fields
# signature: first(p: Strange)  # error[G016]: it is frozen and has an '__init__'
# signature: name(c: Word)  # error[G016]: its members are not all ints
# signature: name(c: Poin)  # error[G002]: unknown type 'Poin'
# signature: Pair(a: int, b: int)  # error[G017]: 'Pair' is passed by value and needs no constructor
# signature: Color(value: int)  # error[G017]: 'Color' is passed by value and needs no constructor
# signature: Point(x: float)
# signature: Point(x: int) -> int  # error[G017]: 'Point(...)' gives a 'Point', not 'int'
# signature: Point.norm -> float  # error[G017]: 'Point.norm' is a method, not a field or property
# signature: Point.norm(self: Other)  # error[G017]: the first argument of 'Point.norm' is a 'Point'
# signature: Point.y  # error[G005]: defines no function 'Point.y'
# signature: Point.nrom()  # error[G005]: defines no function 'Point.nrom'
# signature: Point.norm(k: int)  # error[G006]: 'Point.norm' has 1 argument
# signature: kernel Point.move(dx: float)  # error[G017]: 'Point.move' can't be a kernel
# signature: kernel first(p: Point)  # error[G003]: 'Point' as an argument of a kernel
# signature: Point.free()  # error[G009]: C name 'boundary_classes_Point_free' is used twice
# signature: Point.cached()  # error[L001]: the decorator of 'Point.cached'
# signature: Other.value  # error[G018]: nothing that is compiled makes a 'Other'
# signature: derived(x: float) -> Point  # error[T125]: 'derived' returns Derived, and the signature
# signature: union(p: optional[optional[Pair]])  # error[G003]: 'optional[optional[Pair]]' as an
# signature: boxed(x: float)  # error[L001]: 'boxed' returns Value, which C can't receive
# signature: Pair.total() -> float
from collections import namedtuple
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

Bare = namedtuple("Bare", "a b")


def doubled(f):
    return lambda p: 2 * f(p)


class Untyped(NamedTuple):
    a: object
    b: int


class NoFields(NamedTuple):
    pass


@dataclass(frozen=True)
class Strange:
    a: int

    def __init__(self, a):
        pass


class Word(Enum):
    YES = "yes"
    NO = "no"


class Color(Enum):
    RED = 1


class Pair(NamedTuple):
    a: int
    b: int

    def total(self):
        return 0.5 * self.a


class Point:
    def __init__(self, x):
        self.x = x

    def norm(self):
        return self.x

    def move(self, dx):
        self.x += dx

    def free(self):
        return 1

    @doubled
    def cached(self):
        return 1


class Derived(Point):
    pass


class Other:
    def __init__(self, value):
        self.value = value


@dataclass
class Value:
    a: float


def first(p):
    return 1


def name(c):
    return c.name


def derived(x):
    return Derived(x)


def union(p):
    return 1


def boxed(x):
    return Value(x)
