# Squares and reciprocals.
# signature: square(x: float64)
# signature: square(x: float32)
# signature: square(x: float16)
# signature: square(x: int8)
# signature: square(x: uint16)
# signature: square(x: int64)
# signature: square(x: int)
# signature: square(x: float)
# signature: square(x: float64[:])
# signature: square(x: float32[:, ::1])
# signature: square(x: int32[:])
# signature: reciprocal(x: float64)
# signature: reciprocal(x: float32)
# signature: reciprocal(x: float16)
# signature: reciprocal(x: int8)
# signature: reciprocal(x: uint16)
# signature: reciprocal(x: int64)
# signature: reciprocal(x: int)
# signature: reciprocal(x: float)
# signature: reciprocal(x: float64[:])
# signature: reciprocal(x: float32[:, ::1])
# signature: reciprocal(x: int32[:])
# random: square 15
# random: reciprocal 15
import numpy as np


def square(x):
    return np.square(x)


def reciprocal(x):
    return np.reciprocal(x)
