# Priority queues in lists.
# signature: drained(a: float64[:])
# signature: kept(a: int64[:], n: int)
# signature: pairs(a: float64[:])
# signature: empty(n: int)
# signature: replaced(a: int64[:], x: int)
# signature: best(a: float64[:], n: int)
# signature: dijkstra(weights: float64[:, :], start: int)
# run: drained([3.0, 1.0, 2.0, 5.0, 4.0])
# run: drained([])
# run: kept([5, 3, 8, 1, 9, 2, 7], 4)
# run: kept([5, 5, 5], 5)
# run: pairs([3.0, 1.0, 2.0, 1.0])
# run: empty(0)
# run: empty(1)
# run: replaced([5, 3, 8, 1, 9, 2, 7], 6)
# run: replaced([5, 3, 8, 1, 9, 2, 7], 0)
# run: best([3.0, -1.0, 2.0, 5.0, 4.0], 2)
# run: best([3.0, -1.0, 2.0, 5.0, 4.0], 20)
# run: best([3.0, -1.0, 2.0, 5.0, 4.0], -1)
# run: dijkstra([[0.0, 4.0, 1.0, inf], [4.0, 0.0, 2.0, 5.0], [1.0, 2.0, 0.0, 8.0], [inf, 5.0, 8.0, 0.0]], 0)
# random: drained 20 size=0..40
# random: kept 20 size=0..40 ints=30
import heapq

import numpy as np


def drained(a):
    heap = [x for x in a]
    heapq.heapify(heap)
    out = np.empty(len(heap))
    for i in range(len(out)):
        out[i] = heapq.heappop(heap)
    return out, len(heap)


def kept(a, n):
    heap = [0]
    heap.pop()
    for x in a:
        heapq.heappush(heap, x)
    out = np.full(len(a), -1)
    for i in range(len(heap)):
        out[i] = heap[i]
    return out


def pairs(a):
    heap = []
    for i, x in enumerate(a):
        heapq.heappush(heap, (x, i))
    total = 0
    k = 1
    while heap:
        x, i = heapq.heappop(heap)
        total += k * i
        k *= 10
    return total


def empty(n):
    heap = [1.5] * n
    x = heapq.heappop(heap)
    return x, len(heap)


def replaced(a, x):
    heap = [int(y) for y in a]
    heapq.heapify(heap)
    first = heapq.heapreplace(heap, x)
    second = heapq.heappushpop(heap, x)
    return first, second, heap[0], heap[1], heap[2], heap[-1]


def best(a, n):
    large = heapq.nlargest(n, a)
    small = heapq.nsmallest(n, a, key=lambda x: abs(x))
    return len(large), len(small), large[0] if large else a[0], small[0] if small else a[0]


def dijkstra(weights, start):
    n = weights.shape[0]
    distances = np.full(n, np.inf)
    distances[start] = 0.0
    queue = [(0.0, start)]
    while queue:
        d, i = heapq.heappop(queue)
        if d > distances[i]:
            continue
        for j in range(n):
            through = d + weights[i, j]
            if through < distances[j]:
                distances[j] = through
                heapq.heappush(queue, (through, j))
    return distances
