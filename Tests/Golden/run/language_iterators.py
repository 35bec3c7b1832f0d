# Iterators are consumed once, whoever steps through them.
# signature: twice(n: int)
# signature: halves(n: int)
# signature: zipped(n: int)
# signature: enumerated(n: int)
# signature: by_hand(n: int)
# signature: passed(n: int)
# signature: chained(n: int)
# signature: filtered(n: int)
# signature: in_step(n: int)
# signature: same(n: int)
# signature: skipping(n: int)
# signature: in_loop(n: int)
# signature: sliced(n: int)
# signature: found(n: int)
# signature: held(n: int)
# run: twice(4)
# run: halves(7)
# run: zipped(3)
# run: enumerated(4)
# run: by_hand(5)
# run: passed(4)
# run: chained(4)
# run: filtered(10)
# run: in_step(3)
# run: same(7)
# run: skipping(9)
# run: in_loop(4)
# run: sliced(5)
# run: found(10)
# run: found(2)
# run: held(3)
import itertools


def count(n):
    for i in range(n):
        yield i


def twice(n):
    g = (i * i for i in range(n))
    return sum(g), sum(g)


def halves(n):
    m = map(lambda i: i * 2, range(n))
    s = 0
    for x in m:
        s += x
        if x > 5:
            break
    return s, sum(m)


def zipped(n):
    z = zip(range(n), range(10, 20))
    a, b = next(z)
    s = 0
    for x, y in z:
        s += x * y
    return a, b, s


def enumerated(n):
    e = enumerate(range(10, 10 + n))
    s = 0
    for i, x in e:
        if i == 1:
            break
        s += x
    for i, x in e:
        s += i * 100
    return s


def by_hand(n):
    f = filter(lambda i: i % 2, range(n))
    return next(f), next(f), next(f, -1), next(f, -2)


def first_two(it):
    return next(it), next(it)


def passed(n):
    return first_two(i + 1 for i in range(n)), first_two(map(abs, range(-n, 0)))


def chained(n):
    s = 0
    for x in (i * j for i in range(n) for j in range(i) if j != 1):
        s = s * 2 + x
    g = (i + j for i in range(n) for j in count(i))
    return s, next(g), sum(g), max(i - j for i in range(n) for j in range(n))


def filtered(n):
    s = 0
    for x in (y for y in (i * i for i in range(n)) if y % 3 == 1):
        s += x
    for x in filter(lambda v: v > 4, map(lambda v: v + 1, range(n))):
        s += x * 100
    return s


def in_step(n):
    s = 0
    for x, y in zip(count(n), count(n + 3)):
        s = s * 3 + x * y
    for x, y, z in zip(count(n), count(n), count(n)):
        s += x + y + z
    return s


def same(n):
    g = count(n)
    s = 0
    for x, y in zip(g, g):
        s = s * 10 + y - x
    return s


def skipping(n):
    g = count(n)
    s = 0
    for i, x in enumerate(g):
        s = s * 10 + x
        if i == 1:
            next(g)
    return s


def in_loop(n):
    g = (i for i in range(100))
    s = 0
    for k in range(n):
        s = s * 100 + next(g)
    return s


def sliced(n):
    c = itertools.count(3)
    s = 0
    for x in itertools.islice(c, n):
        s += x
    return s, next(c)


def found(n):
    return next((i for i in range(n) if i * i > 10), -1)


def held(n):
    g = (i for i in range(n))
    h = g
    a = next(h)
    return a + next(g) * 10
