# The bounds of slices are integers.
# signature: first(a: float64[:], x: float64) -> float64
def first(a, x):
    return a[:x][0]  # error[L001]: a bound that is no integer
