"""Instances that callers pass and get by value, and what may be None."""
# signature: swapped(p: Pair) -> Pair
# signature: again(p: Pair)
# signature: Pair.total() -> float
# signature: Pair.a
# signature: plain(n: int)
# signature: nested(n: Nested) -> Nested
# signature: doubled(s: Size) -> Size
# signature: Size.area(self, k: int)
# signature: Size.w
# signature: spectrum(s: Strided) -> float64
# signature: turned(s: Strided) -> Strided
# signature: maybe_turned(s: Strided, n: int) -> optional[Strided]
# signature: other(c: Color) -> Color
# signature: both(c: Color, n: Number)
# signature: Color.value
# signature: Color.name
# signature: Color.is_warm()
# signature: up(n: Number) -> Number
# signature: times(n: Number, k: int) -> int
# signature: colored(p: Paint) -> Paint
# signature: positive(x: float64)
# signature: maybe_int(n: int) -> optional[float]
# signature: maybe_text(n: int)
# signature: maybe_bytes(b: bytes) -> optional[bytes]
# signature: maybe_array(n: int)
# signature: maybe_complex(z: complex)
# signature: maybe_pair(n: int)
# signature: always(x: float) -> optional[float]
# signature: never(x: float) -> optional[float]
# signature: length(s: optional[str])
# signature: size(b: optional[bytes])
# signature: echo(s: optional[str]) -> optional[str]
# signature: total(a: optional[float64[:]]) -> float64
# signature: corner(a: optional[float64[:, ::1]], n: int) -> float64
# signature: fixed(a: optional[float64[3]]) -> float64
# signature: mixed(n: int)
# signature: quiet(n: int) -> optional[int] noexcept
# signature: failing(n: int) -> optional[int]
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NamedTuple

import numpy as np


class Pair(NamedTuple):
    a: int
    b: float = 2.0

    def total(self):
        return self.a + self.b


def swapped(p):
    return Pair(int(p.b), float(p.a))


# run: swapped(Pair(3, 4.5))
# run: swapped(p=Pair(3))
def again(p):
    return p._replace(a=p.a + 1)


# run: again(Pair(3, 4.5))
# run: Pair.total(Pair(3, 4.5))
# run: Pair.a(Pair(3, 4.5))
def plain(n):
    return Pair(n, n)


# run: plain(3)
class Nested(NamedTuple):
    first: Pair
    name: str
    point: tuple[float, int]


def nested(n):
    return Nested(Pair(n.first.a + 1, n.first.b), n.name + "?", (n.point[0], n.point[1] * 2))


# run: nested(Nested(Pair(1, 2.0), "Jürgen", (1.5, 2)))
@dataclass(frozen=True)
class Size:
    w: int
    data: 'float64[::1]'

    def area(self, k):
        return k * self.w * len(self.data)


def doubled(s):
    return Size(2 * s.w, s.data * 2)


# run: doubled(Size(3, np.array([1.0, 2.0])))
# run: Size.area(Size(3, np.array([1.0, 2.0])), 5)
# run: Size.w(Size(3, np.array([1.0, 2.0])))
@dataclass(frozen=True)
class Strided:
    z: complex
    data: 'float64[:, :]'


def spectrum(s):
    s.data[0, 0] += s.z.imag
    return s.data.sum()


# run: spectrum(Strided(1 + 2j, np.array([[1.0, 2.0], [3.0, 4.0]])))
def turned(s):
    return Strided(-s.z, s.data.T)


# run: turned(Strided(1 + 2j, np.array([[1.0, 2.0], [3.0, 4.0]])))
def maybe_turned(s, n):
    return Strided(s.z, s.data[::-1, :n]) if n > 0 else None


# run: maybe_turned(Strided(1 + 2j, np.array([[1.0, 2.0], [3.0, 4.0]])), 1)
# run: maybe_turned(Strided(1 + 2j, np.array([[1.0, 2.0], [3.0, 4.0]])), 0)
class Color(Enum):
    RED = 1
    GREEN = 5
    BLUE = -7

    def is_warm(self):
        return self is Color.RED


class Number(IntEnum):
    ONE = 1
    TWO = 2
    THREE = 3


def other(c):
    if c == Color.RED:
        return Color.GREEN
    return Color.BLUE if c is Color.GREEN else Color.RED


# run: other(Color.RED)
# run: other(Color.GREEN)
# run: other(Color.BLUE)
def both(c, n):
    return c, n, n + 1


# run: both(Color.BLUE, Number.TWO)
# run: Color.value(Color.BLUE)
# run: Color.name(Color.GREEN)
# run: Color.is_warm(Color.RED)
# run: Color.is_warm(Color.BLUE)
def up(n):
    return Number(n + 1)


# run: up(Number.ONE)
# run: up(Number.THREE)
def times(n, k):
    return n * k


# run: times(Number.THREE, 5)
class Paint(NamedTuple):
    color: Color
    amount: float


def colored(p):
    return Paint(Color.GREEN if p.amount > 1 else p.color, p.amount / 2)


# run: colored(Paint(Color.BLUE, 3.0))
# run: colored(Paint(Color.BLUE, 0.5))
def positive(x):
    if x > 0:
        return x
    return None


# run: positive(1.5)
# run: positive(-1.5)
def maybe_int(n):
    return n if n > 0 else None


# run: maybe_int(3)
# run: maybe_int(-3)
def maybe_text(n):
    return "ä" * n if n >= 0 else None


# run: maybe_text(3)
# run: maybe_text(0)
# run: maybe_text(-1)
def maybe_bytes(b):
    return b[1:] if len(b) > 0 else None


# run: maybe_bytes(b"abc")
# run: maybe_bytes(b"a")
# run: maybe_bytes(b"")
def maybe_array(n):
    if n < 0:
        return None
    return np.arange(n) * 1.5


# run: maybe_array(3)
# run: maybe_array(0)
# run: maybe_array(-3)
def maybe_complex(z):
    return z if z.real > 0 else None


# run: maybe_complex(1 - 2j)
# run: maybe_complex(-1 - 2j)
def maybe_pair(n):
    if n == 0:
        return None
    return n, n * 0.5


# run: maybe_pair(0)
# run: maybe_pair(3)
def always(x):
    return x


# run: always(1.5)
def never(x):
    return None


# run: never(1.5)
def length(s):
    return -1 if s is None else len(s)


# run: length("Jürgen")
# run: length("")
# run: length(None)
def size(b):
    return -1 if b is None else len(b)


# run: size(b"abc")
# run: size(None)
def echo(s):
    return s


# run: echo("Jürgen")
# run: echo("")
# run: echo(None)
def total(a):
    if a is None:
        return -1.0
    a[0] += 1
    return a.sum()


# run: total(np.array([1.0, 2.0]))
# run: total(None)
def corner(a, n):
    if a is not None:
        return a[n, n]
    return 0.0


# run: corner(np.array([[1.0, 2.0], [3.0, 4.0]]), 1)
# run: corner(np.array([[1.0, 2.0], [3.0, 4.0]]), 2)
# run: corner(None, 1)
def fixed(a):
    return 0.0 if a is None else a[2]


# run: fixed(np.array([1.0, 2.0, 3.0]))
# run: fixed(None)
def mixed(n):
    first = n if n > 1 else None
    second = "x" * n if n > 2 else None
    return first, second, n


# run: mixed(0)
# run: mixed(2)
# run: mixed(3)
def quiet(n):
    return n if n > 0 else None


# run: quiet(1)
# run: quiet(-1)
def failing(n):
    if n == 0:
        raise KeyError("zero")
    return n if n > 0 else None


# run: failing(0)
# run: failing(1)
# run: failing(-1)
