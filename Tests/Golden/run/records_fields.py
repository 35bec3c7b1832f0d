# Fields of records, by attribute and by key, in arrays and in single records.
# signature: record Particle(x: float64, y: float64, id: int32)
# signature: centre(p: Particle[::1]) -> (float64, float64)
# signature: move(p: Particle[:], dx: float64)
# signature: scale(p: Particle[:, ::1], by: float32)
# signature: first(p: const Particle[:, :], i: int, j: int)
# signature: total(p: Particle[:])
# signature: largest(p: const Particle[:])
# signature: raise_all(p: Particle[:], by: float64)
# signature: one(p: Particle)
# signature: pair(p: Particle, q: Particle)
# signature: whole(p: Particle[()])
# signature: fixed(p: Particle[3])
# signature: by_position(p: Particle[:], i: int)
# signature: halves(p: Particle[:])
# signature: names(p: Particle[:])
# signature: at(p: Particle[:], i: int)
# signature: fast(p: Particle[:], i: int) unchecked
# signature: columns(p: Particle[:, :])
import numpy as np


def centre(p):
    sx = 0.0
    sy = 0.0
    for i in range(len(p)):
        sx += p[i].x
        sy += p[i]["y"]
    return sx, sy


def move(p, dx):
    for r in p:
        r.x += dx
        r["id"] = r["id"] + 1
        r.y, r.x = r.x, r.y


def scale(p, by):
    for i in range(p.shape[0]):
        for j in range(p.shape[1]):
            p[i, j].x *= by
            p[i][j].y = p[i, j].x - by


def first(p, i, j):
    r = p[i, j]
    return r.x + r["y"], r.id, len(r)


def total(p):
    return p["x"].sum() + p.y.sum(), p.id.sum(), p["id"].astype(np.int64).sum()


def largest(p):
    best = -1
    for i, r in enumerate(p):
        if best < 0 or r.x > p[best].x:
            best = i
    return best


def raise_all(p, by):
    p["x"] = 0
    p.y += by
    p["id"] = np.arange(len(p))
    p.x[1:] = p["y"][:-1] * 2


def one(p):
    p.x = 3.0
    p["y"] = p.x + p[0]
    p[2] = p.id + 1
    return p.id


def pair(p, q):
    p.x, q.x = q.x, p.x
    return p.y + q.y


def whole(p):
    p["x"] = 7
    return p[()].x + p.y


def fixed(p):
    return p[0].x * p[1].y - p[-1].x


def by_position(p, i):
    x, y, n = p[i]
    t = tuple(p[i])
    return x + t[1], p[i][-1] + n, p[i].item()[1]


def halves(p):
    a = p[:len(p) // 2]
    b = p[len(p) // 2:]
    for r in b[::-1]:
        r.id = len(a)
    return a.x.sum(), b["y"].sum()


def names(p):
    return len(p.dtype.names), p.itemsize, p.dtype.itemsize, p.nbytes, p.size


def at(p, i):
    r = p[i]
    r.y = 1.5
    return p[i].y + p["y"][i]


def fast(p, i):
    return p[i].x


def columns(p):
    return p["x"][:, 0].sum() + p.T["y"].sum(), p.x.shape, p["id"].T.strides


# random: centre 20 ulp=8 finite size_of_terms=1000
# random: move 30
# random: scale 30
# run: first([[(1.0, 2.0, 3), (4.0, 5.0, 6)]], 0, 1)
# run: first([[(1.0, 2.0, 3), (4.0, 5.0, 6)]], -1, -2)
# run: first([[(1.0, 2.0, 3), (4.0, 5.0, 6)]], 0, 2)
# random: first 30 index=i,j size=1..4
# random: total 30 ulp=8 finite size_of_terms=1000
# random: largest 20
# random: raise_all 20
# random: one 10
# random: pair 10
# random: whole 10
# random: fixed 10
# random: by_position 20 index=i size=1..4
# random: halves 20 ulp=8 finite size_of_terms=1000
# random: names 5
# random: at 30 index=i
# run: at([], 0)
# run: fast([(1.0, 2.0, 3), (4.0, 5.0, 6)], 1)
# random: columns 10 ulp=8 finite size_of_terms=1000 size=1..4
