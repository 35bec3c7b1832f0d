# An iterator that a variable, a result or a display holds is consumed once.
# signature: kept_zip(n: int)
# signature: kept_map(n: int)
# signature: kept_enumerate(n: int)
# signature: kept_filter(n: int)
# signature: returned_map(n: int)
# signature: passed_map(n: int)
# signature: reversed_twice(n: int)
# signature: reversed_range(n: int)
# signature: starmap_twice(n: int)
# signature: combos_twice(n: int)
# signature: product_twice(n: int)
# signature: alias(n: int)
# signature: conditional(n: int)
# signature: walrus(n: int)
# signature: displayed(n: int)
# signature: unpacked(n: int)
# signature: unpack_more(n: int)
# signature: starred(n: int)
# signature: effects(n: int)
# signature: effects_static(n: int)
# signature: effects_filter(n: int)
# signature: effects_max(n: int)
# run: kept_zip(0)
# run: kept_zip(1)
# run: kept_zip(5)
# run: kept_map(0)
# run: kept_map(1)
# run: kept_map(5)
# run: kept_enumerate(0)
# run: kept_enumerate(1)
# run: kept_enumerate(5)
# run: kept_filter(0)
# run: kept_filter(1)
# run: kept_filter(5)
# run: returned_map(0)
# run: returned_map(1)
# run: returned_map(5)
# run: passed_map(0)
# run: passed_map(1)
# run: passed_map(5)
# run: reversed_twice(0)
# run: reversed_twice(1)
# run: reversed_twice(5)
# run: reversed_range(0)
# run: reversed_range(1)
# run: reversed_range(5)
# run: starmap_twice(0)
# run: starmap_twice(1)
# run: starmap_twice(5)
# run: combos_twice(0)
# run: combos_twice(1)
# run: combos_twice(5)
# run: product_twice(0)
# run: product_twice(1)
# run: product_twice(5)
# run: alias(0)
# run: alias(1)
# run: alias(5)
# run: conditional(0)
# run: conditional(1)
# run: conditional(5)
# run: walrus(0)
# run: walrus(1)
# run: walrus(5)
# run: displayed(0)
# run: displayed(1)
# run: displayed(5)
# run: unpacked(0)
# run: unpacked(1)
# run: unpacked(5)
# run: unpack_more(0)
# run: unpack_more(1)
# run: unpack_more(5)
# run: starred(0)
# run: starred(1)
# run: starred(5)
# run: effects(0)
# run: effects(1)
# run: effects(5)
# run: effects_static(0)
# run: effects_static(1)
# run: effects_static(5)
# run: effects_filter(0)
# run: effects_filter(1)
# run: effects_filter(5)
# run: effects_max(0)
# run: effects_max(1)
# run: effects_max(5)
from itertools import islice, starmap
from itertools import combinations, product


def count(n):
    for i in range(n):
        yield i


def kept_zip(n):
    z = zip(range(n), range(n))
    a = next(z)
    b = list(z)
    return repr((a, b, list(z)))


def kept_map(n):
    m = map(lambda v: v + 1, range(n))
    return repr(([(a, b) for a, b in zip(m, m)], list(m)))


def kept_enumerate(n):
    e = enumerate(range(n))
    l = []
    for i, x in e:
        if i == 1:
            break
    for i, x in e:
        l.append(i)
    return repr(l)


def kept_filter(n):
    f = filter(None, range(n))
    return repr((next(f, -1), sum(f), sum(f)))


def make_map(n):
    return map(lambda v: v * v, range(n))


def returned_map(n):
    m = make_map(n)
    return repr((sum(m), sum(m)))


def passed_twice(it):
    return sum(it), sum(it)


def passed_map(n):
    z = enumerate(range(n))
    m = map(lambda p: p[1], z)
    return repr(passed_twice(m))


def reversed_twice(n):
    l = [i for i in range(n)]
    r = reversed(l)
    a = next(r, -1)
    return repr((a, list(r), list(r)))


def reversed_range(n):
    r = reversed(range(n))
    return repr((list(zip(r, r)), list(r)))


def starmap_twice(n):
    s = starmap(lambda a, b: a * b, [(i, i) for i in range(n)])
    return repr((list(s), list(s)))


def combos_twice(n):
    c = combinations((1, 2, 3, n), 2)
    return repr((list(c), list(c)))


def product_twice(n):
    c = product((1, 2), (3, n))
    return repr((list(c), list(c)))


def alias(n):
    z = map(lambda v: v, range(n))
    w = z
    return repr((sum(w), sum(w)))


def conditional(n):
    z = map(abs, range(n)) if n > 2 else map(abs, range(2 * n))
    return repr((sum(z), sum(z)))


def walrus(n):
    return repr((sum(m := map(abs, range(n))), sum(m)))


def displayed(n):
    t = (map(abs, range(n)), 1)
    return repr((sum(t[0]), sum(t[0])))


def unpacked(n):
    g = count(n)
    a, b = islice(g, 2)
    return repr((a, b, list(g)))


def unpack_more(n):
    g = count(n)
    try:
        a, b = g
    except ValueError:
        return repr((-1, list(g)))
    return repr((a, list(g)))


def starred(n):
    g = count(n)
    a, *b = g
    return repr((a, b, list(g)))


def effects(n):
    log = []

    def f(x):
        log.append(x)
        return x

    def h(x):
        log.append(-x)
        return x

    s = 0
    for a, b in zip(map(f, range(n)), map(h, range(n - 1))):
        s += a * b
        log.append(100)
    return repr((log, s))


def effects_static(n):
    log = []

    def f(x):
        log.append(x)
        return x + n

    t = tuple(zip(map(f, (1, 2, 3)), map(f, (4, 5))))
    return repr((log, t))


def effects_filter(n):
    log = []

    def p(x):
        log.append(x)
        return x % 2 == 0

    for a, b in zip(filter(p, range(n)), filter(p, range(10, 10 + n))):
        log.append(a * 100 + b)
    return repr(log)


def effects_max(n):
    log = []

    def steps():
        for i in range(n):
            log.append(i)
            yield i

    def k(x):
        log.append(-x)
        return x

    return repr((max(steps(), key=k), log))
