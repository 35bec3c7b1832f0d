# Running sums and products, differences, parts, closeness.
# signature: running(a: float64[:])
# signature: running(a: int8[:])
# signature: running(a: bool[:])
# signature: flat(a: int16[:, :])
# signature: differences(a: float64[:, :])
# signature: differences(a: uint8[:, :])
# signature: parts(a: float64[:])
# signature: parts(a: float32)
# signature: close(a: float64[:], b: float64[:])
# signature: close(a: float32[:], b: int32[:])
# random: running 12
# random: flat 8
# random: differences 10
# random: parts 15
# random: close 20
import numpy as np


def running(a):
    return np.cumsum(a), np.cumprod(a), np.cumsum(a, axis=0)


def flat(a):
    return np.cumsum(a), np.cumsum(a, dtype=np.float32)


def differences(a):
    return np.diff(a), np.diff(a, 2)


def parts(a):
    return np.modf(a)


def close(a, b):
    return np.array_equal(a, b), np.array_equal(a, a), np.isclose(a, b[0:1]), \
        np.allclose(a, a, equal_nan=True), np.isclose(a, b[0:1], rtol=0.5, atol=1.0)
