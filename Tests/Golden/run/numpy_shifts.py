# Shifts as functions.
# signature: left_shift(x: int8, y: int8)
# signature: left_shift(x: uint8, y: uint8)
# signature: left_shift(x: int64, y: int64)
# signature: left_shift(x: uint64, y: uint64)
# signature: left_shift(x: int64[:], y: int64[:])
# signature: right_shift(x: int8, y: int8)
# signature: right_shift(x: uint8, y: uint8)
# signature: right_shift(x: int64, y: int64)
# signature: right_shift(x: uint64, y: uint64)
# signature: right_shift(x: int64[:], y: int64[:])
# random: left_shift 20 ints=70
# random: right_shift 20 ints=70
import numpy as np


def left_shift(x, y):
    return np.left_shift(x, y)


def right_shift(x, y):
    return np.right_shift(x, y)
