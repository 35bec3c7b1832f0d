# Negation of truths and bits.
# signature: logical_not(x: float64)
# signature: logical_not(x: float32)
# signature: logical_not(x: float16)
# signature: logical_not(x: int8)
# signature: logical_not(x: uint16)
# signature: logical_not(x: int64)
# signature: logical_not(x: bool)
# signature: logical_not(x: int)
# signature: logical_not(x: float)
# signature: logical_not(x: float64[:])
# signature: logical_not(x: float32[:, ::1])
# signature: logical_not(x: int32[:])
# signature: logical_not(x: complex128)
# random: logical_not 12
import numpy as np


def logical_not(x):
    return np.logical_not(x)
