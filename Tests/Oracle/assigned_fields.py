"""Fields that callers assign to, and arguments that they leave out, of extensions and in C."""
import ctypes
import subprocess
import sys

MODULE = '''
from dataclasses import dataclass
import typing

LIMIT = 7


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.tag = "none"

    @property
    def norm(self):
        return (self.x * self.x + self.y * self.y) ** 0.5

    @norm.setter
    def norm(self, value):
        if value < 0:
            raise ValueError("negative")
        f = value / self.norm
        self.x *= f
        self.y *= f

    @property
    def half(self):
        return self.x / 2


@dataclass
class Node:
    value: int
    weights: list[float]
    next: typing.Optional["Node"] = None


@dataclass(frozen=True)
class Pair:
    a: int
    b: float


class Holder:
    def __init__(self, a):
        self.a = a

    def total(self):
        return self.a.sum()


def first(n):
    return n.next.value if n.next is not None else -1


def f(x, n=3, name="ab", flag=True, z=-1.5, p=(1, 2), q=None):
    return x * n, name, flag, z, p, q


def g(x, n=LIMIT):
    return x + n


def h(x, n=2 ** 3):
    return x + n
'''
SIGNATURES = '''
Point(x: float, y: float)
Point.x: float
Point.y -> float
Point.tag: str
Point.norm: float
Point.half -> float
Node(value: int, weights: list[float], next: optional[Node])
Node.value: int
Node.weights: list[float]
Node.next: optional[Node]
first(n: Node)
Holder(a: float64[::1])
Holder.a: float64[::1]
Holder.total()
f(x: float, n: int, name: str, flag: bool, z: float, p: (int, int), q: optional[float])
g(x: int, n: int)
g(x: float, n: float)
h(x: int, n: int)
'''
SCRIPT = r'''
import sys

sys.path.insert(0, "out")
import numpy as np

import attrs

assert attrs.__file__.endswith(".abi3.so")


def raises(kind, f):
    try:
        f()
    except kind:
        return
    raise AssertionError("nothing was raised")


p = attrs.Point(3.0, 4.0)
p.x = 6
assert p.x == 6.0 and type(p.x) is float
p.tag = "\xfc" * 3
assert p.tag == "\xfc" * 3
p.x = 3.0
p.norm = 10.0
assert (p.x, p.y, p.norm) == (6.0, 8.0, 10.0)
raises(ValueError, lambda: setattr(p, "norm", -1.0))
raises(TypeError, lambda: setattr(p, "x", "a"))
raises(AttributeError, lambda: setattr(p, "y", 1.0))
raises(AttributeError, lambda: setattr(p, "half", 1.0))
raises(TypeError, lambda: delattr(p, "x"))
n = attrs.Node(1, [1.0, 2.0], None)
m = attrs.Node(2, [], n)
assert m.next is n and n.next is None
n.next = attrs.Node(5, [], None)
assert attrs.first(n) == 5
n.next = None
assert attrs.first(n) == -1
n.weights = [3.0]
assert n.weights == [3.0]
h = attrs.Holder(np.ones(3))
a = np.arange(4.0)
h.a = a
a[:] = 0
assert h.total() == 6.0 and h.a.tolist() == [0, 1, 2, 3]
rest = (-1.5, (1, 2), None)
assert attrs.f(2.0) == (6.0, "ab", True, *rest)
assert attrs.f(2.0, z=1, q=2.5) == (6.0, "ab", True, 1.0, (1, 2), 2.5)
assert attrs.f(2, 4, "x", flag=False) == (8.0, "x", False, *rest)
assert attrs.f(n=1, x=2.0, p=(3, 4)) == (2.0, "ab", True, -1.5, (3, 4), None)
assert attrs.g(1) == 8 and attrs.g(1.5) == 8.5 and type(attrs.g(1.0)) is float
raises(TypeError, lambda: attrs.h(1))
raises(TypeError, lambda: attrs.f())
raises(TypeError, lambda: attrs.f(1.0, y=2))
'''
PYTHRAN = '''
def power(x, n=2, offset=0.5):
    return x ** n + offset


#pythran export power(float or int, int?, float?)
'''


def build(s, *arguments):
    """Writes and compiles the module."""
    s.write("attrs.py", MODULE.lstrip("\n"))
    (s.folder / "out").mkdir(exist_ok=True)
    s.run("build", "attrs.py", *arguments, "-o", "out/", "--verify-each")


def use(s, script):
    """Runs a script beside the extension."""
    s.write("use.py", script.lstrip("\n"))
    done = subprocess.run([sys.executable, "use.py"], cwd=s.folder, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stderr


def assigned_in_python(s):
    """Fields and properties are set, and arguments with literal defaults left out."""
    s.write("attrs.sig", SIGNATURES)
    build(s, "--sig", "attrs.sig", "--emit", "python")
    use(s, SCRIPT)


def assigned_in_c(s):
    """A line `C.x: T` gives two functions in C."""
    s.write("attrs.sig", "Point(x: float, y: float)\nPoint.x: float\nPoint.y: float as py\n"
                         "Point.norm: float\n")
    build(s, "--sig", "attrs.sig", "--emit", "shared-lib,header")
    header = (s.folder / "out" / "attrs.h").read_text()
    assert "int32_t attrs_Point_set_x(struct attrs_Point *self, double value);" in header
    library = ctypes.CDLL(str(s.folder / "out" / "attrs.so"))
    point, value = ctypes.c_void_p(), ctypes.c_double()
    pair = ctypes.c_double(3.0), ctypes.c_double(4.0)
    assert library.attrs_Point_new(*pair, ctypes.byref(point)) == 0
    assert library.attrs_Point_set_norm(point, ctypes.c_double(10.0)) == 0
    assert library.py_set(point, ctypes.c_double(1.0)) == 0
    assert library.attrs_Point_x(point, ctypes.byref(value)) == 0 and value.value == 6.0
    assert library.py(point, ctypes.byref(value)) == 0 and value.value == 1.0
    assert library.attrs_Point_set_norm(point, ctypes.c_double(-1.0)) & 255 == 3
    assert library.attrs_Point_set_x(None, ctypes.c_double(1.0)) & 255 == 11
    library.attrs_Point_free(point)


def refused_assignments(s):
    """What never changes can't be assigned to."""
    s.write("attrs.py", MODULE.lstrip("\n"))
    for line, says in [
            ("Point.half: float", "it is a property without setter"),
            ("Pair.a: int", "a 'Pair' is passed by value"),
            ("Point.move: int", "defines no function 'Point.move'")]:
        s.write("bad.sig", "Point(x: float, y: float)\n" + line + "\n")
        s.run("build", "attrs.py", "--sig", "bad.sig", code=1, says=says)


def arguments_left_out(s):
    """Pythran's question marks."""
    s.write("powers.py", PYTHRAN.lstrip("\n"))
    (s.folder / "out").mkdir()
    s.run("build", "powers.py", "--emit", "python", "-o", "out/")
    use(s, """
import sys

sys.path.insert(0, "out")
import powers

assert [powers.power(3.0), powers.power(3, 3), powers.power(2, 2, 1.0)] == [9.5, 27.5, 5.0]
assert powers.power(2, offset=0.25) == 4.25 and powers.__file__.endswith(".abi3.so")
""")


TESTS = [assigned_in_python, assigned_in_c, refused_assignments, arguments_left_out]
