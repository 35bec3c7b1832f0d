# Powers as functions.
# signature: power(x: float64, y: float64)
# signature: power(x: float32, y: float32)
# signature: power(x: float16, y: float16)
# signature: power(x: float32, y: float64)
# signature: power(x: float, y: float)
# signature: power(x: float, y: float32)
# signature: power(x: int32, y: int32)
# signature: power(x: int16, y: float16)
# signature: power(x: int, y: float)
# signature: power(x: float64[:], y: float64[:])
# signature: power(x: float32[:, :], y: float32[:])
# signature: power(x: float32[:], y: float)
# random: power 15 ulp=4
import numpy as np


def power(x, y):
    return np.power(x, y)
