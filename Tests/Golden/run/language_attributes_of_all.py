# What all objects of Python have.
# signature: everywhere(x: float, n: int, s: str)
# signature: some(x: float, s: str)
# run: everywhere(1.5, 3, "a")
# run: some(2.5, "ab")
import numpy as np


class Point:
    def __init__(self, x):
        self.x = x


def hashable(v):
    return hasattr(v, "__hash__"), hasattr(v, "__eq__"), hasattr(v, "__not_a_valid_attr__")


def everywhere(x, n, s):
    l = [x] * n
    d = {s: n}
    return hashable(x), hashable(n), hashable(s), hashable(l), hashable(d), hashable(np.ones(n)), \
        hashable((x, n)), hashable(Point(x)), hashable(None), hashable({n})


def some(x, s):
    p = Point(x)
    return hasattr(p, "x"), hasattr(p, "y"), hasattr(p, "__init__"), hasattr(s, "__len__"), \
        getattr(p, "z", 5), getattr(p, "x", 0.0), hasattr(x, "real"), hasattr(p, "__repr__")
