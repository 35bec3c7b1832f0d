# Logarithms refuse what is not positive.
# signature: log(x: float)
# signature: log(x: int)
# signature: log(x: float32)
# signature: log2(x: float)
# signature: log2(x: int)
# signature: log2(x: float32)
# signature: log10(x: float)
# signature: log10(x: int)
# signature: log10(x: float32)
# signature: log1p(x: float)
# signature: log1p(x: int)
# signature: log1p(x: float32)
# random: log 25 ulp=4
# random: log2 25 ulp=4
# random: log10 25 ulp=4
# random: log1p 25 ulp=4
import math


def log(x):
    return math.log(x)


def log2(x):
    return math.log2(x)


def log10(x):
    return math.log10(x)


def log1p(x):
    return math.log1p(x)
