# Arrays of zeros, ones, one value, a sequence, a diagonal.
# signature: filled(n: int, m: int)
# signature: typed(n: int)
# signature: full(n: int, x: float, y: float32, z: int16)
# signature: likes(a: float32[:, :])
# signature: likes(a: int64[:])
# signature: literals(x: float, y: int)
# signature: copies(a: int16[:, :])
# signature: sequences(a: int, b: int, s: int)
# signature: floats(a: float, b: float, s: float)
# signature: spaced(a: float, b: float, n: int)
# signature: diagonals(n: int, m: int, k: int)
# signature: scalars(x: float)
# run: filled(2, 3)
# run: filled(0, 3)
# run: filled(2, -3)
# run: typed(4)
# random: full 6
# random: likes 6
# random: literals 5
# random: copies 5
# random: sequences 40 ints=20
# run: sequences(1, 5, 0)
# run: floats(0.0, 1.0, 0.1)
# run: floats(1.0, 0.0, -0.3)
# run: floats(1.0, 0.0, 0.3)
# run: floats(0.5, 3.5, 1.0)
# run: spaced(0.0, 1.0, 11)
# run: spaced(2.0, -1.0, 7)
# run: spaced(2.0, 2.0, 3)
# run: spaced(2.0, 3.0, 1)
# run: spaced(2.0, 3.0, 0)
# run: spaced(2.0, 3.0, -1)
# run: diagonals(3, 4, 0)
# run: diagonals(3, 4, 1)
# run: diagonals(4, 3, -2)
# run: diagonals(2, 2, 5)
# random: scalars 3
import numpy as np


def filled(n, m):
    e = np.empty((n, m))
    e[:] = 1.5
    return np.zeros(n), np.ones((n, m)), e, np.zeros((m, n), np.int32), np.zeros(())


def typed(n):
    return (np.zeros(n, dtype=int), np.zeros(n, bool), np.ones(n, "f4"), np.zeros(n, np.complex64),
            np.ones(n, dtype=np.dtype("uint8")), np.full(n, 7, dtype="int16"), np.ones(n, complex))


def full(n, x, y, z):
    return np.full(3, x), np.full((2, 2), y), np.full(4, z), np.full(2, 1), np.full(1, True), \
        np.full(2, 1j), np.full(3, x, np.float32)


def likes(a):
    return np.zeros_like(a), np.ones_like(a), np.full_like(a, 2), np.zeros_like(a, dtype=bool), \
        np.empty_like(a).shape, np.full_like(a, 2.75, np.float64)


def literals(x, y):
    return np.array([1, 2, 3]), np.array((x, y, 1)), np.array([[x, 0.0], [1.0, x]]), \
        np.array([y, 2], dtype=np.float32), np.array(x), np.array([True, False]), np.array([1j, x])


def copies(a):
    b = np.array(a)
    c = a.copy()
    d = np.asarray(a)
    e = np.copy(a)
    a[...] = 0
    return b, c, d, e, np.asarray(a, np.float32)


def sequences(a, b, s):
    return np.arange(a), np.arange(a, b), np.arange(a, b, s), np.arange(b, a, -2), \
        np.arange(a, dtype=np.float32), np.arange(0, a, 3, np.int16)


def floats(a, b, s):
    return np.arange(a, b, s), np.arange(b), np.arange(a, b)


def spaced(a, b, n):
    return np.linspace(a, b, n), np.linspace(a, b, n, endpoint=False), np.linspace(a, b, num=n)


def diagonals(n, m, k):
    return np.eye(n), np.eye(n, m), np.eye(n, m, k), np.identity(n, np.int8), np.eye(n, dtype=bool)


def scalars(x):
    return np.zeros_like(x), np.asarray(x), np.ones((1,), float)[0]
