# Neighbours of floats.
# signature: nextafter(x: float64, y: float64)
# signature: nextafter(x: float32, y: float32)
# signature: nextafter(x: float32, y: float64)
# signature: nextafter(x: float, y: float)
# signature: nextafter(x: float, y: float32)
# signature: nextafter(x: int32, y: int32)
# signature: nextafter(x: int, y: float)
# signature: nextafter(x: float64[:], y: float64[:])
# signature: nextafter(x: float32[:, :], y: float32[:])
# signature: nextafter(x: float32[:], y: float)
# random: nextafter 12
import numpy as np


def nextafter(x, y):
    return np.nextafter(x, y)
