# Copies of lists, dicts and sets that hold wider elements than what they are copies of.
# signature: times(n: int)
# signature: sliced(n: int)
# signature: copied(n: int)
# signature: listed(n: int)
# signature: sorts(n: int)
# signature: added(n: int)
# signature: dict_copy(n: int)
# signature: dict_of(n: int)
# signature: set_copy(n: int)
# signature: set_union(n: int)
# signature: deques(n: int)
# signature: comp(n: int)
# signature: dict_or(n: int)
# signature: counter(n: int)
# signature: rev(n: int)
# signature: fromkeys(n: int)
# signature: nested(n: int)
# signature: ranged(n: int)
# signature: tupled(n: int)
# signature: tuples(n: int, which: bool)
# run: times(3)
# run: sliced(3)
# run: copied(3)
# run: listed(3)
# run: sorts(3)
# run: added(3)
# run: dict_copy(3)
# run: dict_of(3)
# run: set_copy(3)
# run: set_union(3)
# run: deques(3)
# run: comp(3)
# run: dict_or(3)
# run: counter(3)
# run: rev(3)
# run: fromkeys(3)
# run: nested(3)
# run: ranged(3)
# run: tupled(3)
# run: tuples(3, True)
# run: tuples(3, False)
from collections import deque, Counter, defaultdict


def times(n):
    a = [1] * n
    a[0] = 0.5
    b = n * [2]
    b.append(1.5)
    return a[1] * 1.0, b[0] * 1.0, a[0], b[n]


def sliced(n):
    a = [i + 1 for i in range(n)]
    b = a[1:]
    b[0] = 0.5
    return a[1], b[1] * 1.0, b[0]


def copied(n):
    a = [i + 1 for i in range(n)]
    b = a.copy()
    b[0] = 0.5
    c = list(a)
    c.append(2.5)
    return a[0], b[1] * 1.0, b[0], c[0] * 1.0, c[-1]


def listed(n):
    a = list(range(1, n))
    a[0] = 0.5
    b = list((1, 2, 3))
    b[1] = 0.5
    return a[1] * 1.0, b[0] * 1.0, a[0], b[1]


def sorts(n):
    a = [n - i for i in range(n)]
    b = sorted(a)
    b[0] = 0.5
    return a[0], b[1] * 1.0, b[0]


def added(n):
    a = [i + 1 for i in range(n)]
    b = a + a
    b[0] = 0.5
    c = a + [1.5]
    c += [3]
    return a[0], b[1] * 1.0, b[0], c[0] * 1.0, c[-1] * 1.0


def dict_copy(n):
    d = {i: i + 1 for i in range(n)}
    e = d.copy()
    e[0] = 0.5
    return d[0], e[1] * 1.0, e[0]


def dict_of(n):
    d = {i: i + 1 for i in range(n)}
    e = dict(d)
    e[0] = 0.5
    f = dict([(1, 2), (3, 4)])
    f[1] = 0.5
    return d[0], e[1] * 1.0, e[0], f[3] * 1.0


def set_copy(n):
    s = {i for i in range(n)}
    t = s.copy()
    t.add(0.5)
    return sum(t) * 1.0, len(t), 1 in t, 0.5 in t


def set_union(n):
    s = {i for i in range(n)}
    t = s | {5}
    t.add(0.5)
    u = set([1, 2, 3])
    u.add(1.5)
    return sum(t) * 1.0, len(t), 1 in t, 0.5 in u, 2 in u


def deques(n):
    d = deque([1, 2, 3])
    d.append(0.5)
    e = deque(range(n))
    e.appendleft(0.5)
    return d[0] * 1.0, d[-1], e[0], e[1] * 1.0, e[-1] * 1.0


def comp(n):
    a = [i + 1 for i in range(n)]
    a.insert(0, 0.5)
    a.extend([1, 2])
    a[1:2] = [0.25]
    return a[0], a[1], a[2] * 1.0, a[-1] * 1.0


def dict_or(n):
    d = {i: i + 1 for i in range(n)}
    e = d | {7: 8}
    e[0] = 0.5
    d2 = {1: 2}
    d2 |= {3: 0.5}
    return d[0], e[1] * 1.0, e[7] * 1.0, d2[1] * 1.0, d2[3]


def counter(n):
    c = Counter([1, 2, 2])
    c[1] += 0.5
    d = defaultdict(int)
    d["a"] += 1
    d["b"] += 0.5
    return c[1], c[2] * 1.0, d["a"] * 1.0, d["b"], d["c"] * 1.0


def rev(n):
    a = list(reversed([i + 1 for i in range(n)]))
    a[0] = 0.5
    b = [i for i in range(n)]
    b.reverse()
    b[0] = 0.5
    return a[1] * 1.0, b[1] * 1.0


def fromkeys(n):
    d = dict.fromkeys(range(n), 0)
    d[1] = 0.5
    return d[0] * 1.0, d[1]


def nested(n):
    g = [[1] * n for _ in range(n)]
    g[0][0] = 0.5
    h = [row[:] for row in g]
    h[1][1] = 2.5
    k = [[1] * n] * 2
    k[0][1] = 1.5
    return g[1][1] * 1.0, h[1][0] * 1.0, k[1][1], k[1][0] * 1.0, g[0][0]


def ranged(n):
    a = [*range(1, n + 1)]
    a[0] = 0.5
    b = [x for x in a[1:]]
    b[0] = 0.25
    return a[1] * 1.0, b[1] * 1.0


def tupled(n):
    ps = [(i, i) for i in range(n)]
    qs = ps[1:]
    qs[0] = (0.5, 1)
    rs = ps * 2
    rs[0] = (1, 0.5)
    return qs[1][0] * 1.0, rs[1][1] * 1.0, qs[0][0], rs[0][1]


def tuples(n, which):
    a = tuple([i + 1 for i in range(n)])
    b = tuple([0.5 * i for i in range(n)])
    c = a if which else b
    d = a[1:]
    e = d if which else b[2:]
    return c[1] * 1.0, len(c), e[0] * 1.0, (a + a)[n] * 1.0


def empties(n):
    a = []
    b = a[:]
    c = a * 2
    d = a.copy()
    b.append(0.5)
    c.append("x")
    d.append(n)
    return len(a), b[0], c[0], d[0]
