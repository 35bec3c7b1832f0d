# Sums of products are rounded once, as from Python 3.12 on.
# signature: dot(a: float64[:], b: float64[:])
# signature: pairs(x: float, y: float, n: int)
# signature: weighed(a: float32[:], w: float)
# run: dot([10.0, 20.0, 30.0], [1.0, 2.0, 3.0])
# run: dot([1e16, 1.0, -1e16], [1.0, 1.0, 1.0])
# run: dot([0.1, 0.1, 0.1], [0.1, 0.1, -0.2])
# run: dot([1.0, inf], [2.0, 3.0])
# run: dot([inf, inf], [2.0, -3.0])
# run: pairs(1e8, 1e-8, 3)
# run: weighed([0.1, 0.2], 0.7)
# run: dot([1.7, 3.3, -1e-9, 2e20, -2e20, 1e-30], [1.1, 0.3, 7.7, 3.3, 3.3, 1e5])
# run: weighed([0.1, 0.2, 0.3], 0.7) anyline
from fractions import Fraction

import numpy as np

try:
    from math import sumprod
except ImportError:
    def sumprod(p, q):
        if len(p) != len(q):
            raise ValueError("Inputs are not the same length")
        if not np.all(np.isfinite(p)):
            return float(np.dot(p, q))
        exact = sum(Fraction(float(x)) * Fraction(float(y)) for x, y in zip(p, q))
        return int(exact) if all(isinstance(x, int) for x in (*p, *q)) else float(exact)


def dot(a, b):
    return sumprod(a, b)


def pairs(x, y, n):
    return sumprod((x, y, n), (y, x, 0.5)), sumprod((n, 2), (3, n)), sumprod([x, -x], [y, y])


def weighed(a, w):
    return sumprod(a, (w, w))
