# Arrays of no dimensions convert to Python's scalars, others do not; complex takes two numbers.
# signature: zero(a: float64[()])
# signature: line(a: float64[:])
# signature: halves(x: complex, y: complex, z: float)
# random: zero 6 finite
# random: line 6 size=0..2
# random: halves 30
import math


def zero(a):
    return float(a), int(a), complex(a), math.floor(a), a.item()


def line(a):
    return float(a)


def halves(x, y, z):
    return complex(x, y), complex(x, z), complex(z, y)
