# The gamma and error functions.
# signature: gamma(x: float)
# signature: gamma(x: int)
# signature: lgamma(x: float)
# signature: lgamma(x: int)
# signature: erf(x: float)
# signature: erf(x: int)
# signature: erfc(x: float)
# signature: erfc(x: int)
# random: gamma 40 ulp=40 ints=30
# random: lgamma 40 ulp=40 ints=30
# random: erf 40 ulp=40 ints=30
# random: erfc 40 ulp=40 ints=30
import math


def gamma(x):
    return math.gamma(x)


def lgamma(x):
    return math.lgamma(x)


def erf(x):
    return math.erf(x)


def erfc(x):
    return math.erfc(x)
