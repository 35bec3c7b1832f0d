# The methods of lists that are constants of the module: those that change nothing.


def index(l, x, start=0, stop=9223372036854775807):
    k = __place__(l, x, start, stop)
    if k >= 0:
        return k
    if __is_scalar__(x) or __is_text__(x):
        raise ValueError(__absence_problem__(x))
    raise ValueError("the value is not in list")


def __place__(l, x, start, stop):
    # The place of an element between these bounds; -1 if it is not there.
    n = len(l)
    first = max(start + n, 0) if start < 0 else start
    last = max(stop + n, 0) if stop < 0 else stop
    for i in __static_range__(n):
        if i >= first and i < last:
            if l[i] == x:
                return i
    return -1


def __absence_problem__(x):
    return f"{x!r} is not in list"


def count(l, x):
    n = 0
    for y in l:
        if y == x:
            n = n + 1
    return n


def copy(l):
    return list(l)
