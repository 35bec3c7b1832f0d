# Expressions over arrays broadcast, promote, and leave their operands alone.
# signature: mixed(a: float64[:, :], b: float32[:], c: int)
# signature: mixed(a: float32[:, :], b: float32[:], c: int)
# signature: integers(a: int16[:], b: uint8[:], c: int8)
# signature: comparisons(a: float64[:], b: int32[:])
# signature: outer(a: float64[:], b: float64[:])
# signature: unary(a: int8[:, :])
# signature: unary(a: float32[:, :])
# signature: bools(a: bool[:], b: bool[:])
# signature: complexes(a: complex64[:], b: float32[:])
# signature: divisions(a: int32[:], b: int32[:])
# signature: divisions(a: float64[:], b: float64[:])
# signature: powers(a: float64[:], b: int64[:])
# signature: zero(a: float64[()], b: float64[:])
# signature: chosen(a: float64[:], b: int32[:])
# signature: chain(a: float64[:], b: float64[:])
# random: mixed 20 ints=100
# random: integers 20
# random: comparisons 20
# random: outer 20
# random: unary 10
# random: bools 10
# random: complexes 15 ulp=4 size_of_terms=100
# random: divisions 20
# random: powers 20 ulp=4 ints=9 positive
# random: zero 6
# random: chosen 15
# random: chain 15 ulp=4 same
import numpy as np


def mixed(a, b, c):
    return a + b, a * c - 1.5, (a - b) / 2, -a, a[:, 0:1] * b


def integers(a, b, c):
    return a + b, b + 1, b * c, a - c, ~b, b & 15, a | 1


def comparisons(a, b):
    return a < b, a == b, a >= 0, b != 3, (a < b) | (a > 1.0)


def outer(a, b):
    return a[:, None] * b[None, :], a[:, np.newaxis] - b


def unary(a):
    return -a, +a, abs(a), np.abs(a)


def bools(a, b):
    return a & b, a | b, a ^ b, ~a, a + b, a * b, a == b


def complexes(a, b):
    return a + b, a * 2, a * 1j, a == b, a.real + b, abs(a), -a


def divisions(a, b):
    return a / b, a // b, a % b, a // 3, a % -3, 7 // b


def powers(a, b):
    return a ** 2, a ** 0.5, a ** 3, a ** b, b ** 2, b ** 3, 2 ** b


def zero(a, b):
    return a + 1, a * b, a[None] + b


def chosen(a, b):
    return np.where(a > 0, a, b), np.where(a > 0, 1.0, 0.0), np.where(b > 0, b, 7), \
        np.where(a > b[0:1], 1, 0)


def chain(a, b):
    c = a * 2 + b
    d = np.sqrt(np.abs(c)) - c / 3
    e = np.where(d > 0, d, -d) * np.exp(-np.abs(a))
    return e, e.sum() == e.sum() or e.sum() != e.sum()
