# Python ints that a NumPy type can't hold raise; comparisons know better.
# signature: compared(a: uint8, n: int)
# signature: compared(a: int64, n: int)
# signature: compared(a: uint64, n: int)
# signature: arrays(a: int8[:], n: int)
# signature: added(a: int8[:], n: int)
# signature: stored(a: uint8[:], n: int)
# signature: converted(n: int)
# signature: shifted(a: int64, n: int)
# random: compared 30
# random: arrays 20
# random: added 20 ints=200
# random: stored 30 ints=300 size=1..3
# random: converted 20 ints=300
# random: shifted 30 ints=70
import numpy as np


def compared(a, n):
    return a == 300, a < 300, a > -1, a == n, a < n, a >= n, n != a


def arrays(a, n):
    return a < n, a == n, n >= a


def added(a, n):
    return a + n


def stored(a, n):
    a[0] = n


def converted(n):
    return np.uint8(n)


def shifted(a, n):
    return a << n if n >= 0 else a >> -n
