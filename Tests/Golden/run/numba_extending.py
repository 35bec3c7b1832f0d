# What Numba's modules around the compiler offer to plain code.
# signature: helped(x: float)
# signature: threads(n: int)
# signature: nested(n: int)
# signature: like(x: float, s: str)
# signature: set_wrongly(n: int)
# run: helped(2.5)
# run: threads(4)
# run: nested(3)
# run: like(1.5, "ab")
# run: set_wrongly(0)
import numba
import numpy as np
from numba import get_num_threads, get_thread_id, literally, njit, prange, set_num_threads
from numba.core import types
from numba.extending import register_jitable


@register_jitable
def shifted(x):
    return x + 1


@register_jitable(inline="always")
def doubled(x):
    return 2 * x


@njit(boundscheck=True, inline="always", fastmath={"nnan"}, error_model="numpy",
      locals={"y": types.float64}, no_cpython_wrapper=True)
def helped(x):
    y = doubled(shifted(x))
    return y, literally(3)


@njit(parallel=True)
def threads(n):
    set_num_threads(1)
    parts = np.zeros(get_num_threads())
    total = 0
    low = 10 ** 9
    rows = np.zeros(3)
    for i in prange(n):
        parts[get_thread_id()] += i
        total += i
        low = min(low, i)
        rows += np.ones(3)
    return parts.sum(), total, low, rows


@njit
def nested(n):
    by_name = numba.typed.Dict.empty(types.unicode_type, types.ListType(types.int64))
    by_name["a"] = numba.typed.List([n])
    by_name["a"].append(4)
    places = numba.typed.Dict.empty(
        types.UniTuple(types.int64, 2), types.DictType(types.int64, types.float64))
    inner = numba.typed.Dict.empty(types.int64, types.float64)
    inner[n] = 2.5
    places[(1, n)] = inner
    arrays = numba.typed.List.empty_list(types.float64[:])
    for i in range(n):
        arrays.append(np.full(i, 1.5))
    arrays.append(arrays[n - 1][::2])
    empty = numba.typed.List.empty_list(types.ListType(types.float64))
    return by_name["a"][0] + len(by_name["a"]), places[(1, n)][n], len(arrays), \
        arrays[n].sum(), len(empty)


def like(x, s):
    numbers = numba.typed.List.empty_list(numba.typeof(x))
    numbers.append(2.0)
    names = numba.typed.Dict.empty(numba.typeof(s), numba.typeof((1, x)))
    names[s] = (3, x)
    return numbers[0], names[s][0]


def set_wrongly(n):
    set_num_threads(n)
    return 0
