"""Containers of arrays that a Python extension is passed and returns, against CPython."""
from extension_use import compiled

MODULE = '''
import numpy as np


def total(a):
    s = 0.0
    for x in a:
        s += x.sum()
    return s


def double(a):
    for x in a:
        for i in range(len(x)):
            x[i] = 2 * x[i]


def add(a, x):
    a.append(x)
    a.append(np.ones(2))
    return len(a)


def rotate(a):
    a.insert(0, a.pop())
    return a


def halves(x):
    return [x[: len(x) // 2], x]


def named(d):
    d["new"] = np.zeros(3, np.int32)
    for k in d:
        d[k] += 1
    return {k: len(v) for k, v in d.items()}


def pairs(p):
    return [(x.sum(), n + 1, x) for x, n in p]


def shapes(a):
    return [m.shape for m in a], [m.T.copy() for m in a]


def gaps(a):
    n = 0
    for x in a:
        if x is None:
            n += 1
    return n, a


def nested(a):
    a[0][0][0] = 9.0
    a.append([a[0][0]])
    return a


def alias(a, x):
    x[0] = 5.0
    return a[0][0]


def fresh(n):
    return [np.full(i, 1.5) for i in range(n)]
'''
SIGNATURES = '''
total(a: list[float64[:]])
double(a: list[float64[::1]])
double(a: list[float64[:]])
add(a: list[float64[:]], x: float64[:])
rotate(a: list[float64[::1]])
halves(x: float64[:])
named(d: dict[str, int32[:]])
pairs(p: list[(float64[:], int)])
shapes(a: list[float64[:, ::1]])
gaps(a: list[optional[float64[:]]])
nested(a: list[list[float64[:]]])
alias(a: list[float64[:]], x: float64[:])
fresh(n: int)
'''
SCRIPT = r'''
import numpy as np

from extension_comparison import both, compare, flat_calls, refuse

python, compiled = both("arrays")
A = np.arange(4.0)
B = np.array([7.0, 8.0])
M = np.arange(6.0).reshape(2, 3)
CASES = [
    ("total", ([A, B],)), ("total", ([],)), ("total", ([A[::2], A[::-1], A],)),
    ("double", ([A, B, A],)), ("double", ([A[::2], B],)), ("add", ([A], B)), ("add", ([B], A[::2])),
    ("rotate", ([A, B, A],)), ("rotate", ([A],)), ("rotate", ([],)),
    ("named", ({"a": np.arange(3, dtype=np.int32), "b": np.zeros(0, np.int32)},)), ("named", ({},)),
    ("pairs", ([(A, 1), (B, 2)],)), ("shapes", ([M, M.T.copy()],)),
    ("gaps", ([None, A, None, B],)), ("nested", ([[A, B], [B]],)), ("alias", ([A], A)),
    ("alias", ([A], B)),
    ("fresh", (3,)), ("fresh", (0,)),
]
compare(python, compiled, CASES)
x = np.arange(4.0)
h, w = compiled.halves(x)
assert w is x and h.tolist() == [0.0, 1.0]
a = [x, B]
assert compiled.add(a, B) == 4 and a[2] is B and a[1] is B
refuse(compiled, [
    (TypeError, "total", ([A, 1.0],)), (TypeError, "total", ([M],)),
    (TypeError, "rotate", ([A[::2]],)), (TypeError, "total", ([A.astype(np.float32)],))])
flat_calls(compiled, CASES)
big = [np.ones(3) for _ in range(5000)]
assert compiled.total(big) == 15000.0
'''
KEEPING = '''
import numpy as np

KEPT = []


class Model:
    def __init__(self, n):
        self.weights = np.zeros(n)
        self.rows = []

    def fit(self, rows):
        for r in rows:
            for i in range(len(r)):
                self.weights[i] += r[i]
        self.weights = self.weights + rows[0]
        return self.weights.sum()

    def copied(self, rows):
        self.rows.append(rows[0].copy())
        return len(self.rows)

    def taken(self, rows):
        self.rows.append(rows[0])

    def swapped(self, rows):
        rows[0] = self.weights


def keep(a):
    KEPT.append(a)


def read():
    return KEPT[0][0]


def own(n):
    KEPT.append(np.full(n, 2.5))
    return KEPT


def total(a):
    return sum([x.sum() for x in a])


def ordered(a):
    return sorted(a, key=lambda x: x[0])


def keep_all(a):
    for x in a:
        store(x[1:])


def store(x):
    KEPT.append(x)


def keep_first(p):
    KEPT.append(p[0][0])


def keep_inner(a):
    for x in a:
        KEPT.extend(x)


def keep_block(b):
    if b is not None:
        KEPT.append(b[0])
'''
KEEPING_SIGNATURES = '''
Model(n: int)
Model.fit(rows: list[float64[:]])
Model.copied(rows: list[float64[:]])
keep(a: float64[::1])
read()
own(n: int)
total(a: list[float64[:]])
ordered(a: list[float64[:]])
'''
KEEPING_SCRIPT = '''
import numpy as np

from extension_comparison import both

_, keeping = both("keeping")
a = np.arange(1000.0) + 5
keeping.keep(a)
a[:] = 7
assert keeping.read() == 5.0
rows = [np.ones(2), np.array([3.0, 1.0])]
m = keeping.Model(2)
assert m.fit(rows) == 8.0 and m.copied(rows) == 1
assert keeping.total(rows) == 6.0 and keeping.ordered(rows)[0] is rows[0]
kept = keeping.own(3)
kept[1][0] = 9.0
assert keeping.own(1)[1][0] == 2.5
'''


def containers_of_arrays(s):
    """Arrays in containers are not copied, and come back as the objects that they are."""
    compiled(s, "arrays", MODULE, SIGNATURES, SCRIPT, "--verify-each")


def arrays_that_are_kept(s):
    """What the module keeps is a copy; containers whose arrays it would keep are refused."""
    compiled(s, "keeping", KEEPING, KEEPING_SIGNATURES, KEEPING_SCRIPT)
    for line in [
            "Model.taken(rows: list[float64[:]])", "Model.swapped(rows: list[float64[:]])",
            "keep_all(a: list[float64[:]])", "keep_all(a: tuple[float64[:], ...])",
            "keep_first(p: (list[float64[:]], int))", "keep_inner(a: list[list[float64[:]]])"]:
        s.write("bad.sig", f"Model(n: int)\n{line}\n")
        s.run("build", "keeping.py", "--sig", "bad.sig", "--emit", "python", code=1,
              says=["error[L001]", "a container of arrays of float64 that objects may keep"])
    s.write("bad.sig", "keep_block(b: optional[(float64[:], int)])\n")
    s.run("build", "keeping.py", "--sig", "bad.sig", "--emit", "python", code=1,
          says=["error[L001]", "a value with arrays that may be None"])


TESTS = [containers_of_arrays, arrays_that_are_kept]
