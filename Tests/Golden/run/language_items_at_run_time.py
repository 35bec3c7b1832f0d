# Elements and slices of tuples and lists at positions that are known at run time only.
# signature: moved(k: int)
# run: moved(0)
# run: moved(-1)
# run: moved(4)
# signature: nested(k: int)
# run: nested(1)
# signature: named(k: int)
# run: named(1)
# run: named(3)
# signature: prefix(n: int)
# run: prefix(2)
# run: prefix(0)
# run: prefix(-1)
# run: prefix(9)
# signature: constant_rows(n: int)
# run: constant_rows(2)
# signature: tuple_slice(n: int)
# run: tuple_slice(1)
# run: tuple_slice(-2)
# signature: constant_tuple(n: int)
# run: constant_tuple(2)
# signature: rows(n: int)
# run: rows(2)
# signature: days(m: int, d: int, leap: bool) -> int
# run: days(3, 1, True)
# run: days(12, 31, False)
# signature: constant_list(n: int, k: int)
# run: constant_list(3, 2)
# run: constant_list(3, 7)
MOVES = ((0, 1), (1, 0), (0, -1), (-1, 0))
TABLE = [(1, "one"), (2, "two"), (3, "three")]
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NUMBERS = [5, 7, 11, 13]


def moved(k):
    dx, dy = MOVES[k]
    return dx * 10 + dy, MOVES[k][1]


def nested(k):
    t = (((1, 2.0), 3), ((4, 5.0), 6))
    return t[k], t[k][0][1]


def named(k):
    number, name = TABLE[k]
    return number, name


def prefix(n):
    xs = [n, 2, 3, 4]
    ys = xs[:n]
    ys.append(7)
    return len(ys), str(ys), str(xs[n:]), sum(xs[::n or 1])


def constant_rows(n):
    return str(TABLE[:n]), [name for _, name in TABLE[n:]][0], len(TABLE[::-1][n:])


def tuple_slice(n):
    t = (1, 2, n)
    return str(t[:n]), str(t[n:]), len(t[n:]), t[1:][0]


def constant_tuple(n):
    return sum(DAYS[:n]), max(DAYS[n:]), str(DAYS[n:n + 3]), DAYS[n]


def rows(n):
    out = [("alpha", 1.5, 3), ("beta", 22.25, 11), ("gamma", 0.125, 0)][:n]
    return len(out), out[-1][0], sum(r[1] for r in out)


def days(m, d, leap):
    months = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return sum(months[:m - 1]) + d


def constant_list(n, k):
    xs = NUMBERS[:n]
    xs.append(k)
    return str(xs), NUMBERS[k]
