# Shapes that do not broadcast raise ValueError; those that do give the shape of NumPy.
# signature: two(a: float64[:, :], b: float64[:, :])
# signature: ranks(a: float32[:, :, :], b: float32[:, :])
# signature: three(a: int32[:], b: int32[:, :], c: int32[:])
# signature: into(a: float64[:, :], b: float64[:])
# signature: updated(a: float64[:], b: float64[:, :])
# random: two 60
# random: ranks 40
# random: three 40
# random: into 30
# random: updated 20
import numpy as np


def two(a, b):
    return a + b


def ranks(a, b):
    return np.maximum(a, b)


def three(a, b, c):
    return np.where(a > c, b, c) * a


def into(a, b):
    a[:, :] = b
    a += b


def updated(a, b):
    a += b[0]
