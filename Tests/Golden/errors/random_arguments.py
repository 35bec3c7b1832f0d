# Seeds and bounds of random numbers are integers; generators of NumPy are not made.
# signature: seeded(x: float)
# signature: seeded_by_array(a: int64[:])
# signature: bounded(x: float)
# signature: generated(n: int)
# signature: narrow(n: int)
# signature: spread(a: float64[:])
import random

import numpy as np


def seeded(x):
    random.seed(x)  # error[L001]: random.seed by anything but a Python int


def seeded_by_array(a):
    np.random.seed(a)  # error[L001]: np.random.seed by anything but an integer


def bounded(x):
    return random.randint(0, x)  # error[L001]: a random integer of bounds that are no integers


def generated(n):
    return np.random.default_rng(n)  # error[N105]: 'numpy.random.default_rng' is not supported


def narrow(n):
    return np.random.randint(0, n, dtype=np.int8)  # error[L001]: np.random.randint of a dtype other


def spread(a):
    return np.random.normal(a)  # error[L001]: an array as a parameter of a distribution
