# One of several generators, as a variable, element, field, argument and result.
# signature: choose(n: int, c: bool)
# signature: listed(n: int)
# signature: made(n: int, c: bool)
# signature: nexted(n: int, c: bool)
# signature: round_robin(n: int)
# signature: iters(n: int, c: bool)
# signature: fields(n: int)
# signature: mixed_types(n: int, c: bool)
# signature: delegating(n: int, c: bool)
# signature: closed(n: int, c: bool)
# signature: sent(n: int, c: bool)
# signature: unpacked(c: bool)
# signature: none_or(n: int)
# signature: in_dict(n: int)
# signature: expressions(n: int, c: bool)
# signature: finals(n: int, c: bool)
# signature: zipped(n: int, c: bool)
# signature: swapped(n: int)
# signature: reduced(n: int, c: bool)
# run: choose(5, True)
# run: choose(5, False)
# run: listed(4)
# run: made(4, True)
# run: made(4, False)
# run: nexted(3, True)
# run: nexted(0, False)
# run: round_robin(4)
# run: iters(5, True)
# run: iters(5, False)
# run: fields(4)
# run: mixed_types(3, True)
# run: mixed_types(3, False)
# run: delegating(3, True)
# run: delegating(3, False)
# run: closed(3, True)
# run: closed(3, False)
# run: sent(3, True)
# run: sent(3, False)
# run: unpacked(True)
# run: unpacked(False)
# run: none_or(0)
# run: none_or(1)
# run: none_or(2)
# run: in_dict(3)
# run: expressions(4, True)
# run: expressions(4, False)
# run: finals(3, True)  catches
# run: finals(3, False)
# run: zipped(4, True)
# run: zipped(4, False)
# run: swapped(5)
# run: reduced(4, True)
# run: reduced(4, False)


def up(n):
    for i in range(n):
        yield i


def down(n):
    while n > 0:
        yield n * 10
        n -= 1


def halves(n):
    for i in range(n):
        yield i / 2


def choose(n, c):
    g = up(n) if c else down(n)
    s = 0
    for x in g:
        s = s * 3 + x
    return s


def listed(n):
    gs = [up(n), down(n)]
    gs.append(up(2))
    gs.reverse()
    s = 0
    for g in gs:
        for x in g:
            s = s * 3 + x
    return s


def make(n, c):
    if c:
        return up(n)
    return down(n)


def made(n, c):
    return sum(make(n, c)), max(make(n, c)), len(list(make(n, not c)))


def nexted(n, c):
    g = make(n, c)
    return next(g, -7), next(g, -1), next(g, -2)


def round_robin(n):
    active = [up(n), down(2), up(3)]
    s = 0
    while active:
        g = active.pop(0)
        x = next(g, -1)
        if x >= 0:
            s = (s * 7 + x) % 1000003
            active.append(g)
    return s


def iters(n, c):
    it = iter([1, 2, 3]) if c else iter(range(n))
    first = next(it)
    return first, sum(it)


class Source:
    def __init__(self, g):
        self.g = g

    def take(self):
        return next(self.g, -1)


def fields(n):
    a = Source(up(n))
    b = Source(down(n))
    r = a.take() + b.take() * 100
    a.g = down(1)
    return r, a.take(), a.take(), b.take()


def mixed_types(n, c):
    g = up(n) if c else halves(n)
    return [float(x) for x in g][-1]


def both(n, c):
    yield -1
    yield from make(n, c)
    yield -2


def delegating(n, c):
    return str(list(both(n, c)))


def closed(n, c):
    g = make(n, c)
    a = next(g)
    g.close()
    return a, next(g, -1)


def adder(n):
    total = n
    while True:
        x = yield total
        total += x


def scaler(n):
    total = n
    while True:
        x = yield total
        total *= x


def sent(n, c):
    g = adder(n) if c else scaler(n)
    a = next(g)
    b = g.send(5)
    return a, b, g.send(7)


def unpacked(c):
    a, b, d = up(3) if c else down(3)
    return a, b, d


def none_or(n):
    g = None
    if n == 1:
        g = up(4)
    elif n == 2:
        g = down(4)
    if g is None:
        return -1
    return sum(g)


def in_dict(n):
    table = {"u": up(n), "d": down(n)}
    return str([next(table[k]) for k in ("d", "u", "d", "u")])


def expressions(n, c):
    g = (i * i for i in range(n)) if c else (i + 1 for i in range(n))
    return sum(g)


def logged(n, log):
    try:
        for i in range(n):
            yield i
    finally:
        log.append(n)


def finals(n, c):
    log = []
    g = logged(n, log) if c else up(n)
    a = next(g)
    del g
    return a, len(log)


def zipped(n, c):
    g = make(n, c)
    s = 0
    for i, x in enumerate(g):
        s += i * x
    return s, str(list(zip(make(n, c), make(n, not c))))


def swapped(n):
    a = up(n)
    b = down(n)
    s = 0
    for i in range(n):
        s = s * 11 + next(a, 0)
        a, b = b, a
    return s


def reduced(n, c):
    g = make(n, c)
    return any(x > 5 for x in g), sorted(make(n, c), reverse=True)[0], 3 in make(n, c)
