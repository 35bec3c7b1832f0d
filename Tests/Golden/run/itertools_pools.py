# What itertools picks from, and iterators in programs.
# signature: product_gen(n: int)
# signature: product_live(n: int)
# signature: product_strings(n: int)
# signature: product_repeat(n: int)
# signature: permutations_gen(n: int)
# signature: permutations_text(n: int)
# signature: combinations_range(n: int)
# signature: combinations_gen(n: int)
# signature: combinations_text(n: int)
# signature: cycle_shared(n: int)
# signature: accumulate_func(n: int)
# signature: counts(n: int)
# signature: repeats(n: int)
# signature: starmaps(n: int)
# signature: chain_three(n: int)
# signature: groups_text(n: int)
# signature: tee_unequal(n: int)
# signature: chunks(n: int)
# run: product_gen(0)
# run: product_gen(1)
# run: product_gen(4)
# run: product_live(0)
# run: product_live(1)
# run: product_live(4)
# run: product_strings(0)
# run: product_strings(1)
# run: product_strings(4)
# run: product_repeat(0)
# run: product_repeat(1)
# run: product_repeat(4)
# run: permutations_gen(0)
# run: permutations_gen(1)
# run: permutations_gen(4)
# run: permutations_text(0)
# run: permutations_text(1)
# run: permutations_text(4)
# run: combinations_range(0)
# run: combinations_range(1)
# run: combinations_range(4)
# run: combinations_gen(0)
# run: combinations_gen(1)
# run: combinations_gen(4)
# run: combinations_text(0)
# run: combinations_text(1)
# run: combinations_text(4)
# run: cycle_shared(0)
# run: cycle_shared(1)
# run: cycle_shared(4)
# run: accumulate_func(0)
# run: accumulate_func(1)
# run: accumulate_func(4)
# run: counts(0)
# run: counts(1)
# run: counts(4)
# run: repeats(0)
# run: repeats(1)
# run: repeats(4)
# run: starmaps(0)
# run: starmaps(1)
# run: starmaps(4)
# run: chain_three(0)
# run: chain_three(1)
# run: chain_three(4)
# run: groups_text(0)
# run: groups_text(1)
# run: groups_text(4)
# run: tee_unequal(0)
# run: tee_unequal(1)
# run: tee_unequal(4)
# run: chunks(0)
# run: chunks(1)
# run: chunks(4)
from itertools import (accumulate, chain, combinations, count, cycle, groupby, islice,
                       permutations, product, repeat, starmap, tee)


def produce(n):
    for i in range(n):
        yield i


def cycle_shared(n):
    g = produce(n)
    c = cycle(g)
    l = [x for x in islice(c, 5)]
    return repr((l, list(g)))


def product_gen(n):
    g = produce(n)
    return repr(([a * 10 + b for a, b in product(g, (1, 2))], list(g)))


def product_live(n):
    l = [i for i in range(n)]
    r = []
    for a, b in product(l, l):
        r.append(a * 10 + b)
        if len(l) < 6:
            l.append(9)
    return repr(r)


def product_strings(n):
    return repr([a + b for a, b in product("ab", "xy")])


def product_repeat(n):
    return repr([a + b + c for a, b, c in product(range(n), repeat=3)])


def permutations_gen(n):
    return repr([(a, b) for a, b in permutations(produce(n), 2)])


def permutations_text(n):
    return repr([a + b for a, b in permutations("abc", 2)])


def combinations_range(n):
    return repr([(a, b) for a, b in combinations(range(n), 2)])


def combinations_gen(n):
    return repr([(a, b) for a, b in combinations(produce(n), 2)])


def combinations_text(n):
    return repr([a + b for a, b in combinations("abcd", 2)])


def accumulate_func(n):
    return repr(list(accumulate(produce(n), lambda a, b: a * 2 + b)))


def counts(n):
    c = count(n, 2)
    return repr((next(c), next(c), [x for x in islice(c, 3)]))


def repeats(n):
    return repr((list(repeat(7, n)), [a + b for a, b in zip(repeat(1), range(n))]))


def starmaps(n):
    return repr(list(starmap(pow, [(2, i) for i in range(n)])))


def chain_three(n):
    return repr(list(chain(produce(n), [7, 8], (9,), range(2))))


def groups_text(n):
    return repr([(k, len(list(g))) for k, g in groupby("aaabbc")])


def tee_unequal(n):
    a, b = tee(produce(n), 2)
    return repr((list(a), list(b), list(a)))


def chunks(n):
    it = iter(range(n))
    r = []
    while True:
        c = list(islice(it, 3))
        if not c:
            break
        r.append(c)
    return repr(r)
