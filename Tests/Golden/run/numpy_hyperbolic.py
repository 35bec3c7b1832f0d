# Hyperbolic functions and their inverses.
# signature: sinh(x: float64)
# signature: sinh(x: float32)
# signature: sinh(x: float16)
# signature: sinh(x: int8)
# signature: sinh(x: uint16)
# signature: sinh(x: int64)
# signature: sinh(x: bool)
# signature: sinh(x: int)
# signature: sinh(x: float)
# signature: sinh(x: float64[:])
# signature: sinh(x: float32[:, ::1])
# signature: sinh(x: int32[:])
# signature: cosh(x: float64)
# signature: cosh(x: float32)
# signature: cosh(x: float16)
# signature: cosh(x: int8)
# signature: cosh(x: uint16)
# signature: cosh(x: int64)
# signature: cosh(x: bool)
# signature: cosh(x: int)
# signature: cosh(x: float)
# signature: cosh(x: float64[:])
# signature: cosh(x: float32[:, ::1])
# signature: cosh(x: int32[:])
# signature: tanh(x: float64)
# signature: tanh(x: float32)
# signature: tanh(x: float16)
# signature: tanh(x: int8)
# signature: tanh(x: uint16)
# signature: tanh(x: int64)
# signature: tanh(x: bool)
# signature: tanh(x: int)
# signature: tanh(x: float)
# signature: tanh(x: float64[:])
# signature: tanh(x: float32[:, ::1])
# signature: tanh(x: int32[:])
# signature: arcsinh(x: float64)
# signature: arcsinh(x: float32)
# signature: arcsinh(x: float16)
# signature: arcsinh(x: int8)
# signature: arcsinh(x: uint16)
# signature: arcsinh(x: int64)
# signature: arcsinh(x: bool)
# signature: arcsinh(x: int)
# signature: arcsinh(x: float)
# signature: arcsinh(x: float64[:])
# signature: arcsinh(x: float32[:, ::1])
# signature: arcsinh(x: int32[:])
# signature: arccosh(x: float64)
# signature: arccosh(x: float32)
# signature: arccosh(x: float16)
# signature: arccosh(x: int8)
# signature: arccosh(x: uint16)
# signature: arccosh(x: int64)
# signature: arccosh(x: bool)
# signature: arccosh(x: int)
# signature: arccosh(x: float)
# signature: arccosh(x: float64[:])
# signature: arccosh(x: float32[:, ::1])
# signature: arccosh(x: int32[:])
# signature: arctanh(x: float64)
# signature: arctanh(x: float32)
# signature: arctanh(x: float16)
# signature: arctanh(x: int8)
# signature: arctanh(x: uint16)
# signature: arctanh(x: int64)
# signature: arctanh(x: bool)
# signature: arctanh(x: int)
# signature: arctanh(x: float)
# signature: arctanh(x: float64[:])
# signature: arctanh(x: float32[:, ::1])
# signature: arctanh(x: int32[:])
# random: sinh 12 ulp=4
# random: cosh 12 ulp=4
# random: tanh 12 ulp=4
# random: arcsinh 12 ulp=4
# random: arccosh 12 ulp=4
# random: arctanh 12 ulp=4
import numpy as np


def sinh(x):
    return np.sinh(x)


def cosh(x):
    return np.cosh(x)


def tanh(x):
    return np.tanh(x)


def arcsinh(x):
    return np.arcsinh(x)


def arccosh(x):
    return np.arccosh(x)


def arctanh(x):
    return np.arctanh(x)
