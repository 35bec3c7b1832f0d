# Places in sorted sequences: arrays, tuples and lists.
# signature: places(a: float64[:], x: float64)
# signature: bounded(a: int64[:], x: int, lo: int, hi: int)
# signature: of_tuple(x: int)
# signature: inserted(x: int, y: int)
# signature: keyed(x: int)
# run: places([1.0, 2.0, 2.0, 3.0], 2.0)
# run: places([1.0, 2.0, 2.0, 3.0], 0.5)
# run: places([1.0, 2.0, 2.0, 3.0], 9.5)
# run: places([1.0, nan, 2.0], 1.5)
# run: places([], 1.5)
# run: bounded([1, 2, 3, 4, 5], 3, 1, 4)
# run: bounded([1, 2, 3, 4, 5], 9, 1, 4)
# run: bounded([1, 2, 3, 4, 5], 3, -1, 4)
# run: bounded([1, 2, 3, 4, 5], 3, 0, 9)
# run: of_tuple(3)
# run: of_tuple(40)
# run: inserted(3, 7)
# run: inserted(-3, 70)
# run: keyed(5)
import bisect
from bisect import bisect_left, insort


def places(a, x):
    return bisect.bisect(a, x), bisect_left(a, x), bisect.bisect_right(a, x)


def bounded(a, x, lo, hi):
    return bisect.bisect(a, x, lo, hi), bisect_left(a, x, lo), bisect_left(a, x, lo, hi)


def of_tuple(x):
    return bisect_left((1, 3, 5, 7), x), bisect.bisect([1, 3, 5, 7], x)


def inserted(x, y):
    a = [1, 3, 5]
    insort(a, x)
    insort(a, y)
    bisect.insort_left(a, 3)
    return len(a), a[0], a[1], a[2], a[3], a[4], a[5]


def keyed(x):
    a = [9, 7, 3, 1]
    k = bisect.bisect(a, -x, key=lambda y: -y)
    insort(a, x, key=lambda y: -y)
    return k, a[0], a[1], a[2], a[3], a[4]
