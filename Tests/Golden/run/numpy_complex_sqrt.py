# The complex square root.
# signature: sqrt(x: complex128)
# signature: sqrt(x: complex64)
# signature: sqrt(x: complex128[:])
# signature: square(x: complex128)
# signature: square(x: complex64)
# signature: square(x: complex128[:])
# signature: absolute(x: complex128)
# signature: absolute(x: complex64)
# signature: absolute(x: complex128[:])
# signature: sign(x: complex128)
# signature: sign(x: complex64)
# signature: sign(x: complex128[:])
# signature: reciprocal(x: complex128)
# signature: reciprocal(x: complex64)
# signature: reciprocal(x: complex128[:])
# random: sqrt 15 ulp=4 finite
# random: square 15 ulp=4 finite
# random: absolute 15 ulp=4 finite
# random: sign 15 ulp=4 finite
# random: reciprocal 15 ulp=4 finite
import numpy as np


def sqrt(x):
    return np.sqrt(x)


def square(x):
    return np.square(x)


def absolute(x):
    return np.absolute(x)


def sign(x):
    return np.sign(x)


def reciprocal(x):
    return np.reciprocal(x)
