# Arrays that are never written are named, unless they are declared const.
# signature: dot(a: float64[::1], b: const float64[::1]) -> float64
# signature: scale(a: float64[::1], result: float64[::1], c: float64)
# signature: tail(a: float64[:], b: float32[:, :]) -> float64[::1]
# signature: fill_first(a: int64[:, ::1], n: int)
# signature: largest(a: int64[:, ::1], n: int) -> int
# signature: swap(pair: (float64[:], float64[:]), other: float64[:]) -> float64
# signature: flip(a: float64[:], b: float64[:], n: int)
# signature: total(a: float64[3]) -> float64
import numpy as np


def dot(a, b):  # remark[A016]: 'dot' never writes to 'a': its signature may say 'const float64[::1]'
    #   ^
    return np.sum(a * b)


def scale(a, result, c):  # remark[A016]: 'scale' never writes to 'a': its signature may say
    result[:] = a * c


def tail(a, b):  # remark[A016]: 'tail' never writes to 'b': its signature may say 'const float32[:, :]'
    return a[b.shape[0]:]


def fill(row, n):
    row[:] = n


def first(a):
    return a[0]


def fill_first(a, n):
    fill(first(a), n)


def largest(a, n):  # remark[A016]: 'largest' never writes to 'a'
    return first(a)[n]


def swap(pair, other):  # remark[A016]: 'swap' never writes to 'other'
    x, y = pair
    x[0] = y[0]
    return other[0]


def flip(a, b, n):
    if n > 0:
        a, b = b, a
        flip(a, b, n - 1)
    a[0] = 1.0


def total(a):  # remark[A016]: 'total' never writes to 'a': its signature may say 'const float64[3]'
    return a[0] + a[1] + a[2]
