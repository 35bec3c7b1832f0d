# Packed records, whose fields lie at any address.
# signature: record Small(a: int8, x: float64, n: int16) packed
# signature: record Even(x: float32, n: int32) packed
# signature: record Deep(f: bool, s: Small, v: float32[3], z: complex128, e: Even[2]) packed
# signature: total(p: Small[::1])
# signature: move(p: Small[:], dx: float64)
# signature: arrays(p: Deep[:], k: float32)
# signature: whole(p: Deep[:], i: int, j: int)
# signature: copied(p: Deep[:]) -> Deep[::1]
# signature: field(p: Deep[:]) -> float32[:, :]
# signature: one(p: Small)
# signature: made(n: int)
# signature: even(p: Even[:])
# signature: same(p: Deep[:], q: Deep[:])
# signature: chosen(p: Small[:], a: float64[:], flag: bool)
# signature: reductions(p: Deep[:])
# signature: twice(p: Small[:])
import numpy as np

MIXED = np.dtype([("k", "u1"), ("x", "f8"), ("v", np.int16, (2, 2)), ("z", np.complex64)])
PLAIN = np.dtype([("x", "f8"), ("y", "f8")])
NESTED = np.dtype([("k", "i4"), ("p", PLAIN)], align=True)


def total(p):
    s = 0.0
    for i in range(len(p)):
        s += p[i].x * p[i].n
    return s


def move(p, dx):
    p["x"] += dx
    for r in p:
        r.n += r.a
    p["x"][::2] = p["x"][::-1][::2]


def arrays(p, k):
    p["v"] *= k
    p["s"]["x"] = p["v"].max(axis=1)
    for r in p:
        r.v[1] += r.e[1].x
        r.z = r.z.conjugate()
        r.e[0] = (r.v[0], r.s.a)


def whole(p, i, j):
    t = p[i].copy()
    p[i] = p[j]
    p[j] = t
    p[0].s = p[-1].s


def copied(p):
    q = p.copy()
    q["z"] = q["z"] + 1
    return q


def field(p):
    return p["v"]


def one(p):
    p.x = p.x + p.a
    return p.n


def made(n):
    p = np.zeros(n, MIXED)
    q = np.zeros(n, NESTED)
    for i in range(n):
        p[i] = (i, 0.5 * i, i, 1j * i)
        q[i]["p"] = (i, 2)
    c = p["x"].copy()
    c[:] = p["x"][::-1]
    p["x"] = np.sqrt(p["x"]) + c
    return (p["x"].sum(), p["v"].sum(), p["z"].imag.sum(), MIXED.itemsize, NESTED.itemsize,
            q["p"]["x"].sum(), q.itemsize)


def even(p):
    p.x *= 2
    return p["n"].sum(), p.itemsize


def same(p, q):
    return p == q


def scaled(a, k):
    for i in range(len(a)):
        a[i] *= k
    return a


def chosen(p, a, flag):
    b = p["x"] if flag else a
    scaled(b, 2)
    return scaled(p["x"], 1).size


def reductions(p):
    return p["v"].sum(axis=0).shape, p["f"].any(), p["s"]["n"].max(initial=0) if False else 0


def twice(p):
    p["x"][:] = p["x"] * 2
    p["x"][1:] = p["x"][:-1]
    p[::2] = p[::2][::-1]


# random: total 20 finite ulp=8 size=1..6
# random: move 20
# random: arrays 20
# random: whole 20 index=i,j
# random: copied 20
# random: field 10
# random: one 5
# run: made(0)
# run: made(7)
# random: even 10
# random: same 20
# random: same 10 overlap same
# random: chosen 20
# random: reductions 10
# random: twice 30
