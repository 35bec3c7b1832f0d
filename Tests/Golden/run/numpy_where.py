# where chooses elements, broadcasts and promotes.
# signature: arrays(c: bool[:], a: float32[:], b: float64[:])
# signature: arrays(c: bool[:, :], a: int8[:], b: uint8[:, :])
# signature: scalars(c: bool, a: float32, b: float64)
# signature: scalars(c: bool, a: int, b: float)
# signature: numbers(c: float64[:], a: float32)
# signature: numbers(c: int32[:], a: int16)
# random: arrays 20
# random: scalars 6
# random: numbers 15
import numpy as np


def arrays(c, a, b):
    return np.where(c, a, b), np.where(c, a, 0), np.where(c, 1, b), np.where(~c, b, a)


def scalars(c, a, b):
    return np.where(c, a, b) + 0


def numbers(c, a):
    return np.where(c, a, 1), np.where(c, 2.5, a), np.where(c > 0, True, False), np.where(c, 1, 2)
