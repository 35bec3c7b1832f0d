# Tuples and lists beside arrays become arrays first.
# signature: assigned(n: int)
# run: assigned(3)
# signature: from_list(n: int)
# run: from_list(3)
# run: from_list(2)
# signature: operators(x: float64[::1])
# run: operators(np.array([1.0, 2.0, 4.0]))
# run: operators(np.array([1.0, -2.0]))
# signature: compared(x: int64[::1])
# run: compared(np.array([1, 0, 1]))
# signature: small(x: float32[::1], i: int8[::1])
# run: small(np.array([1.5, 2.5], np.float32), np.array([100, 3], np.int8))
# signature: lists(x: float64[::1], n: int)
# run: lists(np.array([1.0, 2.0, 4.0]), 3)
# run: lists(np.array([1.0, 2.0, 4.0]), 2)
# signature: in_place(x: float64[::1])
# run: in_place(np.array([1.0, 2.0]))
# signature: rebound(x: float64[::1])
# run: rebound(np.array([1.0, 2.0]))
# signature: too_large(i: int8[::1], k: int)
# run: too_large(np.array([1, 2], np.int8), 100)
# run: too_large(np.array([1, 2], np.int8), 1000)
# signature: nested(x: float64[:, ::1])
# run: nested(np.array([[1.0, 2.0], [3.0, 4.0]]))
import numpy as np


def assigned(n):
    a = np.zeros((n, 2))
    a[0] = a[-1] = 1, 2
    a[1:] = (n, 0.5)
    b = np.zeros(n, np.int64)
    b[:] = 1.75
    b[:2] = (2.75, -2.75)
    c = np.zeros((2, 2))
    c[:, :] = (1, 2), (n, 4)
    d = np.zeros((2, 3))
    d[...] = [[1, 2, n], [4, 5, 6]]
    return a, b, c, d


def from_list(n):
    xs = [i * 0.5 for i in range(n)]
    a = np.zeros((2, 3))
    a[1] = xs
    a[:, 0] = tuple([1, 2])
    return a


def operators(x):
    return x + (1, 2, 3), [1, 2, 3] * x, x - [0.5, 1, 2], (1, 2, 3) / x, x ** [1, 2, 3], (
        [n for n in range(3)] + x)


def compared(x):
    return (1, 0, 1) == x, x != [1, 1, 1], x < (2, 0, 1), [1, 0, 1] >= x, (
        ((1, 0, 1) == np.bitwise_and((1, 0, 1), x)).all())


def small(x, i):
    return x + (1, 2), x * [0.1, 0.2], i + [1, 2], i & (7, 255)


def lists(x, n):
    xs = [float(i) for i in range(n)]
    return xs * x, x == xs, xs - x


def in_place(x):
    x += (1, 2)
    x *= [0.5, 3]
    return x


def rebound(x):
    xs = [1, 2]
    ys = xs + x
    return ys, len(xs)


def too_large(i, k):
    i[:] = (k, 1)
    return i


def nested(x):
    return x + [[1, 2], [3, 4]], x * (2, 3), x == [1, 4]
