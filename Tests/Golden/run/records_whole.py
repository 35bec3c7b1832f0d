# Records that are moved, compared and made as a whole.
# signature: record Pair(x: float64, n: int16)
# signature: record Cell(a: int8, z: complex64, v: float32[3], inner: Pair, grid: Pair[2, 2], f: bool)
# signature: swap(p: Cell[:], i: int, j: int)
# signature: exchange(p: Pair[:], i: int, j: int)
# signature: from_tuples(p: Pair[:])
# signature: fill_cells(p: Cell[:], x: float64)
# signature: copied(p: Cell[:]) -> Cell[::1]
# signature: grid_copied(p: Pair[:, :])
# signature: shifted(p: Pair[:], q: const Pair[:])
# signature: shift(p: Cell[:])
# signature: broadcast(p: Pair[:, :], q: Pair[:])
# signature: same(p: Pair[:], q: Pair[:])
# signature: same_cells(p: Cell[:], q: Cell[:])
# signature: equal(p: Cell[:], q: Cell[:])
# signature: set_all(p: Pair[:], q: Pair[:])
# signature: made(n: int)
# signature: empties(p: Pair[:])
# signature: filled(n: int)
# signature: likes(p: Pair[:, :]) -> Pair[:, :]
# signature: inner_parts(p: Cell[:])
# signature: local_copy(p: Pair[:], i: int)
# signature: pick(p: Pair[:], q: Pair[:], flag: bool)
# signature: items(p: Pair[:])
# signature: best(p: Pair[:])
# signature: moved(p: Pair[:])
# signature: dtypes(p: Pair[:])
# signature: other_fields(n: int)
# signature: rows(p: Pair[:, :])
import numpy as np

PAIR = np.dtype([("x", np.float64), ("n", np.int16)], align=True)
OTHER = np.dtype({"names": ["s", "t"], "formats": ["i4", "f8"]}, align=True)
NESTED = np.dtype([("p", PAIR), ("v", "<f4", (2,)), ("w", [("k", "u1"), ("l", "i8")])],
                  align=True)


def swap(p, i, j):
    t = p[i].copy()
    p[i] = p[j]
    p[j] = t


def exchange(p, i, j):
    p[i], p[j] = p[j], p[i]


def from_tuples(p):
    for i in range(len(p)):
        p[i] = (0.5 * i, i)
    p[:1] = (7, 8)
    if len(p) > 2:
        p[1] = 4
        p[2:] = 5


def fill_cells(p, x):
    for i, r in enumerate(p):
        r.v[:] = x
        r.v[1] += i
        r.inner.x = x * i
        r.inner["n"] = r.a
        r.grid[0, 1].n = i
        r.grid["x"] = r.inner.x + 1
        r.z = complex(i, 2)
        r.f = i % 2 == 0


def copied(p):
    q = p.copy()
    q["v"] = 1
    if len(q) > 1:
        q[0] = q[-1]
    return q


def grid_copied(p):
    q = p.copy()
    q["n"] += 1
    return q


def shifted(p, q):
    n = min(len(p), len(q))
    p[:n] = q[:n][::-1]


def shift(p):
    p[1:] = p[:-1]


def broadcast(p, q):
    p[:] = q


def same(p, q):
    return p == q


def same_cells(p, q):
    return p != q


def equal(p, q):
    n = 0
    for i in range(min(len(p), len(q))):
        if p[i] == q[i]:
            n += 1
        if p[i] != p[0]:
            n += 100
    return n


def set_all(p, q):
    if len(q) > 0:
        p[:] = q[0]


def made(n):
    p = np.zeros(n, dtype=PAIR)
    q = np.recarray(n, dtype=PAIR)
    v = p.view(np.recarray)
    for i in range(n):
        q[i].n = i
        v[i].n = i * q[i].n
        p[i]["x"] = i / 2
    return p["x"].sum(), p["n"].sum()


def empties(p):
    q = np.empty(len(p), dtype=p.dtype)
    e = np.empty_like(p)
    for i in range(len(p)):
        q[i] = p[i]
        e[i] = (1, 2)
    z = np.zeros_like(q)
    return q["n"].sum(), z["n"].sum(), e["x"].sum()


def filled(n):
    return np.ones(n, PAIR)["n"].sum(), np.full((n, 2), 3, PAIR)["x"].sum()


def likes(p):
    q = np.empty_like(p)
    q[:] = p
    q["x"] = 2
    return q


def inner_parts(p):
    p["inner"]["n"] = 3
    p.inner.x[:] = p["v"].max(axis=1)
    p["grid"][:, 0, 0] = p["inner"]
    p["v"][:, 1:] = 0.5
    return p["grid"]["n"].sum(), p["v"].shape


def local_copy(p, i):
    r = p[i].copy()
    r.x = -1
    r.n += 1
    return r.n, r.x, p[i].x


def pick(p, q, flag):
    r = p[0] if flag else q[-1]
    r.n = 77
    return r.x


def items(p):
    total = 0.0
    for r in p:
        x, n = r.item()
        total += x * n
    return total


def chosen(p, i):
    return p[i]


def best(p):
    r = chosen(p, 0)
    for s in p[1:]:
        if s.x > r.x:
            r = s
    r.n = -1
    return r.x


def moved(p):
    p[0:2][0].x = 9
    q = p[::-1]
    q[0] = (1, 2)
    return q[-1].x


def dtypes(p):
    return (p.dtype == PAIR, PAIR == OTHER, PAIR.itemsize, PAIR.names[1] == "n",
            PAIR["n"].itemsize, NESTED.itemsize)


def other_fields(n):
    a = np.zeros(n, OTHER)
    b = np.zeros(n, PAIR)
    c = np.zeros(n, NESTED)
    b["x"] = 2.75
    b["n"] = 9
    a[:] = b
    if n > 1:
        a[1] = b[0]
        c[0]["p"] = b[1]
        c[1]["w"] = (1, -5)
        c[1]["v"] = (0.5, 1.5)
    return a["s"].sum(), a["t"].sum(), c["w"]["l"].sum(), c["v"].sum(), c["p"]["x"].sum()


def rows(p):
    n = 0
    for row in p:
        for r in row:
            n += r.n
        row[:] = row[0]
    return n


# random: swap 30 index=i,j
# random: exchange 30 index=i,j
# random: from_tuples 10
# random: fill_cells 20
# random: copied 20
# random: grid_copied 20
# random: shifted 20
# random: shifted 20 overlap same
# random: shift 30
# random: broadcast 30
# random: broadcast 20 overlap same
# random: same 30
# random: same 10 overlap same
# random: same_cells 20
# random: same_cells 20 overlap same
# random: equal 20
# random: equal 20 overlap same
# random: set_all 20
# random: set_all 20 overlap
# run: made(0)
# run: made(5)
# run: made(-1)
# random: empties 10
# run: filled(3)
# random: likes 10
# random: inner_parts 20 ulp=8 finite
# random: local_copy 20 index=i
# random: pick 20
# random: items 10 ulp=8
# random: best 20
# run: best([])
# random: moved 20
# random: dtypes 1
# run: other_fields(0)
# run: other_fields(4)
# random: rows 20 size=1..4
