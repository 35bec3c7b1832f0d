# Operators name both types that they do not take.
# signature: add(a: float64[:], x: str)
# signature: smaller(a: complex128, b: float64) -> bool
def add(a, x):
    return a + x  # error[T102]: operator '+' does not take float64[:] and str
    #      ^^^^^


def smaller(a, b):
    return a < b  # error[T102]: operator '<' does not take complex128 and float64
