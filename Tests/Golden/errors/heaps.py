# The functions of heapq take lists.
# signature: tuples(x: int)
# signature: pushed(a: int64[:])
import heapq


def tuples(x):
    return heapq.heappop((x, 2, 1))  # error[L001]: a heap that is no list


def pushed(a):
    heapq.heappush(a, 3)  # error[L001]: a heap that is no list
    return a[0]
