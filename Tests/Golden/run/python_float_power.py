# Powers of Python floats raise where they overflow and at poles.
# signature: power(a: float, b: float)
# signature: power(a: int, b: float)
# signature: power(a: float, b: int)
# signature: power(a: float, b: bool)
# run: power(0.0, -1.0)
# run: power(-0.0, -3.0)
# run: power(-2.0, 3.0)
# run: power(-2.5, -3.0)
# run: power(1e200, 2.0)
# random: power 80 ulp=4 positive


def power(a, b):
    return a ** b
