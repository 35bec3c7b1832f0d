# Sums of many float32 lose no more than NumPy's pairwise sums.
# signature: many(n: int, x: float32)
# run: many(100000, 0.1)  ulp=4
# run: many(1000000, 1.1)  ulp=4
# run: many(0, 1.1)
import numpy as np


def many(n, x):
    a = np.full(n, x)
    return a.sum()
