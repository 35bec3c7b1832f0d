# Functions of math take what CPython's take.
# signature: parts(x: float32)
# signature: divisor(x: float64)
# signature: scaled(x: float64, n: int64)
# signature: chosen(b: bool)
import math

import numpy as np


def parts(x):
    return math.trunc(x)  # error[L001]: math.trunc of a NumPy scalar other than float64


def divisor(x):
    return math.gcd(4, x)  # error[L001]: anything but an integer as an argument of this function


def scaled(x, n):
    return math.ldexp(x, n)  # error[L001]: math.ldexp with anything but a Python int


def chosen(b):
    return math.isqrt(np.bool_(b))  # error[L001]: anything but an integer
