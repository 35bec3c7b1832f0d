# Signs and absolute values.
# signature: absolute(x: float64)
# signature: absolute(x: float32)
# signature: absolute(x: float16)
# signature: absolute(x: int8)
# signature: absolute(x: uint16)
# signature: absolute(x: int64)
# signature: absolute(x: bool)
# signature: absolute(x: int)
# signature: absolute(x: float)
# signature: absolute(x: float64[:])
# signature: absolute(x: float32[:, ::1])
# signature: absolute(x: int32[:])
# signature: abs_of(x: float64)
# signature: abs_of(x: float32)
# signature: abs_of(x: float16)
# signature: abs_of(x: int8)
# signature: abs_of(x: uint16)
# signature: abs_of(x: int64)
# signature: abs_of(x: bool)
# signature: abs_of(x: int)
# signature: abs_of(x: float)
# signature: abs_of(x: float64[:])
# signature: abs_of(x: float32[:, ::1])
# signature: abs_of(x: int32[:])
# signature: fabs(x: float64)
# signature: fabs(x: float32)
# signature: fabs(x: float16)
# signature: fabs(x: int8)
# signature: fabs(x: uint16)
# signature: fabs(x: int64)
# signature: fabs(x: bool)
# signature: fabs(x: int)
# signature: fabs(x: float)
# signature: fabs(x: float64[:])
# signature: fabs(x: float32[:, ::1])
# signature: fabs(x: int32[:])
# random: absolute 15
# random: abs_of 15
# random: fabs 15
import numpy as np


def absolute(x):
    return np.absolute(x)


def abs_of(x):
    return np.abs(x)


def fabs(x):
    return np.fabs(x)
