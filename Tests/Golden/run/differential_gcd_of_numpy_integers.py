# math.gcd of NumPy's integers is a Python int, of any size.
# signature: divisor(a: int8, b: int8)
# signature: divisor(a: int64, b: int)
# run: divisor(-128, 0)
# run: divisor(-128, 64)
# run: divisor(12, 18)
import math


def divisor(a, b):
    return math.gcd(a, b)
