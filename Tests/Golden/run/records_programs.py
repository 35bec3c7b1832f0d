# Records in functions, closures, tuples, generators, consumers and array expressions.
# signature: record Body(x: float64, v: float32[3], tag: int32, alive: bool, z: complex128)
# signature: apart(p: Body[:], i: int, j: int)
# signature: nearest(p: Body[:], x: float64)
# signature: closure(p: Body[:], by: float64) -> float64
# signature: in_tuple(p: Body[:], i: int)
# signature: consumers(p: Body[:])
# signature: comprehensions(p: Body[:])
# signature: pairs(p: Body[:], q: Body[:])
# signature: backwards(p: Body[:])
# signature: unpacked(p: Body[:])
# signature: expressions(p: Body[:], t: float64)
# signature: matrices(p: Body[:])
# signature: shapes(p: Body[:, :])
# signature: caught(p: Body[:], i: int)
# signature: logic(p: Body[:], i: int)
# signature: recursive(p: Body[:], n: int) -> float64
# signature: broadcast_equal(p: Body[:], q: Body[:])
# signature: ellipses(p: Body[:, :], i: int)
# signature: slices(p: Body[:], a: int, b: int, c: int)
# signature: copies(p: Body[:])
# signature: iterate_fields(p: Body[:])
# signature: swapped(p: Body[:], q: Body[:])
# signature: chained(p: Body[:])
# signature: in_loop(p: Body[:], n: int)
# signature: grown(n: int) -> Body[::1]
# signature: arrays_of(n: int)
# signature: as_view(p: Body[:])
# signature: choose(p: Body[:], i: int) -> (float64, Body[::1])
# signature: zero_extent(p: Body[:])
# signature: inplace(p: Body[:], k: int32)
# signature: walrus(p: Body[:])
import numpy as np

BODY = np.dtype([("x", float), ("v", "f4", 3), ("tag", np.int32), ("alive", bool),
                 ("z", np.complex128)], align=True)
SHORT = np.dtype({"names": ("a", "b"), "formats": (np.int16, "f4"), "offsets": [0, 4]})


def apart(p, i, j):
    def distance(a, b):
        return abs(a.x - b.x) + abs(a.v[0] - b["v"][-1])

    return distance(p[i], p[j])


def nearest(p, x):
    best = p[0]
    for r in p[1:]:
        if abs(r.x - x) < abs(best.x - x):
            best = r
    best.tag += 1
    best.alive = not best.alive
    return best.tag


def closure(p, by):
    def shift(r):
        r.x += by
        r.v *= 2
        return r

    total = 0.0
    for r in p:
        total += shift(r).x
    return total


def in_tuple(p, i):
    r, k = (p[i], i)
    t = (r, p[0], 1.5)
    t[1].tag = 5
    return t[0].tag + k, t[2]


def consumers(p):
    return (sum(r.tag for r in p), any(r.alive for r in p), all(r["alive"] for r in p),
            max([r.tag for r in p], default=-1))


def comprehensions(p):
    xs = [r.x for r in p if r.alive]
    d = {int(r.tag): r.x for r in p}
    return len(xs), len(d)


def pairs(p, q):
    n = 0
    for a, b in zip(p, q):
        a.x, b.x = b.x, a.x
        n += 1
        if a.tag == b.tag:
            continue
        b.v = a.v
    return n


def backwards(p):
    k = 0
    for r in reversed(p):
        r.tag = k
        k += 1
    for i, r in enumerate(p):
        r.z = complex(i, r.z.imag)
    return k


def unpacked(p):
    a, b = p
    a.x = b.x + 1
    x, v, tag, alive, z = a
    v[0] = tag
    return x, alive, z


def expressions(p, t):
    p["x"] += t * p["v"][:, 0] + np.sqrt(np.abs(p.x))
    p.z = p["x"] * 1j
    p["v"][:, 1:] -= p["v"][:, :1]
    p["tag"] = np.where(p["alive"], p["tag"], -p["tag"])
    return p["x"].max(initial=0.0) if False else np.sum(p["alive"])


def matrices(p):
    m = p["v"]
    return m.shape, m.sum(axis=0).shape, (m[:, 0] * m[:, 1]).shape, m.T.shape


def shapes(p):
    q = p.T
    q[0].x = 1
    c = p.ravel()
    c["tag"] = 3
    return q.shape, q["v"].shape, p.reshape(p.size)["x"].sum(), p.ndim, c.size


def caught(p, i):
    try:
        r = p[i]
        r.tag = 100
        return r.tag
    except IndexError:
        return np.int32(-1)


def logic(p, i):
    r = p[i]
    if r.alive and r.x > 0 or not r.tag:
        return r is None, r.tag
    return r is not None, r["tag"]


def recursive(p, n):
    if n <= 0 or len(p) == 0:
        return 0.0
    p[0].x += 1
    return p[0].x + recursive(p[1:], n - 1)


def broadcast_equal(p, q):
    if len(q) == 0:
        return p == p
    return p == q[0]


def ellipses(p, i):
    r = p[i, ...]
    s = p[..., 0]
    t = p[i, 0, ...]
    t["tag"] = 9
    u = p[None]
    return r["x"].sum(), s.x.sum(), t["tag"] + 1, u.shape


def slices(p, a, b, c):
    q = p[a:b:c]
    q["tag"] = np.arange(len(q))
    q[:] = q[::-1]
    return q["x"][::-1].sum(), len(q["v"][1:])


def copies(p):
    r = p[0].copy()
    s = r
    s.x = 12
    s.v[2] = 7
    p[-1] = r
    q = p["v"].copy()
    q[0] = 0
    return r.x, q.sum() >= 0


def iterate_fields(p):
    n = 0
    for r in p:
        n += len(r.v) + len(r)
        for x in r.v:
            n += x > 0
    return n


def swapped(p, q):
    for i in range(min(len(p), len(q))):
        t = p[i].copy()
        p[i], q[i] = q[i], t


def chained(p):
    p[0].v[1] = p[-1].v[1] = p[0].tag
    p[0].x = p[0]["x"] = -p[0].x
    del p
    return 1


def in_loop(p, n):
    r = p[0]
    k = 0
    while k < n:
        q = p.copy()
        q["x"] += r.x
        r = q[k % len(q)]
        k += 1
    return r.x


def grown(n):
    p = np.empty(n, BODY)
    for i, r in enumerate(p):
        r["x"] = i
        p[i] = (i, (1, 2, i), i, True, 1j * i)
    return p


def arrays_of(n):
    p = np.zeros((n, 2), dtype=BODY)
    p[:, 1]["x"] = 2
    p["v"][..., 0] = np.arange(n).reshape(n, 1)
    q = np.array([(1.0, [1, 2, 3], 4, True, 2j), (2.0, 5, 6, False, 0)], dtype=BODY)
    o = np.array((3.5, 0, 1, False, 1), BODY)
    e = np.array([(1, 1, 1, 1, 1)] * n, dtype=BODY)
    g = np.array([[(1, 2.5)], [(3, 4)]], SHORT)
    k = np.array([(1, 2), (3, 4)], [("i", "i8"), ("j", "f8")]).astype(SHORT)
    return (p["x"].sum(), p["v"].sum(), q["v"].sum(), q[1]["tag"], q["alive"], o["x"] + 1,
            len(e), g["b"][1, 0], k["b"].sum())


def as_view(p):
    q = p.view(np.recarray)
    q.x = 1
    v = np.asarray(p)
    v["tag"] = 2
    return p.x.sum()


def choose(p, i):
    return p[i].x, p[i:i + 1]


def zero_extent(p):
    q = p[:0]
    q["x"] = 5
    q[:] = p[:0]
    return len(q), (q == q).size, q["v"].shape


def inplace(p, k):
    for r in p:
        r.tag += k
        r.tag <<= 1
        r.x /= 2
        r.z *= 1j
        r["v"] += r["x"]


def walrus(p):
    n = 0
    while n < len(p) and (r := p[n]).alive:
        r.alive = False
        n += 1
    return n


# random: apart 20 ulp=8 index=i,j
# random: nearest 20
# run: nearest([], 1.0)
# random: closure 20 ulp=8 finite size_of_terms=1000
# random: in_tuple 10 index=i
# random: consumers 20 size=1..5 ints=99
# random: comprehensions 10
# random: pairs 20
# random: backwards 10
# random: unpacked 10 size=2..2
# random: unpacked 5 size=1..3
# random: expressions 20 ulp=8 finite
# random: matrices 5 size=1..4
# random: shapes 10 ulp=8 finite size=1..4
# random: caught 20 index=i
# random: logic 20 index=i
# random: recursive 10 ulp=8 finite
# random: broadcast_equal 20
# random: broadcast_equal 10 overlap same
# random: ellipses 10 index=i size=1..3 ulp=8 finite
# random: slices 30 ints=5 ulp=8 finite
# random: copies 10 size=1..4
# random: iterate_fields 10 size=1..4
# random: swapped 20
# random: chained 5 size=1..3
# random: in_loop 10 ints=5 size=1..4 ulp=8
# run: grown(0)
# run: grown(4)
# run: arrays_of(3)
# random: as_view 5 ulp=8 finite
# random: choose 10 index=i
# random: zero_extent 5
# random: inplace 10
# random: walrus 10
