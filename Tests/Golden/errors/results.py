# The results of all paths have one type, which the signature may declare.
# signature: pair(x: float64)
# signature: whole(x: float64) -> int64  # error[T125]: 'whole' returns float64, and the signature
def pair(x):
    if x > 0:
        return 1.0
    return (1.0, 2.0)  # error[T123]: this returns (float, float) where other paths return float


def whole(x):
    return x
