# Constants of the module can't be written to.
# signature: write(i: int)
# signature: assign(i: int)
import numpy as np

TABLE = np.array([1.0, 2.0])


def write(i):
    TABLE[i] = 3.0  # error[T118]: is read-only
    return TABLE[i]


def assign(i):
    TABLE[:] = 3.0  # error[T118]: is read-only
    return TABLE[i]
