# What functions change of the module under any name: through the library, arguments, variables.
# golden: keeps
# signature: library(n: int) -> str
# signature: arguments(n: int) -> str
# signature: variables(n: int) -> str
# signature: parts(n: int) -> str
# signature: tables(n: int) -> str
# run: library(3)
# run: library(1)
# run: arguments(3)
# run: arguments(1)
# run: variables(3)
# run: variables(1)
# run: parts(3)
# run: parts(1)
# run: tables(4)
# run: library(2)
import bisect
import heapq
import operator
import random

import numpy as np

HEAP = [5]
CARDS = [1, 2, 3, 4]
ITEMS = [1, 2, 3, 4, 5]
SORTED = [1, 5]


def library(n):
    heapq.heappush(HEAP, n)
    random.seed(n)
    random.shuffle(CARDS)
    operator.setitem(ITEMS, 0, n)
    bisect.insort(SORTED, n)
    return f"{HEAP} {CARDS} {ITEMS} {SORTED}"


ZEROS = np.zeros(3)
PAIR = [1, 2]
NAMED = {1: 2}


def inc(b, n):
    b[0] += n


def push(b, n):
    b.append(n)


def put(d, n):
    d[n] = n


def swap(x, i, j):
    x[i], x[j] = x[j], x[i]


def arguments(n):
    inc(ZEROS, n)
    inc(PAIR, n)
    push(PAIR, n)
    put(NAMED, n)
    swap(PAIR, 0, 1)
    return f"{ZEROS[0]} {PAIR} {NAMED}"


RAMP = np.zeros(3)
FLOOR = np.arange(4)
WORDS = ["a", "b"]


def variables(n):
    a = RAMP
    a += n
    b = FLOOR[1:]
    b[0] = n
    w = WORDS
    w += ["c" * n]
    w[0] = "z"
    return f"{RAMP[0]} {RAMP[2]} {FLOOR[1]} {WORDS}"


ROWS = [[1], [2, 3]]
LISTS = ([1.5], [2.5])
ARRAYS = (np.zeros(3), 5)
MORE = [np.zeros(2), np.ones(2)]


def parts(n):
    for r in ROWS:
        r.append(n)
    LISTS[0].append(n / 2)
    LISTS[1][0] = n + 0.5
    a, _ = ARRAYS
    a[0] += n
    m = MORE[1]
    m += n
    return f"{ROWS} {LISTS} {ARRAYS[0][0]} {MORE[1][1]}"


PRIMES = [2, 3, 5]
RANKS = {"a": 1, "b": 2}


def tables(n):
    # These are read alone, and stay constants.
    r = f"{sum(PRIMES)} {PRIMES[n % 3]} {[x * n for x in PRIMES]} {PRIMES + [n]} {3 in PRIMES}"
    return r + f" {max(RANKS, key=RANKS.get)} {len(RANKS)}"
