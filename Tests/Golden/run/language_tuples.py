# Tuples: nested, heterogeneous, compared, joined, sorted.
# signature: nested(x: int, y: float64)
# signature: sequences(x: int, y: int)
# signature: compares(x: int, y: int)
# signature: methods(x: int)
# signature: missing(x: int)
# signature: iterates(x: int, y: float)
# signature: sorts(x: int, y: int, z: int)
# signature: keys(x: int, y: int, z: int)
# signature: dynamic(i: int)
# signature: swaps(x: int, y: float64, n: int)
# signature: statements(x: int)
# random: nested 5 finite
# random: sequences 10
# run: compares(1, 2)
# run: compares(2, 2)
# run: compares(3, 2)
# run: methods(5)
# run: missing(1)
# run: missing(6)
# random: iterates 5 finite
# run: sorts(3, 1, 2)
# run: sorts(1, 1, 0)
# run: sorts(-1, 5, -7)
# run: keys(3, -1, 2)
# run: keys(-2, 2, 1)
# run: dynamic(0)
# run: dynamic(-1)
# run: dynamic(3)
# run: swaps(1, 2.5, 3)
# run: statements(4)
# run: statements(40)


def nested(x, y):
    t = ((x, y), (y, (x, 3)))
    (a, b), (c, (d, e)) = t
    return t, a + d + e, b * c, t[1][1][0], t[::-1], (), ((x,),), divmod(x, 7)


def sequences(x, y):
    t = (x, 2.5, y)
    return t + (1,), t * 2, 2 * (x,), t[1:], t[:-1], t[::-1], t[-2:], len(t + t), t[0:3:2]


def compares(x, y):
    return ((x, y) == (y, x), (x, y) < (y, x), (x, 1) <= (y, 1), (x,) != (x, y), (x, y) > (x,),
            x in (1, 2, y), 3 not in (x, y), () < (x,), (x, 2.0) == (x, 2), min((x, 1), (y, 0)))


def methods(x):
    t = (1, x, 3, x)
    return t.index(x), t.count(x), t.count(7), t.index(x, 2), (1, 2.0, x).index(2)


def missing(x):
    return (4, 5, 6).index(x)


def iterates(x, y):
    total = 0.0
    for v in (x, y, 3, True):
        total += v
    for a, b in ((x, 1), (y, 2)):
        total += a * b
    for i, v in enumerate((x, y)):
        total += i * v
    order = 0
    for v in reversed((1, 2, 3)):
        order = order * 10 + v
    for v in reversed(range(3)):
        order = order * 10 + v
    return total, order


def sorts(x, y, z):
    a, b, c = sorted((x, y, z))
    d, e, f = sorted((x, y, z), reverse=True)
    return a, b, c, d, e, f, tuple(sorted((y, x))), max((x, y, z)), min(x, y, z)


def keys(x, y, z):
    a, b, c = sorted((x, y, z), key=abs)
    d, e, f = sorted((x, y, z), key=lambda v: v * v, reverse=True)
    p, q = sorted(((x, 1), (y, 2)), key=lambda t: t[0])
    return a, b, c, d, e, f, p, q


def dynamic(i):
    return (10, 20, 30)[i]


def swaps(x, y, n):
    a, b, *rest = x, y, n, 4
    a, b = b, a
    first, (second, third) = a, (b, rest)
    return first, second, third[0], len(rest), rest[-1]


def statements(x):
    a = b = x + 1
    c, d = e = (a, b)
    if (n := x * 2) > 20:
        a += n
    del b
    b = n
    total = 0
    while (k := total + 3) < 20:
        total = k
    f: int = total
    return a, b, c, d, e, f, [y := 1, y + 1][1]
