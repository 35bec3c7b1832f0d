# Helpers that depend on types, on None and on functions are compiled for each use.
# signature: optional(a: float64[:], x: float)
# signature: instances(a: float64[:], x: int, y: float32)
# signature: higher(x: float)
# signature: nested(x: float, n: int)
# signature: ranks(a: float64[:], b: float64[:, :]) -> (float64, float64)
# signature: results(a: float64[:], n: int)
# signature: arguments(a: float64[:, ::1])
# random: optional 6
# random: instances 4 ints=100
# random: higher 6
# random: nested 6 ints=9
# random: ranks 8
# random: results 12 ints=4
# random: arguments 6
import math

import numpy as np


def scaled(a, factor=None, out=None):
    if factor is None:
        factor = 2.0
    if out is None:
        out = np.empty_like(a)
    for i in range(len(a)):
        out[i] = a[i] * factor
    return out


def optional(a, x):
    b = scaled(a)
    c = scaled(a, x, b)
    return b, c, scaled(a, out=b, factor=3)


def kind(x):
    if isinstance(x, int):
        return 1
    if isinstance(x, (float, complex)):
        return 2
    return 3


def instances(a, x, y):
    return kind(x), kind(2.5), kind(1j), kind(True), kind(a), kind(y), kind((1, 2))


def apply(f, x, n=2):
    for _ in range(n):
        x = f(x)
    return x


def half(x):
    return x / 2


def higher(x):
    return apply(half, x), apply(lambda t: t * 3 - 1, x, 3), apply(math.atan, x), apply(np.abs, x)


def nested(x, n):
    k = n * 2

    def inner(y):
        return y * k + x

    total = 0.0
    for i in range(3):
        total += inner(i)
    return total, inner(2.5)


def total(a):
    if a.ndim == 1:
        s = 0.0
        for x in a:
            s += x
        return s
    s = 0.0
    for row in a:
        s += total(row)
    return s


def ranks(a, b):
    return total(a) + 0.0, total(b) + 0.0


def results(a, n):
    if n > 2:
        return a[1:]
    if n < -2:
        return a
    b = np.zeros(3)
    b[:n] = n
    return b[::-1]


def arguments(a):
    return a, a.T, a[0:1], np.zeros((2,) + a.shape), np.empty(a.shape[::-1]).shape, a[:, 0:1]
