# Logarithms of sums of exponentials.
# signature: logaddexp(x: float64, y: float64)
# signature: logaddexp(x: float32, y: float32)
# signature: logaddexp(x: float16, y: float16)
# signature: logaddexp(x: float32, y: float64)
# signature: logaddexp(x: float, y: float)
# signature: logaddexp(x: float, y: float32)
# signature: logaddexp(x: int8, y: uint8)
# signature: logaddexp(x: int32, y: int32)
# signature: logaddexp(x: int16, y: float16)
# signature: logaddexp(x: int, y: float)
# signature: logaddexp(x: float64[:], y: float64[:])
# signature: logaddexp(x: float32[:, :], y: float32[:])
# signature: logaddexp(x: float32[:], y: float)
# signature: logaddexp2(x: float64, y: float64)
# signature: logaddexp2(x: float32, y: float32)
# signature: logaddexp2(x: float16, y: float16)
# signature: logaddexp2(x: float32, y: float64)
# signature: logaddexp2(x: float, y: float)
# signature: logaddexp2(x: float, y: float32)
# signature: logaddexp2(x: int8, y: uint8)
# signature: logaddexp2(x: int32, y: int32)
# signature: logaddexp2(x: int16, y: float16)
# signature: logaddexp2(x: int, y: float)
# signature: logaddexp2(x: float64[:], y: float64[:])
# signature: logaddexp2(x: float32[:, :], y: float32[:])
# signature: logaddexp2(x: float32[:], y: float)
# random: logaddexp 10 ulp=4 finite
# random: logaddexp2 10 ulp=4 finite
import numpy as np


def logaddexp(x, y):
    return np.logaddexp(x, y)


def logaddexp2(x, y):
    return np.logaddexp2(x, y)
