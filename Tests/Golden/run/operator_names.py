# The other names of operator, in-place functions, and decorators that copy names.
# signature: named(a: int, b: int)
# signature: lists(n: int)
# signature: wrapped(x: float)
# signature: arrays(a: float64[:, :], b: float64[:, :])
# run: named(7, 3)
# run: named(7, 0)
# run: lists(4)
# run: wrapped(2.5)
# run: arrays([[1.0, 2.0], [3.0, 4.0]], [[1.0, 0.5], [0.0, 1.0]])
import functools
import operator


def named(a, b):
    return (operator.__add__(a, b), operator.__mod__(a, b), operator.__lt__(a, b),
            operator.__and__(a, b), operator.__neg__(a), operator.__not__(b),
            operator.__index__(a), operator.__or__(a, b), operator.__invert__(b))


def lists(n):
    a = [1, 2, 3]
    a = operator.iconcat(a, [n, n + 1])
    operator.delitem(a, 1)
    operator.setitem(a, 0, 10 * n)
    return len(a), a[0], a[1], operator.getitem(a, -1), operator.countOf(a, n), operator.indexOf(a, n)


def logged(f):
    @functools.wraps(f)
    def inner(*args):
        return f(*args) + 1
    return inner


@logged
def doubled(x):
    return 2 * x


@functools.cache
def halved(x):
    return x / 2


def wrapped(x):
    return doubled(x), halved(x), functools.reduce(operator.__mul__, (1, 2, x))


def arrays(a, b):
    c = operator.imatmul(a.copy(), b)
    return operator.__matmul__(a, b), c, operator.iadd(c, 1)
