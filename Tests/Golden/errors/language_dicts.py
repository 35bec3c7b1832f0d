# What dicts and sets can't hold, and those that can't be changed.
# signature: kernel change(x: int)
# signature: kernel change_set(x: int)
# signature: key(x: int)
# signature: mixed(x: int)
# signature: values(x: int)
# signature: unhashable(x: int)
# signature: frozen(x: int)
# signature: other(x: int)
# signature: attribute(x: int)
# signature: factory(x: int)
# signature: keys(x: int)
from collections import defaultdict

TABLE = {"a": 1}
PRIMES = {2, 3, 5}


def change(x):
    grow(TABLE, x)


def grow(d, x):
    d["b"] = x  # error[T118]: a dict of the module can't be changed


def change_set(x):
    enlarge(PRIMES, x)


def enlarge(s, x):
    s.add(x)  # error[L001]: a change of a set of the module


def key(x):
    return TABLE["c"]  # error[T117]: the dict has no key 'c'


def mixed(x):
    d = {}
    d[x] = 1
    d["a"] = 2  # error[T130]: can't hold int at a key of type str
    return len(d)


def values(x):
    d = {}
    d[x] = 1
    d[x + 1] = (1, 2)  # error[T130]: can't hold (int, int) at a key of type int
    return len(d)


def unhashable(x):
    d = {}
    d[[x]] = 1  # error[L001]: the hash of a value that can be changed
    return len(d)


def frozen(x):
    s = frozenset([x])
    s.add(3)  # error[L001]: a change of a frozenset
    return len(s)


def other(x):
    s = {x}
    t = s | [3]  # error[L001]: '|' of a set and something else
    return len(t)


def attribute(x):
    d = {x: 1}
    d.push(3)  # error[T116]: has no attribute 'push'
    return 1


def factory(x):
    d = defaultdict(lambda: x)  # error[L001]: a default factory that reads variables of a function
    return d[1]


def given(**named):
    return len(named)


def keys(x):
    return given(**{1: x})  # error[L001]: '**' of a dict with keys that are no strings
