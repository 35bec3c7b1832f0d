# Generators that stand on others are closed with them; statements and errors on the way.
# signature: nested_broken(n: int)
# signature: delegate_broken(n: int)
# signature: plain_broken(n: int)
# signature: zipped(n: int)
# signature: enumerated(n: int)
# signature: listed(n: int)
# signature: with_whole(n: int)
# signature: with_broken(n: int)
# signature: with_closed(n: int)
# signature: caught(n: int)
# signature: stubborn_end(n: int)
# signature: returning(n: int)
# signature: return_in_finally(n: int)
# signature: throws(n: int)
# signature: exception_in_flight(n: int)
# signature: in_tuple(n: int)
# signature: text(n: int)
# signature: shared_cell(n: int)
# run: nested_broken(1)
# run: nested_broken(2)
# run: nested_broken(5)
# run: delegate_broken(1)
# run: delegate_broken(2)
# run: delegate_broken(5)
# run: plain_broken(1)
# run: plain_broken(2)
# run: plain_broken(5)
# run: zipped(1)
# run: zipped(2)
# run: zipped(5)
# run: enumerated(1)
# run: enumerated(2)
# run: enumerated(5)
# run: listed(1)
# run: listed(2)
# run: listed(5)
# run: with_whole(1)
# run: with_whole(2)
# run: with_whole(5)
# run: with_broken(1)
# run: with_broken(2)
# run: with_broken(5)
# run: with_closed(1)
# run: with_closed(2)
# run: with_closed(5)
# run: caught(1)
# run: caught(2)
# run: caught(5)
# run: stubborn_end(1)
# run: stubborn_end(2)
# run: stubborn_end(5)
# run: returning(1)
# run: returning(2)
# run: returning(5)
# run: return_in_finally(1)
# run: return_in_finally(2)
# run: return_in_finally(5)
# run: throws(1)
# run: throws(2)
# run: throws(5)
# run: exception_in_flight(1)
# run: exception_in_flight(2)
# run: exception_in_flight(5)
# run: in_tuple(1)
# run: in_tuple(2)
# run: in_tuple(5)
# run: text(1)
# run: text(2)
# run: text(5)
# run: shared_cell(1)
# run: shared_cell(2)
# run: shared_cell(5)


def guarded(log, n):
    try:
        for i in range(n):
            log.append(i)
            yield i
    finally:
        log.append(100)


def nested(log, n):
    try:
        for x in guarded(log, n):
            yield x * 10
        log.append(200)
    finally:
        log.append(300)


def nested_broken(n):
    log = [0]
    for x in nested(log, n):
        log.append(x)
        if x == 20:
            break
    log.append(1)
    return repr(log)


def delegating(log, n):
    try:
        yield from guarded(log, n)
        yield 99
    finally:
        log.append(300)


def delegate_broken(n):
    log = [0]
    for x in delegating(log, n):
        log.append(x)
        if x == 2:
            break
    log.append(1)
    return repr(log)


def plain_outer(log, n):
    for x in guarded(log, n):
        yield x + 1


def plain_broken(n):
    log = [0]
    for x in plain_outer(log, n):
        if x == 2:
            break
    log.append(1)
    return repr(log)


def zipped(n):
    log = [0]
    for a, b in zip(guarded(log, n), guarded(log, 3)):
        log.append(a * 10 + b)
        if a == 4:
            break
    log.append(1)
    return repr(log)


def enumerated(n):
    log = [0]
    for i, a in enumerate(guarded(log, n)):
        if i == 2:
            break
    log.append(1)
    return repr(log)


def listed(n):
    log = [0]
    l = [x * 2 for x in guarded(log, n)]
    log.append(1)
    return repr((log, l, sum(guarded(log, n)), log))


class Manager:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append(30)
        return 5

    def __exit__(self, kind, error, tb):
        self.log.append(31 if kind is None else 32)
        return False


def managed(log, n):
    with Manager(log) as m:
        for i in range(n):
            yield i + m


def with_whole(n):
    log = [0]
    s = 0
    for x in managed(log, n):
        s += x
    log.append(1)
    return repr((log, s))


def with_broken(n):
    log = [0]
    for x in managed(log, n):
        if x == 6:
            break
    log.append(1)
    return repr(log)


def with_closed(n):
    log = [0]
    g = managed(log, n)
    next(g, 0)
    g.close()
    log.append(1)
    return repr(log)


def catching(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append(60)
        raise
    except BaseException:
        log.append(61)


def caught(n):
    log = [0]
    for x in catching(log):
        if x == n:
            break
    log.append(1)
    return repr(log)


def stubborn(log):
    try:
        yield 1
    except GeneratorExit:
        log.append(5)


def stubborn_end(n):
    log = [0]
    g = stubborn(log)
    next(g)
    g = None
    log.append(1)
    return repr(log)


def returning(n):
    log = [0]

    def g():
        try:
            yield 1
            return 5
        finally:
            log.append(n)

    def f():
        r = yield from g()
        log.append(r)
        yield r

    return repr(([x for x in f()], log))


def return_in_finally(n):
    log = [0]

    def g():
        for i in range(n):
            try:
                yield i
            finally:
                if i == 1:
                    return
                log.append(i)

    for x in g():
        log.append(x * 10)
    return repr(log)


def throws(n):
    log = [0]
    g = guarded(log, n + 1)
    next(g)
    try:
        g.throw(ValueError)
    except ValueError:
        log.append(55)
    return repr((log, next(g, -1)))


class Stop(Exception):
    pass


def exception_in_flight(n):
    log = [0]

    def noisy():
        try:
            yield 1
        finally:
            try:
                raise KeyError(n)
            except KeyError as e:
                log.append(e.args[0])

    def f():
        g = noisy()
        next(g)
        raise Stop(n * 10)

    try:
        f()
    except Stop as e:
        log.append(e.args[0])
    return repr(sorted(log))


def consume(gs):
    s = 0
    for g in gs:
        s += next(g, 0)
    return s


def in_tuple(n):
    log = [0]
    s = consume([guarded(log, n), guarded(log, n)])
    log.append(s)
    return repr(log)


def text(n):
    parts = ["a"]

    def g():
        try:
            yield "x"
            yield "y"
        finally:
            parts.append("end")

    for p in g():
        parts.append(p)
        if n == 1:
            break
    return "".join(parts)


def shared_cell(n):
    count = 0

    def g():
        nonlocal count
        try:
            yield count
            yield count
        finally:
            count += 10

    for x in g():
        count += 1
        if n == 1:
            break
    return repr(count)
