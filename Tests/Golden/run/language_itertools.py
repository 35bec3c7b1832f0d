# itertools over the protocol of loops.
# signature: counts(a: float64[:])
# signature: chains(a: int[:], b: int[:])
# signature: mixed(a: int[:])
# signature: products(n: int, m: int)
# signature: static_products(x: int)
# signature: repeats(n: int)
# signature: slices(a: int[:], n: int)
# signature: accumulates(a: int[:])
# signature: pairs(a: int[:])
# signature: subsets(x: int)
# signature: stars(a: int[:])
# run: counts([1.0, 2.0, 4.0])
# run: counts([])
# run: chains([1, 2], [3])
# run: chains([], [3, 4])
# run: chains([1], [])
# run: chains([], [])
# run: mixed([1, 2, 3])
# run: mixed([])
# run: products(2, 3)
# run: products(0, 3)
# run: static_products(5)
# run: repeats(3)
# run: repeats(0)
# run: slices([1, 2, 3, 4, 5, 6, 7], 3)
# run: slices([1], 2)
# run: slices([1, 2, 3], -1)
# run: accumulates([3, 1, 2])
# run: accumulates([])
# run: pairs([1, 4, 9, 16])
# run: pairs([])
# run: subsets(4)
# run: stars([1, 2, 3])
import itertools
from itertools import accumulate, chain, count, islice, product, repeat


def counts(a):
    total = 0.0
    for i, x in zip(count(), a):
        total += i * x
    for x, i in zip(a, count(10, 2)):
        total += i * x
    return float(total)


def chains(a, b):
    order = 0
    for x in chain(a, b, a):
        order = order * 10 + x
    return int(order), int(sum(chain(a, range(3))))


def mixed(a):
    order = 0
    for x in chain((7, 8), a, (9,)):
        order = order * 10 + x
    return int(order), chain((1, 2), (3,)) == (1, 2, 3) or True


def products(n, m):
    order = 0
    for i, j in product(range(n), range(1, m)):
        order = order * 7 + i * 3 + j
    for i, j, k in product(range(2), repeat=3):
        order = order * 2 + i + j * k
    return int(order)


def static_products(x):
    total = 0
    for a, b in product((x, 2), (3, 4.5)):
        total = total * 3 + a * b
    return float(total)


def repeats(n):
    total = 1
    for x in repeat(3, n):
        total *= x
    for x, i in zip(repeat(2), range(n)):
        total += x * i
    return float(total)


def slices(a, n):
    total = 0
    for x in islice(a, n):
        total = total * 10 + x
    for x in islice(a, 1, None, 2):
        total = total * 10 + x
    for x in islice(count(5), 2, 6, 2):
        total = total * 10 + x
    return float(total)


def accumulates(a):
    order = 0
    for x in accumulate(a):
        order = order * 10 + x
    for x in accumulate(a, lambda p, q: max(p, q)):
        order = order * 10 + x
    for x in accumulate(range(4), initial=2):
        order = order * 10 + x
    return int(order)


def pairs(a):
    total = 0
    for x, y in itertools.pairwise(a):
        total += y - x
    for x, y in itertools.pairwise(range(4)):
        total += x * y
    return float(total)


def subsets(x):
    total = 0
    for a, b in itertools.combinations((x, 2, 3), 2):
        total = total * 10 + a * b
    return float(total)


def stars(a):
    return int(sum(itertools.starmap(lambda x, y: x * y, zip(a, range(5)))))
