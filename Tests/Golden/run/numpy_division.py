# Divisions as functions.
# signature: divide(x: float64, y: float64)
# signature: divide(x: float32, y: float32)
# signature: divide(x: float16, y: float16)
# signature: divide(x: float32, y: float64)
# signature: divide(x: float, y: float)
# signature: divide(x: float, y: float32)
# signature: divide(x: int8, y: uint8)
# signature: divide(x: int32, y: int32)
# signature: divide(x: int16, y: float16)
# signature: divide(x: int, y: float)
# signature: divide(x: float64[:], y: float64[:])
# signature: divide(x: float32[:, :], y: float32[:])
# signature: divide(x: float32[:], y: float)
# signature: divide(x: int8, y: int8)
# signature: divide(x: uint8, y: uint8)
# signature: divide(x: int64, y: int64)
# signature: divide(x: uint64, y: uint64)
# signature: divide(x: int32, y: uint32)
# signature: divide(x: int, y: int)
# signature: divide(x: int64[:], y: int64)
# signature: divide(x: bool, y: int32)
# signature: true_divide(x: float64, y: float64)
# signature: true_divide(x: float32, y: float32)
# signature: true_divide(x: float16, y: float16)
# signature: true_divide(x: float32, y: float64)
# signature: true_divide(x: float, y: float)
# signature: true_divide(x: float, y: float32)
# signature: true_divide(x: int8, y: uint8)
# signature: true_divide(x: int32, y: int32)
# signature: true_divide(x: int16, y: float16)
# signature: true_divide(x: int, y: float)
# signature: true_divide(x: float64[:], y: float64[:])
# signature: true_divide(x: float32[:, :], y: float32[:])
# signature: true_divide(x: float32[:], y: float)
# signature: true_divide(x: int8, y: int8)
# signature: true_divide(x: uint8, y: uint8)
# signature: true_divide(x: int64, y: int64)
# signature: true_divide(x: uint64, y: uint64)
# signature: true_divide(x: int32, y: uint32)
# signature: true_divide(x: int, y: int)
# signature: true_divide(x: int64[:], y: int64)
# signature: true_divide(x: bool, y: int32)
# random: divide 12
# random: true_divide 12
import numpy as np


def divide(x, y):
    return np.divide(x, y)


def true_divide(x, y):
    return np.true_divide(x, y)
