# Generators that can't be compiled are named where they are made or used.
# signature: leaves(n: int) # error[L001]: 'leaves' returns generator, which C can't receive
# signature: types(n: int)
# signature: joined(n: int)
# signature: steps(n: int)
# signature: computed(n: int)
# signature: shared()
# signature: sends(n: int)
# signature: throws(n: int)
# signature: handed(n: int)
def count(n):
    for i in range(n):
        yield i


def leaves(n):
    return count(n)


def values(n):
    yield n
    yield (n, n)  # error[T123]: this yields (int, int) where other places yield int


def types(n):
    for x in values(n):
        pass
    return n


def names(n):
    yield str(n)


def joined(n):
    if n:
        g = count(n)
    else:
        g = names(n)
    return next(g)  # error[T124]: this is


def steps(n):
    return next(range(n))  # error[L001]: next of such a value


def computed(n):
    g = count(n)
    return g[0]  # error[T117]: generator can't be subscripted


NUMBERS = count(3)


def shared():
    return next(NUMBERS)  # error[N002]: global 'NUMBERS' is not a compile-time


def receive():
    x = yield 1
    yield 2


def sends(n):
    g = receive()
    next(g)
    if n:
        g.send(n)
    return g.send((n, n))  # error[L001]: 'send' of (int, int) to this generator is not


def throws(n):
    g = receive()
    next(g)
    return g.throw(n)  # error[T122]: int is no exception


def other(n):
    yield n


def delegates(n):
    try:
        yield from count(n) if n else other(n)  # error[L001]: 'yield from' of one of several
    finally:
        pass


def handed(n):
    return sum(delegates(n))
