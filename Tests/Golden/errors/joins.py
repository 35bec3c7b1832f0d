# A variable has one type where paths meet; the message names both assignments.
# signature: choose(x: float64, a: float64[:])
def choose(x, a):
    if x > 0:
        y = a
    else:
        y = 1.0
    return y  # error[T124]: variable 'y' is float64[:] on one path and float on another
