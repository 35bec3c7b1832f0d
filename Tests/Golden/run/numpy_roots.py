# Roots, squares and reciprocals keep or widen the type as NumPy does.
# signature: sqrt(x: float64)
# signature: sqrt(x: float32)
# signature: sqrt(x: float16)
# signature: sqrt(x: int8)
# signature: sqrt(x: uint16)
# signature: sqrt(x: int64)
# signature: sqrt(x: bool)
# signature: sqrt(x: int)
# signature: sqrt(x: float)
# signature: sqrt(x: float64[:])
# signature: sqrt(x: float32[:, ::1])
# signature: sqrt(x: int32[:])
# signature: cbrt(x: float64)
# signature: cbrt(x: float32)
# signature: cbrt(x: float16)
# signature: cbrt(x: int8)
# signature: cbrt(x: uint16)
# signature: cbrt(x: int64)
# signature: cbrt(x: bool)
# signature: cbrt(x: int)
# signature: cbrt(x: float)
# signature: cbrt(x: float64[:])
# signature: cbrt(x: float32[:, ::1])
# signature: cbrt(x: int32[:])
# random: sqrt 12 ulp=1
# random: cbrt 12 ulp=1
import numpy as np


def sqrt(x):
    return np.sqrt(x)


def cbrt(x):
    return np.cbrt(x)
