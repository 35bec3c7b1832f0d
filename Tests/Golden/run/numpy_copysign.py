# Copied signs and the step function.
# signature: copysign(x: float64, y: float64)
# signature: copysign(x: float32, y: float32)
# signature: copysign(x: float16, y: float16)
# signature: copysign(x: float32, y: float64)
# signature: copysign(x: float, y: float)
# signature: copysign(x: float, y: float32)
# signature: copysign(x: int8, y: uint8)
# signature: copysign(x: int32, y: int32)
# signature: copysign(x: int16, y: float16)
# signature: copysign(x: int, y: float)
# signature: copysign(x: float64[:], y: float64[:])
# signature: copysign(x: float32[:, :], y: float32[:])
# signature: copysign(x: float32[:], y: float)
# signature: heaviside(x: float64, y: float64)
# signature: heaviside(x: float32, y: float32)
# signature: heaviside(x: float16, y: float16)
# signature: heaviside(x: float32, y: float64)
# signature: heaviside(x: float, y: float)
# signature: heaviside(x: float, y: float32)
# signature: heaviside(x: int8, y: uint8)
# signature: heaviside(x: int32, y: int32)
# signature: heaviside(x: int16, y: float16)
# signature: heaviside(x: int, y: float)
# signature: heaviside(x: float64[:], y: float64[:])
# signature: heaviside(x: float32[:, :], y: float32[:])
# signature: heaviside(x: float32[:], y: float)
# random: copysign 12
# random: heaviside 12
import numpy as np


def copysign(x, y):
    return np.copysign(x, y)


def heaviside(x, y):
    return np.heaviside(x, y)
