# Division and remainder of integers round down, and a zero divisor raises.
# signature: quotient(a: int64, b: int64) -> int64
# signature: quotient(a: int, b: int) -> int
# signature: remainder(a: int, b: int) -> int
# run: quotient(7, 2)
# run: quotient(-7, 2)
# run: quotient(7, -2)
# run: quotient(0, -5)
# run: remainder(-7, 2)
# run: remainder(7, -2)
# run: remainder(1, 0)
# random: quotient 100 ints=1000000
# random: remainder 100 ints=1000000
def quotient(a, b):
    return a // b


def remainder(a, b):
    return a % b
