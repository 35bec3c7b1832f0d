# Special methods of builtin values, called by their names; the modules string and numbers.
# signature: lists(n: int)
# run: lists(0)
# run: lists(3)
# run: lists(5)
# signature: keys(n: int)
# run: keys(1)
# run: keys(6)
# signature: steps(n: int)
# run: steps(0)
# run: steps(1)
# run: steps(4)
# signature: texts(s: str)
# run: texts("")
# run: texts("a b")
# run: texts("hello")
# signature: numbers_of(x: int, y: float)
# run: numbers_of(3, 2.5)
# run: numbers_of(-7, -0.0)
# run: numbers_of(0, 1e300)
# signature: kinds(x: int, y: float, z: complex, i: int32, f: float32)
# run: kinds(1, 2.0, 3j, np.int32(1), np.float32(2))
# signature: constants(s: str)
# run: constants("a")
# run: constants("c")
# run: constants("z")
# signature: positions(x: int, start: int)
# run: positions(5, 0)
# run: positions(5, 3)
# run: positions(2, -4)
# run: positions(2, -3)
# run: positions(7, -1)
# signature: letters(s: str)
# run: letters("Hello World 9")
# run: letters("")
# run: letters("tab\there")
# signature: classes(n: int)
# run: classes(2)
# signature: displays(n: int)
# run: displays(2)
# signature: constant_sets(n: int)
# run: constant_sets(2)
# signature: shown(n: int)
# run: shown(2)
# signature: has(n: int)
# run: has(2)
import collections
import numbers
import string

import numpy as np

NAMES = ["b", "a", "c", "a"]
PRIMES = [2, 3, 5, 7]


def lists(n):
    xs = [i * 2 for i in range(n)]
    a = xs.__len__() + 10 * [1, 2].__len__()
    b = xs.__contains__(4)
    ys = xs.__add__([7]).__mul__(2)
    ys.__setitem__(0, 100)
    ys.__delitem__(1)
    return a, b, ys.__getitem__(0), sum(ys), ys.__getitem__(slice(1, 3)).__len__(), xs.__lt__(ys)


def keys(n):
    d = {i: (i * 7) % 5 for i in range(n)}
    best = max(d, key=d.__getitem__)
    order = sorted(d, key=d.__getitem__)
    lengths = list(map(str.__len__, ["a", "bcd", ""]))
    return best, sum([i * k for i, k in enumerate(order)]), d.__len__(), lengths[1], (
        d.__contains__(3))


def steps(n):
    g = (i * i for i in range(1, n + 1))
    it = [5, 6].__iter__()
    try:
        return g.__next__(), g.__iter__().__next__(), it.__next__(), it.__next__()
    except StopIteration:
        return -1, -1, -1, -1


def texts(s):
    return s.__len__(), s.__add__("!"), s.__contains__("l"), s.__mul__(2), s.__format__(">7"), (
        "%s-%s".__mod__((s, 1))), s.__repr__(), s.__eq__("hello"), s.__lt__("b")


def numbers_of(x, y):
    return (x.__add__(2), (5).__sub__(x), y.__mul__(x), y.__truediv__(3), x.__abs__(), y.__neg__(),
            x.__bool__(), y.__int__() if abs(y) < 10 else 0, x.__float__(), x.__floordiv__(2),
            x.__mod__(3), x.__rsub__(1), x.__xor__(5), x.__invert__(), x.__hash__() == hash(x),
            y.__round__(1), x.__repr__())


def kinds(x, y, z, i, f):
    n = 0
    for v in (x, y, z, i, f, True, np.True_, "a"):
        n = n * 8 + isinstance(v, numbers.Integral) + isinstance(v, numbers.Real) * 2
        n = n * 4 + isinstance(v, (numbers.Rational, numbers.Complex)) + isinstance(
            v, numbers.Number) * 2
        n = n % 1000000007
    return n


def constants(s):
    try:
        i = NAMES.index(s)
    except ValueError as e:
        return str(e), -1, 0, 0
    return "", i, NAMES.count(s), NAMES.copy().__len__()


def positions(x, start):
    return PRIMES.index(x, start)


def letters(s):
    a = len([c for c in s if c in string.ascii_letters])
    b = len([c for c in s if c in string.digits or c in string.punctuation])
    c = len([c for c in s if c in string.whitespace])
    return a, b, c, string.capwords(s), string.capwords(s, "o"), len(string.printable), (
        string.ascii_lowercase.upper() == string.ascii_uppercase), string.hexdigits, (
        string.octdigits)


def classes(n):
    c = collections.Counter([1, 1, 2])
    return (n.__class__ is int, (1.5).__class__.__name__, [n].__class__ is list,
            "".__class__.__name__, c.__getitem__(1), {n}.__contains__(2),
            frozenset([n]).__and__({2, 3}) == {2})


def has(n):
    return (hasattr([n], "__len__"), hasattr(n, "__len__"), hasattr("a", "__iter__"),
            hasattr((n,), "__setitem__"), hasattr([n], "__setitem__"), hasattr({n}, "__and__"),
            hasattr((i for i in range(n)), "__next__"), hasattr([n], "__next__"))


def displays(n):
    return isinstance({n, 2}, set), isinstance({1, 2}, set), type({1, n}) is set, (
        isinstance({1, 2}, frozenset))


VOWELS = {"a", "e"}
FROZEN = frozenset({1, 2, 3})


def constant_sets(n):
    return (isinstance(VOWELS, set), isinstance(VOWELS, frozenset), isinstance(FROZEN, frozenset),
            type(FROZEN) is frozenset, n in FROZEN, len(FROZEN.union({n})),
            isinstance(frozenset([n]), (set, frozenset)), isinstance({n}, frozenset),
            FROZEN.__contains__(n))


def shown(n):
    return str([n, 2]), repr((n,)), f"{[n]}", str({n})
