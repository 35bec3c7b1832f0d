# Python's bisect: places in sorted sequences.


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    first, last = __bounds__(a, lo, hi)
    while first < last:
        middle = (first + last) // 2
        if x < __keyed__(key, a[middle]):
            last = middle
        else:
            first = middle + 1
    return first


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    first, last = __bounds__(a, lo, hi)
    while first < last:
        middle = (first + last) // 2
        if __keyed__(key, a[middle]) < x:
            first = middle + 1
        else:
            last = middle
    return first


def __bounds__(a, lo, hi):
    if lo < 0:
        raise ValueError("lo must be non-negative")
    if hi is None:
        return int(lo), len(a)
    return int(lo), int(hi)


def __keyed__(key, x):
    if key is None:
        return x
    return key(x)


def insort_right(a, x, lo=0, hi=None, *, key=None):
    a.insert(bisect_right(a, __keyed__(key, x), lo, hi, key=key), x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    a.insert(bisect_left(a, __keyed__(key, x), lo, hi, key=key), x)


bisect = bisect_right
insort = insort_right
