# One run reports the errors of several functions.
# signature: first(x: float64) -> float64
# signature: second(x: float64) -> float64
def first(x):
    return x + one  # error[N001]: name 'one' is not defined


def second(x):
    y = x + two  # error[N001]: name 'two' is not defined
    return y + three  # error[N001]: name 'three' is not defined
