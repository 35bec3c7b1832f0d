# An attribute that a value lacks is reported with a similar one.
# signature: height(a: float64[:, :]) -> int
# signature: length(x: float64) -> int
def height(a):
    return a.shpe[0]  # error[T116]: float64[:, :] has no attribute 'shpe'
    #      ^^^^^^


def length(x):
    return x.length  # error[T116]: float64 has no attribute 'length'
