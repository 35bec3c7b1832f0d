"""Containers in containers that a Python extension is passed and returns, against CPython."""
from extension_use import compiled

MODULE = '''
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def total(a):
    s = 0.0
    for row in a:
        for x in row:
            s += x
    return s


def scale(a, f):
    for row in a:
        for i in range(len(row)):
            row[i] = row[i] * f


def grow(a, n):
    for i in range(n):
        a.append([i * 0.5])
    a[0].append(9.0)
    if n == 3:
        raise ValueError("three")
    return a


def transpose(a):
    return [[a[j][i] for j in range(len(a))] for i in range(len(a[0]))]


def swap(a):
    a[0], a[-1] = a[-1], a[0]
    return a[0]


def centre(points):
    sx = 0.0
    sy = 0.0
    for x, y in points:
        sx += x
        sy += y
    points.append((sx, sy))
    return sx, sy


def group(words):
    d = {}
    for w in words:
        d.setdefault(len(w), []).append(w)
    return d


def add_to(d, k, v):
    if k not in d:
        d[k] = []
    d[k].append(v)
    return d[k]


def means(rows):
    for r in rows:
        r["mean"] = sum(r.values()) / max(len(r), 1)


def moves(s):
    return {(y, x) for x, y in s}


def weigh(d):
    for k in list(d):
        d[k] = d[k] * 2
        d[(k[0] + 1, k[1])] = 0.5
    return len(d)


def maybe(a):
    if a is None:
        return None
    a.append(1.5)
    return a


def gaps(a):
    n = 0
    for i in range(len(a)):
        x = a[i]
        if x is None:
            n += 1
            a[i] = 0.25
    a.append(None)
    return n


def both(p):
    a, x = p
    a.append(7)
    return a, x + 1.0


def deep(a):
    a[0][0][0] = 5
    return a[0]


def mixed(a):
    r = []
    for i, name, c in a:
        r.append((name + "!", i + 1, None if c is None else c * 2))
    return r


def shift(points):
    for p in points:
        p.x += 1.0
    points.append(Point(0.5, 0.5))
    points.append(points[0])
    return points[0]


def names(a):
    return [s.split() for s in a]


def singles(a):
    a[0][0] = a[0][0] * 2
    return a
'''
SIGNATURES = '''
total(a: list[list[float]])
scale(a: list[list[float]], f: float)
grow(a: list[list[float]], n: int)
transpose(a: list[list[int]])
swap(a: list[list[int]])
centre(points: list[(float, float)]) -> (float, float)
group(words: list[str])
add_to(d: dict[str, list[int]], k: str, v: int)
means(rows: list[dict[str, float]])
moves(s: set[(int, int)])
weigh(d: dict[(int, int), float])
maybe(a: optional[list[float]])
gaps(a: list[optional[float]])
both(p: (list[int], float))
deep(a: list[list[list[int]]])
mixed(a: list[(int, str, optional[float])])
shift(points: list[Point])
Point(x: float, y: float)
Point.x -> float
names(a: list[str])
singles(a: list[list[float32]])
'''
SCRIPT = r'''
import math

import numpy as np

from extension_comparison import both, compare, flat, flat_calls, refuse

python, compiled = both("nests")
ROW = [1.0, 2.0]
SAME = [3, 4]
CASES = [
    ("total", ([[1.0, 2.0], [], [3.5]],)), ("total", ([],)), ("total", ([[]],)),
    ("scale", ([ROW, ROW, [3.0]], 2.0)), ("scale", ([[1, 2.5]], 2.0)), ("scale", ([], 2.0)),
    ("grow", ([[]], 2)), ("grow", ([ROW, ROW], 3)), ("grow", ([[1.0]], 0)), ("grow", ([], 0)),
    ("transpose", ([[1, 2, 3], [4, 5, 6]],)), ("transpose", ([SAME, SAME],)),
    ("swap", ([SAME, [1]],)), ("swap", ([SAME, [5], SAME],)), ("swap", ([[1]],)),
    ("centre", ([(1.0, 2.0), (3, 4.5)],)), ("centre", ([],)), ("centre", ([(math.inf, -0.0)],)),
    ("group", (["a", "bb", "c", "\xe4\xf6"],)), ("group", ([],)),
    ("add_to", ({"a": SAME, "b": SAME}, "a", 5)), ("add_to", ({}, "x", 1)),
    ("add_to", ({"a": [1]}, "b", 2)),
    ("means", ([{"a": 1.0, "b": 2.0}, {}],)), ("means", ([],)),
    ("moves", ({(1, 2), (3, 4)},)), ("moves", (set(),)), ("weigh", ({(1, 2): 0.5, (2, 2): 3.0},)),
    ("weigh", ({},)), ("maybe", (None,)), ("maybe", ([1.0],)), ("maybe", ([],)),
    ("gaps", ([None, 1.0, None],)), ("gaps", ([],)), ("gaps", ([None],)),
    ("both", (([1, 2], 0.5),)), ("both", (([], 1),)), ("deep", ([[[1, 2], [3]], [[4]]],)),
    ("deep", ([[[]]],)), ("mixed", ([(1, "a", None), (2, "\U0001f600b", 0.5), (3, "", 1.0)],)),
    ("mixed", ([],)), ("names", (["a b", "", " c "],)),
]
compare(python, compiled, CASES)
P = compiled.Point
points = [P(1.0, 2.0), P(3.0, 4.0)]
first = points[0]
assert compiled.shift(points) is first and first.x == 2.0 and len(points) == 4
assert points[0] is first and points[3] is first and points[2].x == 0.5
rows = [[np.float32(1.5)], [np.float32(2.0)]]
inner = rows[0]
assert compiled.singles(rows) is rows and rows[0] is inner
assert inner == [3.0] and type(inner[0]) is np.float32
a = [[1.5, 2.5], [3.5]]
row, number = a[0], a[0][0]
compiled.grow(a, 1)
assert a[0] is row and a[0][0] is number
refuse(compiled, [
    (TypeError, "total", ([[1.0], ["x"]],)), (TypeError, "total", ([(1.0,)],)),
    (OverflowError, "swap", ([[2**70]],)), (TypeError, "centre", ([(1.0, 2.0, 3.0)],)),
    (TypeError, "centre", ([[1.0, 2.0]],)), (TypeError, "shift", ([1],)),
    (TypeError, "gaps", (["x"],)), (TypeError, "maybe", (1,)), (TypeError, "both", (([1],),))])
flat_calls(compiled, CASES)
flat(lambda: compiled.shift([P(1.0, 2.0), P(3.0, 4.0)]))
big = [[float(i), float(i)] for i in range(50000)]
assert compiled.total(big) == python.total(big)
'''

ROWS = '''
import itertools


def perms(n):
    return [p for p in itertools.permutations(range(n))]


def unique(n):
    s = set()
    for p in itertools.permutations(range(n)):
        s.add(p[:1])
    return s


def as_tuple(n):
    r = []
    for i in range(n):
        r.append((i * 0.5,))
    return tuple(r), tuple([i for i in range(n)])


def sizes(n):
    d = {}
    for i in range(n):
        d[tuple([k for k in range(i)])] = tuple(["a" * i])
    return d


def same(n):
    t = tuple([i for i in range(n)])
    return [t, t]
'''
ROWS_SCRIPT = '''
from extension_comparison import both

python, compiled = both("rows")
for n in range(4):
    for f in ["perms", "unique", "as_tuple", "sizes", "same"]:
        x, y = getattr(python, f)(n), getattr(compiled, f)(n)
        assert repr(x) == repr(y), (f, x, y)
a, b = compiled.same(3)
assert a is b
'''


def nested_containers(s):
    """Containers, tuples, what may be None and objects as elements; nothing leaks."""
    compiled(s, "nests", MODULE, SIGNATURES, SCRIPT, "-O1")


def tuples_of_any_length(s):
    """Tuples whose length is known at run time only, as results and in them."""
    signatures = "".join(
        f"{f}(n: int)\n" for f in ["perms", "unique", "as_tuple", "sizes", "same"])
    compiled(s, "rows", ROWS, signatures, ROWS_SCRIPT, "-O1")


TESTS = [nested_containers, tuples_of_any_length]
