# Dates are values of compiled code; they are not stored, and have one unit each.
# signature: stored(n: int)
# signature: joined(n: int)
# signature: moved(n: int)
# signature: spelled(s: str)
# signature: array_of(n: int)
# signature: tens(n: int)
import numpy as np


def stored(n):
    return len([np.datetime64(i, "D") for i in range(n)])  # error[T131]: datetime64 can't be


def joined(n):
    x = np.datetime64(n, "D")
    if n > 1:
        x = np.datetime64(n, "h")
    return str(x)  # error[L001]: a datetime64 or timedelta64 whose unit is known at run time only


def moved(n):
    return str(np.datetime64(n, "D") + 1.5)  # error[L001]: arithmetic of a datetime64 and


def spelled(s):
    return str(np.datetime64(s))  # error[L001]: a datetime64 of text that is known at run time only


def array_of(n):
    return np.zeros(n, dtype="datetime64[D]").size  # error[T120]: str is no dtype


def tens(n):
    return str(np.timedelta64(n, "10s"))  # error[L001]: this unit of time is not supported
