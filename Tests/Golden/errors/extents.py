# The extents of new arrays are integers.
# signature: blank(x: float64) -> float64[:]
import numpy as np


def blank(x):
    return np.zeros(x)  # error[T107]: float64 is no integer
