# Of zeros of different sign NumPy's minimum and maximum choose by position.
# signature: doubles(a: float64[:], b: float64[:])
# signature: singles(a: float32[:], b: float32[:])
# signature: halves(a: float16[:], b: float16[:])
# signature: scalars(x: float64, y: float64)
# signature: clipped(a: float32[:], low: float32[:], x: float)
# run: clipped([0.0, -0.0, 1.0, nan], [-0.0, 0.0, 2.0, 1.0], 0.0)
# run: clipped([0.0, -0.0, 1.0, nan], [-0.0, 0.0, 2.0, 1.0], -0.0)
# run: clipped([0.0, -0.0, 1.0, nan], [-0.0, 0.0, 2.0, 1.0], nan)
# run: doubles([0.0, -0.0, 0.0, -0.0, nan, 1.0, inf], [-0.0, 0.0, 0.0, -0.0, 1.0, nan, -inf])
# run: singles([0.0, -0.0, 0.0, -0.0, nan, 1.0, inf], [-0.0, 0.0, 0.0, -0.0, 1.0, nan, -inf])
# run: halves([0.0, -0.0, 0.0, -0.0, nan, 1.0, inf], [-0.0, 0.0, 0.0, -0.0, 1.0, nan, -inf])
# run: scalars(0.0, -0.0)
# run: scalars(-0.0, 0.0)
# run: scalars(-0.0, nan)
# random: singles 20 same
# random: halves 20 same
import numpy as np


def doubles(a, b):
    return np.copysign(1, np.minimum(a, b)), np.copysign(1, np.maximum(a, b)), np.maximum(a, b)


def singles(a, b):
    return np.copysign(1, np.minimum(a, b)), np.copysign(1, np.maximum(a, b)), np.minimum(a, b)


def halves(a, b):
    return np.copysign(1, np.minimum(a, b)), np.copysign(1, np.maximum(a, b)), np.minimum(a, b)


def scalars(x, y):
    return np.copysign(1, np.minimum(x, y)), np.copysign(1, np.maximum(x, y)), np.minimum(x, y)


def clipped(a, low, x):
    return (np.copysign(1, np.clip(a, x, 5)), np.copysign(1, np.clip(a, -5, x)),
            np.copysign(1, np.clip(a, low, low + 1)), np.copysign(1, np.clip(a, x, None)),
            np.copysign(1, a.clip(None, x)), np.clip(a, x, 0.5))
