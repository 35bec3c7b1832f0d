# Targets of all forms are assigned from left to right, with their parts evaluated once.
# golden: stage=ssa

def note(log, x):
    log.append(x)
    return x


def swap(a, b):
    a, b = b, a
    [a, b] = (b, a + 1)
    return (a, b)


def nested(n):
    a, (b, *c), d = (1, range(n), 3)
    *e, f = range(3)
    return (a, b, c, d, e, f)


def chained(n):
    xs = [0, 0, 0]
    i = xs[i0] = i1 = n if (i0 := 1) else 0
    return (i, i0, i1, xs)


def augmented(n):
    log = []
    xs = [1, 2, 3]
    xs[note(log, 1)] += note(log, n)
    n -= 1
    x: int = n
    y: int
    return (xs, log, x)


def displays(a, b):
    t = (a, *(b, a), *[b])
    return [*t, (a,), ()]

# run: swap(1, 2) == (1, 3)
# run: nested(3) == (1, 0, [1, 2], 3, [0, 1], 2)
# run: nested(0) == raises ValueError
# run: chained(7) == (7, 1, 7, [0, 7, 0])
# run: augmented(5) == ([1, 7, 3], [1, 5], 4)
# run: displays(1, 2) == [1, 2, 1, 2, (1,), ()]
