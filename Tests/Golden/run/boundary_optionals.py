"""Arguments that may be None and are passed by value: a flag says whether they are there."""
# signature: moved(p: optional[Point]) -> Point
# signature: maybe(p: optional[Point], flag: bool) -> optional[Point]
# signature: named(p: optional[Pair]) -> optional[str]
# signature: stored(p: optional[Pair], n: int)
# signature: halves(t: optional[(float, int)])
# signature: turned(z: optional[complex], w: optional[complex])
# signature: warm(c: optional[Color]) -> bool
# signature: other(c: optional[Color]) -> optional[Color]
# signature: weight(b: optional[Block]) -> float64
# signature: deep(d: Deep)
# signature: deeper(d: optional[Deep])
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, Optional

import numpy as np


class Point(NamedTuple):
    x: float
    y: float


@dataclass(frozen=True)
class Pair:
    name: str
    n: int


@dataclass(frozen=True)
class Block:
    data: 'float64[:]'
    scale: float


class Color(Enum):
    RED = 1
    BLUE = -7


class Deep(NamedTuple):
    p: Optional[Point]
    c: Optional[Color]
    name: str


def moved(p):
    if p is None:
        return Point(0.0, -1.0)
    return Point(p.y, p.x)


# run: moved(None)
# run: moved(Point(1.5, 2.5))
def maybe(p, flag):
    return p if flag else None


# run: maybe(None, True)
# run: maybe(Point(1.0, 2.0), True)
# run: maybe(Point(1.0, 2.0), False)
def named(p):
    if p is None or p.n < 0:
        return None
    return p.name * p.n


# run: named(None)
# run: named(Pair("J\u00fcrgen", 2))
# run: named(Pair("", -2))
def stored(p, n):
    pairs = [Pair("first", 1)]
    for i in range(n):
        if p is not None:
            pairs.append(p)
            pairs.append(Pair(p.name + str(i), p.n + i))
    return pairs[-1], len(pairs)


# run: stored(None, 2)
# run: stored(Pair("x", 5), 0)
# run: stored(Pair("x", 5), 3)
def halves(t):
    if t is None:
        return -1.0, 0
    return t[0] / 2, t[1] // 2


# run: halves(None)
# run: halves((3.0, 5))
def turned(z, w):
    if z is None:
        return w is None, 0j
    return w is None, z * 1j if w is None else z + w


# run: turned(None, None)
# run: turned(1 + 2j, None)
# run: turned(None, 2j)
# run: turned(1 + 2j, 2j)
def warm(c):
    return c is None or c is Color.RED


# run: warm(None)
# run: warm(Color.RED)
# run: warm(Color.BLUE)
def other(c):
    if c is None:
        return Color.BLUE
    return Color.RED if c == Color.BLUE else None


# run: other(None)
# run: other(Color.RED)
# run: other(Color.BLUE)
def weight(b):
    if b is None:
        return 0.5
    b.data[0] += 1.0
    return b.data.sum() * b.scale


# run: weight(None)
# run: weight(Block(np.array([1.0, 2.0]), 2.0))
def deep(d):
    x = -1.0 if d.p is None else d.p.x
    return x, d.c is None, len(d.name)


# run: deep(Deep(None, None, "abc"))
# run: deep(Deep(Point(1.5, 2.0), Color.RED, ""))
def deeper(d):
    if d is None:
        return None
    return d.p, d.name


# run: deeper(None)
# run: deeper(Deep(None, Color.BLUE, "abc"))
# run: deeper(Deep(Point(1.5, 2.0), Color.RED, ""))
