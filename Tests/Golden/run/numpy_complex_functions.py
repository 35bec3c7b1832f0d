# Elementary functions of complex numbers.
# signature: exp(x: complex128)
# signature: exp(x: complex64)
# signature: exp(x: complex128[:])
# signature: log(x: complex128)
# signature: log(x: complex64)
# signature: log(x: complex128[:])
# signature: log2(x: complex128)
# signature: log2(x: complex64)
# signature: log2(x: complex128[:])
# signature: log10(x: complex128)
# signature: log10(x: complex64)
# signature: log10(x: complex128[:])
# signature: sin(x: complex128)
# signature: sin(x: complex64)
# signature: sin(x: complex128[:])
# signature: cos(x: complex128)
# signature: cos(x: complex64)
# signature: cos(x: complex128[:])
# signature: tan(x: complex128)
# signature: tan(x: complex64)
# signature: tan(x: complex128[:])
# signature: sinh(x: complex128)
# signature: sinh(x: complex64)
# signature: sinh(x: complex128[:])
# signature: cosh(x: complex128)
# signature: cosh(x: complex64)
# signature: cosh(x: complex128[:])
# signature: tanh(x: complex128)
# signature: tanh(x: complex64)
# signature: tanh(x: complex128[:])
# signature: arcsin(x: complex128)
# signature: arcsin(x: complex64)
# signature: arcsin(x: complex128[:])
# signature: arccos(x: complex128)
# signature: arccos(x: complex64)
# signature: arccos(x: complex128[:])
# signature: arctan(x: complex128)
# signature: arctan(x: complex64)
# signature: arctan(x: complex128[:])
# signature: arcsinh(x: complex128)
# signature: arcsinh(x: complex64)
# signature: arcsinh(x: complex128[:])
# signature: arccosh(x: complex128)
# signature: arccosh(x: complex64)
# signature: arccosh(x: complex128[:])
# signature: arctanh(x: complex128)
# signature: arctanh(x: complex64)
# signature: arctanh(x: complex128[:])
# random: exp 12 ulp=8 finite
# random: log 12 ulp=8 finite
# random: log2 12 ulp=8 finite
# random: log10 12 ulp=8 finite
# random: sin 12 ulp=8 finite
# random: cos 12 ulp=8 finite
# random: tan 12 ulp=8 finite
# random: sinh 12 ulp=8 finite
# random: cosh 12 ulp=8 finite
# random: tanh 12 ulp=8 finite
# random: arcsin 12 ulp=8 finite
# random: arccos 12 ulp=8 finite
# random: arctan 12 ulp=8 finite
# random: arcsinh 12 ulp=8 finite
# random: arccosh 12 ulp=8 finite
# random: arctanh 12 ulp=8 finite
import numpy as np


def exp(x):
    return np.exp(x)


def log(x):
    return np.log(x)


def log2(x):
    return np.log2(x)


def log10(x):
    return np.log10(x)


def sin(x):
    return np.sin(x)


def cos(x):
    return np.cos(x)


def tan(x):
    return np.tan(x)


def sinh(x):
    return np.sinh(x)


def cosh(x):
    return np.cosh(x)


def tanh(x):
    return np.tanh(x)


def arcsin(x):
    return np.arcsin(x)


def arccos(x):
    return np.arccos(x)


def arctan(x):
    return np.arctan(x)


def arcsinh(x):
    return np.arcsinh(x)


def arccosh(x):
    return np.arccosh(x)


def arctanh(x):
    return np.arctanh(x)
