# Records as values: in lists, dicts, tuples, objects, optionals and generators.
# signature: record Item(x: float64, n: int16)
# signature: record Deep(a: Item[2], v: float32[3], f: bool) packed
# signature: largest(p: Item[:])
# signature: found(p: Item[:], x: float64)
# signature: found_or_none(p: Item[:], x: float64)
# signature: filtered(p: Item[:], x: float64)
# signature: ordered(p: Item[:])
# signature: extremes(p: Item[:])
# signature: by_key(p: Item[:])
# signature: kept(p: Item[:])
# signature: generated(p: Item[:], k: int)
# signature: lists(p: Item[:])
# signature: truths(p: Deep[:])
# signature: truth(p: Item[:], i: int)
# signature: zipped(p: Item[:], q: Item[:])
# signature: filters(p: Item[:])
# signature: starred(p: Item[:])
# signature: grouped(p: Item[:])
# signature: fresh_list(n: int) -> (float64, int)
# signature: packed_list(p: Deep[:])
# signature: linked(p: Item[:])
# signature: chain(p: Item[:], i: int)
# signature: constants(p: const Item[:], i: int)
# signature: default(p: Item[:], i: int)
# signature: stack(p: Item[:])
import numpy as np

ITEM = np.dtype([("x", np.float64), ("n", np.int16)], align=True)


class Best:
    def __init__(self):
        self.item = None
        self.seen = 0

    def offer(self, r):
        self.seen += 1
        if self.item is None or r.x > self.item.x:
            self.item = r


class Cell:
    def __init__(self, item, tag):
        self.item = item
        self.tag = tag


def largest(p):
    best = None
    for r in p:
        if best is None or r.x > best.x:
            best = r
    if best is None:
        return np.int16(-1)
    best.n = 99
    return best.n


def search(p, x):
    for r in p:
        if r.x > x:
            return r
    return None


def found(p, x):
    r = search(p, x)
    if r is not None:
        r["n"] += 1
        return True
    return False


def found_or_none(p, x):
    r = search(p, x)
    return r is None, len(p)


def filtered(p, x):
    rows = [r for r in p if r.x > x]
    for r in rows:
        r.n = len(rows)
    return len(rows)


def ordered(p):
    rows = sorted(p, key=lambda r: r["x"])
    for i, r in enumerate(rows):
        r.n = i
    rows.sort(key=lambda r: r.n, reverse=True)
    return len(rows)


def extremes(p):
    if len(p) == 0:
        return 0.0, 0.0
    low = min(p, key=lambda r: r.n)
    high = max(p, key=lambda r: r.n)
    low.x = high.x
    return low.x + 0.0, high.x + 1.0


def by_key(p):
    d = {}
    for r in p:
        d[int(r.n)] = r
    total = 0
    for k, r in d.items():
        r.x = k
        total += k
    return len(d), total


def kept(p):
    b = Best()
    for r in p:
        b.offer(r)
    if b.item is not None:
        b.item.n = 50
    c = Cell(p[0].copy(), 3)
    c.item.x = 1
    c = Cell(c.item, 4)
    return b.seen, c.item.x + c.tag


def positive(p):
    for r in p:
        if r.x > 0:
            yield r


def generated(p, k):
    total = 0
    for i, r in enumerate(positive(p)):
        if i == k:
            break
        r.n += 1
        total += 1
    first = next(positive(p), None)
    return total, first is None


def lists(p):
    rows = list(p)
    rows.append(rows[0])
    rows.reverse()
    rows[0].n = 4
    del rows[-1]
    rows = rows + [p[-1].copy()]
    rows[-1].n = 77
    rows.pop()
    rows.insert(0, p[0])
    total = 0
    for r in rows:
        total += r["n"]
    return total, len(rows), len(tuple(rows))


def truths(p):
    n = 0
    for r in p:
        r.v[:] = 0
        n += bool(p["v"].any())
    return n


def truth(p, i):
    r = p[i]
    k = 1 if r else 2
    r.x = 0
    k += 10 if not r else 20
    r.n = 0
    return k + (100 if r else 200)


def zipped(p, q):
    rows = list(zip(p, q))
    for a, b in rows:
        a.x, b.n = b.x, a.n
    return len(rows)


def filters(p):
    rows = list(filter(lambda r: r.n > 0, p))
    xs = list(map(lambda r: r.x, rows))
    return len(rows), len(xs), any(r.x > 0 for r in rows)


def starred(p):
    first, *rest = p
    first.x = len(rest)
    for r in rest:
        r.x = first.x
    return len(rest)


def grouped(p):
    groups = {}
    for r in p:
        k = int(r.n) % 3
        if k not in groups:
            groups[k] = []
        groups[k].append(r)
    for k in groups:
        for r in groups[k]:
            r.x = len(groups[k])
    return len(groups)


def fresh_list(n):
    rows = []
    for i in range(n):
        p = np.full(2, i, ITEM)
        rows.append(p[0])
        rows.append(np.ones(1, ITEM)[0])
    total = 0.0
    for r in rows:
        total += r["x"]
    return total, len(rows)


def packed_list(p):
    rows = [r.a[1] for r in p]
    deep = [r for r in p if r.f]
    for r in rows:
        r.n = 5
        r.x += 1
    for r in deep:
        r.v[0] = r.a[0].x
    return len(rows)


def linked(p):
    pairs = [(r.x, r) for r in p]
    best = None
    for x, r in pairs:
        best = r if best is None else best
    return len(pairs), best is None


def chain(p, i):
    r = p[i] if i % 2 else None
    s = p[0]
    if r is None:
        r = s
    r.n = 3
    return r.x


def constants(p, i):
    rows = [p[i], p[0]]
    rows.append(p[-1])
    return rows[0].x, len(rows)


def pick(p, r=None):
    if r is None:
        r = p[0]
    return r.x


def default(p, i):
    return pick(p) + pick(p, p[i])


def stack(p):
    todo = [p[i] for i in range(len(p))]
    n = 0
    while todo:
        r = todo.pop()
        r.x = n
        if r.n > 0:
            r.n = np.int16(min(r.n, 3) - 1)
            todo.append(r)
        n += 1
    return n


# random: largest 20
# random: found 20
# random: found_or_none 10
# random: filtered 20
# random: ordered 20 finite
# random: extremes 20 size=1..5
# random: by_key 20 ints=3
# random: kept 10 finite size=1..5
# random: generated 20 ints=4
# random: lists 10 ints=9 size=1..4
# random: truths 5
# random: truth 20 ints=2 index=i
# random: zipped 20
# random: filters 10
# random: starred 10 size=1..4
# run: starred([])
# random: grouped 20 ints=9
# run: fresh_list(0)
# run: fresh_list(4)
# random: packed_list 10 size=1..4
# random: linked 5 size=1..4
# random: chain 20 index=i
# random: constants 10 index=i
# random: default 10 index=i
# random: stack 10 size=1..4
