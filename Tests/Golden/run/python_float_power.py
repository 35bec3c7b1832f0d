# Powers of Python floats raise where they overflow and at poles.
# signature: power(a: float, b: float)
# signature: mixed(a: int, b: float)
# signature: mixed(a: float, b: int)
# signature: mixed(a: float, b: bool)
# run: power(0.0, -1.0)
# run: power(-0.0, -3.0)
# run: power(-2.0, 3.0)
# run: power(-2.5, -3.0)
# run: power(nan, 0.0)
# run: power(1.0, nan)
# run: power(-inf, 3.0)
# run: power(-inf, -3.0)
# run: power(inf, -0.5)
# run: power(0.5, -inf)
# run: power(1e200, 2.0)
# run: power(1e-200, 2.0)
# random: power 80 ulp=2 positive
# random: mixed 60 ulp=2 positive


def power(a, b):
    return a ** b


def mixed(a, b):
    return a ** b
