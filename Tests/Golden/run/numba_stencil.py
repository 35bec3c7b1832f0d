# A stencil computes each element of the elements around its place.
# signature: smooth(a: float64[:, :])
# signature: smooth_rows(a: float32[:])
# signature: bordered(a: float64[:])
# signature: weighed(a: float64[:], w: float64[:], k: float64)
# signature: two(a: float64[:, :], b: float64[:, :])
# signature: into(a: float64[:], out: float64[:])
# signature: running(a: float64[:])
# signature: outside(a: float64[:])
# signature: laplace(a: float64[:, ::1]) -> float64[:, ::1]
# run: smooth([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 1.0, 2.0, 3.0]])
# run: smooth([[1.0, 2.0]])
# run: smooth_rows([1.0, 2.0, 4.0, 8.0])
# run: smooth_rows([])
# run: bordered([1.0, 2.0, 4.0, 8.0])
# run: weighed([1.0, 2.0, 4.0, 8.0], [10.0, 20.0, 30.0], 0.5)
# run: two([[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]])
# run: two([[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0, 7.0], [7.0, 8.0, 9.0], [7.0, 8.0, 9.0]])
# run: into([1.0, 2.0, 4.0, 8.0], [-1.0, -1.0, -1.0, -1.0])
# run: running([1.0, 2.0, 4.0, 8.0, 16.0])
# run: outside([1.0, 2.0, 4.0])
# run: laplace([[1.0, 2.0, 3.0], [5.0, 6.0, 7.0], [9.0, 1.0, 2.0]])
from numba import njit, stencil


@stencil
def laplace(a):
    return a[0, 1] + a[0, -1] + a[1, 0] + a[-1, 0] - 4 * a[0, 0]


@stencil("constant", cval=-1.5)
def difference(a):
    return a[1] - a[-1]


@stencil(standard_indexing=("w",))
def dotted(a, w, k):
    return k * (a[-1] * w[0] + a[0] * w[1] + a[1] * w[2])


@stencil
def shifted(a, b):
    return a[0, -1] if a[0, -1] > 2 else b[0, 0]


@stencil(neighborhood=((-2, 0),))
def window(a):
    total = 0.0
    for i in range(-2, 1):
        total += a[i]
    return total / 3


@stencil(neighborhood=((0, 0),))
def beyond(a):
    return a[1] + a[0]


@njit
def smooth(a):
    return a + 0.1 * laplace(a)


def smooth_rows(a):
    return difference(a)


def bordered(a):
    return difference(a) * 2


def weighed(a, w, k):
    return dotted(a, w, k)


def two(a, b):
    return shifted(a, b)


def into(a, out):
    window(a, out=out)


def running(a):
    return window(a)


def outside(a):
    return beyond(a)
