# Angles and lengths of sides.
# signature: arctan2(x: float64, y: float64)
# signature: arctan2(x: float32, y: float32)
# signature: arctan2(x: float16, y: float16)
# signature: arctan2(x: float32, y: float64)
# signature: arctan2(x: float, y: float)
# signature: arctan2(x: float, y: float32)
# signature: arctan2(x: int8, y: uint8)
# signature: arctan2(x: int32, y: int32)
# signature: arctan2(x: int16, y: float16)
# signature: arctan2(x: int, y: float)
# signature: arctan2(x: float64[:], y: float64[:])
# signature: arctan2(x: float32[:, :], y: float32[:])
# signature: arctan2(x: float32[:], y: float)
# signature: hypot(x: float64, y: float64)
# signature: hypot(x: float32, y: float32)
# signature: hypot(x: float16, y: float16)
# signature: hypot(x: float32, y: float64)
# signature: hypot(x: float, y: float)
# signature: hypot(x: float, y: float32)
# signature: hypot(x: int8, y: uint8)
# signature: hypot(x: int32, y: int32)
# signature: hypot(x: int16, y: float16)
# signature: hypot(x: int, y: float)
# signature: hypot(x: float64[:], y: float64[:])
# signature: hypot(x: float32[:, :], y: float32[:])
# signature: hypot(x: float32[:], y: float)
# random: arctan2 12 ulp=4
# random: hypot 12 ulp=4
import numpy as np


def arctan2(x, y):
    return np.arctan2(x, y)


def hypot(x, y):
    return np.hypot(x, y)
