# Context managers: entered, left on each way out, and asked about exceptions.
# signature: plain(n: int)
# signature: suppressed(n: int)
# signature: passed_on(n: int)
# signature: two(n: int)
# signature: jumps(n: int)
# signature: returns(n: int)
# signature: arrays(a: float64[::1], n: int)
# signature: nested(a: float64[::1], n: int)
# signature: generators(n: int)
# signature: chosen(n: int)
# run: plain(3)
# run: suppressed(0)
# run: suppressed(2)
# run: passed_on(0)
# run: passed_on(3)
# run: two(0)
# run: two(4)
# run: jumps(5)
# run: returns(3)
# run: arrays([0.0, 0.0, 0.0], 0)
# run: arrays([0.0, 0.0, 0.0], 2)
# run: nested([0.0, 0.0, 0.0], 0)
# run: nested([0.0, 0.0, 0.0], 2)
# run: generators(4)
# run: chosen(0)
# run: chosen(1)
# run: chosen(2)
# run: chosen(3)
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Fixed:
    value: int
    suppress: bool

    def __enter__(self):
        return self.value + 1

    def __exit__(self, kind, error, traceback):
        return self.suppress


@dataclass(frozen=True)
class Noting:
    log: np.ndarray
    position: int

    def __enter__(self):
        self.log[self.position] += 1
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self.log[self.position] += 10
        else:
            self.log[self.position] += 100
        return False


class Empty:
    def __enter__(self):
        return 5

    def __exit__(self, *args):
        pass


def plain(n):
    with Empty() as x:
        n += x
    with Empty():
        n *= 2
    return n


def suppressed(n):
    x = 1
    with Fixed(n, True) as v:
        x = 12 // n + v
    return x


def passed_on(n):
    try:
        with Fixed(n, False):
            n = 12 // n
    except ZeroDivisionError:
        return -1
    return n


def two(n):
    x = 7
    with Fixed(1, True) as a, Fixed(2, False) as b:
        x = (a + b) // n
    return x


def jumps(n):
    s = 0
    for i in range(n):
        with Fixed(i, True) as v:
            if i == 1:
                continue
            if i == 3:
                break
            s += v
    return s


def returns(n):
    with Fixed(n, False) as v:
        with Empty() as w:
            return v + w
    return 0


def arrays(a, n):
    try:
        with Noting(a, 0):
            a[1] = 5 // n
    except ZeroDivisionError:
        a[2] = 1
    return a.copy()


def nested(a, n):
    with Fixed(0, True):
        with Noting(a, 0) as outer, Noting(a, 1):
            a[2] = 5 // n
            outer.log[2] += 0.5
    return a.copy()


def values(n):
    for i in range(n):
        with Fixed(i, False) as v:
            x = v * 2
        yield x


def generators(n):
    s = 0
    with Fixed(0, True):
        for x in values(n):
            s += x
    return s


class OnlyKeys:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is KeyError:
            return True
        return isinstance(error, ZeroDivisionError)


def chosen(n):
    r = 1
    try:
        with OnlyKeys():
            if n == 1:
                raise KeyError("key")
            if n == 2:
                raise ValueError("value")
            r = 10 // n
    except ValueError:
        return -1
    return r
