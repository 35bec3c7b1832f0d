# Iterators and generators in small programs.
# signature: zips_strict(n: int)
# signature: dict_of_zip(n: int)
# signature: sum_of_zip(n: int)
# signature: sorted_gen(n: int)
# signature: joined(n: int)
# signature: extend_gen(n: int)
# signature: enumerate_start(n: int)
# signature: map_three(n: int)
# signature: filter_none(n: int)
# signature: reversed_enumerate(n: int)
# signature: reversed_dict(n: int)
# signature: stop_inside(n: int)
# signature: recursion(n: int)
# signature: hanoi(n: int)
# signature: primes(n: int)
# signature: pipeline(n: int)
# signature: windows(n: int)
# signature: two_loops(n: int)
# run: zips_strict(0)
# run: zips_strict(1)
# run: zips_strict(5)
# run: dict_of_zip(0)
# run: dict_of_zip(1)
# run: dict_of_zip(5)
# run: sum_of_zip(0)
# run: sum_of_zip(1)
# run: sum_of_zip(5)
# run: sorted_gen(0)
# run: sorted_gen(1)
# run: sorted_gen(5)
# run: joined(0)
# run: joined(1)
# run: joined(5)
# run: extend_gen(0)
# run: extend_gen(1)
# run: extend_gen(5)
# run: enumerate_start(0)
# run: enumerate_start(1)
# run: enumerate_start(5)
# run: map_three(0)
# run: map_three(1)
# run: map_three(5)
# run: filter_none(0)
# run: filter_none(1)
# run: filter_none(5)
# run: reversed_enumerate(0)
# run: reversed_enumerate(1)
# run: reversed_enumerate(5)
# run: reversed_dict(0)
# run: reversed_dict(1)
# run: reversed_dict(5)
# run: stop_inside(0)
# run: stop_inside(1)
# run: stop_inside(5)
# run: recursion(0)
# run: recursion(1)
# run: recursion(5)
# run: hanoi(0)
# run: hanoi(1)
# run: hanoi(5)
# run: primes(0)
# run: primes(1)
# run: primes(5)
# run: pipeline(0)
# run: pipeline(1)
# run: pipeline(5)
# run: windows(0)
# run: windows(1)
# run: windows(5)
# run: two_loops(0)
# run: two_loops(1)
# run: two_loops(5)
from itertools import islice, takewhile, tee


def produce(n):
    for i in range(n):
        yield i


def zips_strict(n):
    try:
        return repr(list(zip([1, 2], range(n), strict=True)))
    except ValueError:
        return repr([(-1, -1)])


def dict_of_zip(n):
    return repr(dict(zip("abc", produce(n))))


def sum_of_zip(n):
    g = produce(n)
    return repr(sum(a * b for a, b in zip(g, g)))


def sorted_gen(n):
    g = produce(n)
    next(g, 0)
    return repr((sorted(g, reverse=True), sorted(g)))


def joined(n):
    g = (str(i) for i in range(n))
    a = next(g, "z")
    return repr(a + ",".join(g) + "|" + ",".join(g))


def extend_gen(n):
    g = produce(n)
    l = [next(g, -1)]
    l.extend(g)
    l += g
    l.extend(islice(produce(9), 2))
    return repr(l)


def enumerate_start(n):
    g = produce(n)
    l = []
    for i, (a, b) in enumerate(zip(g, g), 5):
        l.append(i * 100 + a * 10 + b)
    return repr(l)


def map_three(n):
    g = produce(n)
    return repr(list(map(lambda a, b, c: a * 100 + b * 10 + c, g, g, g)))


def filter_none(n):
    g = produce(n)
    return repr([(a, b) for a, b in zip(filter(None, g), g)])


def reversed_enumerate(n):
    return repr([(i, x) for i, x in enumerate(reversed([i * 2 for i in range(n)]))])


def reversed_dict(n):
    d = {i: i * i for i in range(n)}
    return repr((list(reversed(d)), list(reversed(d.items()))))


def stop_inside(n):
    def g():
        yield 1
        yield next(iter([0][:n]))
        yield 3

    try:
        return repr(list(g()))
    except RuntimeError:
        return repr([-1])
    except StopIteration:
        return repr([-2])


def recursion(n):
    def walk(k):
        if k > 0:
            yield k
            for i, x in enumerate(walk(k - 1)):
                yield x * 10 + i

    return repr(list(walk(min(n, 4))))


def hanoi(n):
    def moves(k, a, b, c):
        if k:
            yield from moves(k - 1, a, c, b)
            yield a * 10 + c
            yield from moves(k - 1, b, a, c)

    return repr(list(moves(min(n, 4), 1, 2, 3)))


def primes(n):
    def sieve():
        yield 2
        found = [2]
        k = 3
        while True:
            if all(k % p for p in found):
                found.append(k)
                yield k
            k += 2

    return repr(list(takewhile(lambda p: p < n * 5, sieve())))


def pipeline(n):
    lines = (str(i) + "x" for i in range(n))
    numbers = (int(s[:-1]) for s in lines if len(s) > 1)
    odd = filter(lambda v: v % 2, numbers)
    return repr([v * v for v in odd])


def windows(n):
    a, b = tee(range(n))
    next(b, None)
    return repr(list(zip(a, b)))


def two_loops(n):
    it = iter([i for i in range(n)])
    r = []
    for x in it:
        for y in it:
            if y % 3 == 0:
                break
            r.append((x, y))
    return repr(r)
