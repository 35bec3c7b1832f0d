# The functions of itertools take as many elements of a shared iterator as Python's.
# signature: islice_rest(n: int)
# signature: islice_zero(n: int)
# signature: islice_loop(n: int)
# signature: accumulate_shared(n: int)
# signature: longest(n: int)
# signature: longest_uneven(n: int)
# signature: groups(n: int)
# signature: groups_late(n: int)
# signature: groups_shared(n: int)
# signature: tees(n: int)
# signature: tee_three(n: int)
# signature: pairs(n: int)
# signature: take_while(n: int)
# signature: drop_while(n: int)
# signature: compressed(n: int)
# signature: not_filtered(n: int)
# run: islice_rest(0)
# run: islice_rest(1)
# run: islice_rest(4)
# run: islice_rest(8)
# run: islice_zero(0)
# run: islice_zero(1)
# run: islice_zero(4)
# run: islice_zero(8)
# run: islice_loop(0)
# run: islice_loop(1)
# run: islice_loop(4)
# run: islice_loop(8)
# run: accumulate_shared(0)
# run: accumulate_shared(1)
# run: accumulate_shared(4)
# run: accumulate_shared(8)
# run: longest(0)
# run: longest(1)
# run: longest(4)
# run: longest(8)
# run: longest_uneven(0)
# run: longest_uneven(1)
# run: longest_uneven(4)
# run: longest_uneven(8)
# run: groups(0)
# run: groups(1)
# run: groups(4)
# run: groups(8)
# run: groups_late(0)
# run: groups_late(1)
# run: groups_late(4)
# run: groups_late(8)
# run: groups_shared(0)
# run: groups_shared(1)
# run: groups_shared(4)
# run: groups_shared(8)
# run: tees(0)
# run: tees(1)
# run: tees(4)
# run: tees(8)
# run: tee_three(0)
# run: tee_three(1)
# run: tee_three(4)
# run: tee_three(8)
# run: pairs(0)
# run: pairs(1)
# run: pairs(4)
# run: pairs(8)
# run: take_while(0)
# run: take_while(1)
# run: take_while(4)
# run: take_while(8)
# run: drop_while(0)
# run: drop_while(1)
# run: drop_while(4)
# run: drop_while(8)
# run: compressed(0)
# run: compressed(1)
# run: compressed(4)
# run: compressed(8)
# run: not_filtered(0)
# run: not_filtered(1)
# run: not_filtered(4)
# run: not_filtered(8)
from itertools import accumulate, groupby, islice, pairwise, tee, zip_longest
from itertools import compress, dropwhile, filterfalse, takewhile


def count(n):
    for i in range(n):
        yield i


def islice_rest(n):
    it = iter([i for i in range(n)])
    a = list(islice(it, 2))
    b = list(islice(it, 1, 3))
    c = list(islice(it, 0, 5, 3))
    return repr((a, b, c, list(it)))


def islice_zero(n):
    it = count(n)
    a = list(islice(it, 0))
    b = list(islice(it, 2, 2))
    return repr((a, b, list(it)))


def islice_loop(n):
    g = count(n)
    l = []
    for x in islice(g, 1, None, 2):
        l.append(x)
        l.append(next(g, -7))
    return repr(l)


def accumulate_shared(n):
    g = count(n)
    l = []
    for x, y in zip(accumulate(g), g):
        l.append((x, y))
    return repr(l)


def longest(n):
    g = count(n)
    return repr(list(zip_longest(g, g, fillvalue=-1)))


def longest_uneven(n):
    a = count(n)
    b = count(1)
    l = []
    for x, y in zip_longest(a, b, fillvalue=-5):
        l.append((x, y))
    return repr((l, next(a, -1)))


def groups(n):
    l = []
    for k, g in groupby(count(n), lambda v: v // 3):
        l.append(k)
        for x in g:
            l.append(x * 10)
            break
    return repr(l)


def groups_late(n):
    gs = [(k, g) for k, g in groupby(count(n), lambda v: v // 3)]
    return repr([(k, list(g)) for k, g in gs])


def groups_shared(n):
    it = count(n)
    l = []
    for k, g in groupby(it, lambda v: v // 4):
        l.append(k)
        l.append(next(it, -1))
        l.append(sum(g))
    return repr(l)


def tees(n):
    a, b = tee(count(n))
    l = [next(a, -1), next(a, -1), next(b, -1)]
    l += list(zip_sum(a, b))
    return repr((l, next(a, -9), list(b)))


def zip_sum(a, b):
    for x, y in zip(a, b):
        yield x * 10 + y


def tee_three(n):
    g = count(n)
    a, b, c = tee(g, 3)
    return repr((list(a), next(g, -1), list(b), list(c)))


def pairs(n):
    g = count(n)
    l = []
    for a, b in pairwise(g):
        l.append((a, b))
        if b == 2:
            next(g)
    return repr(l)


def take_while(n):
    g = count(n)
    return repr((list(takewhile(lambda v: v < 3, g)), list(g)))


def drop_while(n):
    g = count(n)
    l = []
    for x in dropwhile(lambda v: v < 3, g):
        l.append(x)
        l.append(next(g, -1))
    return repr(l)


def compressed(n):
    g = count(n)
    return repr((list(compress(g, g)), list(g)))


def not_filtered(n):
    g = count(n)
    return repr([(a, b) for a, b in zip(filterfalse(lambda v: v % 2, g), g)])
