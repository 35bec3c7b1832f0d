# Conjugates, halves and angles.
# signature: conjugate(x: float64)
# signature: conjugate(x: float32)
# signature: conjugate(x: float16)
# signature: conjugate(x: int8)
# signature: conjugate(x: uint16)
# signature: conjugate(x: int64)
# signature: conjugate(x: float)
# signature: conjugate(x: complex64)
# signature: conjugate(x: complex128)
# signature: conjugate(x: complex)
# signature: conjugate(x: complex128[:])
# signature: conj(x: float64)
# signature: conj(x: float32)
# signature: conj(x: float16)
# signature: conj(x: int8)
# signature: conj(x: uint16)
# signature: conj(x: int64)
# signature: conj(x: float)
# signature: conj(x: complex64)
# signature: conj(x: complex128)
# signature: conj(x: complex)
# signature: conj(x: complex128[:])
# signature: real(x: float64)
# signature: real(x: float32)
# signature: real(x: float16)
# signature: real(x: int8)
# signature: real(x: uint16)
# signature: real(x: int64)
# signature: real(x: float)
# signature: real(x: complex64)
# signature: real(x: complex128)
# signature: real(x: complex)
# signature: real(x: complex128[:])
# signature: imag(x: float64)
# signature: imag(x: float32)
# signature: imag(x: float16)
# signature: imag(x: int8)
# signature: imag(x: uint16)
# signature: imag(x: int64)
# signature: imag(x: float)
# signature: imag(x: complex64)
# signature: imag(x: complex128)
# signature: imag(x: complex)
# signature: imag(x: complex128[:])
# signature: angle(x: float64)
# signature: angle(x: float32)
# signature: angle(x: float16)
# signature: angle(x: int8)
# signature: angle(x: uint16)
# signature: angle(x: int64)
# signature: angle(x: float)
# signature: angle(x: complex64)
# signature: angle(x: complex128)
# signature: angle(x: complex)
# signature: angle(x: complex128[:])
# random: conjugate 12 ulp=2
# random: conj 12 ulp=2
# random: real 12 ulp=2
# random: imag 12 ulp=2
# random: angle 12 ulp=2
import numpy as np


def conjugate(x):
    return np.conjugate(x)


def conj(x):
    return np.conj(x)


def real(x):
    return np.real(x)


def imag(x):
    return np.imag(x)


def angle(x):
    return np.angle(x)
