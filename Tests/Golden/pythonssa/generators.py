# Generators hand values out of loops, branches and other generators.
# run: all_of(4) == [0, 10, 2, 30]
# run: delegated(3) == [0, 10, 2, 0, 1, 99]
# run: values(2) == [None, (0, None), (1, None)]
# run: caught(3) == [-2, -1, 'bad']
def some(n):
    for i in range(n):
        if i % 2:
            yield i * 10
        else:
            yield i


def all_of(n):
    return [x for x in some(n)]


def both(n):
    yield from some(n)
    yield from (0, 1)
    r = yield from ()
    yield 99


def delegated(n):
    return [x for x in both(n)]


def sent(n):
    yield
    for i in range(n):
        x = yield (i, None)


def values(n):
    return [x for x in sent(n)]


def risky(n):
    for i in range(n):
        try:
            yield 2 // (i - 1)
            yield 2 // (i - 2)
        except ZeroDivisionError:
            if i == 1:
                yield "bad"
                return


def caught(n):
    return [x for x in risky(n)]
