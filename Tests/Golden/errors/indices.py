# Subscripts must fit what they are applied to.
# signature: scalar(x: float64) -> float64
# signature: deep(a: float64[:]) -> float64
# signature: text(a: float64[:]) -> float64
# signature: fraction(a: float64[:], x: float64) -> float64
# signature: dots(a: float64[:]) -> float64[:]
# signature: outside(t: (float64, int64)) -> float64
# signature: chosen(t: (float64, int64), i: int64) -> float64
def scalar(x):
    return x[0]  # error[T117]: float64 can't be subscripted


def deep(a):
    return a[0, 0]  # error[T117]: 2 indices for float64[:], which has rank 1


def text(a):
    return a["x"]  # error[T117]: str can't be used as an index


def fraction(a, x):
    return a[x]  # error[T117]: float64 can't be used as an index


def dots(a):
    return a[..., ...]  # error[T117]: an index can have only a single ellipsis


def outside(t):
    return t[5]  # error[T117]: index 5 is out of range for (float64, int64)


def chosen(t, i):
    return t[i]  # error[T119]: (float64, int64) can only be indexed by a constant
