# Lists, dicts and sets are made with the widest elements that any function stores in them.
# signature: scaled(n: int, k: float)
# signature: scaled_twice(n: int, k: float)
# signature: grid(n: int)
# signature: through(n: int)
# signature: methods(n: int)
# signature: sorted_by_merging(n: int)
# signature: made_elsewhere(n: int)
# signature: dicts(n: int)
# signature: sets(n: int)
# signature: one_of_two(n: int, which: bool)
# signature: kept(n: int)
# signature: several(n: int)
# signature: loops(n: int)
# signature: named(n: int)
# signature: optional_list(n: int)
# signature: returned(n: int)
# run: scaled(4, 0.5)
# run: scaled(0, 0.5)
# run: scaled_twice(3, 0.25)
# run: grid(3)
# run: through(3)
# run: methods(3)
# run: sorted_by_merging(17)
# run: made_elsewhere(3)
# run: dicts(3)
# run: sets(3)
# run: one_of_two(3, True)
# run: one_of_two(3, False)
# run: kept(3)
# run: several(3)
# run: loops(4)
# run: named(2)
# run: optional_list(3)
# run: returned(3)
import numpy as np


def scale(xs, k):
    for i in range(len(xs)):
        xs[i] *= k


def scaled(n, k):
    xs = [i for i in range(n)]
    scale(xs, k)
    return str(xs)


def scaled_twice(n, k):
    # One list is of ints where it is made; another stays one of ints.
    xs = [1] * n
    ys = [2] * n
    scale(xs, k)
    scale(ys, 3)
    scale(xs, 2)
    return str(xs) + str(ys)


def fill_row(row, x):
    for j in range(len(row)):
        row[j] = x / (j + 1)


def fill_grid(rows):
    for i in range(len(rows)):
        fill_row(rows[i], i)
        rows[i][0] += 0.5


def grid(n):
    rows = [[0] * n for _ in range(n)]
    fill_grid(rows)
    return str(rows)


def inner(xs):
    xs.append(np.float64(0.5))
    xs[0] = np.exp(1.0)


def outer(xs, n):
    if n > 0:
        inner(xs)
    return xs


def through(n):
    xs = [0.0 for _ in range(n)]
    ys = outer(xs, n)
    ys[1] = np.float32(2.0) + ys[0]
    return ys[0], xs[1], xs[-1], len(xs)


class Table:
    def __init__(self, n):
        self.cells = [0] * n

    def put(self, i, x):
        self.cells[i] = x

    def drain(self, into):
        for i in range(len(self.cells)):
            into[i] = self.cells[i]
            self.cells[i] = 0


def methods(n):
    t = Table(n)
    t.put(0, 0.5)
    xs = [7] * n
    t.drain(xs)
    t.put(1, 3)
    return sum(xs) * 1.0, sum(t.cells) * 1.0, xs[0], t.cells[1] * 1.0


def merge(xs, low, middle, high, spare):
    i, j = low, middle
    for k in range(low, high):
        if i < middle and (j >= high or xs[i] <= xs[j]):
            spare[k] = xs[i]
            i += 1
        else:
            spare[k] = xs[j]
            j += 1
    for k in range(low, high):
        xs[k] = spare[k]


def sort(xs, low, high, spare):
    if high - low < 2:
        return
    middle = (low + high) // 2
    sort(xs, low, middle, spare)
    sort(xs, middle, high, spare)
    merge(xs, low, middle, high, spare)


def sorted_by_merging(n):
    xs = [(i * 7 % 11) / 4 for i in range(n)]
    sort(xs, 0, n, [0] * n)
    return str(xs)


def zeros(n):
    return [0] * n


def made_elsewhere(n):
    xs = zeros(n)
    ys = zeros(n)
    scale(xs, 0.5)
    fill_row(xs, 1)
    return str(xs) + str(ys[0] * 1.0)


def count(d, key, weight):
    d[key] = d.get(key, 0) + weight


def dicts(n):
    d = {"a": 0}
    for i in range(n):
        count(d, "ab"[i % 2], 0.25 * i)
    return str(d)


def add(s, x):
    s.add(x)


def sets(n):
    s = {1}
    for i in range(n):
        add(s, i / 2)
    return sum(s) * 1.0, len(s), 0.5 in s


def one_of_two(n, which):
    xs = [1] * n
    ys = [2] * n
    zs = xs if which else ys
    scale(zs, 0.5)
    return str(xs[0] * 2.0) + str(ys[0] * 2.0)


class Holder:
    def __init__(self, items):
        self.items = items


def change(h):
    h.items[0] = 0.25


def kept(n):
    h = Holder([0] * n)
    change(h)
    return str(h.items)


def exchange(a, b):
    for i in range(len(a)):
        a[i], b[i] = b[i], a[i]


def several(n):
    a = [0.0] * n
    b = [i for i in range(n)]
    exchange(a, b)
    return str(a[0] + 0.0) + str(b[0] + 0.0) + str(a[-1] * 1.0)


def step(old, new):
    for i in range(1, len(old) - 1):
        new[i] = 0.5 * (old[i - 1] + old[i + 1])


def loops(n):
    old = [0] * (n + 2)
    new = [0] * (n + 2)
    old[0] = new[0] = 1
    for _ in range(n):
        step(old, new)
        old, new = new, old
    return str([x * 1.0 for x in old])


def put(*, into, at=0, value=0):
    into[at] = value


def named(n):
    xs = [0] * (n + 1)
    put(into=xs, at=n, value=1.5)
    put(into=xs, value=2)
    return str([1.0 * x for x in xs])


def fill_if(xs, x):
    if xs is not None:
        xs[0] = x
    return xs is None


def optional_list(n):
    xs = None if n < 0 else [0] * n
    return fill_if(xs, 0.5), 0.0 if xs is None else xs[0]


def halved(xs):
    xs[0] = xs[0] / 2
    return xs


def returned(n):
    xs = [3] * n
    return str(halved(xs)[0]) + str(halved(halved(xs))[0])
