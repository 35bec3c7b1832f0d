# Powers in float64.
# signature: float_power(x: float64, y: float64)
# signature: float_power(x: float32, y: float32)
# signature: float_power(x: float16, y: float16)
# signature: float_power(x: float32, y: float64)
# signature: float_power(x: float, y: float)
# signature: float_power(x: float, y: float32)
# signature: float_power(x: int8, y: uint8)
# signature: float_power(x: int32, y: int32)
# signature: float_power(x: int16, y: float16)
# signature: float_power(x: int, y: float)
# signature: float_power(x: float64[:], y: float64[:])
# signature: float_power(x: float32[:, :], y: float32[:])
# signature: float_power(x: float32[:], y: float)
# signature: float_power(x: int8, y: int8)
# signature: float_power(x: uint8, y: uint8)
# signature: float_power(x: int64, y: int64)
# random: float_power 12 ulp=4
import numpy as np


def float_power(x, y):
    return np.float_power(x, y)
