# What is sent to generators and thrown into them, their results, and yield from between.
# signature: averages(n: int)
# signature: ends(n: int)
# signature: echoes(n: int)
# signature: early(n: int)
# signature: early_none(n: int)
# signature: results(n: int)
# signature: result_args(n: int)
# signature: throws(n: int)
# signature: throw_out(n: int)
# signature: throw_first(n: int)
# signature: throw_ended(n: int)
# signature: throw_args(n: int)
# signature: closes(n: int)
# signature: close_kinds(n: int)
# signature: no_catch_all(n: int)
# signature: delegates(n: int)
# signature: delegate_close(n: int)
# signature: list_close(n: int)
# signature: list_throw(n: int)
# signature: send_text(n: int)
# signature: send_tuple(n: int)
# signature: send_list(n: int)
# signature: in_object(n: int)
# signature: scheduler(n: int)
# signature: expression(n: int)
# run: averages(0)
# run: averages(1)
# run: averages(2)
# run: averages(5)
# run: ends(0)
# run: ends(1)
# run: ends(2)
# run: ends(5)
# run: echoes(0)
# run: echoes(1)
# run: echoes(2)
# run: echoes(5)
# run: early(0)
# run: early(1)
# run: early(2)
# run: early(5)
# run: early_none(0)
# run: early_none(1)
# run: early_none(2)
# run: early_none(5)
# run: results(0)
# run: results(1)
# run: results(2)
# run: results(5)
# run: result_args(0)
# run: result_args(1)
# run: result_args(2)
# run: result_args(5)
# run: throws(0)
# run: throws(1)
# run: throws(2)
# run: throws(5)
# run: throw_out(0)
# run: throw_out(1)
# run: throw_out(2)
# run: throw_out(5)
# run: throw_first(0)
# run: throw_first(1)
# run: throw_first(2)
# run: throw_first(5)
# run: throw_ended(0)
# run: throw_ended(1)
# run: throw_ended(2)
# run: throw_ended(5)
# run: throw_args(0)
# run: throw_args(1)
# run: throw_args(2)
# run: throw_args(5)
# run: closes(0)
# run: closes(1)
# run: closes(2)
# run: closes(5)
# run: close_kinds(0)
# run: close_kinds(1)
# run: close_kinds(2)
# run: close_kinds(5)
# run: no_catch_all(0)
# run: no_catch_all(1)
# run: no_catch_all(2)
# run: no_catch_all(5)
# run: delegates(0)
# run: delegates(1)
# run: delegates(2)
# run: delegates(5)
# run: delegate_close(0)
# run: delegate_close(1)
# run: delegate_close(2)
# run: delegate_close(5)
# run: list_close(0)
# run: list_close(1)
# run: list_close(2)
# run: list_close(5)
# run: list_throw(0)
# run: list_throw(1)
# run: list_throw(2)
# run: list_throw(5)
# run: send_text(0)
# run: send_text(1)
# run: send_text(2)
# run: send_text(5)
# run: send_tuple(0)
# run: send_tuple(1)
# run: send_tuple(2)
# run: send_tuple(5)
# run: send_list(0)
# run: send_list(1)
# run: send_list(2)
# run: send_list(5)
# run: in_object(0)
# run: in_object(1)
# run: in_object(2)
# run: in_object(5)
# run: scheduler(0)
# run: scheduler(1)
# run: scheduler(2)
# run: scheduler(5)
# run: expression(0)
# run: expression(1)
# run: expression(2)
# run: expression(5)


def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        x = yield average
        if x is None:
            break
        total += x
        count += 1
        average = total / count
    return count


def averages(n):
    g = averager()
    next(g)
    l = [g.send(i * 1.5) for i in range(n)]
    return repr(l)


def ends(n):
    g = averager()
    next(g)
    for i in range(n):
        g.send(i)
    try:
        g.send(None)
    except StopIteration as e:
        return repr(e.value)
    return repr(-1)


def echo():
    x = 0
    while True:
        y = yield x
        x = -1 if y is None else y * 2


def echoes(n):
    g = echo()
    l = [next(g)]
    for i in range(n):
        l.append(g.send(i))
        l.append(next(g))
    return repr(l)


def early(n):
    g = echo()
    try:
        g.send(n)
    except TypeError:
        return repr(-1)
    return repr(0)


def early_none(n):
    g = echo()
    return repr((g.send(None), g.send(n)))


def counted(n):
    for i in range(n):
        yield i
    return n * 10


def results(n):
    g = counted(n)
    l = []
    while True:
        try:
            l.append(next(g))
        except StopIteration as e:
            l.append(e.value)
            break
    try:
        next(g)
    except StopIteration as e:
        return repr((l, e.value))
    return repr((l, 0))


def result_args(n):
    g = counted(n)
    for x in g:
        pass
    h = counted(n)
    try:
        while True:
            next(h)
    except StopIteration as e:
        return repr(e.value)


def catching(log):
    i = 0
    while True:
        try:
            i += 1
            x = yield i
            log.append(0 if x is None else x)
        except ValueError:
            log.append(-i)
        except KeyError:
            log.append(-100)
            return i


def throws(n):
    log = [7]
    g = catching(log)
    l = [next(g)]
    for i in range(n):
        if i % 2:
            l.append(g.throw(ValueError))
        else:
            l.append(g.send(i))
    try:
        g.throw(KeyError)
    except StopIteration as e:
        l.append(e.value)
    return repr((l, log))


def throw_out(n):
    log = [1]
    g = catching(log)
    next(g)
    try:
        g.throw(IndexError("out"))
    except IndexError:
        log.append(55)
    return repr((log, next(g, -3)))


def throw_first(n):
    log = [1]
    g = catching(log)
    try:
        g.throw(ValueError)
    except ValueError:
        log.append(2)
    return repr((log, next(g, -3)))


def throw_ended(n):
    g = counted(0)
    next(g, 0)
    try:
        g.throw(ValueError)
    except ValueError:
        return repr(1)
    return repr(0)


def throw_args(n):
    def f():
        try:
            yield 1
        except ValueError as e:
            yield e.args[0] * 2

    g = f()
    return repr((next(g), g.throw(ValueError(n)), next(g, -1)))


def exiting(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append(5)
        raise


def closes(n):
    log = [0]
    g = exiting(log)
    if n > 1:
        next(g)
    if n > 2:
        next(g)
    if n > 3:
        next(g, 0)
    g.close()
    g.close()
    return repr((log, next(g, -1)))


def swallowing():
    try:
        yield 1
    except GeneratorExit:
        pass


def stubborn_once():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def close_kinds(n):
    g = swallowing()
    next(g)
    g.close()
    h = stubborn_once()
    next(h)
    try:
        h.close()
    except RuntimeError:
        return repr((1, next(g, -1)))
    return repr((0, 0))


def no_catch_all(n):
    log = [0]

    def f():
        try:
            yield 1
        except Exception:
            log.append(9)
            yield 2

    g = f()
    next(g)
    g.close()
    return repr((log, next(g, -1)))


def delegating(log):
    r = yield from catching(log)
    log.append(1000 + r)
    x = yield -5
    return x


def delegates(n):
    log = [3]
    g = delegating(log)
    l = [next(g)]
    for i in range(n):
        if i % 3 == 2:
            l.append(g.throw(ValueError))
        elif i % 3 == 1:
            l.append(next(g))
        else:
            l.append(g.send(i * 7))
    l.append(g.throw(KeyError("a")))
    try:
        g.send(n)
    except StopIteration as e:
        l.append(e.value)
    return repr((l, log))


def delegating_close(log):
    try:
        yield from exiting(log)
    except GeneratorExit:
        log.append(6)
        raise


def delegate_close(n):
    log = [1]
    g = delegating_close(log)
    if n:
        next(g)
    g.close()
    return repr((log, next(g, -1)))


def from_list(n):
    x = yield from [1, 2, n]
    yield 5


def list_close(n):
    g = from_list(n)
    a = next(g)
    g.close()
    return repr((a, next(g, -1)))


def list_throw(n):
    g = from_list(n)
    a = next(g)
    try:
        g.throw(ValueError)
    except ValueError:
        a += 100
    return repr((a, next(g, -1)))


def send_text(n):
    def f():
        s = ""
        while True:
            t = yield s
            if t is not None:
                s = s + t

    g = f()
    next(g)
    for i in range(n):
        g.send("ab")
    return repr(g.send("c"))


def send_tuple(n):
    def f():
        s = 0
        while True:
            t = yield s
            if t is not None:
                a, b = t
                s += a * b

    g = f()
    next(g)
    return repr([g.send((i, 2)) for i in range(n)])


def send_list(n):
    def f():
        s = 0
        while True:
            t = yield s
            if t is not None:
                s += sum(t)

    g = f()
    next(g)
    return repr([g.send([i, 2, 3]) for i in range(n)])


class Task:
    def __init__(self, n):
        self.g = self.run(n)
        self.last = next(self.g)

    def run(self, n):
        while True:
            n += 1
            x = yield n
            if x is not None:
                n += x

    def step(self, x):
        self.last = self.g.send(x)


def in_object(n):
    t = Task(n)
    t.step(3)
    t.step(n)
    return repr(t.last)


def scheduler(n):
    tasks = [counted(i) for i in range(n)]
    l = []
    while len(tasks) > 0:
        t = tasks.pop(0)
        try:
            l.append(next(t))
            tasks.append(t)
        except StopIteration as e:
            l.append(-e.value)
    return repr(l)


def expression(n):
    def f():
        a = (yield 1), (yield 2)
        yield 0 if a[0] is None or a[1] is None else a[0] + a[1]

    g = f()
    next(g)
    g.send(n)
    return repr(g.send(10))
