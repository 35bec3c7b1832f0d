# Dicts on the heap.
# signature: basics(n: int)
# signature: random_ops(n: int, m: int, seed: int)
# signature: updates(n: int)
# signature: nested(n: int)
# signature: tuple_keys(n: int)
# signature: floats(x: float)
# signature: changed(n: int)
# signature: missing(k: int)
# signature: deleted(k: int)
# signature: popped(k: int)
# signature: views(n: int)
# signature: best(n: int)
# signature: comprehension(n: int)
# run: basics(0)
# run: basics(1)
# run: basics(2)
# run: basics(3)
# run: basics(7)
# run: basics(30)
# run: random_ops(0, 1, 1)
# run: random_ops(5, 3, 2)
# run: random_ops(50, 3, 3)
# run: random_ops(500, 20, 4)
# run: random_ops(5000, 300, 5)
# run: random_ops(20000, 10000, 6)
# run: updates(0)
# run: updates(1)
# run: updates(5)
# run: updates(12)
# run: nested(0)
# run: nested(1)
# run: nested(9)
# run: tuple_keys(0)
# run: tuple_keys(1)
# run: tuple_keys(9)
# run: floats(0.0)
# run: floats(-0.0)
# run: floats(1.0)
# run: floats(2.5)
# run: changed(0)
# run: changed(1)
# run: changed(2)
# run: missing(3)
# run: missing(4)
# run: deleted(3)
# run: deleted(4)
# run: popped(3)
# run: popped(4)
# run: views(1)
# run: views(4)
# run: views(9)
# run: best(1)
# run: best(5)
# run: best(20)
# run: comprehension(1)
def basics(n):
    d = {}
    for i in range(n):
        d[i * 3] = i
    h = 0
    for k in d:
        h = (h * 31 + k) % 1000003
    for v in d.values():
        h = (h * 31 + v) % 1000003
    for k, v in d.items():
        h = (h * 31 + k * v) % 1000003
    if 6 in d:
        del d[6]
    d[6] = 99
    for k in d:
        h = (h * 31 + k) % 1000003
    h += d.pop(3, -5)
    h += d.setdefault(1000, 7) + d.setdefault(0, 8)
    while len(d) > 2:
        k, v = d.popitem()
        h = (h * 31 + k + v) % 1000003
    for k in list(d.keys()):
        h = (h * 31 + k) % 1000003
    for k in reversed(d):
        h = (h * 31 + k) % 1000003
    d.clear()
    return h + len(d)


def random_ops(n, m, seed):
    d = {}
    r = seed
    h = 0
    for i in range(n):
        r = (r * 1103515245 + 12345) % 2147483648
        k = (r >> 12) % m - m // 2
        c = (r >> 8) % 8
        if c < 3:
            d[k] = i
        elif c == 3:
            h = (h * 31 + d.get(k, -1)) % 1000003
        elif c == 4:
            h = (h * 31 + d.pop(k, -2)) % 1000003
        elif c == 5 and len(d) > 0:
            a, b = d.popitem()
            h = (h * 31 + a + b) % 1000003
        elif c == 6 and k in d:
            del d[k]
        else:
            h = (h * 31 + d.setdefault(k, i)) % 1000003
    for k, v in d.items():
        h = (h * 31 + k * 7 + v) % 1000003
    return h


def updates(n):
    a = {1: 2.5, 2: 3.5}
    b = {i: i * 0.5 for i in range(0)} if False else {}
    for i in range(n):
        b[i] = i * 0.5
    a.update(b)
    a.update([(7, 1.0), (8, 2.0)])
    c = a | {9: 1.0}
    c |= {10: 5.0}
    d = c.copy()
    d[77] = 1.0
    t = 0.0
    for k, v in c.items():
        t = t * 0.9 + k * v
    if c == d:
        t += 1000
    d.pop(77)
    if c == d:
        t += 10000
    if a != c:
        t += 100000
    e = dict(zip(range(n), range(n)))
    f = dict.fromkeys([3, 1, 2], 0)
    for k in f:
        t = t * 0.5 + k
    f2 = dict.fromkeys(range(3))
    if f2[0] is None:
        t += 0.25
    return t + len(e) + len(f)


def nested(n):
    g = {}
    for i in range(n):
        g.setdefault(i % 3, []).append(i)
    h = 0
    for k, v in g.items():
        for x in v:
            h = h * 7 + x
            h %= 1000003
    m = {}
    for i in range(n):
        if i % 4 not in m:
            m[i % 4] = {}
        m[i % 4][i] = i * i
    for k in m:
        for j in m[k]:
            h = (h * 31 + m[k][j] + j) % 1000003
    return h


def tuple_keys(n):
    d = {}
    for i in range(n):
        for j in range(n):
            d[(i, j)] = i * j
            d[i, j] += 1
    h = 0
    for (a, b), v in d.items():
        h = (h * 31 + a * 3 + b * 5 + v) % 1000003
    return h + d.get((1, 1), -1) + (1 if (n, n) in d else 0)


def floats(x):
    d = {1.0: 2.0, -0.0: 3.0, 0.5: 4.0}
    d[x] = 7.0
    t = 0.0
    for k, v in d.items():
        t = t * 3 + k * v
    return t + (d[0.0]) + (100.0 if 1 in d else 0.0) + (1000.0 if True in d else 0.0) + len(d)


def changed(n):
    d = {}
    for i in range(5):
        d[i] = i
    for k in d:
        if n == 1:
            d[k + 10] = 1
        elif n == 2:
            del d[k]
        else:
            d[k] = 5
    return len(d)


def missing(k):
    d = {}
    d[3] = 4
    try:
        return d[k]
    except KeyError:
        return -1


def deleted(k):
    d = {}
    d[3] = 4
    del d[k]
    return len(d)


def popped(k):
    d = {}
    if k > 3:
        d[k] = 1
    d.popitem()
    return d.pop(k)


def views(n):
    a = {}
    b = {}
    for i in range(n):
        a[i] = i
        b[i * 2] = i
    h = 0
    for k in a.keys() & b.keys():
        h = (h * 31 + k) % 1000003
    for k in a.keys() | b.keys():
        h = (h * 31 + k) % 1000003
    for k in a.keys() - b.keys():
        h = (h * 31 + k) % 1000003
    for k in a.keys() ^ b.keys():
        h = (h * 31 + k) % 1000003
    if a.keys() == b.keys():
        h += 7
    if (0, 0) in a.items():
        h += 3
    if 3 in a.values():
        h += 5
    h += len(a.keys()) + len(a.values()) * 2 + len(a.items()) * 3 + sum(a.values())
    return h


def best(n):
    d = {}
    for i in range(n):
        d[i] = i * 37 % 11
    a = max(d, key=d.get)
    b = min(d, key=lambda k: d[k])
    s = sorted(d, key=d.get)
    t = sorted(d.items(), key=lambda kv: (-kv[1], kv[0]))
    h = a * 100 + b
    for x in s:
        h = (h * 31 + x) % 1000003
    for k, v in t:
        h = (h * 31 + k + v) % 1000003
    for i, k in enumerate(d):
        h = (h * 31 + i * k) % 1000003
    for k, x in zip(d, d.values()):
        h = (h * 31 + k * x) % 1000003
    return h


def comprehension(n):
    d = {}
    return len(d) + (1 if 5 in d else 0) + (1 if d else 0)
