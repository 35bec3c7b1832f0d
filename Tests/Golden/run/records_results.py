# Records as results.
# signature: record Point(x: float64, n: int16)
# signature: record Deep(a: Point[2], v: float32[3], f: bool) packed
# signature: at(p: Point[:], i: int)
# signature: declared(p: Point[:], i: int) -> Point
# signature: changed(p: Point[:])
# signature: fresh(n: int) -> Point
# signature: several(p: Deep[:], i: int) -> (Deep, Point, float64, Point[::1])
# signature: one(p: Point)
# signature: found(p: Point[:], x: float64) -> Point
# signature: inner(p: Deep)
# signature: nothing(p: Point[:]) -> Point noexcept unchecked
import numpy as np

POINT = np.dtype([("x", np.float64), ("n", np.int16)], align=True)


def at(p, i):
    return p[i]


def declared(p, i):
    return p[i].copy()


def changed(p):
    r = p[0]
    r.x = 5
    return r


def fresh(n):
    p = np.zeros(n, POINT)
    p["n"] = np.arange(n)
    return p[-1]


def several(p, i):
    r = p[i]
    r.v[1] = 3
    return r, r.a[1], p[0].a[0].x, p["a"][:, 0]


def one(p):
    p.n += 1
    return p


def found(p, x):
    for r in p:
        if r.x > x:
            return r
    raise LookupError("none")


def inner(p):
    return p["a"][0]


def nothing(p):
    return p[0]


# random: at 20 index=i
# random: declared 20 index=i
# random: changed 10
# run: fresh(0)
# run: fresh(3)
# random: several 20 index=i
# random: one 10
# random: found 20
# random: inner 10
# random: nothing 5 size=1..3
