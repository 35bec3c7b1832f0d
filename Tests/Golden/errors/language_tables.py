# Constants of the module can't be written to.
# signature: write(i: int)
# signature: assign(i: int)
# signature: grown(i: int)
import numpy as np

TABLE = np.array([1.0, 2.0])


def write(i):
    return written(TABLE, i)


def written(a, i):
    a[i] = 3.0  # error[T118]: is read-only
    return a[i]


def assign(i):
    return assigned(TABLE, i)


def assigned(a, i):
    a[:] = 3.0  # error[T118]: is read-only
    return a[i]


RAMP = np.arange(4.0)


def grown(i):
    a = RAMP
    a += i  # error[T118]: is read-only
    return RAMP[0]
