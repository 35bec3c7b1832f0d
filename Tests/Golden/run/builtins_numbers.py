# abs, min, max, divmod, pow and round of all numbers.
# signature: absolute(x: int)
# signature: absolute(x: float)
# signature: absolute(x: complex)
# signature: absolute(x: float32)
# signature: absolute(x: int8)
# signature: absolute(x: uint8)
# signature: absolute(x: bool)
# signature: least(a: int, b: float, c: int) -> (float, float, float)
# signature: least(a: float, b: float, c: float)
# signature: least(a: int8, b: int8, c: int8)
# signature: of_array(a: float64[:])
# signature: of_array(a: int32[:])
# signature: quotient(a: int, b: int)
# signature: quotient(a: float, b: float)
# signature: quotient(a: int8, b: int8)
# signature: power(a: int, b: int)
# signature: modular(a: int, b: int, m: int)
# random: absolute 20 ints=100
# random: least 20 ints=1000
# random: of_array 20
# random: quotient 30
# random: power 30 ints=9 positive
# random: modular 30 ints=50 positive
# run: modular(3, 1000, 9223372036854775807)
# run: modular(-7, 123456789, -1000000007)
# run: modular(2, 5, 0)


def absolute(x):
    return abs(x)


def least(a, b, c):
    return min(a, b, c) + 0, max(a, b, c) + 0, min((a, b)) + 0


def of_array(a):
    return min(a), max(a), len(a)


def quotient(a, b):
    return divmod(a, b)


def power(a, b):
    return pow(a, b)


def modular(a, b, m):
    return pow(a, b, m)
