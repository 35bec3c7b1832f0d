# raise and assert reach the caller with their kind and line.
# signature: positive(x: float)
# signature: kinds(n: int)
# signature: asserted(n: int)
# signature: inner(x: int)
# signature: cleaned(n: int)
# random: positive 10
# run: kinds(0)
# run: kinds(1)
# run: kinds(2)
# run: kinds(3)
# run: kinds(4)
# run: kinds(5)
# run: asserted(3)
# run: asserted(-3)
# run: inner(2)
# run: inner(-2)
# run: cleaned(3)
# run: cleaned(30)
import numpy as np


def positive(x):
    if x < 0:
        raise ValueError("x is negative")
    return x


def kinds(n):
    if n == 0:
        raise ValueError
    if n == 1:
        raise IndexError("one")
    if n == 2:
        raise ZeroDivisionError("two")
    if n == 3:
        raise RuntimeError("three")
    if n == 4:
        raise TypeError("four")
    return n


def asserted(n):
    assert n > 0, "not positive"
    assert n
    return n


def helper(x):
    if x < 0:
        raise OverflowError("inside")
    return x


def inner(x):
    y = helper(x + 1)
    return y + helper(x)


def cleaned(n):
    a = np.zeros(10)
    b = a + 1
    for i in range(n):
        a[i] = b[i] * i
    return a
