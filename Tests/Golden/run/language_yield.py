# Generator functions: yield in loops and branches, stepping by hand, delegation, closures.
# signature: total(n: int)
# signature: branches(n: int)
# signature: steps(n: int)
# signature: defaults(n: int)
# signature: exhausted(n: int)
# signature: stopped(n: int)
# signature: squares(a: float64[:])
# signature: returns_early(n: int)
# signature: delegated(n: int)
# signature: results(n: int)
# signature: pairs(n: int)
# signature: fibonacci(n: int)
# signature: consumers(n: int)
# signature: wrappers(n: int)
# signature: nested_loops(n: int)
# signature: closures(n: int, k: int)
# signature: passed(n: int)
# signature: broken(n: int)
# signature: mixed(n: int)
# signature: tries(n: int)
# signature: raises(n: int)
# signature: optional(n: int)
# signature: iterators(n: int)
# signature: islices(n: int)
# signature: nothing(n: int)
# signature: arrays(n: int)
# signature: sent(n: int)
# signature: unrolled(x: int, y: float64)
# run: total(5)
# run: total(0)
# run: branches(6)
# run: steps(3)
# run: steps(0)
# run: defaults(1)
# run: exhausted(1)
# run: exhausted(5)
# run: stopped(2)
# run: squares([1.5, -2.0, 3.0])
# run: returns_early(3)
# run: returns_early(10)
# run: delegated(3)
# run: results(4)
# run: pairs(3)
# run: fibonacci(30)
# run: consumers(5)
# run: wrappers(4)
# run: nested_loops(4)
# run: closures(3, 10)
# run: passed(4)
# run: broken(6)
# run: mixed(3)
# run: tries(4)
# run: raises(2)
# run: raises(5)
# run: optional(3)
# run: iterators(3)
# run: iterators(0)
# run: islices(5)
# run: nothing(3)
# run: arrays(3)
# run: sent(3)
# run: unrolled(2, 0.5)
import itertools

import numpy as np


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def total(n):
    s = 0
    for x in count(n):
        s += x
    return s


def some(n):
    for i in range(n):
        if i % 3 == 0:
            yield i
        elif i % 3 == 1:
            yield -i
            yield i * 100
    yield 7


def branches(n):
    s = 0
    m = 1
    for x in some(n):
        s = s * 3 + x
        m += 1
    return s, m


def steps(n):
    g = count(n)
    a = next(g)
    b = next(g)
    return a, b


def defaults(n):
    g = count(n)
    return next(g, -1), next(g, -1), next(g, -2)


def exhausted(n):
    g = count(n)
    s = 0
    try:
        while True:
            s += 10 + next(g)
            if s > 40:
                break
    except StopIteration:
        return -s
    return s


def stopped(n):
    g = count(n)
    for x in g:
        pass
    return next(g)


def each(a):
    for x in a:
        yield x * x


def squares(a):
    s = 0.0
    for x in each(a):
        s += x
    return s


def until(n):
    for i in range(n):
        if i == 5:
            return
        yield i
    yield 1000


def returns_early(n):
    s = 0
    for x in until(n):
        s += x
    return s


def both(n):
    yield from count(n)
    yield from range(10, 10 + n)
    yield from (7, 8)
    yield -1


def delegated(n):
    s = 0
    for x in both(n):
        s = s * 2 + x
    return s


def counted(n):
    s = 0
    for i in range(n):
        yield i
        s += i
    return s


def outer(n):
    r = yield from counted(n)
    yield r * 1000


def results(n):
    s = 0
    for x in outer(n):
        s += x
    return s


def two(n):
    for i in range(n):
        yield i, i * 0.5


def pairs(n):
    s = 0.0
    for i, x in two(n):
        s += i * x
    return s


def numbers():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def fibonacci(n):
    s = 0
    for i, x in enumerate(numbers()):
        if i == n:
            break
        s += x
    return s


def consumers(n):
    return (sum(count(n)), max(count(n)), min(some(n)), any(x > 3 for x in count(n)),
            all(x < 3 for x in count(n)), sum(x * x for x in count(n) if x % 2),
            max(count(0), default=-1), sum(count(n), 100))


def wrappers(n):
    s = 0
    for i, x in enumerate(count(n), 1):
        s += i * x
    for x, y in zip(count(n), count(n + 2)):
        s += x * y
    for x in map(lambda v: v * 2, count(n)):
        s += x
    for x in filter(lambda v: v % 2 == 0, count(n)):
        s += x
    return s


def nested_loops(n):
    s = 0
    for i in count(n):
        for j in count(i):
            s = s * 2 + i * j
    return s


def closures(n, k):
    def scaled():
        for i in range(n):
            yield i * k

    s = 0
    for x in scaled():
        s += x
    return s


def add_up(g):
    s = 0
    for x in g:
        s += x
    return s


def passed(n):
    return add_up(count(n)) + add_up(count(2 * n))


def broken(n):
    g = count(n)
    for x in g:
        if x == 2:
            break
    s = 0
    for y in g:
        s = s * 10 + y
    return x, s, next(g, -5)


def changing(n):
    yield 1
    for i in range(n):
        yield i + 0.5


def mixed(n):
    s = 0.0
    for x in changing(n):
        s += x
    return s


def risky(n):
    for i in range(n):
        try:
            yield 6 // (i - 1)
        except ZeroDivisionError:
            yield -100
        else:
            yield i


def tries(n):
    s = 0
    for x in risky(n):
        s = s * 2 + x
    return s


def fails(n):
    for i in range(n):
        if i == 3:
            raise ValueError("three")
        yield i


def raises(n):
    g = fails(n)
    s = 0
    try:
        for x in g:
            s += x
    except ValueError:
        return -s, next(g, -7)
    return s, next(g, -8)


def maybe(n):
    for i in range(n):
        if i % 2:
            yield None
        else:
            yield i


def optional(n):
    s = 0
    for x in maybe(n):
        if x is None:
            s += 100
        else:
            s += x
    return s


def iterators(n):
    it = iter(range(n))
    first = next(it, -1)
    s = 0
    for x in it:
        s += x
    found = next((i for i in range(n) if i * i > 2), -1)
    return first, s, found


def islices(n):
    g = numbers()
    s = 0
    for x in itertools.islice(g, n):
        s += x
    t = 0
    for x in itertools.islice(g, n):
        t += x
    return s, t, next(g)


def empty():
    if False:
        yield 1


def nothing(n):
    s = n
    for x in empty():
        s += x
    for x in count(-1):
        s += x
    return s


def rows(n):
    for i in range(n):
        a = np.zeros(3)
        a[i % 3] = i
        yield a
        a[0] += 10.0


def arrays(n):
    s = 0.0
    for a in rows(n):
        s += a.sum()
    return s


def receiver(n):
    for i in range(n):
        x = yield i
        if x is None:
            yield 100


def sent(n):
    s = 0
    for x in receiver(n):
        s += x
    return s


def kinds(x, y):
    for v in (x, y, 3):
        yield v * 2


def unrolled(x, y):
    s = 0.0
    for v in kinds(x, y):
        s += v
    return s
