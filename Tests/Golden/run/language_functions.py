# Functions as values, keyword arguments, and what functools and operator make of functions.
# signature: constant_names(x: int, y: float64)
# signature: literal(x: int)
# signature: forwarded(x: float64)
# signature: kinds(x: int)
# signature: values(x: float64)
# signature: partials(x: float64)
# signature: reduced(a: float64[:])
# signature: reduced_int(n: int)
# signature: empty(a: float64[:])
# signature: operators(x: int, y: int)
# signature: getters(x: int, y: float64)
# signature: closures(x: float64, k: float64)
# signature: picked(flag: bool, x: float, n: int)
# random: constant_names 5 finite
# random: literal 5
# random: forwarded 5 finite
# random: kinds 5
# random: values 5 finite
# random: partials 5 finite
# run: reduced(np.array([1.5, 2.0, 3.0], dtype=np.float64))
# run: reduced_int(6)
# run: reduced_int(0)
# run: empty(np.array([], dtype=np.float64))
# run: empty(np.array([2.5], dtype=np.float64))
# run: operators(7, 3)
# run: operators(-7, 3)
# random: getters 5 finite
# random: closures 5 finite
# run: picked(True, 0.5, 3)
# run: picked(False, 0.5, 2)
import functools
import math
import operator
from functools import partial, reduce
from operator import attrgetter, itemgetter


def scaled(x, *, scale=2, shift=0):
    return x * scale + shift


def take(**kwargs):
    total = 0.0
    for k in kwargs:
        total += kwargs[k]
    return total, len(kwargs), "a" in kwargs, "q" in kwargs, kwargs.get("q", -1), kwargs["b"]


def constant_names(x, y):
    return take(a=x, b=y, c=1.0)


def literal(x):
    options = {"scale": 3, "shift": x}
    return scaled(x, **options), scaled(x, **{"scale": 5}), scaled(x, shift=1, **{"scale": x})


def inner(x, scale, power=1):
    return x * scale + power


def outer(x, **kwargs):
    return inner(x, **kwargs) + inner(x, scale=1.0, **{"power": 4})


def forwarded(x):
    return outer(x, scale=2.5), outer(x, power=3, scale=1.5)


def positional(a, b, /, c, *, d=4):
    return a + 2 * b + 3 * c + d


def kinds(x):
    return positional(x, 1, 2), positional(x, 1, c=2, d=5), positional(1, x, c=x, d=x)


def apply(f, x):
    return f(x)


def values(x):
    fs = (math.cos, lambda v: v * 2, abs)
    total = 0.0
    for f in fs:
        total += f(x)
    return apply(math.sin, x), apply(lambda v: v + 1, x), fs[1](x), total, callable(fs[0])


def partials(x):
    double = partial(operator.mul, 2.0)
    half = functools.partial(scaled, scale=0.5)
    both = partial(partial(scaled, shift=1.0), scale=3.0)
    return double(x), half(x), half(x, shift=1.0), both(x), both(x, scale=4.0)


def reduced(a):
    return reduce(operator.mul, a), reduce(lambda p, q: p + q, a, 1.0), reduce(max, a)


def reduced_int(n):
    return reduce(operator.add, range(n), 10), reduce(lambda a, b: a * b, (1, 2, 3), n)


def empty(a):
    return reduce(operator.add, a)


def operators(x, y):
    return (operator.add(x, y), operator.sub(x, y), operator.floordiv(x, y), operator.mod(x, y),
            operator.truediv(x, y), operator.neg(x), operator.and_(x, y), operator.xor(x, y),
            operator.lt(x, y), operator.eq(x, x), operator.not_(x), operator.abs(x),
            operator.contains((1, 2, x), y), operator.pow(y, 2), operator.lshift(y, 1))


def getters(x, y):
    t = (x, y, 3)
    z = complex(1.0, 2.0)
    return itemgetter(1)(t), itemgetter(0, 2)(t), attrgetter("imag")(z)


def closures(x, k):
    def add(v):
        return v + k

    def twice(f):
        return lambda v: f(f(v))

    return twice(add)(x), apply(twice(lambda v: v * k), x)


def picked(flag, x, n):
    f = math.sin if flag else lambda v: v + x
    g = operator.add if n > 2 else operator.mul
    total = 0.0
    for i in range(n):
        if i == 1:
            f = math.cos
        total = g(total, f(i * x))
    kind = float if flag else int
    return f(x) + total, kind(2) == 2, apply(f, x)
