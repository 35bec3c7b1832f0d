# Decorators of the module change functions, for callers inside and outside.
# signature: increment(x: int) -> int
# signature: grown(x: float64[:])
# signature: calls(x: int)
# signature: weighed(x: float64)
# signature: fib(n: int) -> int
# run: increment(3)
# run: grown([1.0, 2.0])
# run: calls(5)
# run: weighed(2.0)
# run: fib(10)
import functools


def twice(f):
    def applied(x):
        return f(f(x))
    return applied


def scaled_by(factor):
    def decorate(f):
        def applied(x):
            return factor * f(x)
        return applied
    return decorate


@twice
def increment(x):
    return x + 1


@scaled_by(2)
@twice
def grown(x):
    return x + 0.5


@scaled_by(10)
@twice
def doubled(x):
    return 2 * x


@scaled_by(0.5)
def weighed(x):
    return x + 1


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def calls(x):
    return increment(x), doubled(x)
