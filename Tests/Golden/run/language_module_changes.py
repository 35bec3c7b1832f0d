# What functions change of the module under any name: through the library, arguments, variables.
# golden: keeps
# signature: library(n: int) -> str
# signature: arguments(n: int) -> str
# signature: variables(n: int) -> str
# signature: parts(n: int) -> str
# signature: results(n: int) -> str
# signature: views(n: int) -> str
# signature: algebra(n: int) -> str
# signature: defaults(n: int) -> str
# signature: containers(n: int) -> str
# signature: nested(n: int) -> str
# signature: tables(n: int) -> str
# run: library(3)
# run: library(1)
# run: arguments(3)
# run: arguments(1)
# run: variables(3)
# run: variables(1)
# run: parts(3)
# run: parts(1)
# run: results(3)
# run: results(1)
# run: views(3)
# run: views(1)
# run: algebra(3)
# run: algebra(1)
# run: defaults(3)
# run: defaults(1)
# run: containers(3)
# run: containers(1)
# run: nested(3)
# run: nested(1)
# run: tables(4)
# run: library(2)
import bisect
import heapq
import operator
import random
from collections import Counter, defaultdict, deque

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


STACK = [(3, 1)]
TREE = {"a": ["x"]}


def stack():
    return STACK


def results(n):
    x = stack()
    x.append((n, n))
    TREE["a"].append("y" * n)
    y = STACK if n > 1 else [(0, 0)]
    y.append((7, 7))
    return f"{STACK} {TREE}"


GRID = np.arange(6).reshape(2, 3)
ONES = np.array([1, 2, 3])
TWOS = np.array([4, 5, 6])


def views(n):
    r = GRID[1]
    r[0] = n
    for row in GRID:
        row[1] += n
    v = ONES[::2]
    v *= n
    np.add(TWOS, 1, out=TWOS)
    return f"{GRID[1, 0]} {GRID[0, 1]} {ONES[0]} {ONES[2]} {TWOS[0]}"


SEEN = {1, 2, 3}
LETTERS = {"a": 1.5}
FROZEN = frozenset({1, 2})


def add(s, n):
    s.add(n)


def algebra(n):
    x = SEEN
    x |= {n + 10}
    add(SEEN, 50 + n)
    y = LETTERS
    y |= {"b": n / 2}
    z = FROZEN
    z |= {n}
    return f"{sorted(SEEN)} {LETTERS} {sorted(FROZEN)} {sorted(z)} {type(z).__name__}"


VISITED = set()
ORDER = []


def visit(n, seen=VISITED, order=ORDER):
    if n in seen or n <= 0:
        return
    seen.add(n)
    order.append(n)
    visit(n - 1, seen, order)


def gather(n, acc=[0.5]):
    push(acc, n)
    return len(acc)


class Shelf:
    ITEMS = [True]
    INDEX = {}

    def __init__(self):
        self.n = 1

    def add(self, v):
        push(self.ITEMS, v > 1)
        put(self.INDEX, v)


def defaults(n):
    visit(n)
    Shelf().add(n)
    return f"{ORDER} {sorted(VISITED)} {gather(n)} {Shelf.ITEMS} {Shelf.INDEX}"


QUEUE = deque([1])
GROUPS = defaultdict(list)
COUNTS = Counter("abca")
MATRIX = [[0] * 3 for _ in range(2)]
GRAPH = {"x": [1], "y": [2]}


def containers(n):
    push(QUEUE, n)
    push(GROUPS[n], n)
    COUNTS.update("a")
    m = MATRIX
    m[1][n % 3] += 1
    for k in GRAPH:
        GRAPH[k].append(n)
    for v in GRAPH.values():
        v.insert(0, n)
    return f"{list(QUEUE)} {dict(GROUPS)} {COUNTS['a']} {MATRIX} {GRAPH}"


TRACE = [9, 9, 9]


def nested(n):
    x = TRACE

    def note(v):
        x.append(v)

    note(n)
    [x.append(i) for i in range(2)]
    return f"{TRACE}"


PRIMES = [2, 3, 5]
RANKS = {"a": 1, "b": 2}


def tables(n):
    # These are read alone, and stay constants.
    r = f"{sum(PRIMES)} {PRIMES[n % 3]} {[x * n for x in PRIMES]} {PRIMES + [n]} {3 in PRIMES}"
    return r + f" {max(RANKS, key=RANKS.get)} {len(RANKS)}"
