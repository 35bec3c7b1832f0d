# What floats are.
# signature: isnan(x: float64)
# signature: isnan(x: float32)
# signature: isnan(x: float16)
# signature: isnan(x: int8)
# signature: isnan(x: uint16)
# signature: isnan(x: int64)
# signature: isnan(x: bool)
# signature: isnan(x: int)
# signature: isnan(x: float)
# signature: isnan(x: float64[:])
# signature: isnan(x: float32[:, ::1])
# signature: isnan(x: int32[:])
# signature: isnan(x: complex64)
# signature: isnan(x: complex128[:])
# signature: isinf(x: float64)
# signature: isinf(x: float32)
# signature: isinf(x: float16)
# signature: isinf(x: int8)
# signature: isinf(x: uint16)
# signature: isinf(x: int64)
# signature: isinf(x: bool)
# signature: isinf(x: int)
# signature: isinf(x: float)
# signature: isinf(x: float64[:])
# signature: isinf(x: float32[:, ::1])
# signature: isinf(x: int32[:])
# signature: isinf(x: complex64)
# signature: isinf(x: complex128[:])
# signature: isfinite(x: float64)
# signature: isfinite(x: float32)
# signature: isfinite(x: float16)
# signature: isfinite(x: int8)
# signature: isfinite(x: uint16)
# signature: isfinite(x: int64)
# signature: isfinite(x: bool)
# signature: isfinite(x: int)
# signature: isfinite(x: float)
# signature: isfinite(x: float64[:])
# signature: isfinite(x: float32[:, ::1])
# signature: isfinite(x: int32[:])
# signature: isfinite(x: complex64)
# signature: isfinite(x: complex128[:])
# random: isnan 12
# random: isinf 12
# random: isfinite 12
import numpy as np


def isnan(x):
    return np.isnan(x)


def isinf(x):
    return np.isinf(x)


def isfinite(x):
    return np.isfinite(x)
