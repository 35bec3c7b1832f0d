# Sets, whose elements come in the order of CPython.
# signature: ops(n: int, m: int, seed: int)
# signature: fops(n: int, m: int, seed: int)
# signature: algebra(n: int, m: int, seed: int)
# signature: tuples(n: int)
# signature: display(x: int)
# signature: frozen(n: int)
# run: ops(0, 1, 1)
# run: ops(5, 3, 2)
# run: ops(20, 50, 3)
# run: ops(50, 3, 3)
# run: ops(500, 20, 4)
# run: ops(1000, 50, 7)
# run: ops(5000, 300, 5)
# run: ops(20000, 30000, 6)
# run: fops(0, 1, 1)
# run: fops(5, 3, 2)
# run: fops(20, 50, 3)
# run: fops(50, 3, 3)
# run: fops(500, 20, 4)
# run: fops(1000, 50, 7)
# run: fops(5000, 300, 5)
# run: fops(20000, 30000, 6)
# run: algebra(0, 1, 1)
# run: algebra(5, 3, 2)
# run: algebra(20, 50, 3)
# run: algebra(50, 3, 3)
# run: algebra(500, 20, 4)
# run: algebra(1000, 50, 7)
# run: algebra(5000, 300, 5)
# run: algebra(20000, 30000, 6)
# run: tuples(0)
# run: tuples(1)
# run: tuples(5)
# run: tuples(100)
# run: display(7)
# run: display(3)
# run: frozen(100)
def ops(n, m, seed):
    s = set()
    r = seed
    h = 0
    for i in range(n):
        r = (r * 1103515245 + 12345) % 2147483648
        k = (r >> 8) % m - m // 3
        c = (r >> 4) % 8
        if c < 4:
            s.add(k * 7)
        elif c < 6:
            s.discard(k * 7)
        elif c == 6 and len(s) > 0:
            h = (h * 31 + s.pop()) % 1000000007
        elif k * 7 in s:
            s.remove(k * 7)
    for x in s:
        h = (h * 31 + x) % 1000000007
    return h * 1000 + len(s)


def fops(n, m, seed):
    s = set()
    r = seed
    h = 0.0
    for i in range(n):
        r = (r * 1103515245 + 12345) % 2147483648
        k = ((r >> 8) % m - m // 3) * 0.37
        c = (r >> 4) % 8
        if c < 4:
            s.add(k)
        elif c < 6:
            s.discard(k)
        elif c == 6 and len(s) > 0:
            h = (h * 0.31 + s.pop())
    for x in s:
        h = (h * 0.31 + x)
    return h


def algebra(n, m, seed):
    a = set()
    b = set()
    r = seed
    for i in range(n):
        r = (r * 1103515245 + 12345) % 2147483648
        if r >> 10 & 1:
            a.add((r >> 12) % m)
        else:
            b.add((r >> 12) % m * 3)
    h = 0
    for s in (a | b, a & b, a - b, a ^ b, b - a, b ^ a, b | a, a.union(b, range(5)), a.intersection(range(50)), a.difference([1, 2, 3]), a.symmetric_difference(range(10))):
        h = h * 7 + len(s)
        for x in s:
            h = (h * 31 + x) % 1000000007
    c = a.copy()
    c |= b
    for x in c:
        h = (h * 31 + x) % 1000000007
    c = a.copy()
    c &= b
    for x in c:
        h = (h * 31 + x) % 1000000007
    c = a.copy()
    c -= b
    for x in c:
        h = (h * 31 + x) % 1000000007
    c = a.copy()
    c ^= b
    for x in c:
        h = (h * 31 + x) % 1000000007
    if a <= b:
        h += 1
    if a & b <= a:
        h += 2
    if a - b < a:
        h += 4
    if a.isdisjoint(b):
        h += 8
    return h


def tuples(n):
    s = {(i % 13, i % 7 * 0.5) for i in range(n)} if False else set()
    for i in range(n):
        s.add((i % 13, i % 7 * 0.5))
    h = 0
    for a, b in s:
        h = (h * 31 + a * 10 + int(b * 2)) % 1000000007
    return h


def display(x):
    h = 0
    for y in {5, 3, 9, 100, 8, 1, 17, 33}:
        h = h * 31 + y
    for y in {x, 3, 9}:
        h = h * 31 + y
    return h


def frozen(n):
    d = {}
    for i in range(n):
        k = frozenset((i % 3, i % 4, i % 5))
        d[k] = d.get(k, 0) + i
    h = 0
    for k in d:
        h = (h * 31 + d[k] + hash(k)) % 1000000007
    return h
