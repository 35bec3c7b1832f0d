# Signs.
# signature: sign(x: float64)
# signature: sign(x: float32)
# signature: sign(x: float16)
# signature: sign(x: int8)
# signature: sign(x: uint16)
# signature: sign(x: int64)
# signature: sign(x: int)
# signature: sign(x: float)
# signature: sign(x: float64[:])
# signature: sign(x: float32[:, ::1])
# signature: sign(x: int32[:])
# signature: sign(x: complex128)
# signature: negative(x: float64)
# signature: negative(x: float32)
# signature: negative(x: float16)
# signature: negative(x: int8)
# signature: negative(x: uint16)
# signature: negative(x: int64)
# signature: negative(x: int)
# signature: negative(x: float)
# signature: negative(x: float64[:])
# signature: negative(x: float32[:, ::1])
# signature: negative(x: int32[:])
# signature: negative(x: complex128)
# signature: positive(x: float64)
# signature: positive(x: float32)
# signature: positive(x: float16)
# signature: positive(x: int8)
# signature: positive(x: uint16)
# signature: positive(x: int64)
# signature: positive(x: int)
# signature: positive(x: float)
# signature: positive(x: float64[:])
# signature: positive(x: float32[:, ::1])
# signature: positive(x: int32[:])
# signature: positive(x: complex128)
# random: sign 15
# random: negative 15
# random: positive 15
import numpy as np


def sign(x):
    return np.sign(x)


def negative(x):
    return np.negative(x)


def positive(x):
    return np.positive(x)
