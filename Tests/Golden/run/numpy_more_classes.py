# Infinities of a sign, spacing, scaling by powers of two, sinc.
# signature: signed(x: float64)
# signature: signed(x: float32[:])
# signature: scaled(x: float64, n: int)
# signature: scaled(x: float32, n: int32)
# signature: scaled(x: float64[:], n: int64[:])
# signature: spaced(x: float64)
# signature: spaced(x: float32)
# signature: peaks(x: float64)
# signature: peaks(x: float32[:])
# random: signed 20
# random: scaled 30 ints=1100
# random: spaced 30
# random: peaks 20 ulp=4 finite
import numpy as np


def signed(x):
    return np.isposinf(x), np.isneginf(x), np.nan_to_num(x, nan=1.0, posinf=2.0, neginf=-3.0)


def scaled(x, n):
    return np.ldexp(x, n)


def spaced(x):
    return np.spacing(x)


def peaks(x):
    return np.sinc(x)
