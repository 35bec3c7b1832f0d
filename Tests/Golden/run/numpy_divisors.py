# Common divisors and multiples.
# signature: gcd(x: int8, y: int8)
# signature: gcd(x: uint8, y: uint8)
# signature: gcd(x: int64, y: int64)
# signature: gcd(x: uint64, y: uint64)
# signature: gcd(x: int32, y: uint32)
# signature: gcd(x: int, y: int)
# signature: gcd(x: int64[:], y: int64)
# signature: lcm(x: int8, y: int8)
# signature: lcm(x: uint8, y: uint8)
# signature: lcm(x: int64, y: int64)
# signature: lcm(x: uint64, y: uint64)
# signature: lcm(x: int32, y: uint32)
# signature: lcm(x: int, y: int)
# signature: lcm(x: int64[:], y: int64)
# random: gcd 15 ints=1000
# random: lcm 15 ints=1000
import numpy as np


def gcd(x, y):
    return np.gcd(x, y)


def lcm(x, y):
    return np.lcm(x, y)
