# Records are read, and not compiled.
# signature: record Point(x: float64, y: float64)  # error[G014]: declaring
# signature: norm(x: float64)
def norm(x):
    return x
