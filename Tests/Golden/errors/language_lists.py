# What lists refuse.
# signature: callee(n: int)
# signature: stored(n: int)
# signature: no_join(n: int)
# signature: kernel global_list(n: int)
import numpy as np

NUMBERS = [1, 2, 3]


def push(xs):
    xs.append("a")  # error[T130]: a list[int] can't hold str


def callee(n):
    xs = [n]
    push(xs)
    return len(xs)


def stored(n):
    fs = []
    fs.append(np)  # error[T131]: module numpy can't be stored in a container
    return len(fs) + n


def no_join(n):
    xs = [n]
    xs.append((n, n))  # error[T130]: a list[int] can't hold (int, int)
    return len(xs)


def global_list(n):
    lengthened(NUMBERS, n)


def lengthened(numbers, n):
    numbers.append(n)  # error[T118]: is a constant
