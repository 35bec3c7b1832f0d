# Exponential functions and logarithms.
# signature: exp(x: float64)
# signature: exp(x: float32)
# signature: exp(x: float16)
# signature: exp(x: int8)
# signature: exp(x: uint16)
# signature: exp(x: int64)
# signature: exp(x: bool)
# signature: exp(x: int)
# signature: exp(x: float)
# signature: exp(x: float64[:])
# signature: exp(x: float32[:, ::1])
# signature: exp(x: int32[:])
# signature: exp2(x: float64)
# signature: exp2(x: float32)
# signature: exp2(x: float16)
# signature: exp2(x: int8)
# signature: exp2(x: uint16)
# signature: exp2(x: int64)
# signature: exp2(x: bool)
# signature: exp2(x: int)
# signature: exp2(x: float)
# signature: exp2(x: float64[:])
# signature: exp2(x: float32[:, ::1])
# signature: exp2(x: int32[:])
# signature: expm1(x: float64)
# signature: expm1(x: float32)
# signature: expm1(x: float16)
# signature: expm1(x: int8)
# signature: expm1(x: uint16)
# signature: expm1(x: int64)
# signature: expm1(x: bool)
# signature: expm1(x: int)
# signature: expm1(x: float)
# signature: expm1(x: float64[:])
# signature: expm1(x: float32[:, ::1])
# signature: expm1(x: int32[:])
# signature: log(x: float64)
# signature: log(x: float32)
# signature: log(x: float16)
# signature: log(x: int8)
# signature: log(x: uint16)
# signature: log(x: int64)
# signature: log(x: bool)
# signature: log(x: int)
# signature: log(x: float)
# signature: log(x: float64[:])
# signature: log(x: float32[:, ::1])
# signature: log(x: int32[:])
# signature: log2(x: float64)
# signature: log2(x: float32)
# signature: log2(x: float16)
# signature: log2(x: int8)
# signature: log2(x: uint16)
# signature: log2(x: int64)
# signature: log2(x: bool)
# signature: log2(x: int)
# signature: log2(x: float)
# signature: log2(x: float64[:])
# signature: log2(x: float32[:, ::1])
# signature: log2(x: int32[:])
# signature: log10(x: float64)
# signature: log10(x: float32)
# signature: log10(x: float16)
# signature: log10(x: int8)
# signature: log10(x: uint16)
# signature: log10(x: int64)
# signature: log10(x: bool)
# signature: log10(x: int)
# signature: log10(x: float)
# signature: log10(x: float64[:])
# signature: log10(x: float32[:, ::1])
# signature: log10(x: int32[:])
# signature: log1p(x: float64)
# signature: log1p(x: float32)
# signature: log1p(x: float16)
# signature: log1p(x: int8)
# signature: log1p(x: uint16)
# signature: log1p(x: int64)
# signature: log1p(x: bool)
# signature: log1p(x: int)
# signature: log1p(x: float)
# signature: log1p(x: float64[:])
# signature: log1p(x: float32[:, ::1])
# signature: log1p(x: int32[:])
# random: exp 12 ulp=4
# random: exp2 12 ulp=4
# random: expm1 12 ulp=4
# random: log 12 ulp=4
# random: log2 12 ulp=4
# random: log10 12 ulp=4
# random: log1p 12 ulp=4
import numpy as np


def exp(x):
    return np.exp(x)


def exp2(x):
    return np.exp2(x)


def expm1(x):
    return np.expm1(x)


def log(x):
    return np.log(x)


def log2(x):
    return np.log2(x)


def log10(x):
    return np.log10(x)


def log1p(x):
    return np.log1p(x)
