# Comprehensions of sets and dicts: keys, order, clauses, targets of their own.
# signature: sets(n: int)
# signature: dicts(n: int)
# signature: nested_dicts(n: int)
# signature: gens(n: int)
# signature: conditions(n: int)
# signature: order(n: int)
# signature: inverted(n: int)
# signature: counts(n: int)
# signature: dict_views(n: int)
# signature: from_generators(n: int)
# signature: leaks(n: int)
# run: sets(7)
# run: sets(0)
# run: dicts(5)
# run: nested_dicts(3)
# run: gens(4)
# run: conditions(10)
# run: order(6)
# run: inverted(4)
# run: counts(5)
# run: dict_views(3)
# run: from_generators(4)
# run: leaks(3)


def sets(n):
    s = {i % 3 for i in range(n)}
    return len(s), sum(s), 2 in s


def dicts(n):
    d = {i: i * i for i in range(n)}
    s = 0
    for k, v in d.items():
        s = s * 10 + k + v
    return len(d), s


def nested_dicts(n):
    d = {i: [j * i for j in range(i + 1)] for i in range(n)}
    s = 0
    for k in d:
        s = s * 100 + sum(d[k]) + len(d[k])
    return s


def count(n):
    for i in range(n):
        yield i


def gens(n):
    s = {x * y for x in count(n) for y in count(n) if x != y}
    d = {x: y for x, y in zip(count(n), (v * 2 for v in count(n)))}
    return len(s), max(s), len(d), sum(d.values())


def conditions(n):
    d = {i: 1 / i for i in range(n) if i if i % 2}
    return len(d), sum(d.values())


def order(n):
    d = {(i * 5) % 7: i for i in range(n)}
    s = 0
    for k in d:
        s = s * 10 + k
    return s


def inverted(n):
    d = {i: i * 3 for i in range(n)}
    e = {v: k for k, v in d.items()}
    return e[3], len(e)


def counts(n):
    d = {}
    for x in (i % 3 for i in range(n)):
        d[x] = d.get(x, 0) + 1
    return d[0], len(d)


def walk(d):
    for k, v in d.items():
        yield k
        yield v


def dict_views(n):
    d = {i: i + 0.5 for i in range(n)}
    s = 0.0
    for x in walk(d):
        s = s * 2 + x
    return s


def from_generators(n):
    s = set(count(n))
    f = {x for x in s if x in {1, 2, 9}}
    d = dict((i, i * 2) for i in range(n))
    l = sorted({(-i) % 4 for i in range(n)})
    return len(s), len(f), d[1], l[0], l[-1]


def leaks(n):
    i = 10
    s = {i for i in range(n)}
    d = {i: (last := i) for i in range(n)}
    return i, len(s), len(d), last
