# Chained comparisons, conditional expressions, and, or, not.
# signature: chained(a: int, b: float, c: int)
# signature: chosen(a: int, b: float) -> (float, int, int)
# signature: joined(a: int, b: int)
# signature: truths(a: float, b: int, c: bool)
# signature: numpy_truths(a: float32, b: uint8)
# signature: member(a: int, x: float64[:])
# random: chained 40 ints=9
# random: chosen 20 ints=10000
# random: joined 20 ints=3
# random: truths 20 ints=2
# random: numpy_truths 20 ints=2
# random: member 20 ints=9


def chained(a, b, c):
    return a < b < c, a <= c != b, a == b == c, not a < b, a < b or b < c and c < a


def chosen(a, b):
    return (a if a > b else b), (1 if b != b else 2), -a if a < 0 else a


def joined(a, b):
    return (a or b), (a and b), (a or 5), not a, (not a) + b, a and b or 7


def truths(a, b, c):
    n = 0
    if a:
        n += 1
    if b:
        n += 2
    if c:
        n += 4
    if not (a and b):
        n += 8
    return n, bool(a), bool(b), c and a > 0


def numpy_truths(a, b):
    return bool(a), not b, (1 if a else 0), (1 if a and b else 2)


def member(a, x):
    return a in (1, 2, -3), a not in (4, 5), a in range(-4, 9, 3), 1.0 in x
