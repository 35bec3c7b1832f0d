# `from module import *` binds what the module has in public, as CPython does.
# signature: roots(x: float) -> str
# run: roots(2.25)
# signature: chained(n: int) -> str
# run: chained(4)
# signature: shadowed(x: float) -> str
# run: shadowed(2.0)
# signature: recipes(n: int) -> str
# run: recipes(3)
# signature: decorated(n: int) -> int
# run: decorated(7)
from math import *
from itertools import *
from functools import *
from collections import deque
import operator

tau = "mine"


def roots(x):
    return f"{sqrt(x)} {floor(x)} {pi} {tau} {max(1, 2)}"


def shadowed(x):
    return f"{pow(x, 3)} {sum([1, 2])} {abs(-x)} {gcd(12, 18)}"


def log(x):
    return "own"


def chained(n):
    return f"{list(chain([n], islice(count(n), 2)))} {log(2.0)} {reduce(operator.add, range(n))}"


def take(n, iterable):
    return list(islice(iterable, n))


def sliding_window(iterable, n):
    it = iter(iterable)
    window = deque(islice(it, n), maxlen=n)
    if len(window) == n:
        yield tuple(window)
    for x in it:
        window.append(x)
        yield tuple(window)


def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))


def convolve(signal, kernel):
    kernel = tuple(kernel)[::-1]
    n = len(kernel)
    window = deque([0], maxlen=n) * n
    for x in chain(signal, repeat(0, n - 1)):
        window.append(x)
        yield sum(map(operator.mul, kernel, window))


def recipes(n):
    parts = [
        str(take(n, count(5))), str([w for w in sliding_window(range(n + 1), 2)]),
        str([p for p in powerset(range(n))]), str([c for c in convolve([1, 2, n], [0.5, 0.5])]),
        str([int(x) for x in accumulate(range(n))])]
    return "; ".join(parts)


@lru_cache(maxsize=None)
def decorated(n):
    if n < 2:
        return n
    return decorated(n - 1) + decorated(n - 2)
