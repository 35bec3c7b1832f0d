# What stands for a dtype must be one.
# signature: blank(n: int) -> float64[:]
import numpy as np


def blank(n):
    return np.zeros(n, dtype="nonsense")  # error[T120]: str is no dtype
