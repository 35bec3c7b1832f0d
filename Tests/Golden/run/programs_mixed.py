# Programs as people write them: graphs, counters, caches, queues, text.
# signature: shortest(n: int)
# signature: words(s: str)
# signature: group(n: int)
# signature: memo(n: int)
# signature: items(n: int)
# signature: window(n: int, k: int)
# signature: fmt(x: float, n: int)
# signature: parse(s: str)
# signature: mc(n: int)
# signature: tri(n: int)
# signature: matrix(n: int)
# run: shortest(6)
# run: shortest(1)
# run: words("the cat the dog a cat the")
# run: words("")
# run: group(10)
# run: memo(50)
# run: items(6)
# run: window(6, 3)
# run: fmt(3.14159, 12345)
# run: fmt(-0.0, 0)
# run: parse("1,2,33")
# run: parse("1,x")
# run: mc(1000)
# run: tri(10)
# run: matrix(5)
import numpy as np
from collections import defaultdict, Counter, deque
from dataclasses import dataclass, field
import heapq, random, math

@dataclass
class Item:
    w: int
    v: float
    tags: list = field(default_factory=list)

class Graph:
    def __init__(self, n):
        self.n = n
        self.adj = [[] for _ in range(n)]
    def add(self, u, v, w):
        self.adj[u].append((v, w))
    def dijkstra(self, s):
        dist = [math.inf] * self.n
        dist[s] = 0.0
        pq = [(0.0, s)]
        while pq:
            d, u = heapq.heappop(pq)
            if d > dist[u]:
                continue
            for v, w in self.adj[u]:
                nd = d + w
                if nd < dist[v]:
                    dist[v] = nd
                    heapq.heappush(pq, (nd, v))
        return dist

def shortest(n):
    g = Graph(n)
    for i in range(n - 1):
        g.add(i, i + 1, 1.5)
        g.add(0, i, i * 2.0)
    return np.array(g.dijkstra(0))

def words(s: str):
    counts = Counter(s.split())
    best = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
    return ", ".join(f"{w}={c}" for w, c in best)

def group(n):
    d = defaultdict(list)
    for i in range(n):
        d[i % 3].append(i * i)
    return {k: sum(v) for k, v in d.items()}[1]

def memo(n):
    cache = {0: 0, 1: 1}
    def fib(k):
        if k in cache:
            return cache[k]
        r = fib(k - 1) + fib(k - 2)
        cache[k] = r
        return r
    return fib(n)

def items(n):
    xs = [Item(i, i * 0.5) for i in range(n)]
    xs.sort(key=lambda it: -it.v)
    xs[0].tags.append(7)
    total = 0.0
    for it in xs:
        total += it.w * it.v + len(it.tags)
    return total, xs[0].w

def window(n, k):
    q = deque(maxlen=k)
    out = []
    for i in range(n):
        q.append(i)
        out.append(sum(q) / len(q))
    return np.array(out)

def fmt(x: float, n: int):
    return f"{x:>10.3f}|{n:05d}|{n:#x}|{x:e}|{x!r}|{n:,}"

def parse(s: str):
    try:
        return [int(p) for p in s.split(",")][-1]
    except ValueError as e:
        return -1
    finally:
        pass

def mc(n: int):
    random.seed(42)
    inside = 0
    for _ in range(n):
        if random.random() ** 2 + random.random() ** 2 < 1.0:
            inside += 1
    return 4.0 * inside / n

def tri(n):
    def gen(m):
        a, b = 0, 1
        for _ in range(m):
            yield a
            a, b = b, a + b
    return [x for x in gen(n) if x % 2 == 0][-1], dict(zip("abc", range(3)))["c"]

def matrix(n):
    m = {(i, j): i * j for i in range(n) for j in range(n) if i != j}
    return sum(v for k, v in m.items() if k[0] < k[1]), max(m, key=m.get)
