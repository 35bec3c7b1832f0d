# np.ndindex, np.ndenumerate and `flat`: an array's elements one by one.
# signature: indices(n: int) -> str
# run: indices(2)
# run: indices(0)
# run: indices(-1)
# signature: weighted(a: float64[:, ::1])
# run: weighted(np.arange(6.0).reshape(2, 3))
# run: weighted(np.zeros((0, 3)))
# signature: strided(a: int64[:, :]) -> str
# run: strided(np.arange(12).reshape(3, 4)[:, ::2])
# signature: cube(n: int)
# run: cube(3)
# signature: flat(a: int64[:, ::1], k: int) -> str
# run: flat(np.arange(6).reshape(2, 3), 4)
# run: flat(np.arange(6).reshape(2, 3), -1)
# run: flat(np.arange(6).reshape(2, 3), 6)
# signature: flat_row(a: float64[:], x: float)
# run: flat_row(np.arange(6.0)[::2], 9.5)
# signature: listed(n: int) -> str
# run: listed(2)
import numpy as np


def indices(n):
    parts = [
        str([i for i in np.ndindex(n)]), str([ij for ij in np.ndindex(n, 3)]),
        str([p for p in np.ndindex((n, 1, 2))]), str([p for p in np.ndindex()])]
    return " ".join(parts)


def weighted(a):
    s = np.float64(0.0)
    for (i, j), x in np.ndenumerate(a):
        s += 10 * i + j + x
    return s


def strided(a):
    return " ".join([f"{position}:{x}" for position, x in np.ndenumerate(a)])


def cube(n):
    z = np.zeros((n, 2, n))
    for index in np.ndindex(z.shape):
        z[index] = sum(index)
    return z


def flat(a, k):
    before = [int(x) for x in a.flat]
    a.flat[k] = 70
    return f"{before} {a.flat[k]} {len(a.flat)} {a[1, 1]}"


def flat_row(a, x):
    a.flat[1] = x
    return a


def listed(n):
    return str([(k, int(v)) for k, v in np.ndenumerate([[1, n], [3, 4]])])
