# NaN and infinities become numbers.
# signature: nan_to_num(x: float64)
# signature: nan_to_num(x: float32)
# signature: nan_to_num(x: float16)
# signature: nan_to_num(x: int8)
# signature: nan_to_num(x: uint16)
# signature: nan_to_num(x: int64)
# signature: nan_to_num(x: bool)
# signature: nan_to_num(x: int)
# signature: nan_to_num(x: float)
# signature: nan_to_num(x: float64[:])
# signature: nan_to_num(x: float32[:, ::1])
# signature: nan_to_num(x: int32[:])
# signature: nan_to_num(x: complex128)
# random: nan_to_num 12
import numpy as np


def nan_to_num(x):
    return np.nan_to_num(x)
