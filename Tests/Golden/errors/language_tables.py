# Constants of the module can't be written to where there is no thread to keep them.
# signature: kernel write(i: int)
# signature: kernel assign(i: int)
# signature: kernel grown(i: int)
import numpy as np

TABLE = np.array([1.0, 2.0])


def write(i):
    written(TABLE, i)


def written(a, i):
    a[i] = 3.0  # error[T118]: is read-only


def assign(i):
    assigned(TABLE, i)


def assigned(a, i):
    a[:] = 3.0  # error[T118]: is read-only


RAMP = np.array([1.5, 2.5])


def grown(i):
    a = RAMP
    a += i  # error[T118]: is read-only
