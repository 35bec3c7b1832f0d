# Sign bits.
# signature: signbit(x: float64)
# signature: signbit(x: float32)
# signature: signbit(x: float16)
# signature: signbit(x: int8)
# signature: signbit(x: uint16)
# signature: signbit(x: int64)
# signature: signbit(x: bool)
# signature: signbit(x: int)
# signature: signbit(x: float)
# signature: signbit(x: float64[:])
# signature: signbit(x: float32[:, ::1])
# signature: signbit(x: int32[:])
# random: signbit 12
import numpy as np


def signbit(x):
    return np.signbit(x)
