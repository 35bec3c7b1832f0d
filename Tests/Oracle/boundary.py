"""Classes at the boundary, as a program in C and a Python extension see them."""
import re
import shutil
import subprocess
import sys

import headers
from valgrind import COMMAND

MODULE = '''
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NamedTuple
import math
import numpy as np


class Point:
    """A point of the plane."""

    def __init__(self, x, y=0.0):
        self.x = x
        self.y = y

    def move(self, dx, dy=0.0):
        self.x += dx
        self.y += dy

    def norm(self):
        return math.sqrt(self.x * self.x + self.y * self.y)

    @property
    def double(self):
        return self.x * 2

    @staticmethod
    def zero():
        return 0.0

    @classmethod
    def origin(cls):
        return cls(0.0, 0.0)

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return self.x if i == 0 else self.y


@dataclass
class Box:
    low: Point
    name: str = "box"
    count: int = 0


class Pair(NamedTuple):
    a: int
    b: float = 2.0


@dataclass(frozen=True)
class Size:
    w: int
    data: 'float64[::1]'


class Color(Enum):
    RED = 1
    GREEN = 5


def distance(p, q):
    return math.hypot(p.x - q.x, p.y - q.y)


def nearest(p, q):
    return p if p.norm() < q.norm() else q


def maybe(p, flag):
    return p if flag else None


def both(p):
    return p is None


def maybe_float(x):
    if x > 0:
        return x
    return None


def maybe_text(x):
    if x > 0:
        return "text" * x
    return None


def length(s):
    if s is None:
        return -1
    return len(s)


def swap(p):
    return Pair(int(p.b), float(p.a))


def total(s):
    return s.w + s.data.sum()


def make_size(n):
    return Size(n, np.zeros(n))


def mixed(c):
    return Color.GREEN if c == Color.RED else Color.RED


def boxed(p):
    return Box(p, "b" * 3)
'''
SIGNATURES = '''
Point(x: float64, y: float64)
Point(x: float64)
Point.move(self, dx: float64)
Point.norm() -> float64
Point.double -> float64
Point.x
Point.y -> float64
Point.zero() -> float
Point.origin()
Point.__len__() -> int
Point.__getitem__(i: int) -> float64
distance(p: Point, q: Point) -> float64
nearest(p: Point, q: Point) -> Point
maybe(p: Point, flag: bool) -> optional[Point]
both(p: optional[Point]) -> bool
maybe_float(x: float64) -> optional[float64]
maybe_text(x: int) -> optional[str]
length(s: optional[str]) -> int
swap(p: Pair) -> Pair
Pair.b -> float
total(s: Size) -> float64
make_size(n: int) -> Size
mixed(c: Color) -> Color
Color.name -> str
boxed(p: Point) -> Box
Box(low: Point, count: int)
Box.low
Box.count
Box.name
'''
CALLER = r'''
#include "geo.h"
#include <stdio.h>
#include <string.h>
#define CHECK(c) do { \
        int32_t s_ = (c); \
        if (s_) { printf("line %d: %s\n", __LINE__, geo_strerror(s_)); return 1; } \
    } while (0)
int main(void) {
    struct geo_Point *p = NULL, *q = NULL, *r = NULL, *o = NULL;
    double x = 0; int64_t n = 0; bool b = false;
    CHECK(geo_Point_new(3, 4, &p));
    CHECK(geo_Point_new__f64(1, &q));
    CHECK(geo_Point_norm(p, &x)); printf("%g\n", x);
    CHECK(geo_Point_move(q, 2.5));
    CHECK(geo_Point_x(q, &x)); printf("%g\n", x);
    CHECK(geo_Point_double(q, &x)); printf("%g\n", x);
    CHECK(geo_Point_zero(&x)); printf("%g\n", x);
    CHECK(geo_Point_origin(&o));
    CHECK(geo_Point_len(p, &n)); printf("%d\n", (int)n);
    CHECK(geo_Point_getitem(p, 1, &x)); printf("%g\n", x);
    CHECK(geo_distance(p, q, &x)); printf("%g\n", x);
    CHECK(geo_nearest(p, o, &r)); printf("%d\n", r == o);
    geo_Point_free(r);
    CHECK(geo_maybe(p, true, &r)); printf("%d\n", r == p); geo_Point_free(r);
    CHECK(geo_maybe(p, false, &r)); printf("%d\n", r == NULL);
    CHECK(geo_both(NULL, &b)); printf("%d\n", b);
    CHECK(geo_both(p, &b)); printf("%d\n", b);
    CHECK(geo_maybe_float(2, &x, &b)); printf("%g %d\n", x, b);
    CHECK(geo_maybe_float(-2, &x, &b)); printf("%g %d\n", x, b);
    char *t; int64_t ts[1];
    CHECK(geo_maybe_text(2, &t, ts)); printf("%s\n", t); geo_free(t);
    CHECK(geo_maybe_text(-2, &t, ts)); printf("%d\n", t == NULL);
    CHECK(geo_length("abc", 3, &n)); printf("%d\n", (int)n);
    CHECK(geo_length(NULL, 3, &n)); printf("%d\n", (int)n);
    CHECK(geo_swap(3, 4.5, &n, &x)); printf("%d %g\n", (int)n, x);
    CHECK(geo_Pair_b(3, 4.5, &x)); printf("%g\n", x);
    double data[3] = {1,2,3}, *d; int64_t ds[1];
    CHECK(geo_total(3, data, 3, &x)); printf("%g\n", x);
    CHECK(geo_make_size(3, &n, &d, ds)); printf("%d %d %g\n", (int)n, (int)ds[0], d[2]);
    geo_free(d);
    CHECK(geo_mixed(geo_Color_RED, &n)); printf("%d\n", (int)n);
    printf("%s\n", geo_strerror(geo_mixed(7, &n)));
    printf("%s\n", geo_strerror(geo_distance(p, NULL, &x)));
    CHECK(geo_Color_name(5, &t, ts)); printf("%s\n", t); geo_free(t);
    struct geo_Box *bx, *by;
    CHECK(geo_boxed(p, &bx)); CHECK(geo_Box_new(q, 5, &by));
    CHECK(geo_Box_low(bx, &r)); printf("%d\n", r == p); geo_Point_free(r);
    CHECK(geo_Box_count(by, &n)); printf("%d\n", (int)n);
    CHECK(geo_Box_name(by, &t, ts)); printf("%s\n", t); geo_free(t);
    geo_Point_free(p); geo_Point_free(q); geo_Point_free(o); geo_Point_free(NULL);
    CHECK(geo_Box_low(by, &r));
    geo_Box_free(bx); geo_Box_free(by);
    CHECK(geo_Point_x(r, &x)); printf("%g\n", x);
    geo_Point_free(r);
    return 0;
}
'''
SAID = """\
5
3.5
7
0
2
4
4.03113
1
1
1
1
0
2 1
0 0
texttext
1
3
-1
4 3
4.5
9
3 3 0
5
ValueError: not a valid member of the enumeration (geo.py:LINE, in mixed)
TypeError: argument 'q' is NULL, not a 'Point' (geo.py:LINE, in distance)
GREEN
1
5
box
3.5
"""
SCRIPT = r'''
import enum
import gc
import resource
import sys

import numpy as np

sys.path.insert(0, "out")
import geo

p, q = geo.Point(3.0, 4.0), geo.Point(x=1.0)
assert (p.norm(), p.x, p.y, p.double) == (5.0, 3.0, 4.0, 6.0)
assert (len(p), p[0], p[1], p.zero(), geo.Point.zero()) == (2, 3.0, 4.0, 0.0, 0.0)
q.move(2.5)
assert q.x == 3.5 and geo.nearest(p, q) is q and geo.maybe(p, True) is p
assert geo.maybe(p, False) is None and geo.both(None) and not geo.both(p)
o = geo.Point.origin()
assert type(o) is geo.Point and o.x == 0.0 and "A point of the plane" in geo.Point.__doc__
assert geo.maybe_float(2.0) == 2.0 and geo.maybe_float(-2.0) is None
assert geo.maybe_text(2) == "texttext" and geo.maybe_text(-2) is None
assert geo.length(None) == -1 and geo.length("abc") == 3
for pair in ((3, 4.5), [3, 4.5], geo.Pair(3, 4.5), geo.Pair(b=4.5, a=3)):
    result = geo.swap(pair)
    assert result == (4, 3.0) and type(result) is geo.Pair and result.b == 3.0


class Own:
    w = 3
    data = np.array([1.0, 2.0])


assert geo.total(Own()) == 6.0 and geo.total(geo.Size(3, np.ones(4))) == 7.0
size = geo.make_size(2)
assert size.w == 2 and size.data.tolist() == [0.0, 0.0] and type(size) is geo.Size
Other = enum.Enum("Other", {"A": 5})
assert geo.mixed(1) is geo.Color.GREEN and geo.mixed(geo.Color.GREEN) is geo.Color.RED
assert geo.mixed(Other.A) is geo.Color.RED and geo.mixed(np.int32(5)) is geo.Color.RED
assert [c.name for c in geo.Color] == ["RED", "GREEN"]
b, c = geo.boxed(p), geo.Box(q, count=5)
assert b.low is p and (b.count, b.name, c.count) == (0, "bbb", 5)
del p, q, b
gc.collect()
assert c.low.x == 3.5


def raises(kind, says, function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        assert type(error) is kind and says in str(error), repr(error)
    else:
        raise AssertionError(f"{function} did not raise")


def work():
    raises(ValueError, "not a valid member", geo.mixed, 7)
    raises(TypeError, "distance(p: Point, q: Point)", geo.distance, 1, 2)
    raises(TypeError, "Point(x: float64)", geo.Point, "x", 1.0)
    raises(TypeError, "missing required argument: 'x'", geo.Point)
    raises(TypeError, "swap(p: Pair)", geo.swap, (1, 2, 3))
    raises(TypeError, "swap(p: Pair)", geo.swap, 5)
    raises(TypeError, "missing required argument: 'dx'", o.move)
    raises(TypeError, "", geo.Point.move, 5, 1.0)
    raises(AttributeError, "not writable", setattr, o, "x", 1.0)
    raises(TypeError, "mixed(c: Color)", geo.mixed, "x")
    x = geo.Point(1.0, 2.0)
    geo.nearest(x, o), geo.boxed(x).low, geo.swap([1, 2.0]), geo.total(geo.make_size(100))
    geo.maybe_text(20), geo.mixed(1)


for _ in range(500):
    work()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for _ in range(5000):
    work()
assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 4000
'''


def prepare(s):
    """Writes the module and its signatures."""
    s.write("geo.py", MODULE.lstrip("\n"))
    s.write("geo.sig", SIGNATURES)


def handles_in_c(s):
    """A program makes, uses and releases objects; the header is C99, C++ and cffi's."""
    prepare(s)
    s.run("build", "geo.py", "--sig", "geo.sig", "--emit", "obj,header", "--verify-each")
    headers.strict(s.folder, "geo.h")
    s.write("use.c", CALLER.lstrip("\n"))
    headers.tool("gcc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-g", "-o", "use", "use.c",
                 "geo.o", "-lm", folder=s.folder)
    command = [*COMMAND, "./use"] if shutil.which(COMMAND[0]) else ["./use"]
    said = headers.tool(*command, folder=s.folder)
    assert re.sub(r"py:\d+", "py:LINE", said) == SAID, said
    header = (s.folder / "geo.h").read_text(encoding="ascii")
    assert "extern void geo_Point_free(struct geo_Point *object);" in header, header
    assert s.run("inspect", "geo.o").stdout == header


def classes_in_python(s):
    """The classes of an extension: their objects, values, errors, and no leak."""
    prepare(s)
    (s.folder / "out").mkdir()
    s.run("build", "geo.py", "--sig", "geo.sig", "--emit", "python", "-o", "out/")
    s.write("use.py", SCRIPT.lstrip("\n"))
    done = subprocess.run([sys.executable, "-I", "use.py"], cwd=s.folder, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stderr


TESTS = [handles_in_c, classes_in_python]
