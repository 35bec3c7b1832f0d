# A vectorized function is applied to the elements of arrays and to scalars, broadcast together.
# signature: arrays(a: float64[::1], b: float64[:, :])
# signature: arrays(a: int32[:], b: float32[:, :])
# signature: weak(a: float32[:])
# signature: weak_integers(a: int16[:])
# signature: scalars(x: float64, y: float32)
# signature: python_scalars(x: float, n: int)
# signature: loops(a: int32[:], b: float32[:])
# signature: loops(a: float32[:], b: float32[:])
# signature: loops(a: int64[:], b: int8[:])
# signature: first_loop(a: int16[:], b: int64[:])
# signature: loop_of_scalars(x: float32, n: int)
# signature: counted(re: float64[:], im: float64[:])
# signature: fused(a: float64[:], b: float64[:])
# signature: given(a: float64[:], b: float64[:], c: float64[:])
# signature: compared(a: float64[:], b: float64[:])
# signature: nested(a: float64[:])
# signature: quotient(a: int64[:], b: int64[:])
# signature: no_dimension(a: float64[()])
# signature: distance(x: float64[::1], y: float64[::1]) -> float64[::1]
# signature: near(x: float32[:, :], y: float32[:]) -> bool[:, ::1]
# signature: escape(re: float64, im: float64) -> int64
# signature: checked(a: float64[:])
# signature: by_call(a: float32[:], b: int32[:])
# signature: complexes(a: complex128[:], b: float64)
# run: arrays([1.0, 2.0, 3.0], [[1.0, 2.5, 0.5], [-1.0, 7.0, 3.0]])
# run: arrays([1, 2, 3], [[1.0, 2.5, 0.5], [-1.0, 7.0, 3.0]])
# run: arrays([1, 2, 3, 4], [[1.0, 2.5, 0.5], [-1.0, 7.0, 3.0]])
# run: weak([1.5, -2.5])
# run: weak_integers([1, -2, 300])
# run: scalars(1.5, 2.5)
# run: python_scalars(1.5, 3)
# run: loops([1, 2], [0.1, 0.2])
# run: loops([1, 2], [3, 4])
# run: first_loop([1, 2], [3, 4])
# run: loop_of_scalars(0.1, 3)
# run: counted([0.0, 0.3, -1.5, 2.0], [0.0, 0.5, 0.1, 2.0])
# run: given([1.0, 2.0], [4.0, -4.0], [0.0, 0.0])
# run: given([1.0, 2.0], [4.0, -4.0], [0.0, 0.0, 0.0])
# run: compared([1.0, 2.0, nan], [4.0, -4.0, 1.0])
# run: nested([1.0, -2.0])
# run: quotient([7, -7, 7, 5], [2, 2, -2, 0])
# run: no_dimension(3.5)
# run: distance([1.0, 2.0], [4.0, -4.0])
# run: near([[1.0, 2.0], [3.0, 4.0]], [4.0, -4.0])
# run: escape(1.0, 3.5)
# run: checked([1.0, 4.0])
# run: checked([1.0, -4.0])
# run: by_call([1.5, 2.5], [3, 4])
# run: complexes([1j, 2.0 + 1j], 2.0)
# random: fused 20 same
import numba as nb
import numpy as np
from numba import boolean, float32, float64, int64, vectorize


@vectorize
def distance(x, y):
    if x > y:
        return x - y
    return y - x


@vectorize([int64(int64, int64), float32(float32, float32), "float64(float64, float64)"])
def scaled(x, y):
    return x * y + 1


@nb.vectorize(["int64(float64, float64)"], nopython=True, cache=True)
def escape(re, im):
    x = re
    y = im
    n = 0
    while x * x + y * y < 4 and n < 50:
        x, y = x * x - y * y + re, 2 * x * y + im
        n += 1
    return n


@vectorize(["boolean(float64, float64)"])
def near(x, y):
    return abs(x - y) < 5


@vectorize
def divided(x, y):
    return x // y


@vectorize
def root(x):
    if x < 0:
        raise ValueError("negative")
    return np.sqrt(x)


@vectorize
def powered(z, x):
    return z * z + x


def raw(x, y):
    return x * y - 1


by_types = vectorize(["float32(float32, float32)", "float64(float64, float64)"])(raw)
by_elements = vectorize(raw)


def by_call(a, b):
    return by_types(a, a), by_types(a, b), by_elements(b, 2), by_elements(b, a)


def arrays(a, b):
    return distance(a, b)


def weak(a):
    return distance(a, 2)


def weak_integers(a):
    return distance(a, 2)


def scalars(x, y):
    return distance(x, y), distance(y, y), distance(x, 1)


def python_scalars(x, n):
    return distance(x, n), distance(n, n), distance(2.0, x)


def loops(a, b):
    return scaled(a, b)


def first_loop(a, b):
    return scaled(a, b), scaled(a, 2), scaled(2.5, b)


def loop_of_scalars(x, n):
    return scaled(x, x), scaled(n, 2), scaled(n, 2.5)


def counted(re, im):
    return escape(re, im)


def fused(a, b):
    return distance(a, b).sum() + (distance(a, 1.0) * 2 - b).max()


def given(a, b, c):
    distance(a, b, c)
    d = distance(a, b, out=c)
    d += 1


def compared(a, b):
    return near(a, b)


def nested(a):
    return distance(distance(a, 1.0), [1.0, 2.0])


def quotient(a, b):
    return divided(a, b)


def no_dimension(a):
    return distance(a, a)


def checked(a):
    return root(a)


def complexes(a, b):
    return powered(a, b)
