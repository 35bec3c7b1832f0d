# Rounding to decimals.
# signature: round_of(x: float64)
# signature: round_of(x: float32)
# signature: round_of(x: float16)
# signature: round_of(x: int8)
# signature: round_of(x: uint16)
# signature: round_of(x: int64)
# signature: round_of(x: bool)
# signature: round_of(x: int)
# signature: round_of(x: float)
# signature: round_of(x: float64[:])
# signature: round_of(x: float32[:, ::1])
# signature: round_of(x: int32[:])
# signature: around(x: float64)
# signature: around(x: float32)
# signature: around(x: float16)
# signature: around(x: int8)
# signature: around(x: uint16)
# signature: around(x: int64)
# signature: around(x: bool)
# signature: around(x: int)
# signature: around(x: float)
# signature: around(x: float64[:])
# signature: around(x: float32[:, ::1])
# signature: around(x: int32[:])
# random: round_of 15
# random: around 15
import numpy as np


def round_of(x):
    return np.round(x)


def around(x):
    return np.around(x)
