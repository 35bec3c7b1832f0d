# Numba's typed containers.
# signature: lists(n: int)
# signature: dicts(n: int)
# run: lists(0)
# run: lists(4)
# run: dicts(0)
# run: dicts(4)
import numba
from numba import types, njit
from numba.typed import Dict, List
from numba import typed


def lists(n):
    a = List()
    for i in range(n):
        a.append(i * 0.5)
    b = List.empty_list(types.int64)
    b.append(n)
    c = typed.List([1, 2, 3])
    c.append(n)
    e = List()
    e.append((1, 2.5))
    return sum(a) + len(b) + b[0] + c[3] + e[0][1]


def dicts(n):
    d = Dict.empty(key_type=types.int64, value_type=types.float64)
    for i in range(n):
        d[i] = i
    e = Dict.empty(types.unicode_type, types.int64)
    e["a"] = n
    f = Dict()
    f[1] = 2
    g = Dict.empty(types.UniTuple(types.int64, 2), types.float64)
    g[(1, 2)] = 0.5
    t = 0.0
    for k, v in d.items():
        t += k * v
    return t + e["a"] + f[1] + g[(1, 2)]
