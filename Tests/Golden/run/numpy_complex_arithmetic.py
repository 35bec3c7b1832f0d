# Arithmetic of complex numbers as functions; NumPy multiplies with FMA where it can.
# signature: add(x: complex64, y: complex128)
# signature: add(x: complex128, y: float64)
# signature: add(x: complex, y: complex)
# signature: add(x: complex128[:], y: complex128[:])
# signature: subtract(x: complex64, y: complex128)
# signature: subtract(x: complex128, y: float64)
# signature: subtract(x: complex, y: complex)
# signature: subtract(x: complex128[:], y: complex128[:])
# signature: multiply(x: complex64, y: complex128)
# signature: multiply(x: complex128, y: float64)
# signature: multiply(x: complex, y: complex)
# signature: multiply(x: complex128[:], y: complex128[:])
# random: add 20 ulp=8 size_of_terms=100 finite
# random: subtract 20 ulp=8 size_of_terms=100 finite
# random: multiply 20 ulp=8 size_of_terms=100 finite
import numpy as np


def add(x, y):
    return np.add(x, y)


def subtract(x, y):
    return np.subtract(x, y)


def multiply(x, y):
    return np.multiply(x, y)
