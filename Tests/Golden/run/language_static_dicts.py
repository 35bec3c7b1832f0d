# Dicts known at compile time, and hashes.
# signature: count(n: int, m: int)
# signature: static(x: int)
# signature: table(x: int)
# signature: missing(x: int)
# signature: h(x: float)
# signature: hi(x: int)
# signature: ht(x: int, y: float)
# run: count(1000, 37)
# run: count(0, 3)
# run: static(4)
# run: table(2)
# run: table(5)
# run: table(3)
# run: missing(1)
# run: missing(3)
# run: h(0.0)
# run: h(1.0)
# run: h(-1.0)
# run: h(0.5)
# run: h(1e300)
# run: h(-2.5)
# run: h(5e-324)
# run: h(inf)
# run: h(-inf)
# run: h(1e19)
# run: h(3.141592653589793)
# run: hi(0)
# run: hi(1)
# run: hi(-1)
# run: hi(-2)
# run: hi(2305843009213693951)
# run: hi(2305843009213693950)
# run: hi(2305843009213693952)
# run: hi(-2305843009213693951)
# run: hi(-9223372036854775808)
# run: hi(9223372036854775807)
# run: ht(3, 4.5)
# run: ht(-1, 2.0)
def count(n, m):
    d = {}
    for i in range(n):
        k = i * i % m
        d[k] = d.get(k, 0) + 1
    total = 0
    for k in d:
        total += k * d[k]
    return total * 1000 + len(d)


def static(x):
    cfg = {"a": 1, "b": 2.5, "c": x}
    t = 0.0
    for k, v in cfg.items():
        t += v
    return t + cfg["a"] + len(cfg)


TABLE = {1: 10, 2: 20, 5: 50}


def table(x):
    if x in TABLE:
        return TABLE[x]
    return TABLE.get(x, -1)


def missing(x):
    d = {1: 2}
    return d[x]


def h(x):
    return hash(x)


def hi(x):
    return hash(x)


def ht(x, y):
    return hash((x, y, (x, y)))
