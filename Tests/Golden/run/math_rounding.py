# floor, ceil and trunc give ints.
# signature: floor(x: float)
# signature: floor(x: int)
# signature: floor(x: bool)
# signature: ceil(x: float)
# signature: ceil(x: int)
# signature: ceil(x: bool)
# signature: trunc(x: float)
# signature: trunc(x: int)
# signature: trunc(x: bool)
# random: floor 30
# random: ceil 30
# random: trunc 30
import math


def floor(x):
    return math.floor(x)


def ceil(x):
    return math.ceil(x)


def trunc(x):
    return math.trunc(x)
