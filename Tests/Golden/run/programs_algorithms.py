# Algorithms as textbooks write them: search, dynamic programming, graphs.
# signature: queens(n: int) -> int
# run: queens(6)
# signature: sudoku_like(n: int)
# run: sudoku_like(4)
# signature: knapsack(n: int)
# run: knapsack(12)
# signature: lcs(a: str, b: str)
# run: lcs("ABCBDAB", "BDCABA")
# signature: edit_distance(a: str, b: str) -> int
# run: edit_distance("kitten", "sitting")
# signature: shortest(n: int)
# run: shortest(7)
# signature: topological(n: int)
# run: topological(6)
# signature: components(n: int)
# run: components(20)
# signature: words(text: str)
# run: words("the cat the dog a cat the end")
# signature: lru(n: int)
# run: lru(20)
# signature: gauss(n: int)
# run: gauss(4)
import heapq
import math
from collections import Counter, OrderedDict, defaultdict, deque


def queens(n):
    def place(row, cols, d1, d2):
        if row == n:
            return 1
        total = 0
        for c in range(n):
            if c in cols or row + c in d1 or row - c in d2:
                continue
            total += place(row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c})
        return total
    return place(0, set(), set(), set())


def sudoku_like(n):
    grid = [[0] * n for _ in range(n)]

    def ok(r, c, v):
        for i in range(n):
            if grid[r][i] == v or grid[i][c] == v:
                return False
        return True

    def solve(k):
        if k == n * n:
            return True
        r, c = divmod(k, n)
        for v in range(1, n + 1):
            if ok(r, c, v):
                grid[r][c] = v
                if solve(k + 1):
                    return True
                grid[r][c] = 0
        return False

    found = solve(0)
    return found, sum(sum(row[:2]) for row in grid), str(grid)


def knapsack(n):
    weights = [i % 7 + 1 for i in range(n)]
    values = [(i * 37) % 11 + 1 for i in range(n)]
    best = [[0] * 31 for _ in range(n + 1)]
    for i in range(1, n + 1):
        for w in range(31):
            best[i][w] = best[i - 1][w]
            if weights[i - 1] <= w:
                best[i][w] = max(best[i][w], best[i - 1][w - weights[i - 1]] + values[i - 1])
    chosen = []
    w = 30
    for i in range(n, 0, -1):
        if best[i][w] != best[i - 1][w]:
            chosen.append(i - 1)
            w -= weights[i - 1]
    return best[n][30], list(reversed(chosen)) == sorted(chosen), len(chosen)


def lcs(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            if x == y:
                table[i][j] = table[i - 1][j - 1] + x
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1], key=len)
    return table[-1][-1], len(table[-1][-1])


def edit_distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a):
        current = [i + 1]
        for j, y in enumerate(b):
            current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (x != y)))
        previous = current
    return previous[-1]


def shortest(n):
    graph = {}
    for i in range(n):
        graph[i] = {}
        for j in range(n):
            if i != j and (i * j) % 3 != 1:
                graph[i][j] = float((i * 7 + j * 3) % 10 + 1)
    dist = {v: math.inf for v in graph}
    dist[0] = 0.0
    prev = {}
    queue = [(0.0, 0)]
    while queue:
        d, u = heapq.heappop(queue)
        if d > dist[u]:
            continue
        for v, w in graph[u].items():
            if d + w < dist[v]:
                dist[v] = d + w
                prev[v] = u
                heapq.heappush(queue, (dist[v], v))
    path = [n - 1]
    while path[-1] in prev:
        path.append(prev[path[-1]])
    return sum(dist.values()), len(path), path[::-1][0]


def topological(n):
    after = defaultdict(list)
    degree = Counter()
    for i in range(n):
        for j in range(i + 1, n, 2):
            after[i].append(j)
            degree[j] += 1
    ready = deque(i for i in range(n) if degree[i] == 0)
    order = []
    while ready:
        u = ready.popleft()
        order.append(u)
        for v in after[u]:
            degree[v] -= 1
            if not degree[v]:
                ready.append(v)
    return str(order), len(order) == n


class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.rank = [0] * n
        self.count = n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        self.parent[b] = a
        if self.rank[a] == self.rank[b]:
            self.rank[a] += 1
        self.count -= 1
        return True


def components(n):
    u = UnionFind(n)
    merged = sum(u.union(i, (i * i) % n) for i in range(n))
    return u.count, merged, u.find(3)


class Node:
    def __init__(self):
        self.children = {}
        self.count = 0


class Trie:
    def __init__(self):
        self.root = Node()

    def add(self, word):
        node = self.root
        for c in word:
            if c not in node.children:
                node.children[c] = Node()
            node = node.children[c]
        node.count += 1

    def __contains__(self, word):
        node = self.root
        for c in word:
            node = node.children.get(c)
            if node is None:
                return False
        return node.count > 0


def words(text):
    t = Trie()
    for w in text.split():
        t.add(w)
    return "cat" in t, "ca" in t, "zebra" in t, len(t.root.children)


class LRU:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        if key in self.data:
            self.data.move_to_end(key)
        self.data[key] = value
        if len(self.data) > self.size:
            self.data.popitem(last=False)


def lru(n):
    cache = LRU(3)
    hits = 0
    for i in range(n):
        k = (i * i) % 5
        if cache.get(k) >= 0:
            hits += 1
        cache.put(k, i)
    return hits, len(cache.data)


def gauss(n):
    a = [[1.0 / (i + j + 1) for j in range(n)] + [float(i)] for i in range(n)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[p] = a[p], a[i]
        for r in range(i + 1, n):
            f = a[r][i] / a[i][i]
            for c in range(i, n + 1):
                a[r][c] -= f * a[i][c]
    x = [0.0] * n
    for i in range(n - 1, -1, -1):
        x[i] = (a[i][n] - sum(a[i][j] * x[j] for j in range(i + 1, n))) / a[i][i]
    return str([round(v, 6) for v in x[:3]])
