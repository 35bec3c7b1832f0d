"""Exceptions and objects of Python extensions: their arguments and operators, against CPython."""
import subprocess
import sys

ERRORS = '''
import numpy as np


class Base(Exception):
    pass


class Coded(Base, ValueError):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


class Shown(Exception):
    def __str__(self):
        return "shown"


class Box:
    def __init__(self, x):
        self.x = x


def f(n, x, s):
    if n == 0:
        raise ValueError(1, "a")
    if n == 1:
        raise KeyError(s)
    if n == 2:
        raise Base(x, s, None, True, (n, -x))
    if n == 3:
        raise Coded(n, s)
    if n == 5:
        raise ValueError("")
    if n == 6:
        raise ValueError(x * 1e308 * 10, complex(x, n))
    if n == 7:
        raise KeyError("constant (x)")
    if n == 8:
        raise OSError("no file")
    if n == 10:
        raise ValueError(s.encode())
    if n == 12:
        raise IndexError
    if n == 16:
        raise ValueError(np.float32(x), np.int8(n))
    if n == 17:
        raise UnicodeDecodeError("utf-8", b"a", 0, 1, "bad")
    if n == 18:
        raise TypeError(float("nan"))
    return n


def find(d, k):
    return d[k]


def find_number(d, k):
    return d[k]


def box(x):
    raise ValueError(Box(x))


def shown(n):
    raise Shown(n)


def long(s):
    raise ValueError(s * 3000)


def quick(x):
    if x < 0:
        raise ValueError(x, "negative")
    return x
'''
ERROR_SIGNATURES = '''
f(n: int, x: float, s: str)
find(d: dict[str, int], k: str)
find_number(d: dict[int, int], k: int)
box(x: float) -> none
shown(n: int) -> none
long(s: str) -> none
quick(x: float)
'''
ERROR_SCRIPT = r'''
import sys

import raising as python

sys.path.insert(0, "out")
del sys.modules["raising"]
import raising as compiled

assert compiled.__file__.endswith(".abi3.so")


def run(module, name, *arguments):
    try:
        return getattr(module, name)(*arguments)
    except BaseException as e:
        return (type(e).__name__, repr(e.args), str(e),
                [c.__name__ for c in type(e).__mro__])


TEXT = "h\xe4'\"\n\0"
CALLS = [("f", n, 1.5, TEXT) for n in range(20)]
CALLS += [("find", {"a": 1}, "b"), ("find", {}, "'"), ("find_number", {1: 2}, 5),
          ("quick", -1.0), ("quick", 1.0)]
for call in CALLS:
    x, y = run(python, *call), run(compiled, *call)
    assert x == y, (call, x, y)
assert run(compiled, "shown", 1)[1:3] == ("('shown',)", "shown")
assert run(compiled, "box", 1.0)[:2] == ("ValueError", "()")
assert run(compiled, "long", "abc")[2].startswith("('abcabc")
'''
OBJECTS = '''
from dataclasses import dataclass


@dataclass(order=True)
class Item:
    name: str
    weight: float


class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"

    def __str__(self):
        return f"<{self.x}, {self.y}>"

    def __len__(self):
        return 2

    def __getitem__(self, i):
        if i == 0:
            return self.x
        if i == 1:
            return self.y
        raise IndexError(i)

    def __setitem__(self, i, v):
        if i == 0:
            self.x = v
        elif i == 1:
            self.y = v
        else:
            raise IndexError("no")

    def __contains__(self, v):
        return v == self.x or v == self.y

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __radd__(self, f):
        return Vec(self.x + f, self.y + f)

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __mul__(self, f):
        return Vec(self.x * f, self.y * f)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __lt__(self, other):
        return self.x < other.x

    def __bool__(self):
        return self.x != 0.0

    def __float__(self):
        return self.x

    def __int__(self):
        return int(self.x)

    def __call__(self, f):
        return self.x * f + self.y

    def __enter__(self):
        self.x = 1.0
        return self

    def __exit__(self, kind, value, trace):
        self.x = 0.0

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


class Bare:
    def __init__(self, x):
        self.x = x


class Count:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i > self.n:
            raise StopIteration
        return self.i


class Same:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x
'''
OBJECT_SIGNATURES = '''
Item(name: str, weight: float)
Item.__eq__(other: Item)
Item.__lt__(other: Item)
Item.__repr__()
Vec(x: float, y: float)
Vec.__eq__(other: Vec)
Vec.__hash__()
Vec.__repr__()
Vec.__str__()
Vec.__len__()
Vec.__getitem__(i: int)
Vec.__setitem__(i: int, v: float)
Vec.__contains__(v: float)
Vec.__add__(other: Vec)
Vec.__radd__(f: float)
Vec.__iadd__(other: Vec)
Vec.__mul__(f: float)
Vec.__neg__()
Vec.__lt__(other: Vec)
Vec.__bool__()
Vec.__float__()
Vec.__int__()
Vec.__call__(f: float)
Vec.__enter__()
Vec.__abs__()
Vec.__exit__(kind: none, value: none, trace: none)
Vec.x: float
Bare(x: float)
Count(n: int)
Count.__iter__()
Count.__next__()
Same(x: int)
Same.__eq__(other: Same)
'''
OBJECT_SCRIPT = r'''
import sys

import vectors as python

sys.path.insert(0, "out")
del sys.modules["vectors"]
import vectors as compiled

assert compiled.__file__.endswith(".abi3.so")
CASES = [
    "m.Item('a', 1.0) == m.Item('a', 1.0)", "m.Item('a', 1.0) != m.Item('a', 2.0)",
    "m.Item('a', 1.0) < m.Item('b', 0.0)", "m.Item('a', 1.0) == 1", "m.Item('a', 1.0)",
    'v == v',
    'v == m.Vec(1.0, 3.0)',
    'v != v',
    'v != m.Vec(2.0, 2.0)',
    'hash(v)',
    'repr(v)',
    'str(v)',
    'len(v)',
    'v[1]',
    'v[2]',
    'list(v)',
    '2.0 in v',
    '5.0 in v',
    'v + v',
    '1.5 + v',
    'sum([v], 0.5)',
    'v * 2.0',
    '-v',
    'v < m.Vec(2.0, 2.0)',
    'v > m.Vec(2.0, 2.0)',
    'sorted([m.Vec(2.0, 2.0), m.Vec(1.0, 3.0)])',
    'bool(m.Vec(0.0, 1.0))',
    'float(v)',
    'int(m.Vec(3.0, 2.0))',
    'v(3.0)',
    '{v: 1}[v]',
    'abs(m.Vec(3.0, 4.0))',
    'list(m.Count(3))',
    'max(m.Vec(1.0, 5.0))',
    "f'{v}'",
    'm.Same(1) == m.Same(1)',
    'm.Same(1) != m.Same(1)',
    '(lambda b: b == b)(m.Bare(1.0))',
    'm.Bare(1.0) == m.Bare(1.0)',
    'm.Bare(1.0) != m.Bare(1.0)',
    '[v].index(v)',
    'v in [v]',
    'tuple(v)',
    'next(m.Count(0))',
]


def run(text, module):
    try:
        return repr(eval(text, {"m": module, "v": module.Vec(1.0, 2.0)}))
    except Exception as e:
        return type(e).__name__, str(e)


def in_place(m):
    a = m.Vec(1.0, 2.0)
    b = a
    a += m.Vec(1.0, 1.0)
    a[1] = 5.0
    return repr((a is b, a))


def managed(m):
    a = m.Vec(3.0, 2.0)
    with a as b:
        x = b.x
    return x, a.x


for text in CASES:
    x, y = run(text, python), run(text, compiled)
    assert x == y, (text, x, y)
assert in_place(python) == in_place(compiled) and managed(python) == managed(compiled)
v = compiled.Vec(1.0, 2.0)
assert not v == 5 and v != None and v not in ["x", 3]
for text in ["v + 'a'", "v < 3", "v * v", "2.0 * v", "v['a']", "hash(m.Same(1))",
             "hash(m.Item('a', 1.0))"]:
    assert run(text, compiled)[0] == "TypeError", text
'''


def compare(s, name, module, signatures, script):
    """Compiles a module, and runs a script that compares it with itself."""
    s.write(name + ".py", module.lstrip("\n"))
    s.write(name + ".sig", signatures)
    (s.folder / "out").mkdir()
    s.run("build", name + ".py", "--sig", name + ".sig", "--emit", "python", "-O1", "-o", "out/")
    s.write("use.py", script.lstrip("\n"))
    done = subprocess.run([sys.executable, "use.py"], cwd=s.folder, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stderr


def arguments_of_exceptions(s):
    """Exceptions have their arguments, their text and their classes."""
    compare(s, "raising", ERRORS, ERROR_SIGNATURES, ERROR_SCRIPT)


def operators_of_objects(s):
    """Special methods take effect, and leave to Python what they do not fit."""
    compare(s, "vectors", OBJECTS, OBJECT_SIGNATURES, OBJECT_SCRIPT)


TESTS = [arguments_of_exceptions, operators_of_objects]
