# Bools count as integers in the bounds of ranges and slices.
# signature: steps(a: bool, b: int, c: bool) -> int
# signature: constant(n: int) -> int
# signature: part(x: float64[::1], a: bool) -> float64
# run: steps(False, 5, True)
# run: steps(True, 5, True)
# run: steps(True, 5, False)
# run: constant(4)
# run: part([1.0, 2.0, 4.0], True)
# run: part([1.0, 2.0, 4.0], False)


def steps(a, b, c):
    s = 0
    for i in range(a, b, c):
        s += i + 1
    return s


def constant(n):
    s = 0
    for i in range(True, n, True):
        s += i
    return s


def part(x, a):
    return x[a:].sum()
