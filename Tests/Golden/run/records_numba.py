# What Numba's tests of records do: fields by names from constants, nested arrays, copies.
# signature: record Mixed(a: float64, b: int16, c: complex64) packed
# signature: record Plain(e: int32, f: float64)
# signature: record Arrays(k: int32[10, 20], l: int32[6, 12]) packed
# signature: record Matrix(i: int32, j: float32[3, 2]) packed
# signature: get_ac(p: Mixed[:], i: int)
# signature: by_names(r: Mixed)
# signature: write_names(r: Mixed)
# signature: two_arrays(p: Mixed[:], q: Plain[:], i: int)
# signature: matrix(r: Matrix, i: int, j: int)
# signature: matrices(p: Matrix[:])
# signature: flat(r: Arrays)
# signature: indirect(p: Plain[:], k: int)
# signature: returned(p: Mixed[:], i: int) -> Mixed
# signature: copy_fields(index: int, src: Matrix[:], dest: Matrix)
# signature: setters(r: Plain, v: float64)
# signature: unrolled(r: Plain)
# signature: swapped(r: Plain, s: Plain)
import numpy as np

NAMES = ("e", "f")
KEY = "f"


def get_ac(p, i):
    return p[i].a + p[i].c.real, p["c"][i].imag


def by_names(r):
    total = 0.0
    for name in ("a", "b"):
        total += r[name]
    return total + r["c"].real


def write_names(r):
    for i, name in enumerate(("a", "b", "c")):
        r[name] = 10 + i
    r["a"] += r["b"]


def two_arrays(p, q, i):
    if i % 2:
        q[0].f = p[i].a
        return q[0].f
    return p[i]["a"]


def matrix(r, i, j):
    r.j[i, j] += 1
    r.j[0] = r.j[1]
    return r.j[i][j], r["j"].shape, r.j.T[1, 2]


def matrices(p):
    total = 0.0
    for r in p:
        for row in r.j:
            total += row[0]
    p.j[:, 2, 1] = p.i
    return total, p.j.ndim


def flat(r):
    r.k[3, 4] = r.l[5, 11]
    r.l[:] = 2
    return r.k.sum() + r.l.sum(), r["k"][3, 4]


def indirect(p, k):
    q = p[1:]
    q[k].e = 5
    q[k][KEY] = 6.5
    return p[k + 1]["e"], q[k].f


def returned(p, i):
    return p[i]


def copy_fields(index, src, dest):
    dest["i"] = src[index]["i"]
    dest["j"] = src[index]["j"]


def setters(r, v):
    r.f, r.e = v, 7
    r[KEY] += 1
    return r.e


def unrolled(r):
    x = 0.0
    for name in NAMES:
        x += r[name]
    return x + sum([r[n] for n in ("e", "f")]) if len(NAMES) == 2 else x


def swapped(r, s):
    r.e, s.e = s.e, r.e
    t = r.copy()
    r["f"] = s["f"]
    s["f"] = t["f"]


# random: get_ac 20 index=i
# random: by_names 10
# random: write_names 5
# random: two_arrays 20 index=i size=1..3
# random: matrix 20 ints=3
# run: matrix((1, [[1, 2], [3, 4], [5, 6]]), 2, 1)
# random: matrices 10 finite size=1..4
# random: flat 3 ints=99
# random: indirect 20 ints=2 size=1..4
# random: returned 10 index=i
# random: copy_fields 10 ints=3 size=1..4
# random: setters 5
# random: unrolled 5
# random: swapped 10
