"""Members, named tuples and frozen dataclasses that a Python extension is passed and returns."""
from extension_use import compiled

MODULE = '''
import enum
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    BLUE = 5


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 3


class Perm(enum.Flag):
    R = 4
    W = 2
    X = 1
    RW = 6


class Bits(enum.IntFlag):
    A = 1
    B = 2
    C = 8


class Point(NamedTuple):
    x: float
    y: float


@dataclass(frozen=True)
class Pair:
    name: str
    n: int


class Deep(NamedTuple):
    p: Point
    c: Color
    m: Optional[float]
    t: tuple[int, str]


def centre(points):
    sx = 0.0
    sy = 0.0
    for p in points:
        sx += p.x
        sy += p.y
    return Point(sx, sy)


def mirrored(points):
    return [Point(p.y, p.x) for p in points]


def add(points, p):
    points.append(p)
    points[0] = Point(9.0, points[0].y)
    return points


def tally(colors):
    d = {}
    for c in colors:
        d[c] = d.get(c, 0) + 1
    return d


def paint(d):
    for k in d:
        d[k] = Color.BLUE
    d["new"] = Color.RED
    return d["new"]


def pick(d, c):
    return d[c]


def flip(p, q):
    return p ^ q, p | q, ~p, Perm.R in p


def bits(b):
    return b | Bits.C, int(b), ~b


def perms(n):
    return [p for p in Perm if n & p.value]


def rows(pairs):
    pairs.append(Pair("z", len(pairs)))
    return {p.name: p for p in pairs}


def lookup(pairs):
    return pairs[Pair("a", 1)]


def keyed(points):
    return {p: i for i, p in enumerate(points)}


def members(s):
    s.add(Color.GREEN)
    return len(s)


def maybe(c):
    if c is None:
        return Color.RED
    if c is Color.RED:
        return None
    return c


def maybe_point(p):
    if p is None:
        return Point(0.0, 0.5)
    if p.x > 5:
        return None
    return Point(p.y, p.x)


def maybe_pair(p):
    if p is None:
        return Pair("none", 0)
    l = [p]
    l.append(Pair(p.name + "!", p.n + 1))
    return l[-1] if p.n > 0 else None


def maybe_complex(z, t):
    if z is None:
        return 0j
    if t is None:
        return z
    return z * t[0] + t[1]


def deep(a):
    r = []
    for d in a:
        r.append(Deep(Point(d.p.y, d.p.x), Color.GREEN, None if d.m is not None else 2.5, d.t))
    a.append(r[0])
    return r


def swap(t):
    a, b = t
    return b, a


def gaps(a):
    a.append(None)
    return [None if c is None else c.value for c in a]


def frozen(s):
    return s | {7}, frozenset([x * 2 for x in s])


def frozen_keys(d):
    return sum([d[k] for k in d])


def row(t):
    s = 0
    for x in t:
        s += x
    return s, t + (1,), t


def rows_of(t):
    return [len(r) for r in t], t


def level(l):
    return max(l), [x + 1 for x in l]


def levels(n):
    return [Level.LOW] * n
'''
SIGNATURES = '''
centre(points: list[Point]) -> Point
mirrored(points: list[Point])
add(points: list[Point], p: Point) -> list[Point]
tally(colors: list[Color])
paint(d: dict[str, Color])
pick(d: dict[Color, float], c: Color)
flip(p: Perm, q: Perm)
bits(b: Bits)
perms(n: int)
rows(pairs: list[Pair])
lookup(pairs: dict[Pair, int])
keyed(points: list[Point])
members(s: set[Color])
maybe(c: optional[Color])
maybe_point(p: optional[Point])
maybe_pair(p: optional[Pair])
maybe_complex(z: optional[complex], t: optional[(float, int)])
deep(a: list[Deep])
swap(t: (Color, Perm))
gaps(a: list[optional[Color]])
frozen(s: frozenset[int])
frozen_keys(d: dict[frozenset[int], int])
row(t: tuple[int, ...])
rows_of(t: tuple[tuple[float, ...], ...])
level(l: list[Level])
levels(n: int)
'''
SCRIPT = r'''
from extension_comparison import both, compare, flat_calls, raised, refuse, run, translated

P, C = both("vals")
Color, Level, Perm, Bits = P.Color, P.Level, P.Perm, P.Bits
Point, Pair, Deep = P.Point, P.Pair, P.Deep
R, G, B = Color.RED, Color.GREEN, Color.BLUE
CASES = [
    ("centre", ([Point(1.0, 2.0), Point(3.0, 4.0)],)), ("centre", ([],)),
    ("mirrored", ([Point(1.0, 2.0), Point(-0.0, float("nan"))],)),
    ("add", ([Point(1.0, 2.0), Point(1.0, 2.0)], Point(5.0, 6.0))),
    ("tally", ([R, G, R, B],)), ("tally", ([],)), ("paint", ({"a": R, "b": G},)), ("paint", ({},)),
    ("pick", ({R: 1.5, B: 2.5}, B)),
    ("bits", (Bits.A | Bits.B,)), ("bits", (Bits(0),)), ("bits", (Bits(21),)),
    ("perms", (7,)), ("perms", (0,)), ("rows", ([Pair("a", 1), Pair("b", 2)],)), ("rows", ([],)),
    ("lookup", ({Pair("a", 1): 5, Pair("b", 1): 6},)),
    ("keyed", ([Point(1.0, 2.0), Point(2.0, 1.0), Point(1.0, 2.0)],)),
    ("members", ({R, B},)), ("members", ({G},)), ("members", (set(),)),
    ("maybe", (None,)), ("maybe", (R,)), ("maybe", (B,)),
    ("maybe_point", (None,)), ("maybe_point", (Point(1.0, 2.0),)),
    ("maybe_point", (Point(9.0, 2.0),)),
    ("maybe_pair", (None,)), ("maybe_pair", (Pair("x\xe4", 1),)), ("maybe_pair", (Pair("y", 0),)),
    ("maybe_complex", (None, None)), ("maybe_complex", (1+2j, None)),
    ("maybe_complex", (1+2j, (2.5, 3))),
    ("deep", ([Deep(Point(1.0, 2.0), R, 0.5, (1, "a")), Deep(Point(3.0, 2.0), B, None, (2, ""))],)),
    ("swap", ((R, Perm.RW),)), ("gaps", ([R, None, B],)), ("gaps", ([],)),
    ("frozen", (frozenset({1, 2}),)), ("frozen", (frozenset(),)),
    ("frozen_keys", ({frozenset({1, 2}): 5, frozenset(): 6},)),
    ("row", ((1, 2, 3),)), ("row", ((),)), ("rows_of", (((1.0,), (), (2.0, 3.0)),)),
    ("rows_of", ((),)),
    ("level", ([Level.LOW, Level.HIGH],)), ("levels", (3,)),
]
for p in [Perm(0), Perm.R, Perm.RW, Perm.R|Perm.X, Perm(7)]:
    for q in [Perm.X, Perm.W]:
        CASES.append(("flip", (p, q)))
compare(P, C, CASES)
flat_calls(C, translated(CASES, C, {}), 400)
row = (1, 2, 3)
assert C.row(row)[2] is row
items = [(1.0, 2.0), C.Point(3.0, 4.0)]
old = list(items)
assert C.centre(items) == C.Point(4.0, 6.0)
assert items[0] is old[0] and items[1] is old[1]
colors = [1, C.Color.BLUE]
assert C.tally(colors) == {C.Color.RED: 1, C.Color.BLUE: 1} and colors[0] == 1
assert C.Perm.RW is C.flip(C.Perm.R, C.Perm.W)[1]
assert raised(C, "pick", ({}, C.Color.RED)) is KeyError
places = [
    ("centre", ([(1.0, 2.0), C.Point(1.0, "x")],), "points[1][1]: str"),
    ("centre", ([(1.0,)],), "points[0]: (float,)"),
    ("paint", ({"a": 1, 5: 2},), "d, key 5: int"), ("paint", ({"a": "x"},), "d['a']: str"),
    ("deep", ([((1.0, 2.0), 1, None, (1, 2))],), "a[0][3][1]: int"),
    ("row", ((1, "a"),), "t[1]: str"),
    ("rows_of", (((1.0,), (2.0, None)),), "t[1][1]: none"),
    ("tally", ([C.Color.RED, None],), "colors[1]: none")]
for name, arguments, place in places:
    kind, args = run(C, name, arguments)
    assert kind == "TypeError" and args[0].endswith("\n" + place), (name, args)
refuse(C, [
    (ValueError, "paint", ({"a": 77},)), (ValueError, "flip", (C.Perm.R, 64)),
    (TypeError, "frozen", ({1},)), (TypeError, "row", ([1],)),
    (TypeError, "flip", (C.Color.RED, C.Perm.R.name))])
'''


def values_in_containers(s):
    """Elements, keys, arguments and results; what does not fit is said with its place."""
    compiled(s, "vals", MODULE, SIGNATURES, SCRIPT)


TESTS = [values_in_containers]
