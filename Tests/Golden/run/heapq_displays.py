# Priority queues that begin as displays of constants.
# signature: made(n: int)
# signature: drained(n: int)
# signature: replaced(n: int)
# signature: pairs(n: int)
# signature: empty(n: int)
# run: made(2)
# run: drained(4)
# run: replaced(0)
# run: pairs(3)
# run: empty(0)
# run: empty(2)
import heapq


def made(n):
    h = [5, 3, 8, 1]
    heapq.heapify(h)
    heapq.heappush(h, n)
    return str(h), str(heapq.nlargest(2, h)), str(heapq.nsmallest(2, h))


def drained(n):
    h = [5.5, 3.0, 8.25, 1.0]
    heapq.heapify(h)
    return str([heapq.heappop(h) for _ in range(n)]), len(h)


def replaced(n):
    h = [4, 9, 2]
    heapq.heapify(h)
    return heapq.heapreplace(h, n), heapq.heappushpop(h, n), heapq.heappushpop(h, 7), str(h)


def pairs(n):
    h = [(3, "c"), (1, "a"), (2, "b")]
    heapq.heapify(h)
    return heapq.heappop(h)[1], heapq.heappop(h)[0], len(h)


def empty(n):
    h = []
    heapq.heapify(h)
    for i in range(n):
        heapq.heappush(h, -i)
    try:
        return heapq.heappop(h)
    except IndexError:
        return 100
