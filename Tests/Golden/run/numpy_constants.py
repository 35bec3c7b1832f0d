# Constants and types of NumPy, by all their names.
# signature: constants(x: float32)
# signature: types(x: int)
# signature: dtypes(a: float32[:], b: int16[:])
# random: constants 3
# random: types 3 ints=100 positive
# random: dtypes 3
import math

import numpy as np


def constants(x):
    return np.pi * x, np.e + x, np.inf, -np.inf, np.nan, np.euler_gamma, math.pi, math.tau


def types(x):
    return np.float32(x), np.double(x), np.single(x), np.intc(x), np.uint(x), np.byte(x), \
        np.int_(x), np.half(x), np.csingle(x), np.cdouble(x), np.longlong(x), np.ubyte(x)


def dtypes(a, b):
    c = np.zeros(2, a.dtype)
    d = np.empty(1, np.result_type(a, b))
    d[0] = 1
    same = (a + b).dtype == d.dtype
    return c, d, a.dtype == np.float32, b.dtype == np.float32, a.dtype.itemsize, same
