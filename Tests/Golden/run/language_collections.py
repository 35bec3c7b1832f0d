# defaultdict, Counter, OrderedDict and deque.
# signature: groups(n: int)
# signature: matrix(n: int)
# signature: missing(n: int)
# signature: counted(n: int)
# signature: letters(n: int)
# signature: ordered(n: int)
# signature: ring(n: int)
# signature: bfs(n: int)
# signature: empty(n: int)
# signature: star(n: int)
# run: groups(0)
# run: groups(5)
# run: groups(20)
# run: matrix(0)
# run: matrix(5)
# run: matrix(20)
# run: missing(0)
# run: missing(1)
# run: counted(0)
# run: counted(5)
# run: counted(20)
# run: letters(0)
# run: letters(1)
# run: letters(3)
# run: ordered(2)
# run: ordered(5)
# run: ring(5)
# run: ring(6)
# run: ring(20)
# run: bfs(1)
# run: bfs(5)
# run: bfs(200)
# run: empty(1)
# run: empty(0)
# run: star(1)
# run: star(4)
from collections import Counter, OrderedDict, defaultdict, deque


def groups(n):
    g = defaultdict(list)
    for i in range(n):
        g[i % 4].append(i)
    c = defaultdict(int)
    for i in range(n):
        c[i % 3] += i
    f = defaultdict(float)
    f["a"] += n * 0.5
    f["b"] -= 1.5
    s = defaultdict(set)
    s[1].add(n)
    s[1].add(3)
    h = len(g) * 1000 + len(s[1]) + int(f["a"] * 2)
    for k, v in g.items():
        for x in v:
            h = (h * 31 + x + k) % 1000003
    for k in c:
        h = (h * 31 + c[k]) % 1000003
    return h


def matrix(n):
    d = defaultdict(lambda: defaultdict(int))
    for i in range(n):
        d[i % 3][i % 2] += i
    h = 0
    for k in d:
        for j in d[k]:
            h = (h * 31 + d[k][j] + j) % 1000003
    return h


def missing(n):
    d = defaultdict(int)
    d[1] = 2
    if n in d:
        return 100
    x = d.get(n, -7)
    y = d[n]
    return x + y + len(d)


def counted(n):
    c = Counter()
    for i in range(n):
        c[i * i % 7] += 1
    d = Counter([1, 2, 2, 3, 3, 3])
    h = 0
    for k, v in c.most_common(3):
        h = (h * 31 + k * 5 + v) % 1000003
    for k, v in (c + d).items():
        h = (h * 31 + k * 5 + v) % 1000003
    for k, v in (c - d).items():
        h = (h * 31 + k * 5 + v) % 1000003
    for k, v in (c | d).items():
        h = (h * 31 + k * 5 + v) % 1000003
    for k, v in (c & d).items():
        h = (h * 31 + k * 5 + v) % 1000003
    c.update([1, 1, 5])
    c.subtract(d)
    for k in c.elements():
        h = (h * 31 + k) % 1000003
    return h + c.total() + c[99] + len(c)


def letters(n):
    c = Counter("mississippi" * n)
    h = 0
    for k, v in c.most_common():
        h = (h * 31 + ord(k) * v) % 1000003
    return h


def ordered(n):
    d = OrderedDict()
    for i in range(n):
        d[i] = i * i
    d.move_to_end(0)
    d.move_to_end(n - 1, last=False)
    k, v = d.popitem(last=False)
    h = k * 7 + v
    for k in d:
        h = (h * 31 + k) % 1000003
    return h


def ring(n):
    q = deque()
    for i in range(n):
        q.append(i)
        q.appendleft(-i)
        if i % 3 == 0:
            q.popleft()
    h = 0
    q.rotate(3)
    q.rotate(-1)
    for x in q:
        h = (h * 31 + x) % 1000003
    m = deque(range(n), maxlen=4)
    m.append(77)
    m.appendleft(78)
    for x in m:
        h = (h * 31 + x) % 1000003
    if 78 in m:
        h += 5
    while len(q) > 0:
        h = (h * 31 + q.pop()) % 1000003
        if q:
            h = (h * 31 + q.popleft()) % 1000003
    m.extendleft([1, 2])
    m[1] = 9
    m.reverse()
    return h + m[0] * 100 + m[-1] + m.maxlen + m.count(9) + m.index(9)


def bfs(n):
    seen = {0}
    q = deque([(0, 0)])
    total = 0
    while q:
        x, d = q.popleft()
        total += d
        for y in (x * 2 + 1, x * 2 + 2, x - 1):
            if 0 <= y < n and y not in seen:
                seen.add(y)
                q.append((y, d + 1))
    return total * 1000 + len(seen)


def empty(n):
    q = deque()
    if n > 0:
        q.append(n)
    return q.pop()


def star(n):
    a = {"x": n}
    b = {**a, "y": 2}
    c = {i: i for i in range(n)}
    e = {0: 5, **c, 1: 7}
    return b["x"] + b["y"] + len(b) + len(e) * 10 + e[0] * 100 + e[1] * 1000
