# Imports that compiled code can't follow fail as if the module were not installed.
# signature: gauss(x: float) -> float
# run: gauss(0.5)
# signature: total(n: int) -> int
# run: total(5)
# signature: doubled(x: float) -> float
# run: doubled(2.0)
# signature: shown(x: int)
# run: shown(3)
import math

try:
    import not_installed_here as special
except ImportError:
    special = None

try:
    from not_installed_here.fast import total_of
except (ImportError, AttributeError):
    def total_of(n):
        return n * (n + 1) // 2

try:
    import also_not_installed as xp
except ModuleNotFoundError:
    import numpy as xp


def scaled(x, k):
    """Returns x * k."""
    return x * k


scaled.__doc__ += " As a float."

try:
    from _not_there import scaled
except ImportError:
    pass


def gauss(x):
    if special is None:
        return math.exp(-x * x)
    return special.gauss(x)


def total(n):
    return total_of(n)


def doubled(x):
    return float(xp.sqrt(xp.float64(x * x))) + scaled(x, 1.0)


def shown(x):
    return special is None, x
