# Generators, context managers and closures together with classes, texts and lists.
# signature: timer(n: int)
# signature: strings(n: int)
# signature: words(n: int)
# signature: class_gen(n: int)
# signature: iterator_class(n: int)
# signature: held_in_class(n: int)
# signature: with_mutable(n: int)
# signature: reraise_in_exit(n: int)
# signature: exits_values(n: int)
# signature: joined(n: int)
# signature: cells_str(n: int)
# signature: memo(n: int)
# signature: closures_list(n: int)
# run: timer(3)
# run: strings(3)
# run: words(2)
# run: class_gen(4)
# run: iterator_class(4)
# run: held_in_class(4)
# run: with_mutable(0)
# run: with_mutable(2)
# run: reraise_in_exit(0)
# run: reraise_in_exit(1)
# run: exits_values(0)
# run: exits_values(1)
# run: joined(3)
# run: cells_str(3)
# run: memo(10)
# run: closures_list(4)
import numpy as np


class Timer:
    def __init__(self, limit):
        self.count = 0
        self.limit = limit
        self.failed = False

    def __enter__(self):
        self.count += 1
        return self

    def __exit__(self, kind, error, tb):
        self.count += 10
        if kind is not None:
            self.failed = True
        return self.count < self.limit

    def steps(self):
        for i in range(self.limit):
            self.count += 1
            yield self.count

    def __iter__(self):
        for i in range(self.limit):
            yield i * 3


def timer(n):
    t = Timer(100)
    for i in range(n):
        with t as u:
            u.count += i
    return t.count, t.failed


def parts(n):
    yield "a"
    for i in range(n):
        yield "bc"
    yield "d"


def strings(n):
    s = 0
    for p in parts(n):
        s = s * 3 + len(p)
    return s


def words(n):
    l = [p + "!" for p in parts(n)]
    return len(l), len(l[0]), len(l[1])


def class_gen(n):
    t = Timer(n)
    s = 0
    for x in t.steps():
        s = s * 10 + x
    return s, t.count


def iterator_class(n):
    t = Timer(n)
    s = 0
    for x in t:
        s += x
    return s


def count(n):
    for i in range(n):
        yield i


class Source:
    def __init__(self, n):
        self.items = count(n)
        self.taken = 0

    def take(self):
        self.taken += 1
        return next(self.items, -1)


def held_in_class(n):
    s = Source(n)
    r = 0
    for i in range(n + 2):
        r = r * 10 + s.take()
    return r, s.taken


def with_mutable(n):
    t = Timer(100)
    try:
        with t:
            t.count += 10 // n
    except ZeroDivisionError:
        return -1, False
    return t.count, t.failed


class Translate:
    def __init__(self):
        self.log = 0

    def __enter__(self):
        self.log = 1
        return self.log

    def __exit__(self, kind, error, tb):
        if kind is ZeroDivisionError:
            raise KeyError("translated")
        return False


def reraise_in_exit(n):
    try:
        with Translate() as x:
            y = x // n
    except KeyError:
        return -5
    return y


class Catch:
    def __init__(self):
        self.message = 0

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        if isinstance(error, ValueError):
            self.message = 7
        return True


def exits_values(n):
    c = Catch()
    with c:
        if n:
            raise ValueError("x")
        c.message = 3
    return c.message


def joined(n):
    return len("".join(p for p in parts(n)))


def cells_str(n):
    s = ""

    def add(t):
        nonlocal s
        s += t

    for i in range(n):
        add("xy")
    return len(s)


def memo(n):
    known = [0, 1]

    def fib(k):
        if k < len(known):
            return known[k]
        r = fib(k - 1) + fib(k - 2)
        known.append(r)
        return r

    return fib(n), len(known)


def closures_list(n):
    total = 0
    for f in (lambda x: x + 1, lambda x: x * 2):
        total += f(n)
    return total
