"""Lists, sets and dicts that a Python extension is passed and returns, against CPython."""
from extension_use import compiled

MODULE = '''
def total(a):
    s = 0.0
    for x in a:
        s += x
    return s


def push(a, x):
    a.append(x)
    return len(a)


def same(a):
    return a


def fresh(n):
    return [i * 0.5 for i in range(n)]


def fail(a, n):
    a.append(1)
    if n > 1:
        raise ValueError("no")
    a.append(2)


def alias(a, b):
    a.append(5)
    return len(b)


def words(a, w):
    a.append(w)
    a.sort()
    return a[0]


def split(s):
    return s.split()


def uniq(a):
    return set(a)


def grow(s, x):
    s.add(x)
    return x in s


def count(text):
    d = {}
    for w in text.split():
        d[w] = d.get(w, 0) + 1
    return d


def bump(d, k):
    d[k] = d.get(k, 0.0) + 1.5
    if k == "raise":
        raise KeyError(k)


def invert(d):
    return {v: k for k, v in d.items()}


def both(a):
    return a, len(a)


def bytes_list(a):
    a.reverse()
    return a


def flip(a):
    for i in range(len(a)):
        a[i] = not a[i]


def zc(a):
    a[0] = -a[0]


def singles(a):
    a.append(a[0] * 2)
    return a[-1]
'''
SIGNATURES = '''
total(a: list[float])
push(a: list[float], x: float) -> int
push(a: list[str], x: str) -> int
same(a: list[int]) -> list[int]
fresh(n: int) -> list[float]
fail(a: list[int], n: int)
alias(a: list[int], b: list[int])
words(a: list[str], w: str)
split(s: str)
uniq(a: list[int])
grow(s: set[int], x: int)
grow(s: set[str], x: str)
count(text: str) -> dict[str, int]
bump(d: dict[str, float], k: str)
invert(d: dict[int, str])
both(a: list[int])
bytes_list(a: list[bytes])
flip(a: list[bool])
zc(a: list[float])
zc(a: list[complex])
singles(a: list[float32])
'''
SCRIPT = r'''
import collections
import math

import numpy as np

from extension_comparison import both, compare, flat_calls, refuse

python, compiled = both("boxes")
SHARED = [1, 2, 3]
CASES = [
    ("total", ([1.0, 2.5],)), ("total", ([],)), ("total", ([math.nan, math.inf],)),
    ("push", ([1.0], 2.0)), ("push", (["\xe4", ""], "J\xfcrgen\U0001f600")), ("push", ([], "x")),
    ("same", ([1, 2],)), ("same", ([2**62],)), ("fresh", (4,)), ("fresh", (0,)), ("fresh", (-1,)),
    ("fail", ([5], 1)), ("fail", ([5], 2)), ("alias", (SHARED, SHARED)), ("alias", ([1], [1])),
    ("words", (["b", "c"], "a")), ("split", ("a b  ccc \xfc",)), ("uniq", ([3, 1, 3],)),
    ("grow", ({1, 2}, 3)), ("grow", ({1, 2}, 1)), ("grow", ({"a"}, "b")), ("grow", (set(), "b")),
    ("count", ("a b a \xfc \xfc \xfc",)), ("count", ("",)), ("bump", ({"x": 1.0}, "x")),
    ("bump", ({"x": 1.0}, "y")), ("bump", ({}, "raise")), ("invert", ({1: "a", 2: "b"},)),
    ("both", ([1, 2],)), ("bytes_list", ([b"ab", b"", b"\0\xff"],)), ("flip", ([True, False],)),
    ("zc", ([0.0, 1.0],)), ("zc", ([1 + 2j],)), ("zc", ([],)),
]
compare(python, compiled, CASES)
a = [1, 2]
assert compiled.same(a) is a and compiled.both(a)[0] is a
a = [np.float32(1.5)]
assert compiled.singles(a) == 3.0 and a == [1.5, 3.0] and type(a[1]) is np.float32
a = [1.5]
b = a[0]
compiled.push(a, 2.0)
assert a[0] is b
refuse(compiled, [
    (TypeError, "same", ([1.5],)), (TypeError, "same", ((1, 2),)),
    (OverflowError, "same", ([2**70],)), (TypeError, "same", (["x"],)),
    (TypeError, "total", ([1, "x"],)), (TypeError, "grow", (frozenset({1}), 1)),
    (UnicodeEncodeError, "push", (["a\ud800"], "x")),
    (TypeError, "bump", (collections.defaultdict(float), "a"))])
flat_calls(compiled, CASES)
'''


def containers_in_python(s):
    """Containers are copied in and back, also behind exceptions; nothing leaks."""
    compiled(s, "boxes", MODULE, SIGNATURES, SCRIPT, "--verify-each")


def containers_in_c(s):
    """Callers from C can't pass them: the report says who can."""
    s.write("boxes.py", MODULE.lstrip("\n"))
    s.write("boxes.sig", "total(a: list[float])\n")
    s.run("build", "boxes.py", "--sig", "boxes.sig", code=1,
          says=["error[G003]", "C callers can't pass or receive a 'list[float]'", "--emit python"])
    s.write("boxes.sig", "total(a: set[list[float]])\n")
    s.run("build", "boxes.py", "--sig", "boxes.sig", "--emit", "python", code=1,
          says=["error[G003]", "because of its elements"])


TESTS = [containers_in_python, containers_in_c]
