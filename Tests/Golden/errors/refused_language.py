# What the table of Docs/Language.md refuses and no other file here provokes.
# signature: seeded(n: int)
# signature: viewed(b: bytes)
# signature: inverted(a: float64[:, :])
# signature: starred(n: int)
# signature: attributes(n: int)
# signature: setting(n: int)
# signature: hooked(n: int)
# signature: assigned(n: int)
# signature: selected(a: float64[:], i: int64[:])
# signature: drawn(n: int)
# signature: called(n: int)
# signature: kernel shared(a: float32[::1])
# signature: kernel atomic(a: float32[::1])
import random

import numpy as np
from numba import cuda


def viewed(b):
    return memoryview(b) == memoryview(np.zeros((2, 2)))  # error[L001]: '==' of memoryviews of


def inverted(a):
    return np.linalg.inv(a)  # error[N105]: 'numpy.linalg' is not supported


def starred(n):
    try:  # error[L001]: 'try' statement with 'except*'
        return 1 // n
    except* ZeroDivisionError:
        pass


class Lazy:
    def __init__(self, n):
        self.n = n

    def __getattr__(self, name):  # error[L001]: '__getattr__' of the class 'Lazy'
        return self.n


def attributes(n):
    return Lazy(n).anything


class Guarded:
    def __init__(self, n):
        self.n = n

    def __setattr__(self, name, value):  # error[L001]: '__setattr__' of the class 'Guarded'
        object.__setattr__(self, name, value)


def setting(n):
    g = Guarded(n)
    return g.n


class Base:
    def __init_subclass__(cls):  # error[L001]: '__init_subclass__' of the class 'Base'
        cls.known = 1


class Derived(Base):
    def __init__(self, n):
        self.n = n


def hooked(n):
    return Derived(n).n


class Named:
    label = "a"


def assigned(n):
    Named.label = n  # error[T124]: this variable is str at one place and int at
    return Named.label


def selected(a, i):
    return a[i]  # error[T117]: int64[:] can't be used as an index


def drawn(n):
    return np.random.default_rng(n).random()  # error[N105]: 'numpy.random.default_rng'


def called(n):
    def a(k):
        return 0 if k <= 0 else table[0](k - 1) + 1

    def b(k):
        return 0 if k <= 0 else a(k - 1) + 10

    table = [b]  # error[T130]: can't hold  # error[T130]: can't hold
    return a(n)


def shared(a):
    tile = cuda.shared.array(16, np.float32)  # error[N105]: 'numba.cuda.shared' is not
    tile[0] = a[0]


def atomic(a):
    cuda.atomic.add(a, 0, 1.0)  # error[N105]: 'numba.cuda.atomic' is not supported


def seeded(n):
    return random.Random(n).random()  # error[N105]: 'random.Random' is not supported
