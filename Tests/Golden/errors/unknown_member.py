# A name that a known module lacks is reported with a similar one.
# signature: root(x: float64) -> float64
import numpy as np


def root(x):
    return np.sqrtt(x)  # error[N105]: 'numpy.sqrtt' is not supported
    #      ^^^^^^^^
