# The functions of cmath, with their errors.
# signature: exp(x: complex)
# signature: exp(x: float)
# signature: exp(x: int)
# signature: log(x: complex)
# signature: log(x: float)
# signature: log(x: int)
# signature: log10(x: complex)
# signature: log10(x: float)
# signature: log10(x: int)
# signature: sqrt(x: complex)
# signature: sqrt(x: float)
# signature: sqrt(x: int)
# signature: sin(x: complex)
# signature: sin(x: float)
# signature: sin(x: int)
# signature: cos(x: complex)
# signature: cos(x: float)
# signature: cos(x: int)
# signature: tan(x: complex)
# signature: tan(x: float)
# signature: tan(x: int)
# signature: asin(x: complex)
# signature: asin(x: float)
# signature: asin(x: int)
# signature: acos(x: complex)
# signature: acos(x: float)
# signature: acos(x: int)
# signature: atan(x: complex)
# signature: atan(x: float)
# signature: atan(x: int)
# signature: sinh(x: complex)
# signature: sinh(x: float)
# signature: sinh(x: int)
# signature: cosh(x: complex)
# signature: cosh(x: float)
# signature: cosh(x: int)
# signature: tanh(x: complex)
# signature: tanh(x: float)
# signature: tanh(x: int)
# signature: asinh(x: complex)
# signature: asinh(x: float)
# signature: asinh(x: int)
# signature: acosh(x: complex)
# signature: acosh(x: float)
# signature: acosh(x: int)
# signature: atanh(x: complex)
# signature: atanh(x: float)
# signature: atanh(x: int)
# signature: phase(x: complex)
# signature: phase(x: float)
# signature: phase(x: int)
# signature: polar(x: complex)
# signature: polar(x: float)
# signature: polar(x: int)
# signature: isnan(x: complex)
# signature: isnan(x: float)
# signature: isnan(x: int)
# signature: isinf(x: complex)
# signature: isinf(x: float)
# signature: isinf(x: int)
# signature: isfinite(x: complex)
# signature: isfinite(x: float)
# signature: isfinite(x: int)
# random: exp 60 ulp=4
# random: log 60 ulp=4
# random: log10 60 ulp=4
# random: sqrt 60 ulp=4
# random: sin 60 ulp=4
# random: cos 60 ulp=4
# random: tan 60 ulp=4
# random: asin 60 ulp=4
# random: acos 60 ulp=4
# random: atan 60 ulp=4
# random: sinh 60 ulp=4
# random: cosh 60 ulp=4
# random: tanh 60 ulp=4
# random: asinh 60 ulp=4
# random: acosh 60 ulp=4
# random: atanh 60 ulp=4
# random: phase 60 ulp=4
# random: polar 60 ulp=4
# random: isnan 60 ulp=4
# random: isinf 60 ulp=4
# random: isfinite 60 ulp=4
import cmath


def exp(x):
    return cmath.exp(x)


def log(x):
    return cmath.log(x)


def log10(x):
    return cmath.log10(x)


def sqrt(x):
    return cmath.sqrt(x)


def sin(x):
    return cmath.sin(x)


def cos(x):
    return cmath.cos(x)


def tan(x):
    return cmath.tan(x)


def asin(x):
    return cmath.asin(x)


def acos(x):
    return cmath.acos(x)


def atan(x):
    return cmath.atan(x)


def sinh(x):
    return cmath.sinh(x)


def cosh(x):
    return cmath.cosh(x)


def tanh(x):
    return cmath.tanh(x)


def asinh(x):
    return cmath.asinh(x)


def acosh(x):
    return cmath.acosh(x)


def atanh(x):
    return cmath.atanh(x)


def phase(x):
    return cmath.phase(x)


def polar(x):
    return cmath.polar(x)


def isnan(x):
    return cmath.isnan(x)


def isinf(x):
    return cmath.isinf(x)


def isfinite(x):
    return cmath.isfinite(x)
