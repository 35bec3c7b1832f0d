# The work of finally and with around a yield, also where a generator is given up.
# signature: whole(n: int)
# signature: broken(n: int)
# signature: broken_else(n: int)
# signature: always_broken(n: int)
# signature: returned(n: int)
# signature: raised(n: int)
# signature: raised_inside(n: int)
# signature: variable(n: int)
# signature: rebound(n: int)
# signature: deleted(n: int)
# signature: two_names(n: int)
# signature: closed(n: int)
# signature: not_started(n: int)
# signature: temporary(n: int)
# signature: argument(n: int)
# signature: in_list(n: int)
# signature: in_object(n: int)
# signature: object_scope(n: int)
# signature: order_of_variables(n: int)
# signature: counts(n: int)
# signature: yield_in_finally(n: int)
# run: whole(0)
# run: whole(1)
# run: whole(2)
# run: whole(4)
# run: broken(0)
# run: broken(1)
# run: broken(2)
# run: broken(4)
# run: broken_else(0)
# run: broken_else(1)
# run: broken_else(2)
# run: broken_else(4)
# run: always_broken(0)
# run: always_broken(1)
# run: always_broken(2)
# run: always_broken(4)
# run: returned(0)
# run: returned(1)
# run: returned(2)
# run: returned(4)
# run: raised(0)
# run: raised(1)
# run: raised(2)
# run: raised(4)
# run: raised_inside(0)
# run: raised_inside(1)
# run: raised_inside(2)
# run: raised_inside(4)
# run: variable(0)
# run: variable(1)
# run: variable(2)
# run: variable(4)
# run: rebound(0)
# run: rebound(1)
# run: rebound(2)
# run: rebound(4)
# run: deleted(0)
# run: deleted(1)
# run: deleted(2)
# run: deleted(4)
# run: two_names(0)
# run: two_names(1)
# run: two_names(2)
# run: two_names(4)
# run: closed(0)
# run: closed(1)
# run: closed(2)
# run: closed(4)
# run: not_started(0)
# run: not_started(1)
# run: not_started(2)
# run: not_started(4)
# run: temporary(0)
# run: temporary(1)
# run: temporary(2)
# run: temporary(4)
# run: argument(0)
# run: argument(1)
# run: argument(2)
# run: argument(4)
# run: in_list(0)
# run: in_list(1)
# run: in_list(2)
# run: in_list(4)
# run: in_object(0)
# run: in_object(1)
# run: in_object(2)
# run: in_object(4)
# run: object_scope(0)
# run: object_scope(1)
# run: object_scope(2)
# run: object_scope(4)
# run: order_of_variables(0)
# run: order_of_variables(1)
# run: order_of_variables(2)
# run: order_of_variables(4)
# run: counts(0)
# run: counts(1)
# run: counts(2)
# run: counts(4)
# run: yield_in_finally(0)
# run: yield_in_finally(1)
# run: yield_in_finally(2)
# run: yield_in_finally(4)


def guarded(log, n):
    try:
        for i in range(n):
            log.append(i)
            yield i
    finally:
        log.append(100)


def whole(n):
    log = [0]
    s = 0
    for x in guarded(log, n):
        s += x
    log.append(7)
    return repr((log, s))


def broken(n):
    log = [0]
    for x in guarded(log, n):
        log.append(50)
        if x == 2:
            break
    log.append(7)
    return repr(log)


def broken_else(n):
    log = [0]
    for x in guarded(log, n):
        if x == 2:
            break
    else:
        log.append(8)
    log.append(7)
    return repr(log)


def always_broken(n):
    log = [0]
    for x in guarded(log, n):
        log.append(50)
        break
    log.append(7)
    return repr(log)


def returned(n):
    log = [0]

    def f():
        for x in guarded(log, n):
            log.append(50)
            if x == 1:
                return len(log)
        return -1

    r = f()
    return repr((log, r))


def raised(n):
    log = [0]
    try:
        for x in guarded(log, n):
            log.append(50)
            if x == 1:
                raise ValueError
        log.append(9)
    except ValueError:
        log.append(8)
    return repr(log)


def raised_inside(n):
    log = [0]

    def g():
        try:
            yield 1
            yield 6 // n
            yield 3
        finally:
            log.append(5)

    try:
        for x in g():
            log.append(x)
    except ZeroDivisionError:
        log.append(77)
    return repr(log)


def variable(n):
    log = [0]

    def f():
        g = guarded(log, n)
        next(g, 0)
        log.append(1)
        log.append(2)

    f()
    log.append(3)
    return repr(log)


def rebound(n):
    log = [0]
    g = guarded(log, n)
    next(g, 0)
    log.append(1)
    g = guarded(log, n + 1)
    log.append(2)
    next(g)
    log.append(3)
    g = None
    log.append(4)
    return repr(log)


def deleted(n):
    log = [0]
    g = guarded(log, n)
    next(g, 0)
    log.append(1)
    del g
    log.append(2)
    return repr(log)


def two_names(n):
    log = [0]
    g = guarded(log, n)
    h = g
    next(g, 0)
    log.append(1)
    g = None
    log.append(2)
    h = None
    log.append(3)
    return repr(log)


def closed(n):
    log = [0]
    g = guarded(log, n)
    next(g, 0)
    g.close()
    log.append(1)
    g.close()
    return repr(log)


def not_started(n):
    log = [0]
    g = guarded(log, n)
    log.append(1)
    g = None
    return repr(log)


def temporary(n):
    log = [0]
    x = next(guarded(log, n), -1)
    log.append(1)
    return repr((log, x))


def first(g):
    return next(g, -1)


def argument(n):
    log = [0]
    x = first(guarded(log, n))
    log.append(1)
    return repr((log, x))


def in_list(n):
    log = [0]
    l = [guarded(log, i + 1) for i in range(n)]
    for g in l:
        next(g)
    log.append(1)
    if n > 1:
        l.pop(0)
        log.append(2)
    l.clear()
    log.append(3)
    return repr(log)


class Holder:
    def __init__(self, g):
        self.g = g


def in_object(n):
    log = [0]
    h = Holder(guarded(log, n))
    next(h.g, 0)
    log.append(1)
    h.g = guarded(log, 2)
    log.append(2)
    next(h.g)
    log.append(3)
    h = None
    log.append(4)
    return repr(log)


def object_scope(n):
    log = [0]

    def f():
        h = Holder(guarded(log, n))
        next(h.g, 0)
        log.append(1)

    f()
    log.append(4)
    return repr(log)


def order_of_variables(n):
    log = [0]

    def named(k):
        try:
            yield k
        finally:
            log.append(k)

    def f():
        a = named(1)
        b = named(2)
        c = named(3)
        next(c)
        next(a)
        next(b)
        log.append(9)

    f()
    log.append(10)
    return repr(log)


def counts(n):
    log = [0]
    k = 0
    for i in range(n):
        g = guarded(log, 2)
        next(g)
        k = k * 3 + len(log)
    g = None
    return repr((log, k + len(log)))


def yield_in_finally(n):
    log = [0]

    def g():
        try:
            yield 1
            if n == 2:
                raise ValueError
        finally:
            yield 2
            log.append(3)

    try:
        for x in g():
            log.append(x * 10)
    except ValueError:
        log.append(4)
    return repr(log)
