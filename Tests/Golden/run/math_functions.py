# The functions of math, with their errors.
# signature: sqrt(x: float)
# signature: sqrt(x: int)
# signature: sqrt(x: float64)
# signature: sqrt(x: float32)
# signature: sin(x: float)
# signature: sin(x: int)
# signature: sin(x: float64)
# signature: sin(x: float32)
# signature: cos(x: float)
# signature: cos(x: int)
# signature: cos(x: float64)
# signature: cos(x: float32)
# signature: tan(x: float)
# signature: tan(x: int)
# signature: tan(x: float64)
# signature: tan(x: float32)
# signature: asin(x: float)
# signature: asin(x: int)
# signature: asin(x: float64)
# signature: asin(x: float32)
# signature: acos(x: float)
# signature: acos(x: int)
# signature: acos(x: float64)
# signature: acos(x: float32)
# signature: atan(x: float)
# signature: atan(x: int)
# signature: atan(x: float64)
# signature: atan(x: float32)
# signature: sinh(x: float)
# signature: sinh(x: int)
# signature: sinh(x: float64)
# signature: sinh(x: float32)
# signature: cosh(x: float)
# signature: cosh(x: int)
# signature: cosh(x: float64)
# signature: cosh(x: float32)
# signature: tanh(x: float)
# signature: tanh(x: int)
# signature: tanh(x: float64)
# signature: tanh(x: float32)
# signature: asinh(x: float)
# signature: asinh(x: int)
# signature: asinh(x: float64)
# signature: asinh(x: float32)
# signature: acosh(x: float)
# signature: acosh(x: int)
# signature: acosh(x: float64)
# signature: acosh(x: float32)
# signature: atanh(x: float)
# signature: atanh(x: int)
# signature: atanh(x: float64)
# signature: atanh(x: float32)
# signature: exp(x: float)
# signature: exp(x: int)
# signature: exp(x: float64)
# signature: exp(x: float32)
# signature: exp2(x: float)
# signature: exp2(x: int)
# signature: exp2(x: float64)
# signature: exp2(x: float32)
# signature: expm1(x: float)
# signature: expm1(x: int)
# signature: expm1(x: float64)
# signature: expm1(x: float32)
# signature: cbrt(x: float)
# signature: cbrt(x: int)
# signature: cbrt(x: float64)
# signature: cbrt(x: float32)
# random: sqrt 25 ulp=4
# random: sin 25 ulp=4
# random: cos 25 ulp=4
# random: tan 25 ulp=4
# random: asin 25 ulp=4
# random: acos 25 ulp=4
# random: atan 25 ulp=4
# random: sinh 25 ulp=4
# random: cosh 25 ulp=4
# random: tanh 25 ulp=4
# random: asinh 25 ulp=4
# random: acosh 25 ulp=4
# random: atanh 25 ulp=4
# random: exp 25 ulp=4
# random: exp2 25 ulp=4
# random: expm1 25 ulp=4
# random: cbrt 25 ulp=4
import math


def sqrt(x):
    return math.sqrt(x)


def sin(x):
    return math.sin(x)


def cos(x):
    return math.cos(x)


def tan(x):
    return math.tan(x)


def asin(x):
    return math.asin(x)


def acos(x):
    return math.acos(x)


def atan(x):
    return math.atan(x)


def sinh(x):
    return math.sinh(x)


def cosh(x):
    return math.cosh(x)


def tanh(x):
    return math.tanh(x)


def asinh(x):
    return math.asinh(x)


def acosh(x):
    return math.acosh(x)


def atanh(x):
    return math.atanh(x)


def exp(x):
    return math.exp(x)


def exp2(x):
    return math.exp2(x)


def expm1(x):
    return math.expm1(x)


def cbrt(x):
    return math.cbrt(x)
