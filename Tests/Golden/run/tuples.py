# Tuples: items, slices, concatenation, comparison, nesting, loops.
# signature: items(a: int, b: float, c: bool)
# signature: compared(a: int, b: int, c: int)
# signature: unpacked(a: float64[:], b: int)
# signature: nested(a: int, b: float)
# signature: argument(t: (int, float))
# signature: swaps(a: int, b: int)
# random: items 4
# random: compared 20 ints=2
# random: unpacked 10 size=0..4
# random: nested 4 ints=50
# random: argument 4 ints=50
# random: swaps 10 ints=100


def items(a, b, c):
    t = (a, b, c)
    return t[0], t[-1], t[1:], t[::-1], t + (1,), (a,) * 3, len(t), ()[:0] == ()


def compared(a, b, c):
    return (a, b) < (b, c), (a, b) == (b, a), (a, b, c) >= (a, b), (a, b) != (c, b), a in (b, c)


def unpacked(a, b):
    x, y = a
    return x + b, y


def nested(a, b):
    (p, (q, r)), s = (a, (b, 1)), (2, 3)
    *t, u = (a, b, 7)
    total = 0.0
    for x, y in ((a, b), (1, 2.5)):
        total += x * y
    for i, (x, y) in enumerate(((a, 1), (2, a))):
        total += i * x - y
    return p, q, r, s, t[1], u, total


def argument(t):
    a, b = t
    return a * 2, b / 2, t


def swaps(a, b):
    for _ in range(5):
        a, b = b, (a + b) % 1000
    return a, b
