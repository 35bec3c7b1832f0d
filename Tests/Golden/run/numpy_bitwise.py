# Bitwise functions.
# signature: bitwise_and(x: int8, y: int8)
# signature: bitwise_and(x: uint8, y: uint8)
# signature: bitwise_and(x: int64, y: int64)
# signature: bitwise_and(x: uint64, y: uint64)
# signature: bitwise_and(x: int32, y: uint32)
# signature: bitwise_and(x: int, y: int)
# signature: bitwise_and(x: int64[:], y: int64)
# signature: bitwise_and(x: bool, y: bool)
# signature: bitwise_or(x: int8, y: int8)
# signature: bitwise_or(x: uint8, y: uint8)
# signature: bitwise_or(x: int64, y: int64)
# signature: bitwise_or(x: uint64, y: uint64)
# signature: bitwise_or(x: int32, y: uint32)
# signature: bitwise_or(x: int, y: int)
# signature: bitwise_or(x: int64[:], y: int64)
# signature: bitwise_or(x: bool, y: bool)
# signature: bitwise_xor(x: int8, y: int8)
# signature: bitwise_xor(x: uint8, y: uint8)
# signature: bitwise_xor(x: int64, y: int64)
# signature: bitwise_xor(x: uint64, y: uint64)
# signature: bitwise_xor(x: int32, y: uint32)
# signature: bitwise_xor(x: int, y: int)
# signature: bitwise_xor(x: int64[:], y: int64)
# signature: bitwise_xor(x: bool, y: bool)
# random: bitwise_and 10
# random: bitwise_or 10
# random: bitwise_xor 10
import numpy as np


def bitwise_and(x, y):
    return np.bitwise_and(x, y)


def bitwise_or(x, y):
    return np.bitwise_or(x, y)


def bitwise_xor(x, y):
    return np.bitwise_xor(x, y)
