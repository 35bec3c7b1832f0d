# Tuples of several types are ordered by their first elements that differ.
# signature: before(a: float64, b: int, c: float64, d: int)
# signature: equal(a: float64, b: int, c: float64, d: bool)
# run: before(1.0, 2, 1.0, 3)
# run: before(1.0, 3, 1.0, 2)
# run: before(0.5, 9, 1.0, 2)
# run: equal(1.0, 1, 1.0, True)
# run: equal(1.0, 0, 1.0, True)
def before(a, b, c, d):
    return (a, b) < (c, d), (a, b) >= (c, d), (a, b) < (c, d, 1)


def equal(a, b, c, d):
    return (a, b) == (c, d), (a, b) != (c, d)
