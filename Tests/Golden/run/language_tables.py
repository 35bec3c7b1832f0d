# Constants of the module are data: tables of NumPy, nested tuples, lists.
# signature: table(i: int)
# signature: whole(a: float64[:])
# signature: matrix(i: int, j: int)
# signature: weights(i: int)
# signature: scaled()
# signature: returned()
# signature: small(i: int)
# signature: complexes(i: int)
# signature: loop(a: float64[:])
# run: table(0)
# run: table(-1)
# run: table(3)
# run: table(4)
# run: whole([1.0, 2.0, 3.0, 4.0])
# run: whole([1.0, 2.0])
# run: matrix(1, 2)
# run: matrix(0, -1)
# run: matrix(2, 0)
# run: weights(0)
# run: weights(4)
# run: weights(5)
# run: scaled()
# run: returned()
# run: small(2)
# run: complexes(1)
# run: loop([1.0, 2.0, 3.0, 4.0, 5.0])
import numpy as np

TABLE = np.array([0.5, 1.5, -2.5, 1e300])
MATRIX = np.array([[1, 2, 3], [4, 5, 6]])
WEIGHTS = (0.125, 0.25, 0.5, 1.0, 2.0)
PRIMES = [2, 3, 5, 7, 11, 13]
SMALL = np.array([1, -2, 3], dtype=np.int8)
SINGLE = np.array((1, 2.5), dtype="float32")
COMPLEX = np.array([1, 2j])
MASK = np.array([True, False])


def table(i):
    return TABLE[i]


def whole(a):
    return a * TABLE + TABLE.sum()


def matrix(i, j):
    return MATRIX[i, j], MATRIX[i].sum(), MATRIX.shape, MATRIX.T[j, i]


def weights(i):
    return WEIGHTS[i] * PRIMES[i]


def scaled():
    total = np.float32(0)
    for x in SINGLE:
        total += x
    return total, (TABLE[:3] * 2).sum(), MASK.sum(), len(TABLE), TABLE.dtype == np.float64


def returned():
    return TABLE, MATRIX, TABLE[1:3]


def small(i):
    return SMALL[i], SMALL.dtype.itemsize, int(MASK[0])


def complexes(i):
    return COMPLEX[i]


def loop(a):
    s = 0.0
    for i in range(len(a)):
        s += a[i] * TABLE[i % 3] * WEIGHTS[i]
    return s
