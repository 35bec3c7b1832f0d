# Reductions of whole arrays; integers and shapes are exact, sums of floats to some ulp.
# signature: sums(a: float64[:])
# signature: sums(a: float32[:, :])
# signature: sums(a: float16[:])
# signature: sums(a: int8[:, :])
# signature: sums(a: uint16[:])
# signature: sums(a: bool[:, :])
# signature: sums(a: int64[:])
# signature: sums(a: complex64[:])
# signature: typed(a: int32[:])
# signature: typed(a: float32[:])
# signature: means(a: float64[:])
# signature: means(a: float32[:, ::1])
# signature: means(a: float16[:])
# signature: means(a: int16[:])
# signature: means(a: bool[:])
# signature: means(a: complex128[:])
# signature: extremes(a: float64[:])
# signature: extremes(a: float32[:, :])
# signature: extremes(a: int8[:])
# signature: extremes(a: uint64[:, :])
# signature: extremes(a: bool[:])
# signature: truths(a: float64[:])
# signature: truths(a: bool[:, :])
# signature: truths(a: int32[:])
# signature: truths(a: complex64[:])
# signature: scalars(x: float64)
# random: sums 20 ulp=16 size_of_terms=100 finite ints=20000 size=0..20
# random: typed 10 ulp=16 size_of_terms=100 finite ints=10000
# random: means 20 ulp=64 size_of_terms=100 finite size=1..20 ints=10000
# random: extremes 30 size=0..7
# random: truths 20
# random: scalars 5
import numpy as np


def sums(a):
    return np.sum(a), a.sum(), np.count_nonzero(a)


def typed(a):
    return a.sum(dtype=np.float64), np.sum(a, dtype=np.int16), np.sum(a, initial=5)


def means(a):
    return np.mean(a), a.mean(), np.var(a), a.std(), np.std(a, ddof=0)


def extremes(a):
    return np.min(a), a.max(), np.amin(a), np.amax(a), a.argmin(), np.argmax(a)


def truths(a):
    return np.any(a), a.all(), a.any(), np.all(a), np.count_nonzero(a)


def scalars(x):
    return np.sum(x), np.min(x), np.mean(x), np.all(x), np.size(x)
