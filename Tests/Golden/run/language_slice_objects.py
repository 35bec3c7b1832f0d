# Slices and ranges as values: their methods and comparisons.
# signature: indices(a: optional[int], b: optional[int], c: optional[int], n: int)
# signature: positive(n: int)
# signature: wrong(n: int)
# signature: ranges(n: int)
# signature: same(a: int, b: int, c: int)
# signature: slices(n: int)
# run: indices(None, None, None, 5)
# run: indices(1, 4, 2, 5)
# run: indices(-3, None, None, 5)
# run: indices(None, -10, 1, 5)
# run: indices(10, 20, 3, 5)
# run: indices(None, None, -1, 5)
# run: indices(3, None, -2, 5)
# run: indices(-10, -20, -1, 5)
# run: indices(9, -9, -3, 5)
# run: indices(1, 2, 0, 5)
# run: indices(1, 2, 1, 0)
# run: indices(1, 2, 1, -1)
# run: positive(7)
# run: wrong(3)
# run: ranges(0)
# run: ranges(5)
# run: same(2, 10, 3)
# run: same(2, 11, 3)
# run: same(5, 1, 1)
# run: slices(6)
# signature: halves(n: int)
# run: halves(3)


def indices(a, b, c, n):
    return slice(a, b, c).indices(n)


def positive(n):
    s = slice(1, n)
    t = slice(n)
    total = 0
    for i in range(*s.indices(n)):
        total += i
    return total, t.indices(3), slice(None, None, 2).indices(n), s.start, s.stop, s.step is None


def wrong(n):
    try:
        return slice(None).indices(n - 10)
    except ValueError:
        return -1, -1, -1


def ranges(n):
    r = range(n)
    return r == range(0, n, 1), r != range(n), r == range(n + 1), range(0) == range(3, n - 9), \
        (1 if r else 0), bool(range(3, 3)), range(1, n, 2) == range(1, n, 3), r == [0]


def same(a, b, c):
    r = range(a, b, c)
    return r == range(2, 10, 3), range(2, 11, 3) == r, r in [range(2, 5)], len(r), r == range(5, 0)


def slices(n):
    s = slice(1, n, 2)
    return s == slice(1, n, 2), s == slice(1, n), s != slice(2, n, 2), \
        str([i for i in range(10)][s]), slice(None) == slice(None, None), s == 3


def halves(n):
    a = [i * i for i in range(6)]
    return str(a[slice(n, None)]), str(a[slice(n, None, None)]), str(a[slice(None, n)]), \
        str(range(9)[slice(n, None, 2)]), "abcdef"[slice(n)], slice(n, None).start, \
        str(slice(n, None)), f"{range(n)} {range(n)[1:]!r}"
