# round of floats is right to the last decimal; ties go to even.
# signature: whole(x: float)
# signature: whole(x: int)
# signature: whole(x: bool)
# signature: decimals(x: float, n: int)
# signature: of_int(x: int, n: int)
# random: whole 60
# random: decimals 200 ints=6
# random: decimals 100 ints=20
# run: decimals(2.675, 2)
# run: decimals(0.5, 0)
# run: decimals(1.005, 2)
# run: decimals(5e-324, 3)
# run: decimals(1e300, -280)
# run: decimals(123456.789, -3)
# run: decimals(-2.5, 0)
# run: decimals(nan, 2)
# run: decimals(-inf, 2)
# run: decimals(-0.0, 1)
# random: of_int 60 ints=5
# run: of_int(25, -1)
# run: of_int(-35, -1)
# run: of_int(9223372036854775807, -30)


def whole(x):
    return round(x)


def decimals(x, n):
    return round(x, n)


def of_int(x, n):
    return round(x, n)
