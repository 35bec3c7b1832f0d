# reshape takes one negative extent, and refuses other numbers of elements.
# signature: lines(a: float64[:], n: int)
# signature: tables(a: int32[:, :], n: int, m: int)
# signature: written(a: float64[:, ::1], x: float)
# signature: views(a: float64[:], x: float)
# random: lines 30 ints=3 size=0..3
# random: tables 30 ints=4
# random: written 6 size=1..4
# random: views 12 size=1..4
import numpy as np


def lines(a, n):
    return a.reshape(n)


def tables(a, n, m):
    return np.reshape(a, (n, m)), a.reshape(-1, 1), a.T.reshape(-1)


def written(a, x):
    b = a.reshape(-1)
    b[0] = x
    a.ravel()[-1] = 7
    a.flatten()[0] = 100


def views(a, x):
    b = a.reshape(-1, 1)
    return b[0], b.T
