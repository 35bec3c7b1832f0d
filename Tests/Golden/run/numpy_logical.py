# Logical functions give bools.
# signature: logical_and(x: float64, y: float64)
# signature: logical_and(x: float32, y: float32)
# signature: logical_and(x: float16, y: float16)
# signature: logical_and(x: float32, y: float64)
# signature: logical_and(x: float, y: float)
# signature: logical_and(x: float, y: float32)
# signature: logical_and(x: int8, y: int8)
# signature: logical_and(x: uint8, y: uint8)
# signature: logical_and(x: int64, y: int64)
# signature: logical_and(x: uint64, y: uint64)
# signature: logical_and(x: int32, y: uint32)
# signature: logical_and(x: int, y: int)
# signature: logical_and(x: int64[:], y: int64)
# signature: logical_and(x: bool, y: int32)
# signature: logical_and(x: complex64, y: complex128)
# signature: logical_and(x: complex128, y: float64)
# signature: logical_and(x: complex, y: complex)
# signature: logical_and(x: complex128[:], y: complex128[:])
# signature: logical_or(x: float64, y: float64)
# signature: logical_or(x: float32, y: float32)
# signature: logical_or(x: float16, y: float16)
# signature: logical_or(x: float32, y: float64)
# signature: logical_or(x: float, y: float)
# signature: logical_or(x: float, y: float32)
# signature: logical_or(x: int8, y: int8)
# signature: logical_or(x: uint8, y: uint8)
# signature: logical_or(x: int64, y: int64)
# signature: logical_or(x: uint64, y: uint64)
# signature: logical_or(x: int32, y: uint32)
# signature: logical_or(x: int, y: int)
# signature: logical_or(x: int64[:], y: int64)
# signature: logical_or(x: bool, y: int32)
# signature: logical_or(x: complex64, y: complex128)
# signature: logical_or(x: complex128, y: float64)
# signature: logical_or(x: complex, y: complex)
# signature: logical_or(x: complex128[:], y: complex128[:])
# signature: logical_xor(x: float64, y: float64)
# signature: logical_xor(x: float32, y: float32)
# signature: logical_xor(x: float16, y: float16)
# signature: logical_xor(x: float32, y: float64)
# signature: logical_xor(x: float, y: float)
# signature: logical_xor(x: float, y: float32)
# signature: logical_xor(x: int8, y: int8)
# signature: logical_xor(x: uint8, y: uint8)
# signature: logical_xor(x: int64, y: int64)
# signature: logical_xor(x: uint64, y: uint64)
# signature: logical_xor(x: int32, y: uint32)
# signature: logical_xor(x: int, y: int)
# signature: logical_xor(x: int64[:], y: int64)
# signature: logical_xor(x: bool, y: int32)
# signature: logical_xor(x: complex64, y: complex128)
# signature: logical_xor(x: complex128, y: float64)
# signature: logical_xor(x: complex, y: complex)
# signature: logical_xor(x: complex128[:], y: complex128[:])
# random: logical_and 8
# random: logical_or 8
# random: logical_xor 8
import numpy as np


def logical_and(x, y):
    return np.logical_and(x, y)


def logical_or(x, y):
    return np.logical_or(x, y)


def logical_xor(x, y):
    return np.logical_xor(x, y)
