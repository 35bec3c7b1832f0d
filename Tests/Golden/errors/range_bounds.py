# The bounds of ranges are integers.
# signature: count(x: float64) -> int
# signature: every(x: int64[:]) -> int
def count(x):
    n = 0
    for i in range(x):  # error[L001]: a bound that is no integer
        n += i
    return n


def every(x):
    return sum(range(x))  # error[L001]: a bound that is no integer
