# Basic slices in all forms read the elements that NumPy reads.
# signature: simple(a: float64[:], i: int, j: int)
# signature: stepped(a: int32[:], i: int, j: int, s: int)
# signature: constants(a: int64[:])
# signature: constants(a: int64[::1])
# signature: rows(a: float32[:, :], i: int)
# signature: rows(a: float32[:, ::1], i: int)
# signature: rows(a: float32[::1, :], i: int)
# signature: threes(a: int8[:, :, :])
# signature: chained(a: float64[:, :])
# signature: objects(a: int64[:], i: int, j: int)
# signature: zero(a: float64[()])
# random: simple 60 ints=9
# random: stepped 100 ints=9
# run: stepped([1, 2, 3], 0, 3, 0)
# random: constants 30 size=0..9
# random: rows 40 index=i
# random: threes 20
# random: chained 15
# random: objects 20 ints=9
# random: zero 3
import numpy as np


def simple(a, i, j):
    return a[i:j], a[:j], a[i:], a[i:j][::-1], a[j:i].shape


def stepped(a, i, j, s):
    return a[i:j:s], a[::s], a[i::s], a[:j:s]


def constants(a):
    return a[1:], a[:-1], a[::2], a[::-1], a[-3:], a[5:2:-1], a[2:100], a[-1:0:-2], a[:0]


def rows(a, i):
    return a[i], a[:, 0:1], a[i, ::-1], a[..., 1:], a[None, i], a[i][None, :, np.newaxis], a[...]


def threes(a):
    return a[:, ::-1, 1:], a[..., None], a[:, None, ..., ::2], a[1:, ..., 0:2], a[:, 1:].T


def chained(a):
    b = a[1:, ::2]
    c = b[::-1].T
    return c, c[0:1], b[:, 0:1] + 1, c.shape


def objects(a, i, j):
    s = slice(i, j)
    t = slice(None, None, -1)
    return a[s], a[t], a[slice(j)]


def zero(a):
    return a[()], a[...], a[None], a[None, ...] + 1
