# Inversion of bits.
# signature: invert(x: int8)
# signature: invert(x: uint8)
# signature: invert(x: int64)
# signature: invert(x: uint64)
# signature: invert(x: int)
# signature: invert(x: int32[:])
# signature: bitwise_not(x: int8)
# signature: bitwise_not(x: uint8)
# signature: bitwise_not(x: int64)
# signature: bitwise_not(x: uint64)
# signature: bitwise_not(x: int)
# signature: bitwise_not(x: int32[:])
# signature: bitwise_count(x: int8)
# signature: bitwise_count(x: uint8)
# signature: bitwise_count(x: int64)
# signature: bitwise_count(x: uint64)
# signature: bitwise_count(x: int)
# signature: bitwise_count(x: int32[:])
# random: invert 12
# random: bitwise_not 12
# random: bitwise_count 12
import numpy as np


def invert(x):
    return np.invert(x)


def bitwise_not(x):
    return np.bitwise_not(x)


def bitwise_count(x):
    return np.bitwise_count(x)
