# Managers of contextlib: of generators, for exceptions, of values and of what is closed.
# signature: ctx(n: int)
# signature: sup(n: int)
# signature: nul(n: int)
# signature: clo(n: int)
# signature: swallow(n: int)
# signature: other(n: int)
# signature: twice(n: int)
# signature: never(n: int)
# signature: early(n: int)
# run: ctx(3)
# run: ctx(0)
# run: ctx(-1)
# run: sup(0)
# run: sup(1)
# run: sup(2)
# run: sup(3)
# run: nul(3)
# run: clo(0)
# run: clo(1)
# run: swallow(0)
# run: swallow(1)
# run: other(0)
# run: other(1)
# run: twice(0)
# run: twice(1)
# run: never(1)
# run: early(3)
import contextlib
from contextlib import contextmanager, suppress, closing, nullcontext


@contextmanager
def scope(log, name):
    log.append("enter " + name)
    try:
        yield len(log)
    finally:
        log.append("exit " + name)


def ctx(n):
    log = []
    try:
        with scope(log, "a") as k, scope(log, "b") as m:
            log.append(str(10 // n) + str(k + m))
            if n < 0:
                raise KeyError("x", n)
    except ZeroDivisionError:
        log.append("zero")
    except KeyError as e:
        log.append(str(e.args[1]))
    return ";".join(log)


def sup(n):
    d = {1: 2}
    r = 0
    with suppress(KeyError, ZeroDivisionError):
        r = d[n] // (n - 2 if n > 1 else 1)
        r += 10
    with contextlib.suppress(ValueError):
        if n == 3:
            raise RuntimeError("n is 3")
    return r


def nul(n):
    with nullcontext(n) as x, nullcontext():
        return x + 1


class Door:
    def __init__(self, log):
        self.log = log

    def close(self):
        self.log.append(2)


def clo(n):
    log = [0]
    try:
        with closing(Door(log)) as d:
            d.log.append(1)
            if n:
                raise ValueError("n")
    except ValueError:
        log.append(3)
    return str(log)


@contextmanager
def swallowing():
    try:
        yield
    except ValueError:
        pass


def swallow(n):
    with swallowing():
        if n:
            raise ValueError("gone")
        n = 5
    return n


@contextmanager
def changing():
    try:
        yield 4
    except ValueError as e:
        raise RuntimeError("changed " + str(e))


def other(n):
    with changing() as k:
        if n:
            raise ValueError("v")
        n = k
    return n


@contextmanager
def two():
    try:
        yield 1
    except ValueError:
        pass
    yield 2


def twice(n):
    with two() as k:
        if n:
            raise ValueError("x")
    return k


@contextmanager
def nothing(n):
    if n > 5:
        yield n


def never(n):
    with nothing(n) as k:
        n = k
    return n


def early(n):
    log = []
    for i in range(n):
        with scope(log, str(i)):
            if i == 1:
                continue
            if i == 2:
                return ";".join(log)
    return ""


