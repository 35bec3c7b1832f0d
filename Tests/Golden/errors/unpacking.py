# Only tuples and arrays can be unpacked, into as many variables as there are values.
# signature: parts(x: float64) -> float64
# signature: three(x: (float64, float64)) -> float64
def parts(x):
    a, b = x  # error[T104]: can't unpack float64
    return a + b


def three(x):
    a, b, c = x  # error[T105]: can't unpack 2 values into 3 variables
    return a + b + c
