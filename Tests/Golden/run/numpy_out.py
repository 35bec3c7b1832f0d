# Elementwise functions write to the array `out`, by position or name, and return it.
# signature: unary(a: float64[:], c: float64[:])
# signature: binary(a: float64[:], b: float64[:], c: float64[:])
# signature: mixed(a: int32[:], b: float32[:], c: float64[:], d: bool[:])
# signature: aliased(a: float64[:])
# signature: rows(a: float32[:, :], c: float32[:, :])
# random: unary 15 same ulp=2
# random: binary 15 same
# random: mixed 15 same
# random: aliased 10
# random: rows 15 same
import numpy as np


def unary(a, c):
    np.negative(a, c)
    c += 1
    np.exp(a, out=c)


def binary(a, b, c):
    d = np.add(a, b, out=c)
    d += 1
    np.maximum(c, a, c)
    np.clip(c, -5, 5, out=c)


def mixed(a, b, c, d):
    np.multiply(a, b, out=c)
    np.less(a, b, out=d)
    np.logical_not(d, d)


def aliased(a):
    np.subtract(a[1:], a[:-1], out=a[1:])
    np.square(a, a)


def rows(a, c):
    np.add(a, a[0:1], out=c)
    for i in range(c.shape[0]):
        np.multiply(c[i], 2, out=c[i])
