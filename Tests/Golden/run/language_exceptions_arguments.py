# Arguments of exceptions survive calls, finally, nested handlers and raising again.
# signature: through(n: int, x: float) -> float
# signature: clobbered(n: int) -> int
# signature: nested(n: int) -> int
# signature: kinds(n: int, x: float32, z: complex, b: bool) -> complex
# signature: loop(n: int) -> int
# signature: rethrown(n: int) -> int
# signature: recursive(n: int) -> int
# signature: asserted(n: int) -> int
# signature: counted(n: int) -> int
# signature: either(n: int) -> int
# signature: uncaught(n: int) -> int
# signature: arrays(n: int) -> float
# run: through(1, 2.5)
# run: through(-1, 2.5)
# run: clobbered(4)
# run: nested(7)
# run: kinds(3, 1.5, 2+3j, True)
# run: loop(10)
# run: rethrown(5)
# run: recursive(4)
# run: asserted(3)
# run: asserted(30)
# run: counted(3)
# run: either(0) catches
# run: either(1) catches
# run: either(2) catches
# run: uncaught(3)
# run: uncaught(-3)
# run: arrays(3)
# run: arrays(30)
import numpy as np


class Bad(Exception):
    def __init__(self, code, weight):
        self.code = code
        self.weight = weight
        super().__init__(code)


def check(n, x):
    if n < 0:
        raise Bad(n, x)
    return x


def through(n, x):
    try:
        return check(n, x) + check(n + 1, x)
    except Bad as e:
        return e.code * 100.0 + e.weight + e.args[0]


def cleanup(n):
    try:
        raise ValueError(n, 2 * n)
    except ValueError as e:
        return e.args[1]


def clobbered(n):
    try:
        try:
            raise ValueError(n, n + 1)
        finally:
            k = cleanup(100)
    except ValueError as e:
        return e.args[0] * 10 + e.args[1] + k


def nested(n):
    try:
        raise KeyError(n)
    except KeyError as e:
        try:
            raise IndexError(n * 2)
        except IndexError as f:
            return e.args[0] * 1000 + f.args[0]


def kinds(n, x, z, b):
    try:
        raise ValueError(n, x, z, b)
    except ValueError as e:
        k, y, w, c = e.args
        if c:
            return w * y + k
        return w


def loop(n):
    total = 0
    for i in range(n):
        try:
            if i % 3 == 0:
                raise ValueError(i)
            total += i
        except ValueError as e:
            total += 100 * e.args[0]
    return total


def rethrown(n):
    try:
        try:
            raise Bad(n, 0.5)
        except Bad as e:
            if n > 3:
                raise
    except Bad as e:
        return e.code + len(e.args)
    return 0


def recursive(n):
    if n == 0:
        raise Bad(17, 1.0)
    try:
        recursive(n - 1)
    except Bad as e:
        if n < 3:
            raise Bad(e.code + n, e.weight)
        return e.code
    return -1


def asserted(n):
    try:
        assert n < 10, n * n
    except AssertionError as e:
        return e.args[0]
    return 0


class Counter(Exception):
    def __init__(self, start):
        self.total = start
        for i in range(4):
            self.total += i


def counted(n):
    try:
        raise Counter(n)
    except Counter as c:
        return c.total


class Other(Bad):
    pass


def either(n):
    try:
        if n == 0:
            raise Bad(1, 0.5)
        if n == 1:
            raise Other(2, 0.25)
        raise Other(3, 0.125)
    except Exception as e:
        return e.code


def uncaught(n):
    if n < 0:
        raise Bad(n, 1.0)
    return n


def arrays(n):
    a = np.zeros(5)
    b = a + 1
    try:
        a[1] = 2
        if n > 5:
            raise Bad(n, a[1])
        return b.sum()
    except Bad as e:
        c = b * e.weight
        return c.sum() + e.code
