# Records that outlive the arrays that made them, in containers, objects, generators and closures.
# signature: record Item(x: float64, n: int16)
# signature: outlives(n: int)
# signature: replaced(n: int)
# signature: listed(n: int)
# signature: mapped(p: Item[:])
# signature: fields(p: Item[:], i: int)
# signature: generated(p: Item[:])
# signature: captured(p: Item[:], i: int)
# signature: raised(n: int, i: int)
# signature: passed(n: int)
# signature: tuples(n: int)
# signature: loops(n: int)
# signature: chosen(n: int, flag: bool)
# signature: sorted_views(p: Item[:])
# signature: slices_of_fresh(n: int)
# signature: handed(n: int) -> (Item[::1], Item)
import numpy as np

ITEM = np.dtype([("x", np.float64), ("n", np.int16)], align=True)


class Holder:
    def __init__(self, items):
        self.items = items
        self.count = len(items)

    def first(self):
        return self.items[0]

    def grow(self):
        old = self.items
        self.items = np.zeros(2 * self.count, ITEM)
        self.items[:self.count] = old
        self.count *= 2


def outlives(n):
    r = np.ones(n, ITEM)[n - 1]
    r["x"] += 5
    s = r.copy()
    r["n"] = 9
    return s["x"], s["n"] + r["n"]


def replaced(n):
    r = np.zeros(1, ITEM)[0]
    for i in range(n):
        p = np.full(i + 1, i, ITEM)
        if i % 2 == 0:
            r = p[i]
        p["n"] += 1
    return r["x"], r["n"]


def listed(n):
    arrays = [np.zeros(1, ITEM)]
    for i in range(n):
        arrays.append(np.full(2, i, ITEM))
        arrays[-1][0]["n"] = 7
    last = arrays.pop()
    arrays[0] = last
    return len(arrays), sum([a["n"].sum() for a in arrays]), last[0]["n"]


def mapped(p):
    d = {0: p[:1].copy()}
    for i in range(len(p)):
        d[i] = p[i:].copy()
        d[i]["n"] = i
    return len(d), d[0]["n"].sum()


def fields(p, i):
    h = Holder(p.copy())
    h.items[i]["x"] = 4
    r = h.first()
    h.grow()
    r["n"] = 3
    return h.items["x"].sum() >= 0, r["n"], h.count, len(h.items)


def pairs(p):
    for i in range(len(p)):
        yield p[i]["n"], p[i:]


def generated(p):
    total = 0
    for n, rest in pairs(p.copy()):
        rest["n"] += 1
        total += n
    return total


def captured(p, i):
    r = p[i]

    def bump(by):
        r.x = r.x + by
        return r.x

    bump(1.0)
    return bump(2.0)


def raised(n, i):
    p = np.ones(n, ITEM)
    r = p[0]
    try:
        r = p[i]
        q = p.copy()
        q[i + 1] = r
    except IndexError:
        r["n"] = 20
    return p["n"].sum()


def keep(r, by):
    t = r.copy()
    t["x"] += by
    return t


def passed(n):
    p = np.ones(n, ITEM)
    total = 0.0
    for r in p:
        total += keep(keep(r, 1), 2)["x"]
    return total


def tuples(n):
    p = np.ones(n, ITEM)
    t = (p[0], p[1:], (p[-1].copy(), n))
    p = np.zeros(1, ITEM)
    t[2][0]["n"] = 5
    return t[0]["n"] + t[2][0]["n"], len(t[1]), p["n"].sum()


def loops(n):
    p = np.zeros(2, ITEM)
    for i in range(n):
        q = np.empty_like(p)
        q[0] = p[1]
        q[1] = (i, i)
        p = q
    return p["x"].sum(), p["n"].sum()


def chosen(n, flag):
    p = np.ones(n, ITEM)
    r = p[0] if flag else np.zeros(3, ITEM)[1]
    p = p[1:]
    return r["x"]


def sorted_views(p):
    q = p.copy()
    for i in range(1, len(q)):
        j = i
        while j > 0 and q[j - 1]["x"] > q[j]["x"]:
            t = q[j].copy()
            q[j] = q[j - 1]
            q[j - 1] = t
            j -= 1
    p[:] = q
    return len(q)


def slices_of_fresh(n):
    return np.ones((n, 3), ITEM)[:, 1]["x"][::2].sum(), np.ones(n, ITEM)[::-1].copy()["n"].sum()


def handed(n):
    p = np.ones(n, ITEM)
    return p[1:], p[0]


# run: outlives(3)
# run: replaced(0)
# run: replaced(6)
# run: listed(0)
# run: listed(4)
# run: mapped([(1.0, 2), (3.0, 4), (5.0, 6)])
# run: fields([(1.0, 2), (3.0, 4)], 1)
# run: fields([(1.0, 2), (3.0, 4)], 2)
# run: generated([(1.0, 2), (3.0, 4)])
# run: captured([(1.0, 2), (3.0, 4)], 1)
# run: raised(3, 1)
# run: raised(3, 2)
# run: raised(3, 3)
# run: passed(4)
# run: tuples(3)
# run: loops(5)
# run: chosen(2, True)
# run: chosen(2, False)
# random: sorted_views 20 finite
# run: slices_of_fresh(4)
# run: handed(3)
