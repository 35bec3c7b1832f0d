# Trigonometric functions and their inverses.
# signature: sin(x: float64)
# signature: sin(x: float32)
# signature: sin(x: float16)
# signature: sin(x: int8)
# signature: sin(x: uint16)
# signature: sin(x: int64)
# signature: sin(x: bool)
# signature: sin(x: int)
# signature: sin(x: float)
# signature: sin(x: float64[:])
# signature: sin(x: float32[:, ::1])
# signature: sin(x: int32[:])
# signature: cos(x: float64)
# signature: cos(x: float32)
# signature: cos(x: float16)
# signature: cos(x: int8)
# signature: cos(x: uint16)
# signature: cos(x: int64)
# signature: cos(x: bool)
# signature: cos(x: int)
# signature: cos(x: float)
# signature: cos(x: float64[:])
# signature: cos(x: float32[:, ::1])
# signature: cos(x: int32[:])
# signature: tan(x: float64)
# signature: tan(x: float32)
# signature: tan(x: float16)
# signature: tan(x: int8)
# signature: tan(x: uint16)
# signature: tan(x: int64)
# signature: tan(x: bool)
# signature: tan(x: int)
# signature: tan(x: float)
# signature: tan(x: float64[:])
# signature: tan(x: float32[:, ::1])
# signature: tan(x: int32[:])
# signature: arcsin(x: float64)
# signature: arcsin(x: float32)
# signature: arcsin(x: float16)
# signature: arcsin(x: int8)
# signature: arcsin(x: uint16)
# signature: arcsin(x: int64)
# signature: arcsin(x: bool)
# signature: arcsin(x: int)
# signature: arcsin(x: float)
# signature: arcsin(x: float64[:])
# signature: arcsin(x: float32[:, ::1])
# signature: arcsin(x: int32[:])
# signature: arccos(x: float64)
# signature: arccos(x: float32)
# signature: arccos(x: float16)
# signature: arccos(x: int8)
# signature: arccos(x: uint16)
# signature: arccos(x: int64)
# signature: arccos(x: bool)
# signature: arccos(x: int)
# signature: arccos(x: float)
# signature: arccos(x: float64[:])
# signature: arccos(x: float32[:, ::1])
# signature: arccos(x: int32[:])
# signature: arctan(x: float64)
# signature: arctan(x: float32)
# signature: arctan(x: float16)
# signature: arctan(x: int8)
# signature: arctan(x: uint16)
# signature: arctan(x: int64)
# signature: arctan(x: bool)
# signature: arctan(x: int)
# signature: arctan(x: float)
# signature: arctan(x: float64[:])
# signature: arctan(x: float32[:, ::1])
# signature: arctan(x: int32[:])
# random: sin 12 ulp=4
# random: cos 12 ulp=4
# random: tan 12 ulp=4
# random: arcsin 12 ulp=4
# random: arccos 12 ulp=4
# random: arctan 12 ulp=4
import numpy as np


def sin(x):
    return np.sin(x)


def cos(x):
    return np.cos(x)


def tan(x):
    return np.tan(x)


def arcsin(x):
    return np.arcsin(x)


def arccos(x):
    return np.arccos(x)


def arctan(x):
    return np.arctan(x)
