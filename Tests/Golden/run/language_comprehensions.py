# Comprehensions of lists, with clauses, conditions and targets of their own.
# signature: simple(n: int)
# signature: conditions(n: int)
# signature: clauses(n: int)
# signature: own_targets(n: int)
# signature: nested(n: int)
# signature: walrus(n: int)
# signature: same_name(x: float64[:])
# signature: arrays(n: int)
# signature: matrix(n: int)
# signature: tuples(x: int, y: float)
# signature: caught(n: int)
# signature: closure(n: int, k: int)
# signature: generators(n: int)
# signature: in_loops(n: int)
# run: simple(4)
# run: simple(0)
# run: conditions(20)
# run: clauses(4)
# run: own_targets(3)
# run: nested(4)
# run: walrus(4)
# run: same_name([1.0, 2.0, 4.0])
# run: arrays(4)
# run: matrix(3)
# run: tuples(3, 0.5)
# run: caught(2)
# run: caught(5)
# run: closure(3, 10)
# run: generators(5)
# run: in_loops(4)
import numpy as np


def simple(n):
    l = [i * i for i in range(n)]
    return len(l), sum(l)


def conditions(n):
    l = [i for i in range(n) if i % 2 == 0 if i % 3 == 0 and i]
    return len(l), sum(l), l[0], l[-1]


def clauses(n):
    l = [(i, j) for i in range(n) for j in range(i)]
    s = 0
    for i, j in l:
        s = s * 3 + i * j
    return len(l), s


def own_targets(n):
    i = 7
    l = [i + 1 for i in range(n)]
    return i, sum(l)


def nested(n):
    l = [[i * j for j in range(i + 1)] for i in range(n)]
    s = 0
    for row in l:
        s = s * 10 + sum(row) + len(row)
    return s


def walrus(n):
    last = -1
    l = [last := i * 2 for i in range(n)]
    return sum(l), last


def same_name(x):
    y = [x * 2 for x in x]
    return x[0], sum(y), len(y)


def arrays(n):
    a = np.array([i * 0.5 for i in range(n)])
    b = np.array([x for x in a if x > 0.5])
    return a, b


def matrix(n):
    return np.array([[i * n + j for j in range(n)] for i in range(n)])


def tuples(x, y):
    l = [v * 2 for v in (x, y, 3)]
    return float(l[0]), l[1], float(l[2])


def caught(n):
    done = 0
    try:
        l = [(done := done + 1) // (i - 2) for i in range(n)]
    except ZeroDivisionError:
        return -1, done
    return sum(l), done


def closure(n, k):
    def inner(m):
        return [i + k for i in range(m)]

    return sum(inner(n)), len([f for f in inner(2 * n) if f % 2])


def count(n):
    for i in range(n):
        yield i


def generators(n):
    l = [x * y for x in count(n) for y in count(x)]
    return len(l), sum(l)


def in_loops(n):
    s = 0
    for i in range(n):
        for x in [j * i for j in range(i)]:
            s += x
    return s
