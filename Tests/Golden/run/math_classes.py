# Classes of floats, parts and angles.
# signature: isnan(x: float)
# signature: isnan(x: int)
# signature: isnan(x: float32)
# signature: isinf(x: float)
# signature: isinf(x: int)
# signature: isinf(x: float32)
# signature: isfinite(x: float)
# signature: isfinite(x: int)
# signature: isfinite(x: float32)
# signature: fabs(x: float)
# signature: fabs(x: int)
# signature: fabs(x: float32)
# signature: degrees(x: float)
# signature: degrees(x: int)
# signature: degrees(x: float32)
# signature: radians(x: float)
# signature: radians(x: int)
# signature: radians(x: float32)
# signature: modf(x: float)
# signature: modf(x: int)
# signature: modf(x: float32)
# signature: frexp(x: float)
# signature: frexp(x: int)
# signature: frexp(x: float32)
# random: isnan 30
# random: isinf 30
# random: isfinite 30
# random: fabs 30
# random: degrees 30
# random: radians 30
# random: modf 30
# random: frexp 30
import math


def isnan(x):
    return math.isnan(x)


def isinf(x):
    return math.isinf(x)


def isfinite(x):
    return math.isfinite(x)


def fabs(x):
    return math.fabs(x)


def degrees(x):
    return math.degrees(x)


def radians(x):
    return math.radians(x)


def modf(x):
    return math.modf(x)


def frexp(x):
    return math.frexp(x)
