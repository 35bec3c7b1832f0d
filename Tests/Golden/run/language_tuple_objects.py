# Tuples whose length is known at run time only.
# signature: made(n: int)
# run: made(0)
# run: made(1)
# run: made(5)
# signature: grown(n: int)
# run: grown(0)
# run: grown(4)
# signature: items(n: int, i: int)
# run: items(4, 0)
# run: items(4, -4)
# run: items(4, 4)
# run: items(0, 0)
# signature: slices(n: int)
# run: slices(7)
# signature: keys(s: str)
# run: keys("tea eat tan ate nat bat")
# run: keys("")
# signature: hashes(n: int)
# run: hashes(0)
# run: hashes(3)
# signature: compared(n: int)
# run: compared(2)
# run: compared(3)
# signature: algebra(n: int)
# run: algebra(3)
# signature: counted(n: int)
# run: counted(4)
# run: counted(20)
# signature: unpacked(n: int)
# run: unpacked(3)
# run: unpacked(2)
# signature: within(n: int)
# run: within(3)
# signature: texts(s: str) -> str
# run: texts("b a c")
# run: texts("")
# run: texts("one")
# signature: chosen(c: bool, n: int)
# run: chosen(True, 3)
# run: chosen(False, 3)
# signature: as_array(n: int)
# run: as_array(4)
# signature: floats(a: float64[:])
# run: floats(np.array([2.5, -1.0, 0.0]))
# signature: selected(n: int)
# run: selected(2)
# run: selected(9)
# signature: nested(n: int)
# run: nested(3)
# signature: memo(n: int)
# run: memo(6)
# signature: kinds(n: int)
# run: kinds(2)
# signature: optional(n: int)
# run: optional(0)
# run: optional(3)
import numpy as np


def made(n):
    t = tuple(range(n))
    u = tuple(i * i for i in t)
    v = tuple([3] * n)
    return len(t), str(t), str(u), repr(v), sum(u), bool(t)


def grown(n):
    t = ()
    for i in range(n):
        t += (i, -i)
    return len(t), str(t), t == tuple(t)


def items(n, i):
    return tuple(range(10, 10 + n))[i]


def slices(n):
    t = tuple(range(n))
    return str(t[1:3]), str(t[::-1]), str(t[:0]), t[-2:][0], str(t[n:]), str(tuple(reversed(t)))


def keys(s):
    groups = {}
    for w in s.split():
        groups.setdefault(tuple(sorted(w)), []).append(w)
    seen = {tuple(sorted(w)) for w in s.split()}
    return len(groups), str(sorted(groups)), str(list(groups.values())), len(seen)


def hashes(n):
    t = tuple(range(n))
    return hash(t), hash(tuple(float(i) for i in range(n))), hash(t) == hash((0, 1, 2))


def compared(n):
    t = tuple(range(n))
    u = tuple(range(n + 1))
    return (
        t == (0, 1), (0, 1) == t, t != (0, 1, 2), t < u, u <= t, t > (0, 0), (0, 5) < t,
        t >= (0, 1, 2), t == u[:-1], max(t, u) == u, t == [0, 1])


def algebra(n):
    t = tuple(range(n))
    return str(t + t), str(t + (7, 8)), str((7,) + t), str(t * 2), str(0 * t), t.count(1), t.index(2)


def counted(n):
    t = tuple(i % 5 for i in range(n))
    return 4 in t, 9 not in t, t.count(0), t.index(4)


def unpacked(n):
    a, b, c = tuple(range(n))
    return a + 10 * b + 100 * c


def within(n):
    rows = [tuple(range(k)) for k in range(n)]
    rows.append((9,))
    rows.sort()
    d = {(): 0}
    for r in rows:
        d[r] = len(r)
    return str(rows), str(d), d[tuple([9])]


def texts(s):
    return ",".join(tuple(s.split())) + str(tuple(s.split()))


def chosen(c, n):
    t = (1, 2) if c else (n, n, n)
    return len(t), t[-1], sum(t), str(t)


def as_array(n):
    t = tuple(range(n))
    a = np.array(t)
    return a, np.array(tuple((i, i * 0.5) for i in t)).sum()


def floats(a):
    t = tuple(a)
    return len(t), sum(t, 0.0), str(sorted(float(x) for x in t)), str(tuple(float(x) for x in a))


def selected(n):
    seen = []

    def accepts(i):
        seen.append(i)
        return i != n

    t = tuple(i * i for i in (1, 2, 3) if accepts(i))
    return str(t), str(seen), tuple(i for i in (1, 2, 3) if i != 2)


def nested(n):
    t = tuple(tuple(range(k)) for k in range(n))
    return str(t), len(t[-1]), sum(sum(r) for r in t)


def memo(n):
    known = {}

    def ways(state):
        if len(state) >= n:
            return 1
        if state in known:
            return known[state]
        total = 0
        for step in (1, 2):
            if sum(state) + step <= n:
                total += ways(state + (step,))
        known[state] = total
        return total

    return ways(()), len(known)


def kinds(n):
    t = tuple(range(n))
    return isinstance(t, tuple), isinstance(t, list), type(t) is tuple, type(t).__name__


def optional(n):
    best = None
    for i in range(n):
        t = tuple(range(i))
        if best is None or len(t) > len(best):
            best = t
    return -1 if best is None else len(best)
