# Rounding to integers keeps the type of integers.
# signature: floor(x: float64)
# signature: floor(x: float32)
# signature: floor(x: float16)
# signature: floor(x: int8)
# signature: floor(x: uint16)
# signature: floor(x: int64)
# signature: floor(x: bool)
# signature: floor(x: int)
# signature: floor(x: float)
# signature: floor(x: float64[:])
# signature: floor(x: float32[:, ::1])
# signature: floor(x: int32[:])
# signature: ceil(x: float64)
# signature: ceil(x: float32)
# signature: ceil(x: float16)
# signature: ceil(x: int8)
# signature: ceil(x: uint16)
# signature: ceil(x: int64)
# signature: ceil(x: bool)
# signature: ceil(x: int)
# signature: ceil(x: float)
# signature: ceil(x: float64[:])
# signature: ceil(x: float32[:, ::1])
# signature: ceil(x: int32[:])
# signature: trunc(x: float64)
# signature: trunc(x: float32)
# signature: trunc(x: float16)
# signature: trunc(x: int8)
# signature: trunc(x: uint16)
# signature: trunc(x: int64)
# signature: trunc(x: bool)
# signature: trunc(x: int)
# signature: trunc(x: float)
# signature: trunc(x: float64[:])
# signature: trunc(x: float32[:, ::1])
# signature: trunc(x: int32[:])
# signature: rint(x: float64)
# signature: rint(x: float32)
# signature: rint(x: float16)
# signature: rint(x: int8)
# signature: rint(x: uint16)
# signature: rint(x: int64)
# signature: rint(x: bool)
# signature: rint(x: int)
# signature: rint(x: float)
# signature: rint(x: float64[:])
# signature: rint(x: float32[:, ::1])
# signature: rint(x: int32[:])
# random: floor 15
# random: ceil 15
# random: trunc 15
# random: rint 15
import numpy as np


def floor(x):
    return np.floor(x)


def ceil(x):
    return np.ceil(x)


def trunc(x):
    return np.trunc(x)


def rint(x):
    return np.rint(x)
