# The functions of itertools that keep a state, and merged sequences.
# signature: taken(a: float64[:], x: float64)
# signature: selected(a: int64[:], b: bool[:])
# signature: around(a: int64[:], n: int)
# signature: longest(a: int64[:], b: int64[:])
# signature: grouped(a: int64[:])
# signature: arranged(a: int64[:])
# signature: arranged_tuple(x: int)
# signature: combined(a: int64[:])
# signature: merged(a: int64[:], b: int64[:], c: int64[:])
# run: taken([1.0, 2.0, 5.0, 1.0], 3.0)
# run: taken([], 3.0)
# run: selected([1, 0, 3, 4], [True, False, True, True])
# run: selected([1, 2, 3, 4], [False, False])
# run: around([1, 2, 3], 8)
# run: around([1, 2, 3], 2)
# run: around([], 2)
# run: longest([1, 2, 3], [10])
# run: longest([], [10, 20])
# run: grouped([1, 3, 5, 2, 4, 7])
# run: grouped([2])
# run: grouped([])
# run: arranged([1, 2, 3, 4])
# run: arranged([1])
# run: arranged_tuple(4)
# run: combined([1, 2, 3, 4])
# run: combined([1])
# run: merged([1, 4, 9], [2, 4], [0, 5, 10])
# run: merged([], [2, 4], [])
import heapq
from itertools import (combinations, combinations_with_replacement, compress, cycle, dropwhile,
                       filterfalse, groupby, islice, permutations, takewhile, zip_longest)


def taken(a, x):
    first = 0.0
    for y in takewhile(lambda y: y < x, a):
        first = 10 * first + y
    rest = 0.0
    for y in dropwhile(lambda y: y < x, a):
        rest = 10 * rest + y
    return float(first), float(rest)


def selected(a, b):
    total = 0
    for x in compress(a, b):
        total = 10 * total + x
    odd = 0
    for x in filterfalse(lambda x: x % 2 == 0, a):
        odd = 10 * odd + x
    zeros = 0
    for _ in filterfalse(None, a):
        zeros += 1
    return int(total), int(odd), zeros


def around(a, n):
    total = 0
    for x in islice(cycle(a), n):
        total = 10 * total + x
    return int(total)


def longest(a, b):
    total = 0
    for x, y in zip_longest(a, b, fillvalue=-1):
        total = 100 * total + x * 3 + y
    return int(total)


def grouped(a):
    total = 0
    for k, group in groupby(a, lambda x: x % 2):
        total = 100 * total + 10 * k
        for x in group:
            total += x
    return int(total)


def arranged(a):
    total = 0
    for x, y in permutations(a, 2):
        total = (31 * total + 10 * x + y) % 1000003
    return int(total)


def arranged_tuple(x):
    total = 0
    for p, q, r in permutations((x, 7, 9)):
        total = (31 * total + 100 * p + 10 * q + r) % 1000003
    return total


def combined(a):
    total = 0
    for x, y in combinations([int(x) for x in a], 2):
        total = (31 * total + 10 * x + y) % 1000003
    for x, y, z in combinations_with_replacement(a, 3):
        total = (31 * total + 100 * x + 10 * y + z) % 1000003
    return int(total)


def merged(a, b, c):
    total = 0
    for x in heapq.merge(a, b, c):
        total = (31 * total + x) % 1000003
    for x in heapq.merge(a[::-1], b[::-1], key=lambda x: x * 2, reverse=True):
        total = (31 * total + x) % 1000003
    return int(total)
