# What a function makes for one caller has no elements of what others store in theirs.
# signature: stacks(n: int)
# signature: zeros2(n: int)
# signature: msort(n: int)
# signature: wrapped(n: int)
# signature: registry(n: int)
# signature: objects(n: int)
# signature: loop(n: int)
# signature: mutual(n: int)
# signature: generated(n: int)
# signature: by_functions(n: int)
# signature: outer(n: int)
# signature: pairs(n: int)
# signature: either(n: int, first: bool)
# signature: weights(n: int)
# run: stacks(3)
# run: zeros2(3)
# run: msort(5)
# run: wrapped(3)
# run: registry(3)
# run: objects(3)
# run: loop(3)
# run: mutual(3)
# run: generated(3)
# run: by_functions(3)
# run: outer(2)
# run: pairs(2)
# run: either(2, True)
# run: either(2, False)
# run: weights(2)


def new_stack():
    return []


def stacks(n):
    a = new_stack()
    b = new_stack()
    a.append(n)
    b.append("x")
    return str(a) + str(b)


def zeros(n):
    return [0] * n


def zeros2(n):
    a = zeros(n)
    b = zeros(n)
    b[0] = 0.5
    return a[0], b[1] * 1.0, [1, 2, 3][a[1]]


def sort(xs):
    if len(xs) < 2:
        return xs[:]
    m = len(xs) // 2
    l, r = sort(xs[:m]), sort(xs[m:])
    out = []
    while l and r:
        out.append(l.pop(0) if l[0] <= r[0] else r.pop(0))
    return out + l + r


def msort(n):
    a = sort([n - i for i in range(n)])
    b = sort([n - i for i in range(n)])
    b[0] = 0.5
    return a[0], b[1] * 1.0, b[0]


def grid(n):
    return [zeros(n) for _ in range(n)]


def wrapped(n):
    a = grid(n)
    b = grid(n)
    b[1][1] = 0.5
    return b[1][1], a[1][1] * 1.0


def table():
    return {}


def registry(n):
    a = table()
    b = table()
    a["x"] = n
    b[n] = "y"
    return str(a) + str(b)


class Box:
    def __init__(self, n):
        self.items = zeros(n)
    def values(self):
        return self.items[:]


def objects(n):
    p = Box(n)
    q = p.values()
    r = p.values()
    r.append(0.5)
    return q[0], r[-1], p.items[0]


def loop(n):
    best = zeros(n)
    for i in range(n):
        cur = zeros(n)
        cur[i] = i / 2
        if i == 1:
            best = cur
    return best[1]


def even(n):
    return [n] if n <= 0 else odd(n - 1)


def odd(n):
    return [] if n <= 0 else even(n - 1) + [n]


def mutual(n):
    a = even(n)
    b = even(n)
    c = odd(n)
    b.append(0.5)
    c.append(1.5)
    d = odd(n)
    d.append(2)
    return a[0], b[-1], c[-1], d[-1]


def numbered(n):
    for i in range(n):
        yield [i]


def generated(n):
    total = 0.0
    for x in numbered(n):
        x.append(0.5)
        total += x[-1]
    return total


def made_by(make, n):
    return make(n)


def by_functions(n):
    a = made_by(zeros, n)
    b = made_by(zeros, n)
    b[0] = 0.5
    c = made_by(lambda k: [k] * k, n)
    d = [made_by(zeros, k + 1) for k in range(n)]
    d[0][0] = 1.5
    return b[0], a[1] * 1.0, c[0], d[1][0] * 1.0


def outer(n):
    def inner(k):
        return [n] * k

    a = inner(n)
    b = inner(n)
    b[0] = 0.5
    return a[0], b[0], b[1] * 1.0


def pair(n):
    return [0] * n, [0] * n


def pairs(n):
    a, b = pair(n)
    c, d = pair(n)
    d[0] = 0.5
    return a[0], b[0], c[0], d[0]


def either(n, first):
    a = zeros(n)
    b = zeros(n)
    c = a if first else b
    c[0] = 0.5
    return a[0] * 1.0, b[0] * 1.0


def counts(words):
    seen = {}
    for w in words:
        seen[w] = seen.get(w, 0) + 1
    return seen


def weights(n):
    a = counts(["a", "b", "a"] * n)
    b = counts(["a", "b", "a"] * n)
    for k in b:
        b[k] /= 2
    return a["a"], b["a"], b["b"]
