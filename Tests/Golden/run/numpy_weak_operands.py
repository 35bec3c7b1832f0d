# A Python int beside an array of integers is brought into the array's type first: one that does
# not fit is an OverflowError, also where the array has no element that would meet it.
# signature: combined(kind: int, count: int, n: int)
# signature: wide(kind: int, count: int, n: int)
# signature: scaled(count: int, n: int)
# run: combined(0, 0, 128)
# run: combined(0, 0, 127)
# run: combined(0, 2, 1099511627776)
# run: combined(1, 0, 128)
# run: combined(1, 0, 127)
# run: combined(1, 2, -129)
# run: combined(2, 0, 128)
# run: combined(2, 0, 127)
# run: combined(2, 2, 1099511627776)
# run: combined(3, 0, 128)
# run: combined(3, 0, 127)
# run: combined(3, 2, -129)
# run: combined(4, 0, 128)
# run: combined(4, 0, 127)
# run: combined(4, 2, 1099511627776)
# run: combined(5, 0, 128)
# run: combined(5, 0, 127)
# run: combined(5, 2, -129)
# run: combined(6, 0, 128)
# run: combined(6, 0, 127)
# run: combined(6, 2, 1099511627776)
# run: combined(7, 0, 128)
# run: combined(7, 0, 127)
# run: combined(7, 2, -129)
# run: combined(8, 0, 128)
# run: combined(8, 0, 127)
# run: combined(8, 2, 1099511627776)
# run: combined(9, 0, 128)
# run: combined(9, 0, 127)
# run: combined(9, 2, -129)
# run: combined(10, 0, 128)
# run: combined(10, 0, 127)
# run: combined(10, 2, 1099511627776)
# run: combined(11, 0, 128)
# run: combined(11, 0, 127)
# run: combined(11, 2, -129)
# run: combined(12, 0, 128)
# run: combined(12, 0, 127)
# run: combined(12, 2, 1099511627776)
# run: combined(13, 0, 128)
# run: combined(13, 0, 127)
# run: combined(13, 2, -129)
# run: combined(14, 0, 128)
# run: combined(14, 0, 127)
# run: combined(14, 2, 1099511627776)
# run: combined(15, 0, 128)
# run: combined(15, 0, 127)
# run: combined(15, 2, -129)
# run: combined(0, 0, -2**63)
# run: wide(0, 0, 4294967295)
# run: wide(0, 0, 4294967296)
# run: wide(0, 1, 4294967296)
# run: wide(0, 0, -1)
# run: wide(0, 1, 5)
# run: wide(1, 0, 4294967295)
# run: wide(1, 0, 4294967296)
# run: wide(1, 1, 4294967296)
# run: wide(1, 0, -1)
# run: wide(1, 1, 5)
# run: wide(2, 0, 4294967295)
# run: wide(2, 0, 4294967296)
# run: wide(2, 1, 4294967296)
# run: wide(2, 0, -1)
# run: wide(2, 1, 5)
# run: wide(3, 0, 4294967295)
# run: wide(3, 0, 4294967296)
# run: wide(3, 1, 4294967296)
# run: wide(3, 0, -1)
# run: wide(3, 1, 5)
# run: scaled(0, 0)
# run: scaled(3, -3)
# run: scaled(3, 2000)
# run: scaled(0, 2147483647)
# run: scaled(0, 2147483648)
# run: scaled(3, -2147483649)
import numpy as np


def combined(kind, count, n):
    a = np.ones(count, np.int8)
    if kind == 0:
        return np.maximum(a, n)
    if kind == 1:
        return np.minimum(n, a)
    if kind == 2:
        return np.fmax(a, n)
    if kind == 3:
        return np.fmin(n, a)
    if kind == 4:
        return np.add(a, n)
    if kind == 5:
        return np.subtract(n, a)
    if kind == 6:
        return np.multiply(a, n)
    if kind == 7:
        return np.floor_divide(n, a)
    if kind == 8:
        return np.remainder(n, a)
    if kind == 9:
        return np.fmod(n, a)
    if kind == 10:
        return np.gcd(a, n)
    if kind == 11:
        return np.bitwise_and(a, n)
    if kind == 12:
        return np.bitwise_or(n, a)
    if kind == 13:
        return np.bitwise_xor(a, n)
    if kind == 14:
        return np.lcm(a, n) if n != -128 else a
    return np.right_shift(n, a)


def wide(kind, count, n):
    # Comparisons are exact and logical functions look at truth alone: nothing overflows there.
    a = np.ones(count, np.uint32)
    if kind == 0:
        return int(np.maximum(a, n).sum())
    if kind == 1:
        return int(np.less(a, n).sum())
    if kind == 2:
        return int(np.logical_and(a, n).sum())
    return int(np.clip(a, 0, 2).sum())


def scaled(count, n):
    return np.ldexp(np.ones(count), n)
