# The bounds of slices, in code without branches, so that what is done with the views can be fused.
#
# Equal numbers of elements come out as equal expressions: a[1:-1], a[2:] and a[:-2] of n elements
# all have max(n - 2, 0). An empty slice may begin anywhere.


def __slice_bounds__(start, stop, step, n):
    # The first index, the number of elements and the step of a slice of `n` elements.
    if step is None:
        return __unit_slice__(start, stop, n)
    k = __integer__(step)
    if __is_constant__(k):
        if k == 1:
            return __unit_slice__(start, stop, n)
        if k == 0:
            raise ValueError("slice step cannot be zero")
        if k > 0:
            return __forward_slice__(start, stop, k, n)
        return __backward_slice__(start, stop, k, n)
    if k == 0:
        raise ValueError("slice step cannot be zero")
    if k > 0:
        first, count, same = __forward_slice__(start, stop, k, n)
        return first, count, k
    first, count, same = __backward_slice__(start, stop, k, n)
    return first, count, k


def __unit_slice__(start, stop, n):
    if start is None:
        return __slice_from__(0, stop, n)
    a = __integer__(start)
    if __is_constant__(a):
        if a >= 0:
            return __slice_from__(a, stop, n)
        return __slice_of_last__(-a, stop, n)
    first = __clamped__(a, n)
    return first, __difference__(n if stop is None else __clamped__(__integer__(stop), n), first), 1


def __slice_from__(a, stop, n):
    # The slice from the constant `a`, which is not negative.
    if stop is None:
        return a, __difference__(n, a), 1
    b = __integer__(stop)
    if __is_constant__(b):
        if b < 0:
            return a, __difference__(n, a - b), 1
        if b <= a:
            return a, 0, 1
        if a == 0:
            return a, __lesser__(n, b), 1
        return a, __greater__(__lesser__(n - a, b - a), 0), 1
    return a, __difference__(__clamped__(b, n), a), 1


def __slice_of_last__(a, stop, n):
    # The slice from the constant `-a`, which is negative.
    first = __difference__(n, a)
    if stop is None:
        return first, __lesser__(n, a), 1
    return first, __difference__(__clamped__(__integer__(stop), n), first), 1


def __forward_slice__(start, stop, k, n):
    first = 0 if start is None else __clamped__(__integer__(start), n)
    last = n if stop is None else __clamped__(__integer__(stop), n)
    return first, __quotient__(__greater__(last - first + (k - 1), 0), k), k


def __backward_slice__(start, stop, k, n):
    first = n - 1 if start is None else __clamped_below__(__integer__(start), n)
    last = -1 if stop is None else __clamped_below__(__integer__(stop), n)
    return first, __quotient__(__greater__(first - last + (-k - 1), 0), -k), k


def __clamped__(i, n):
    # The index `i`, counted from the end if it is negative, within 0 and n.
    if __is_constant__(i):
        if i >= 0:
            return __lesser__(n, i)
        return __difference__(n, -i)
    return __lesser__(__greater__(__from_end__(i, n), 0), n)


def __clamped_below__(i, n):
    # The index `i`, counted from the end if it is negative, within -1 and n - 1.
    return __lesser__(__greater__(__from_end__(i, n), -1), n - 1)


def __from_end__(i, n):
    if __is_constant__(i):
        if i >= 0:
            return i
        return i + n
    return i + __select__(i < 0, n, 0)


def __difference__(a, b):
    # max(a - b, 0), where a is not negative.
    if __is_constant__(b):
        if b == 0:
            return a
    return __greater__(a - b, 0)


def __lesser__(a, b):
    if __is_constant__(a) and __is_constant__(b):
        return a if a < b else b
    return __binary__("minimum", a, b)


def __greater__(a, b):
    if __is_constant__(a) and __is_constant__(b):
        return a if a > b else b
    return __binary__("maximum", a, b)


def __quotient__(a, b):
    # a // b, where a is not negative and b is positive.
    if __is_constant__(a) and __is_constant__(b):
        return a // b
    return __binary__("divideTruncating", a, b)
