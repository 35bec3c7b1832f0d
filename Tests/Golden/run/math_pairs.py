# The functions of math of two and more numbers.
# signature: two(x: float, y: float)
# signature: two(x: int, y: float32)
# signature: powers(x: float, y: float)
# signature: fmods(x: float, y: float)
# signature: remainders(x: float, y: float)
# signature: lengths(x: float, y: float, z: float)
# signature: scaled(x: float, n: int)
# signature: close(x: float, y: float)
# signature: logarithms(x: float, b: float)
# random: two 30 ulp=2
# random: powers 60 ulp=2
# random: fmods 60
# random: remainders 60
# random: lengths 30 ulp=2
# random: scaled 30 ints=1100
# random: close 20
# run: close(1.0, 1.0000000001)
# run: close(inf, inf)
# random: logarithms 30 ulp=4
import math


def two(x, y):
    return math.atan2(x, y), math.copysign(x, y), math.nextafter(x, y)


def powers(x, y):
    return math.pow(x, y)


def fmods(x, y):
    return math.fmod(x, y)


def remainders(x, y):
    return math.remainder(x, y)


def lengths(x, y, z):
    return math.hypot(x, y), math.hypot(x, y, z), math.dist((x, y), (z, 0.0)), math.hypot(x)


def scaled(x, n):
    return math.ldexp(x, n)


def close(x, y):
    return math.isclose(x, y), math.isclose(x, y, rel_tol=0.5), math.isclose(x, y, abs_tol=3.0)


def logarithms(x, b):
    return math.log(x, b)
