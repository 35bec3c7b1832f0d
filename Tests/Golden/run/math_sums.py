# Sums of floats that are rounded once, and distances of floats.
# signature: total(a: float64[:])
# signature: mixed(a: float32[:], n: int)
# signature: of_tuple(x: float, y: float, z: float)
# signature: generated(n: int)
# signature: spacing(x: float)
# signature: spacing_of_half(x: float32)
# signature: products(a: int8[:], b: float64[:])
# signature: rounded(x: uint64, y: int64, z: float32)
# run: total([])
# run: total([1e100, 1.0, -1e100])
# run: total([1e308, 1e308, -1e308])
# run: total([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])
# run: total([inf, 1.0, inf])
# run: total([inf, -inf])
# run: total([inf, nan, 2.0])
# run: total([1.0, 1e-16, 1e-32, -1.0, 5e-324])
# run: total([9007199254740992.0, -0.5, -5.551115123125783e-17])
# run: total([9007199254740991.0, 0.49999999999999994, 1e-30])
# run: total([-0.0, -0.0])
# random: total 60
# run: mixed([0.1, 0.2, 1e30, -1e30], 7)
# run: of_tuple(1e16, 1.0, -1e16)
# run: generated(10)
# run: spacing(0.0)
# run: spacing(-1.0)
# run: spacing(1e300)
# run: spacing(1.7976931348623157e308)
# run: spacing(inf)
# run: spacing(nan)
# run: spacing(5e-324)
# run: spacing_of_half(0.1)
# run: products([1, -2, 3], [0.5, 2.5])
# run: rounded(9007199254740993, 9007199254740993, 2.5)
# run: rounded(7, -7, -2.5)
import math


def total(a):
    return math.fsum(a)


def mixed(a, n):
    return math.fsum(a) + math.fsum((n, 0.5, True)) + math.fsum(range(n))


def of_tuple(x, y, z):
    return math.fsum([x, y, z]), math.fsum((z, y, x))


def generated(n):
    return math.fsum(0.1 for _ in range(n))


def spacing(x):
    return math.ulp(x)


def spacing_of_half(x):
    return math.ulp(x)


def products(a, b):
    return math.prod(a), math.prod(b), math.prod(a, start=2.5), math.prod(range(1, 5))


def rounded(x, y, z):
    return math.floor(x), math.ceil(y), math.floor(z), math.ceil(z), math.trunc(float(z))
