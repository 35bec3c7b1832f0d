# Products of vectors and matrices.
# signature: vectors(a: float64[:], b: float64[:])
# signature: vectors(a: int8[:], b: int8[:])
# signature: vectors(a: complex64[:], b: float32[:])
# signature: matrices(a: float64[:, :], b: float64[:, :], v: float64[:])
# signature: matrices(a: int32[:, ::1], b: int32[:, ::1], v: int32[::1])
# signature: matrices(a: float16[:, :], b: float16[:, :], v: float16[:])
# signature: matrices(a: bool[:, :], b: bool[:, :], v: bool[:])
# signature: mixed(a: float32[:, :], v: float64[:])
# signature: mismatched(a: float64[:, :], b: float64[:, :])
# signature: outers(a: float64[:], b: float32[:])
# random: vectors 15 same finite ulp=16 size_of_terms=100
# random: matrices 12 square finite ulp=16 size_of_terms=100 same
# random: mixed 8 square same finite ulp=16 size_of_terms=100
# random: mismatched 20 finite ulp=16 size_of_terms=100
# random: outers 8
import numpy as np


def vectors(a, b):
    return np.dot(a, b), a @ b, np.dot(a, 2)


def matrices(a, b, v):
    return a @ b, np.dot(a, v), v @ b, np.matmul(a, b), a.T @ b


def mixed(a, v):
    return a @ v, np.trace(a)


def mismatched(a, b):
    return a @ b


def outers(a, b):
    return np.outer(a, b)
