"""What the fields of values hold that a Python extension is passed and returns."""
from extension_use import compiled

MODULE = '''
import enum
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class C(enum.Enum):
    A = 1
    B = 2


class Row(NamedTuple):
    key: str
    data: 'float64[:]'


class Bag(NamedTuple):
    items: list[int]
    names: dict[str, float]


@dataclass(frozen=True)
class Cfg:
    n: int
    c: C
    t: tuple[int, ...]
    f: frozenset[int]


@dataclass(frozen=True, order=True)
class Ver:
    major: int
    minor: int
    def bumped(self):
        return Ver(self.major, self.minor + 1)


class Node:
    def __init__(self, v, cfgs):
        self.v = v
        self.cfgs = cfgs
    def best(self):
        return max(self.cfgs)
    def add(self, v):
        self.cfgs.append(v)
        return len(self.cfgs)


def rows(a):
    s = 0.0
    for r in a:
        r.data[0] = r.data[0] + 1.0
        s += r.data.sum() * len(r.key)
    return s


def pick(a, k):
    for r in a:
        if r.key == k:
            return r
    raise KeyError(k)


def bags(a):
    for b in a:
        b.items.append(len(b.names))
        b.names["new"] = 1.5
    return [len(b.items) for b in a]


def bag(b):
    b.items.append(5)
    return b


def cfgs(d):
    return {k: (v.n, v.c, v.t, v.f) for k, v in d.items()}


def cfg(c):
    return Cfg(c.n + 1, C.B if c.c is C.A else C.A, c.t + (c.n,), c.f | {c.n})


def cfg_list(c, n):
    l = [c]
    for i in range(n):
        l.append(Cfg(i, C.B, (i,), frozenset([i])))
    return l


def vers(a):
    return sorted(a), max(a), [v.bumped() for v in a]


def vers_set(s):
    s.add(Ver(0, 1))
    return len(s), Ver(1, 2) in s


def maybe(a):
    return [None if v is None else v.bumped() for v in a]


def maybe_rows(d):
    return {k: (None if v is None else v.key) for k, v in d.items()}


def grid(t):
    return [[c for c in r] for r in t], t


def nested(t):
    return {c: len(s) for c, s in t}


def enum_set(s):
    return s ^ {C.A}


def tup(t):
    (a, b), c = t
    return c, (b, a)
'''
SIGNATURES = '''
Node(v: int, cfgs: list[Ver])
Node.best() -> Ver
Node.add(v: Ver)
Node.cfgs
rows(a: list[Row])
pick(a: list[Row], k: str) -> Row
bags(a: list[Bag])
bag(b: Bag) -> Bag
cfgs(d: dict[str, Cfg])
cfg(c: Cfg) -> Cfg
cfg_list(c: Cfg, n: int) -> list[Cfg]
vers(a: list[Ver])
vers_set(s: set[Ver])
maybe(a: list[optional[Ver]])
maybe_rows(d: dict[int, optional[Row]])
grid(t: tuple[tuple[C, ...], ...])
nested(t: list[(C, frozenset[str])])
enum_set(s: set[C])
tup(t: ((Ver, C), Row)) -> (Row, (C, Ver))
Ver.bumped() -> Ver
Ver.__lt__(other: Ver)
'''
SCRIPT = r'''
import numpy as np

from extension_comparison import both, compare, flat_calls, refuse, translated

P, X = both("fields")
C, Row, Bag, Cfg, Ver = P.C, P.Row, P.Bag, P.Cfg, P.Ver
A = np.arange(3.0)
S = [1, 2]
CASES = [
    ("rows", ([Row("a", A), Row("bb", A[::-1])],)), ("pick", ([Row("a", A)], "x")),
    ("bags", ([Bag(S, {"x": 1.0}), Bag(S, {}), Bag([], {})],)), ("bag", (Bag([1], {}),)),
    ("cfgs", ({"a": Cfg(1, C.A, (1, 2), frozenset({3}))},)),
    ("cfg", (Cfg(1, C.A, (1, 2), frozenset({3})),)),
    ("cfg_list", (Cfg(1, C.A, (), frozenset()), 2)),
    ("vers", ([Ver(1, 2), Ver(0, 5), Ver(1, 0)],)), ("vers_set", ({Ver(1, 2)},)),
    ("vers_set", (set(),)), ("maybe", ([None, Ver(1, 2)],)),
    ("maybe_rows", ({1: None, 2: Row("k", A)},)), ("grid", (((C.A, C.B), (), (C.B,)),)),
    ("nested", ([(C.A, frozenset({"x"})), (C.B, frozenset())],)), ("enum_set", ({C.A, C.B},)),
    ("enum_set", (set(),)),
]
compare(P, X, CASES)
flat_calls(X, translated(CASES, X, {}), 300)
node = X.Node(1, [X.Ver(1, 2), X.Ver(0, 3)])
assert node.best() == X.Ver(1, 2) and node.add(X.Ver(5, 0)) == 3 and node.best() == X.Ver(5, 0)
assert node.cfgs[1] == X.Ver(0, 3) and X.Ver(1, 2).bumped() == X.Ver(1, 3)
assert X.Ver(1, 2) < X.Ver(1, 3)
row, (c, v) = X.tup(((X.Ver(1, 2), X.C.A), X.Row("x", A[::2])))
assert row.key == "x" and row.data.tolist() == [0.0, 2.0] and c is X.C.A and v == X.Ver(1, 2)
assert X.pick([X.Row("a", A), X.Row("b", A[::-1])], "b").data.tolist() == [2.0, 1.0, 0.0]
refuse(X, [
    (TypeError, "bag", (([1, "x"], {}),)), (TypeError, "cfg", ((1, 1, (1, "x"), frozenset()),)),
    (TypeError, "rows", ([("a", np.zeros(2, np.float32))],)), (TypeError, "vers", ([(3,)],)),
    (OverflowError, "vers", ([(1, 2**70)],)), (ValueError, "cfg", ((1, 9, (1,), frozenset()),))])


class Fickle:
    # Its properties give something else from some time on.
    def __init__(self, first, last, at):
        self.first, self.last, self.at, self.count = first, last, at, 0

    @property
    def items(self):
        self.count += 1
        return self.first if self.count < self.at else self.last

    names = {}


for at in range(1, 9):
    for last in [5, None, (1,), ["x"]]:
        try:
            assert X.bags([Fickle([1], last, at)]) == [2]
        except TypeError:
            pass
'''


def fields_of_values(s):
    """Arrays, containers and values in the fields of values, also those of objects."""
    compiled(s, "fields", MODULE, SIGNATURES, SCRIPT)


TESTS = [fields_of_values]
