# The least int has no absolute value in 64 bits.
# signature: both(a: int)
# run: both(-9223372036854775808)
# run: both(-6)
# run: both(0)
import math


def both(a):
    return math.gcd(1, a), math.gcd(a, 6), math.gcd(6, a), math.gcd(a, 3, 9)
