# float16 computes as NumPy does: each operation rounded, sums in float32.
# signature: arithmetic(a: float16[:], b: float16[:])
# signature: mixed(a: float16[:], b: float32[:], x: float, n: int)
# signature: loops(a: float16[:]) -> float16
# signature: rounded(a: float16[:])
# random: arithmetic 20
# random: mixed 20 ints=100
# random: loops 15 size=1..6
# random: rounded 15
import numpy as np


def arithmetic(a, b):
    return a + b, a - b, a * b, a / b, -a, abs(a), a < b, a == b, a // b, a % b


def mixed(a, b, x, n):
    return a + b, a * 2, a + x, a * n, a + 1.5, a.astype(np.float64) + b


def loops(a):
    s = np.float16(0)
    for x in a:
        s = s * np.float16(0.5) + x
    return s


def rounded(a):
    return np.floor(a), np.sqrt(a), np.rint(a), np.maximum(a, np.float16(0))
