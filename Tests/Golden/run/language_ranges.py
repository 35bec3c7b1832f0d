# Ranges are sequences: elements, slices, places.
# signature: items(n: int, i: int)
# signature: slices(n: int, a: int, b: int)
# signature: places(n: int, x: int)
# signature: single(n: int)
# run: items(5, 3)
# run: items(5, -1)
# run: items(5, 5)
# run: items(0, 0)
# run: slices(20, 2, 15)
# run: slices(20, -4, -12)
# run: places(10, 4)
# run: places(10, 5)
# run: single(4)
# run: single(-1)
import numpy as np


def items(n, i):
    return range(n)[i], range(3, 3 * n, 2)[0], range(10, 0, -3)[-1]


def slices(n, a, b):
    r = range(0, 3 * n, 3)
    total = 0
    for x in r[a:b]:
        total = 7 * total + x
    for x in r[b:a:-2]:
        total = (7 * total + x) % 1000003
    return total, len(r[a:]), r[1:][1]


def places(n, x):
    r = range(0, n, 2)
    return r.index(x), r.count(x), r.count(1)


def single(n):
    a = np.array(n)
    return sum(range(a)), len(range(np.array(1), a))
