# A module written for Numba compiles as it is, and without Numba.
# signature: mean_square(a: float64[:])
# signature: escape(re: float64, im: float64, limit: int64) -> int64
# signature: grid(out: int64[:, :], limit: int)
# signature: clipped(a: float64[:], low: float64, high: float64)
# signature: integrand(x: float64) -> float64
# signature: casts(x: float64, n: int64)
# signature: signal(n: int)
# signature: filtered(a: float64[:])
# signature: collected(n: int)
# signature: unrolled(x: float64, n: int)
# run: mean_square([1.0, 2.0, 3.5])
# run: escape(0.1, 0.2, 100)
# run: escape(1.1, 0.2, 100)
# run: grid(np.zeros((3, 4), np.int64), 20)
# run: clipped([1.0, 5.0, -3.0], -1.0, 2.0)
# run: integrand(2.5)
# run: casts(300.7, 70000)
# run: signal(5)
# run: filtered([1.0, 2.0, 4.0, 8.0])
# run: collected(4)
# run: unrolled(1.5, 3)
import math

import numba
import numpy as np
from numba import cfunc, float32, float64, int8, int64, jit, njit, prange, typed, types, vectorize


@njit
def square(x):
    return x * x


@njit(cache=True, fastmath=False)
def mean_square(a):
    total = 0.0
    for i in range(a.shape[0]):
        total += square(a[i])
    return total / a.size


@jit(nopython=True)
def escape(re, im, limit):
    z = 0j
    c = complex(re, im)
    for i in range(limit):
        if abs(z) > 2:
            return i
        z = z * z + c
    return limit


@njit(parallel=True, nogil=True)
def grid(out, limit):
    for i in prange(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = escape(i / 2 - 1, j / 2 - 1, limit)


@vectorize([float64(float64, float64, float64)])
def clip(x, low, high):
    return low if x < low else high if x > high else x


@njit(float64[:](float64[:], float64, float64))
def clipped(a, low, high):
    return clip(a, low, high)


@cfunc("float64(float64)")
def integrand(x):
    return math.exp(-x) / x ** 2


@njit("Tuple((int8, float32, int64))(float64, int64)")
def casts(x, n):
    return int8(n % 100), float32(x), int64(x), types.float64(n), types.int32(n)


@numba.jit(nopython=True, error_model="numpy")
def signal(n):
    a = np.empty(n, dtype=np.float64)
    for i in prange(n):
        a[i] = math.sin(i) if i % 2 else math.cos(float64(i))
    return a


def smoothed(width):
    @njit
    def smooth(a):
        out = np.zeros_like(a)
        for i in range(width, len(a)):
            for k in range(width + 1):
                out[i] += a[i - k]
        return out / (width + 1)
    return smooth


smooth_1 = smoothed(1)


@njit
def filtered(a):
    return smooth_1(a)


@njit
def collected(n):
    squares = typed.List()
    for i in range(n):
        squares.append(i * i)
    halves = typed.List.empty_list(types.float64)
    for x in squares:
        halves.append(x / 2)
    return len(squares), squares[-1], sum(halves)


@njit(debug=True, locals={"total": float64})
def unrolled(x, n):
    total = 0.0
    for y in numba.literal_unroll((x, n, 2)):
        total += y
    return total


if __name__ == "__main__":
    print(typed.List([filtered(np.arange(4.0))]))
