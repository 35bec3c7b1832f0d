# Only exceptions can be raised.
# signature: fail(x: float64) -> float64
def fail(x):
    raise x  # error[T122]: float64 is no exception
