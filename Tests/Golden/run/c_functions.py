# C functions that the signature file declares are called in the place of the module's own.
# signature: extern error(float64) -> float64 as erf
# signature: extern rounded(x: float) -> int as llround
# signature: extern larger(float32, float32) -> float32 as fmaxf
# signature: extern length(const uint8[::1]) -> uint64 as strlen
# signature: extern copied(int32[::1], const int32[::1], int64) -> int64 as memcpy
# signature: errors(a: float64[:])
# signature: nearest(x: float64)
# signature: pairs(x: float32, n: int)
# signature: prefix(a: uint8[::1])
# signature: moved(a: int32[:])
# run: errors([0.0, 0.5, -3.0])
# run: nearest(2.75)
# run: nearest(-2.3)
# run: pairs(1.5, 7)
# run: pairs(1.5, -7)
# run: prefix([65, 66, 0, 67])
# run: moved([1, 2, 3])
import math

import numpy as np


def error(x):
    return np.float64(math.erf(x))


def rounded(x):
    return round(x)


def larger(a, b):
    return np.float32(max(a, b))


def length(a):
    return np.uint64(list(a).index(0))


def copied(target, source, size):
    target[:size // 4] = source[:size // 4]
    return 0


def errors(a):
    total = 0.0
    for x in a:
        total += error(x)
    return total


def nearest(x):
    return rounded(x), rounded(x * 2) + rounded(1)


def pairs(x, n):
    return larger(x, n), larger(n, 2)


def prefix(a):
    return length(a)


def moved(a):
    b = np.zeros(len(a), np.int32)
    copied(b, a.copy(), 8)
    return b
