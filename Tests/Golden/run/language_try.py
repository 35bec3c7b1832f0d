# Exceptions are caught by class, by tuple and by hierarchy, and leave arrays and variables right.
# signature: simple(n: int) -> int
# signature: classes(n: int, a: float64[::1]) -> int
# signature: finals(n: int) -> int
# signature: loops(n: int) -> int
# signature: reraise(n: int) -> int
# signature: nested(n: int, m: int) -> int
# signature: helper_raises(n: int) -> int
# signature: else_part(x: float64) -> float64
# signature: arrays(n: int) -> float64
# signature: value_kept(n: int) -> int
# run: simple(0)
# run: simple(3)
# run: classes(0, [1.0, 2.0])
# run: classes(1, [1.0, 2.0])
# run: classes(2, [1.0, 2.0])
# run: classes(3, [1.0, 2.0])
# run: classes(4, [1.0, 2.0])
# run: finals(0)
# run: finals(1)
# run: finals(2)
# run: loops(10)
# run: reraise(0)
# run: reraise(1)
# run: reraise(2)
# run: nested(0, 0)
# run: nested(0, 1)
# run: nested(1, 0)
# run: nested(2, 3)
# run: helper_raises(-1)
# run: helper_raises(0)
# run: helper_raises(5)
# run: else_part(-1.0)
# run: else_part(4.0)
# run: arrays(3)
# run: arrays(-3)
# run: value_kept(0)
# run: value_kept(2)
import math
import numpy as np


def simple(n):
    try:
        return 10 // n
    except ZeroDivisionError:
        return -1


def classes(n, a):
    try:
        if n == 0:
            raise KeyError("k")
        if n == 1:
            return int(a[5])
        if n == 2:
            return int(math.sqrt(-1.0))
        if n == 3:
            assert n != 3
        return 1 // (n - 4)
    except LookupError:
        return 1
    except (ValueError, OverflowError):
        return 2
    except ArithmeticError as e:
        return 3
    except:
        return 4


def finals(n):
    s = 0
    try:
        s += 1
        if n == 1:
            return s * 100
        if n == 2:
            raise ValueError("x")
        s += 10
    finally:
        s += 1000
    return s


def loops(n):
    total = 0
    for i in range(n):
        try:
            if i == 2:
                continue
            if i == 8:
                break
            total += 100 // (i - 5)
        except ZeroDivisionError:
            total += 7
        else:
            total += 1
        finally:
            total += 1000
    return total


def reraise(n):
    try:
        if n == 0:
            raise ValueError("a")
        if n == 1:
            raise KeyError("b")
    except ValueError:
        raise
    except KeyError:
        raise IndexError("c")
    return n


def nested(n, m):
    r = 0
    try:
        try:
            r += 10 // n
        except ZeroDivisionError:
            r += 100
            r += 10 // m
        r += 1
    except ZeroDivisionError:
        r += 1000
    return r


def check(n):
    if n < 0:
        raise ValueError("negative")
    if n == 0:
        raise RuntimeError("zero")
    return n * 2


def helper_raises(n):
    try:
        return check(n) + check(n + 1)
    except ValueError:
        return -1


def else_part(x):
    try:
        r = math.sqrt(x)
    except ValueError:
        r = 0.5
    else:
        r += 100
    return r


def arrays(n):
    s = 0.0
    for k in range(5):
        try:
            a = np.ones(n)
            a[k] = 5.0
            s += a.sum()
        except IndexError:
            s += 0.25
        except ValueError:
            s += 0.5
    return s


def value_kept(n):
    x = 1
    try:
        x = 2
        y = 6 // n
        x = 3
    except ZeroDivisionError:
        return x
    return x + y
