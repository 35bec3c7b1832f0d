# Generator expressions, map and filter, consumed on the spot.
# signature: sums(a: float64[:])
# signature: tests(a: float64[:])
# signature: extremes(a: float64[:])
# signature: empty(a: float64[:])
# signature: keys(a: int[:])
# signature: maps(a: float64[:], b: float64[:])
# signature: filters(a: int[:])
# signature: nested(n: int)
# signature: tuples(x: int, y: float64)
# signature: loops(a: int[:])
# signature: pairs(a: float64[:])
# signature: starts(n: int)
# run: sums(np.array([1.0, -2.0, 3.5], dtype=np.float64))
# run: tests(np.array([1.0, -2.0, 3.5], dtype=np.float64))
# run: tests(np.array([], dtype=np.float64))
# run: tests(np.array([1.0, 2.0], dtype=np.float64))
# run: extremes(np.array([1.0, -2.0, 3.5], dtype=np.float64))
# run: empty(np.array([], dtype=np.float64))
# run: empty(np.array([-1.0], dtype=np.float64))
# run: keys(np.array([3, -7, 5, 7], dtype=np.int64))
# run: maps(np.array([1.0, 2.0], dtype=np.float64), np.array([3.0, 4.0, 5.0], dtype=np.float64))
# run: filters(np.array([1, 2, 3, 4, 5, 6], dtype=np.int64))
# run: filters(np.array([], dtype=np.int64))
# run: nested(5)
# run: nested(0)
# random: tuples 5 finite
# run: loops(np.array([1, 2, 3, 4, 5, 6], dtype=np.int64))
# run: pairs(np.array([1.0, 2.0, 3.0], dtype=np.float64))
# run: starts(4)
import math

import numpy as np


def sums(a):
    k = 2.0
    return (sum(x * k for x in a), sum(x for x in a if x > 0), sum(1 for x in a if x < 0),
            sum((x for x in a), 10.0), sum(x * y for x, y in zip(a, a)),
            sum(i * x for i, x in enumerate(a) if i % 2 == 0 if x > 0))


def tests(a):
    return (any(x > 3 for x in a), all(x > 0 for x in a), any(x < -5 for x in a),
            all(x > 0 for x in a if x > -1))


def extremes(a):
    return max(abs(x) for x in a), min(x * x for x in a), max(x for x in a if x < 0)


def empty(a):
    return np.float64(max((x for x in a if x > 0), default=0.5)), np.float64(min(a, default=7.0))


def keys(a):
    return (max(a, key=abs), min(a, key=lambda v: -v), max((1, -5, 3), key=abs),
            min(1, -2, key=abs), max(range(5), key=lambda v: (v * 3) % 5))


def maps(a, b):
    total = 0.0
    for v in map(math.sqrt, a):
        total += v
    for v in map(lambda p, q: p * q, a, b):
        total += v
    return total, sum(map(abs, a)), max(map(lambda v: v * v, b))


def filters(a):
    total = 0
    for v in filter(lambda v: v % 2 == 0, a):
        total += v
    count = 0
    for v in filter(None, a):
        count += 1
    more = filter(lambda v: v > 9, map(lambda v: v * 2, a))
    return int(total), count, int(sum(filter(lambda v: v > 3, a))), int(sum(more))


def nested(n):
    return (sum(i * j for i in range(n) for j in range(i)),
            any(i + j == 7 for i in range(n) for j in range(n)),
            all(i + j < 8 for i in range(n) for j in range(n) if j != i))


def tuples(x, y):
    t = (x, y, 3)
    u = tuple(v * 2 for v in t)
    w = tuple(i * x for i in range(3))
    m = tuple(map(lambda v: v + 1, t))
    n = tuple(t[i] for i in range(3) if i != 1)
    return u, w, m, n, tuple(enumerate(t)), tuple(zip((1, 2), t)), tuple(range(4))


def loops(a):
    total = 0
    for v in (x * 10 for x in a if x > 2):
        if v == 50:
            continue
        total += v
    return int(total)


def pairs(a):
    return sum(p * q for p, q in ((x, x + 1) for x in a))


def starts(n):
    return sum(range(n), 100), sum((1, 2, 3), start=n), sum((x for x in range(n)), start=1.5)
