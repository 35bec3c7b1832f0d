# Programs over dicts and sets.
# signature: hist(a: int64[:])
# signature: arrays(n: int)
# signature: none_keys(n: int)
# signature: optional_keys(n: int)
# signature: dict_of_sets(n: int)
# signature: list_of_dicts(n: int)
# signature: swap(n: int)
# signature: alias(n: int)
# signature: cond(n: int)
# signature: loop_delete(n: int)
# signature: graph(n: int)
# signature: dispatch(op: int, x: float)
# signature: strkey(n: int)
# signature: mat(n: int)
# signature: setcomp(n: int)
# run: hist([3, 1, 3, 2])
# run: arrays(4)
# run: none_keys(3)
# run: optional_keys(10)
# run: dict_of_sets(30)
# run: list_of_dicts(4)
# run: swap(3)
# run: alias(3)
# run: cond(1)
# run: cond(5)
# run: loop_delete(9)
# run: graph(30)
# run: dispatch(1, 2.0)
# run: strkey(3)
# run: mat(4)
# run: setcomp(6)
import numpy as np
from collections import defaultdict


def hist(a):
    d = {}
    for x in a:
        d[x] = d.get(x, 0) + 1
    return d[a[0]] * 100 + len(d) + d.get(3, -1)


def arrays(n):
    d = {}
    for i in range(n):
        d[i] = np.full(3, float(i))
    t = 0.0
    for k, v in d.items():
        t += float(v.sum()) * k
    return t


def none_keys(n):
    d = {}
    d[None] = n
    return d[None]


def optional_keys(n):
    d = {}
    for i in range(n):
        k = None if i % 3 == 0 else i
        d[k] = d.get(k, 0) + 1
    return len(d) * 100 + d[None]


def dict_of_sets(n):
    g = {}
    for i in range(n):
        if i % 5 not in g:
            g[i % 5] = set()
        g[i % 5].add(i // 2)
    return sum(len(s) for s in g.values()) + sum(sum(s) for s in g.values())


def list_of_dicts(n):
    rows = [{"id": i, "v": i * i} for i in range(n)]
    return sum(r["v"] - r["id"] for r in rows)


def swap(n):
    a = {1: 2}
    b = {3: n}
    for i in range(n):
        a, b = b, a
    return a.get(1, -1) * 10 + b.get(3, -1)


def alias(n):
    a = {1: 2}
    b = a
    b[n] = 7
    return len(a)


def cond(n):
    if n > 3:
        d = {"a": 1}
    else:
        d = {"b": 2}
    return d.get("a", 10) + len(d)


def loop_delete(n):
    d = {i: i for i in range(n)}
    for k in list(d):
        if k % 2:
            del d[k]
    return sum(d) + len(d)


def graph(n):
    g = defaultdict(set)
    for i in range(n):
        g[i].add((i * 7 + 3) % n)
        g[(i * 7 + 3) % n].add(i)
    seen = set()
    stack = [0]
    while stack:
        x = stack.pop()
        if x in seen:
            continue
        seen.add(x)
        for y in g[x]:
            if y not in seen:
                stack.append(y)
    return len(seen)


def dispatch(op, x):
    table = {0: lambda v: v + 1, 1: lambda v: v * 2}
    return table[0](x) + table[1](x)


def strkey(n):
    d = dict(a=1, b=2)
    d["c"] = n
    t = 0
    for k, v in d.items():
        t = t * 10 + v
    d.update(a=5, z=9)
    return t * 100 + d["a"] + d["z"]


def mat(n):
    d = {}
    for i in range(n):
        d[(i, i + 1)] = 1.5
    return sum(v for (i, j), v in d.items() if i < j)


def setcomp(n):
    return len({x * x % 7 for x in range(n)} & {1, 2, 4}) + len({(i, j) for i in range(n) for j in range(i)})
