# Calls with `*x` where the length of x is known at run time only.
# signature: fixed(n: int)
# run: fixed(3)
# run: fixed(2)
# run: fixed(4)
# signature: behind(n: int)
# run: behind(2)
# run: behind(1)
# signature: variadic(n: int)
# run: variadic(0)
# run: variadic(1)
# run: variadic(5)
# signature: extremes(n: int)
# run: extremes(5)
# run: extremes(1)
# signature: transposed(n: int)
# run: transposed(3)
# run: transposed(1)
# run: transposed(0)
# signature: ragged(n: int)
# run: ragged(4)
# signature: columns(n: int)
# run: columns(3)
# run: columns(0)
# signature: mixed_columns(n: int)
# run: mixed_columns(3)
# run: mixed_columns(0)
# signature: rotated(n: int) -> str
# run: rotated(4)
# signature: made(n: int)
# run: made(2)
# run: made(3)
# signature: arrays(a: float64[:, :])
# run: arrays(np.arange(6.0).reshape(2, 3))
# signature: texts(s: str)
# run: texts("abc abd abx")
# signature: unpacked_array(a: float64[:])
# run: unpacked_array(np.array([1.0, 2.0, 4.0]))
# run: unpacked_array(np.array([1.0, 2.0]))
from collections import namedtuple


Point = namedtuple("Point", "x y")


def three(a, b, c):
    return a + 10 * b + 100 * c


def total(first, *others):
    return first * 1000 + sum(others)


def gathered(*xs):
    return len(xs), sum(xs), str(xs), xs == tuple(xs)


def fixed(n):
    return three(*range(1, n + 1))


def behind(n):
    return three(7, *[k * 2 for k in range(n)])


def variadic(n):
    xs = list(range(n))
    return gathered(*xs), gathered(7, *xs), total(5, *xs), total(*[3, n][:1 + n])


def extremes(n):
    xs = [(k * 7) % 5 - 2 for k in range(n)]
    return max(*xs), min(*xs), max(3, *xs)


def transposed(n):
    rows = [[i * n + j for j in range(n + 1)] for i in range(n)]
    t = [list(c) for c in zip(*rows)]
    return str(t), len(t)


def ragged(n):
    rows = [list(range(k + 1)) for k in range(1, n)]
    return str(list(zip(*rows))), [sum(c) for c in zip(*rows)][-1]


def columns(n):
    pairs = [(i, i * i) for i in range(n)]
    a, b = zip(*pairs)
    return str(a), sum(b), str([max(c) for c in zip(*pairs)])


def mixed_columns(n):
    pairs = [("n" + str(i), i * 0.5) for i in range(n)]
    names, values = zip(*pairs)
    return ",".join(names), sum(values)


def rotated(n):
    grid = [[i * n + j for j in range(n)] for i in range(n)]
    out = []
    while grid:
        out += grid.pop(0)
        grid = [list(r) for r in zip(*grid)][::-1] if grid and grid[0] else []
    return str(out)


def made(n):
    p = Point(*range(n))
    return p.x, p.y


def arrays(a):
    cols = [sum(c) for c in zip(*a)]
    return len(cols), cols[0], cols[-1]


def texts(s):
    prefix = ""
    for c in zip(*s.split()):
        if len(set(c)) > 1:
            break
        prefix += c[0]
    return prefix


def unpacked_array(a):
    return three(*a)
