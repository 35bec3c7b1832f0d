# What functions change of the module under any name: through the library, arguments, variables.
# golden: keeps
# signature: results(n: int) -> str
# signature: views(n: int) -> str
# signature: algebra(n: int) -> str
# run: results(3)
# run: results(1)
# run: views(3)
# run: views(1)
# run: algebra(3)
# run: algebra(1)
import numpy as np

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
