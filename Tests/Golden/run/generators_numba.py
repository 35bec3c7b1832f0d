# Generators as Numba's users write them: kinds of elements, arrays in the state, nesting.
# signature: all_kinds(n: int)
# signature: steps(n: int)
# signature: thrice_forever(n: int)
# signature: of_array(n: int)
# signature: defaults(n: int)
# signature: one_flag(n: int)
# signature: two_tuples(n: int)
# signature: sum_of_rows(n: int)
# signature: three_deep(n: int)
# signature: through_function(n: int)
# signature: into_array(n: int)
# signature: never_started(n: int)
# run: all_kinds(0)
# run: all_kinds(3)
# run: steps(0)
# run: steps(3)
# run: thrice_forever(0)
# run: thrice_forever(3)
# run: of_array(0)
# run: of_array(3)
# run: defaults(0)
# run: defaults(3)
# run: one_flag(0)
# run: one_flag(3)
# run: two_tuples(0)
# run: two_tuples(3)
# run: sum_of_rows(0)
# run: sum_of_rows(3)
# run: three_deep(0)
# run: three_deep(3)
# run: through_function(0)
# run: through_function(3)
# run: into_array(0)
# run: into_array(3)
# run: never_started(0)
# run: never_started(3)
import numpy as np
from numba import njit


@njit
def kinds(x):
    yield x
    yield x + 1.5
    yield x + 1j


def all_kinds(n):
    return repr(complex(sum(kinds(n))))


@njit(cache=True)
def mixed_step(x, y, z):
    for i in range(3):
        yield z
        yield y + z
    return
    yield x


def steps(n):
    return repr(list(mixed_step(n, n + 1, 7)))


@njit
def forever(a, b):
    x = a + 1
    while True:
        y = b + 2
        yield x + y


def thrice_forever(n):
    g = forever(n, 6)
    return repr([next(g) for i in range(3)])


@njit
def elements(arr):
    for i in range(arr.size):
        yield arr[i]


def of_array(n):
    a = np.linspace(1, 10, 7)
    s = 0.0
    for x in elements(a):
        s += x * n
    return repr(s)


@njit
def optional_arguments(x=1, y=2, b=False):
    bb = not b
    yield x
    if bb:
        yield y
    if b:
        yield x + y


def defaults(n):
    a = list(optional_arguments(2, n))
    b = list(optional_arguments(n))
    return repr((a, b, list(optional_arguments(y=n)), list(optional_arguments(x=n, b=True))))


@njit
def flags():
    yield True


def one_flag(n):
    g = flags()
    return repr((next(g), next(g, False)))


@njit
def tuples():
    yield 1, 2
    yield 3, 4


def two_tuples(n):
    return repr(list(tuples()))


@njit
def rows(n):
    for i in range(n):
        vec = np.empty(3)
        vec[:] = 12 + i
        yield vec


def sum_of_rows(n):
    s = 0.0
    for r in rows(n):
        s = s * 2 + r.sum()
    return repr(float(s))


@njit
def inner(a, n):
    for i in range(n):
        yield a[i]
        a[i] += i


@njit
def outer(n):
    a = np.arange(n)
    for i in inner(a, n):
        yield i * 2
    for i in range(a.size):
        yield a[i]


@njit
def thrice(n):
    for i in outer(n):
        yield i + i


def three_deep(n):
    return repr([int(x) for x in thrice(n)])


@njit
def magic():
    yield 0xdeadbeef


def get():
    return magic()


def through_function(n):
    s = 0
    for x in get():
        s += x
    return repr(s)


@njit
def both_ends(rmin, rmax, nr):
    a = np.linspace(rmin, rmax, nr)
    yield a[0]
    yield a[1]


def into_array(n):
    points = np.empty(2, dtype=np.complex128)
    for i, c in enumerate(both_ends(-2, -1, n + 2)):
        points[i] = c
    return repr(complex(points[0] * 10 + points[1]))


def never_started(n):
    a = np.arange(n + 1)
    g = elements(a)
    h = elements(a)
    first = next(h)
    return repr((int(first), int(sum(g))))
