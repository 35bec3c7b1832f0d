# signature: queens(n: int)
# signature: bfs(n: int, k: int)
# signature: matmul(n: int)
# signature: permutations(n: int)
# signature: hanoi(n: int)
# signature: flood(n: int)
# signature: primes(n: int)
# signature: quicksort(n: int)
# signature: pascal(n: int)
# signature: lis(n: int)
# signature: knap(n: int, w: int)
# signature: gen_tree(n: int)
# signature: transpose(n: int)
# signature: collatz(n: int)
# signature: heap_sort(n: int)
# signature: bubble(a: float64[:])
# signature: gray(n: int)
# signature: partition(n: int)
# signature: edit(n: int)
# signature: union_find(n: int)
# signature: mixed(n: int)
# run: queens(6)
# run: bfs(30, 3)
# run: matmul(5)
# run: permutations(4)
# run: hanoi(5)
# run: flood(8)
# run: primes(30)
# run: quicksort(30)
# run: pascal(8)
# run: lis(20)
# run: knap(6, 15)
# run: gen_tree(5)
# run: transpose(4)
# run: collatz(27)
# run: heap_sort(20)
# run: bubble([3.0, 1.0, 2.0, -5.0])
# run: gray(4)
# run: partition(7)
# run: edit(6)
# run: union_find(20)
# run: mixed(6)
import numpy as np


def safe(board, row, col):
    for r, c in enumerate(board):
        if c == col or abs(c - col) == row - r:
            return False
    return True


def place(board, row, n):
    if row == n:
        return 1
    count = 0
    for col in range(n):
        if safe(board, row, col):
            board.append(col)
            count += place(board, row + 1, n)
            board.pop()
    return count


def queens(n):
    return place([], 0, n)


def bfs(n, k):
    adj = [[] for _ in range(n)]
    for i in range(n):
        for j in range(1, k + 1):
            adj[i].append((i * j + 1) % n)
    dist = [-1] * n
    dist[0] = 0
    queue = [0]
    head = 0
    while head < len(queue):
        u = queue[head]
        head += 1
        for v in adj[u]:
            if dist[v] < 0:
                dist[v] = dist[u] + 1
                queue.append(v)
    return sum(dist), max(dist), len(queue)


def matmul(n):
    a = [[i * j + 1.0 for j in range(n)] for i in range(n)]
    b = [[float(i - j) for j in range(n)] for i in range(n)]
    c = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            c[i][j] = sum(a[i][k] * b[k][j] for k in range(n))
    return np.array(c)


def permute(xs, k, out):
    if k == len(xs):
        out.append(xs[:])
        return
    for i in range(k, len(xs)):
        xs[k], xs[i] = xs[i], xs[k]
        permute(xs, k + 1, out)
        xs[k], xs[i] = xs[i], xs[k]


def permutations(n):
    out = []
    permute(list(range(n)), 0, out)
    out.sort()
    s = 0
    for i, p in enumerate(out):
        s += i * p[0] + p[-1]
    return len(out), s, out[0] == [0, 1, 2, 3]


def move(n, a, b, c, moves):
    if n > 0:
        move(n - 1, a, c, b, moves)
        moves.append((a, c))
        move(n - 1, b, a, c, moves)


def hanoi(n):
    moves = []
    move(n, 0, 1, 2, moves)
    return len(moves), moves[-1], sum(a * b for a, b in moves)


def flood(n):
    grid = [[(i * 7 + j * 3) % 5 != 0 for j in range(n)] for i in range(n)]
    stack = [(0, 1)]
    seen = 0
    while stack:
        i, j = stack.pop()
        if i < 0 or j < 0 or i >= n or j >= n or not grid[i][j]:
            continue
        grid[i][j] = False
        seen += 1
        stack.extend([(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)])
    return seen


def primes(n):
    return np.array([p for p in range(2, n) if all(p % q for q in range(2, p))])


def qs(xs):
    if len(xs) <= 1:
        return xs
    p = xs[0]
    return qs([x for x in xs[1:] if x < p]) + [p] + qs([x for x in xs[1:] if x >= p])


def quicksort(n):
    return np.array(qs([(i * 37) % 101 for i in range(n)]))


def pascal(n):
    row = [1]
    for _ in range(n):
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return sum(row), row[n // 2], len(row)


def lis(n):
    xs = [(i * 13) % 17 for i in range(n)]
    best = [1] * n
    for i in range(n):
        for j in range(i):
            if xs[j] < xs[i]:
                best[i] = max(best[i], best[j] + 1)
    return max(best)


def knap(n, w):
    items = [(i + 1, (i * 5) % 7 + 1) for i in range(n)]
    table = [0] * (w + 1)
    for weight, value in items:
        for c in range(w, weight - 1, -1):
            table[c] = max(table[c], table[c - weight] + value)
    return table[w]


def walk(n):
    if n > 0:
        yield n
        for x in walk(n - 1):
            yield x
        for x in walk(n - 2):
            yield x


def gen_tree(n):
    return sum(walk(n)), len(list(walk(n)))


def transpose(n):
    m = [[i * n + j for j in range(n)] for i in range(n)]
    t = [[row[k] for row in m] for k in range(n)]
    return np.array(t)


def collatz(n):
    path = [n]
    while path[-1] != 1:
        n = path[-1]
        path.append(n // 2 if n % 2 == 0 else 3 * n + 1)
    return len(path), max(path)


def heap_sort(n):
    xs = [(i * 29) % 31 for i in range(n)]
    heap = []
    for x in xs:
        heap.append(x)
        i = len(heap) - 1
        while i > 0 and heap[(i - 1) // 2] > heap[i]:
            heap[(i - 1) // 2], heap[i] = heap[i], heap[(i - 1) // 2]
            i = (i - 1) // 2
    out = []
    while heap:
        out.append(heap[0])
        last = heap.pop()
        if not heap:
            break
        heap[0] = last
        i = 0
        while 2 * i + 1 < len(heap):
            c = 2 * i + 1
            if c + 1 < len(heap) and heap[c + 1] < heap[c]:
                c += 1
            if heap[i] <= heap[c]:
                break
            heap[i], heap[c] = heap[c], heap[i]
            i = c
    return np.array(out)


def bubble(a):
    xs = a.tolist()
    n = len(xs)
    for i in range(n):
        for j in range(n - 1 - i):
            if xs[j] > xs[j + 1]:
                xs[j], xs[j + 1] = xs[j + 1], xs[j]
    return np.array(xs)


def gray(n):
    codes = [0]
    for i in range(n):
        codes += [c | (1 << i) for c in reversed(codes)]
    return np.array(codes)


def partition(n):
    p = [1] + [0] * n
    for k in range(1, n + 1):
        for i in range(k, n + 1):
            p[i] += p[i - k]
    return p[n]


def edit(n):
    a = [i % 3 for i in range(n)]
    b = [(i * i) % 3 for i in range(n + 2)]
    d = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        d[i][0] = i
    for j in range(len(b) + 1):
        d[0][j] = j
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            d[i + 1][j + 1] = min(d[i][j + 1] + 1, d[i + 1][j] + 1, d[i][j] + (x != y))
    return d[-1][-1]


def find(parent, i):
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


def union_find(n):
    parent = list(range(n))
    for i in range(0, n - 3, 3):
        a, b = find(parent, i), find(parent, i + 3)
        parent[a] = b
    return len([i for i in range(n) if find(parent, i) == i])


def mixed(n):
    a = np.arange(n) * 0.5
    pieces = [a[i:i + 2] for i in range(0, n, 2)]
    total = 0.0
    for p in pieces:
        total += p.sum()
    rows = [a * k for k in range(3)]
    m = np.array(rows)
    best = max(pieces, key=lambda p: p[0])
    return total, m, best[0]
