# The methods of tuples.
import list as lists


def index(t, x, start=0, stop=None):
    if __is_reference__(t):
        return lists.index(t, x, start, 9223372036854775807 if stop is None else stop)
    n = len(t)
    first = max(start + n, 0) if start < 0 else start
    last = n if stop is None else (max(stop + n, 0) if stop < 0 else stop)
    for i in __static_range__(n):
        if i >= first and i < last:
            if t[i] == x:
                return i
    raise ValueError("tuple.index(x): x not in tuple")


def count(t, x):
    n = 0
    for y in t:
        if y == x:
            n = n + 1
    return n
