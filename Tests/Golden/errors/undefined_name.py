# Undefined names are reported at their use.
# signature: saxpy(a: float64, x: float64, y: float64) -> float64
def saxpy(a, x, y):
    return a * x + q  # error[N001]: name 'q'
    #              ^
