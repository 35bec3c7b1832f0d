# The extents of new arrays are integers.
# signature: blank(x: float64) -> float64[:]
import numpy as np


def blank(x):
    return np.zeros(x)  # error[L001]: a shape that is no integer
