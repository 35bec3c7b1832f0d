# Products of whole arrays, and the distance of extremes.
# signature: products(a: float64[:])
# signature: products(a: int8[:, :])
# signature: products(a: uint8[:])
# signature: products(a: bool[:])
# signature: ranges(a: float64[:])
# signature: ranges(a: int16[:, :])
# random: products 20 ulp=32 finite
# random: ranges 20 ints=10000
import numpy as np


def products(a):
    return np.prod(a), a.prod()


def ranges(a):
    return np.ptp(a)
