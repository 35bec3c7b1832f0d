# Comprehensions are loops in place, with targets of their own.
# run: simple(4) == [0, 1, 4, 9]
# run: conditions(10) == [6]
# run: clauses(4) == [(1, 0), (2, 0), (2, 1), (3, 0), (3, 1), (3, 2)]
# run: own_targets(3) == (7, [0, 1, 2], 9)
# run: nested(3) == [[], [0], [0, 1]]
# run: walrus(4) == ([0, 2, 4, 6], 6)
# run: same_name(3) == ([1, 2, 3], (1, 2, 3))
# run: unpacked(2) == [1, 5]
# run: caught(3) == (-1, 3)
# run: closure(3) == [10, 11, 12]
# run: condition_value(3) == [(0, 5), (1, 0), (2, 0)]
CONSTANT = [i + 1 for i in (4, 5)]
# run: constant(0) == [5, 6]


def simple(n):
    return [i * i for i in range(n)]


def conditions(n):
    return [i for i in range(n) if i % 2 == 0 if i % 3 == 0 and i]


def clauses(n):
    return [(i, j) for i in range(n) for j in range(i)]


def own_targets(n):
    i = 7
    l = [i for i in range(n)]
    j = 9
    return i, l, j


def nested(n):
    return [[j for j in range(i)] for i in range(n)]


def walrus(n):
    last = None
    l = [last := i * 2 for i in range(n)]
    return l, last


def same_name(n):
    x = (1, 2, 3)
    return [x for x in x], x


def unpacked(n):
    return [a + b for a, b in ((0, 1), (2, 3))]


def caught(n):
    done = 0
    try:
        l = [(done := done + 1) // (i - 2) for i in range(n)]
    except ZeroDivisionError:
        return -1, done
    return l, done


def closure(n):
    k = 10

    def inner():
        return [i + k for i in range(n)]

    return inner()


def condition_value(n):
    return [(i, 0 if i else 5) for i in range(n)]


def constant(n):
    return CONSTANT
