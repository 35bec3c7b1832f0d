# Limits of one side and of both.
# signature: both(a: float64[:], lo: float, hi: float)
# signature: both(a: float32[:], lo: float, hi: float)
# signature: both(a: int32[:], lo: int32, hi: int32)
# signature: arrays(a: float64[:, :], lo: float64[:], hi: float64)
# signature: scalars(a: float64, lo: float64, hi: float64)
# signature: scalars(a: int, lo: int, hi: int)
# random: both 20
# random: arrays 20
# random: scalars 20
import numpy as np


def both(a, lo, hi):
    return np.clip(a, lo, hi), a.clip(lo, hi), np.clip(a, None, hi), np.clip(a, lo, None), \
        np.clip(a, 0, 5)


def arrays(a, lo, hi):
    return np.clip(a, lo, hi), np.clip(a, -1, lo)


def scalars(a, lo, hi):
    return np.clip(a, lo, hi)
