# A generalized function is called with the last dimensions of its operands, at each outer place.
# signature: rows(a: float64[:, :], b: float64[::1])
# signature: row(a: float64[::1], b: float64[:, :, :])
# signature: vectors(a: float64[::1], b: float64[::1])
# signature: converted(a: int32[:, :], b: float32[:, :])
# signature: moved(a: float64[:, :], c: int64[:])
# signature: moved_by(a: float64[:], c: float64)
# signature: products(a: float64[:, :, :], b: float64[:, :])
# signature: into(a: float64[:, :], b: float64[:, :], c: float64[:])
# signature: both(a: int64[:, :])
# signature: summed(a: float32[:, :], out: float32[:])
# signature: dot(a: float64[:, ::1], b: float64[:, ::1]) -> float64[::1]
# signature: least(a: int64[:, :], out: int64[::1])
# signature: shift(a: float64[:, :], c: float64[:]) -> float64[:, ::1]
# run: rows([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [1.0, 10.0])
# run: row([1.0, 10.0], [[[1.0, 2.0], [3.0, 4.0]]])
# run: rows([[1.0, 2.0]], [1.0, 10.0, 100.0])
# run: vectors([1.0, 2.0], [3.0, 4.0])
# run: converted([[1, 2], [3, 4]], [[0.5, 1.5], [2.5, 3.5]])
# run: converted([[1, 2]], [[0.5, 1.5], [2.5, 3.5]])
# run: converted([[1, 2], [1, 2], [1, 2]], [[0.5, 1.5], [2.5, 3.5]])
# run: moved([[1.0, 2.0], [3.0, 4.0]], [10, 20])
# run: moved_by([1.0, 2.0], 3.5)
# run: products([[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]], [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
# run: into([[1.0, 2.0], [3.0, 4.0]], [[1.0, 1.0], [2.0, 2.0]], [0.0, 0.0])
# run: both([[3, 1, 2], [-5, 7, 0]])
# run: summed([[1.0, 2.0], [3.0, 4.0]], [0.0, 0.0])
# run: dot([[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]])
# run: least([[4, 2, 3], [7, 8, 6]], [0, 0])
# run: shift([[1.0, 2.0], [3.0, 4.0]], [0.5, 1.5])
import numpy as np
from numba import float64, guvectorize


@guvectorize(["void(float64[:], float64[:], float64[:])"], "(n),(n)->()")
def dot(a, b, out):
    total = 0.0
    for i in range(a.shape[0]):
        total += a[i] * b[i]
    out[0] = total


@guvectorize([(float64[:], float64, float64[:])], "(n),()->(n)", nopython=True)
def shift(a, c, out):
    for i in range(len(a)):
        out[i] = a[i] + c


@guvectorize("void(float64[:, :], float64[:, :], float64[:, :])", "(m,n),(n,p)->(m,p)")
def multiply(a, b, out):
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            out[i, j] = 0
            for k in range(a.shape[1]):
                out[i, j] += a[i, k] * b[k, j]


@guvectorize(["void(int64[:], int64[:], float64[:])"], "(n)->(),()")
def extremes(a, least, mean):
    least[0] = a.min()
    mean[0] = a.mean()


@guvectorize(["void(int64[:], int64[:])"], "(n)->()")
def least(a, out):
    out[0] = a.min()


@guvectorize("(n)->()")
def total(a, out):
    out[0] = a.sum()


def rows(a, b):
    return dot(a, b)


def row(a, b):
    return dot(a, b)


def vectors(a, b):
    return dot(a, b) + 1


def converted(a, b):
    return dot(a, b)


def moved(a, c):
    return shift(a, c)


def moved_by(a, c):
    return shift(a, c), shift(a, 2), shift(a[::-1], c)


def products(a, b):
    return multiply(a, b)


def into(a, b, c):
    d = dot(a, b, c)
    d += 1


def both(a):
    least, mean = extremes(a)
    return least, mean


def summed(a, out):
    return total(a, out)
