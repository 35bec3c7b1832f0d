# The smallest and the largest element, their places, and their distance.


def min(a, axis=None, keepdims=False):
    return __reduction__(__min_all__, __operand_array__(a), axis, keepdims)


def max(a, axis=None, keepdims=False):
    return __reduction__(__max_all__, __operand_array__(a), axis, keepdims)


def __min_all__(a):
    if __array_size__(a) == 0:
        raise ValueError("zero-size array to reduction operation minimum which has no identity")
    if __is_complex__(__dtype_of__(a)):
        __error__("the minimum of complex numbers")
    if __is_bool__(__dtype_of__(a)):
        return __all_all__(a)
    return __reduce__(__smaller_element__, a, __max_value__(__dtype_of__(a)))


def __max_all__(a):
    if __array_size__(a) == 0:
        raise ValueError("zero-size array to reduction operation maximum which has no identity")
    if __is_complex__(__dtype_of__(a)):
        __error__("the maximum of complex numbers")
    if __is_bool__(__dtype_of__(a)):
        return __any_all__(a)
    return __reduce__(__larger_element__, a, __min_value__(__dtype_of__(a)))


def __smaller_element__(best, x):
    return __binary__("minimum", best, x)


def __larger_element__(best, x):
    return __binary__("maximum", best, x)


def ptp(a, axis=None, keepdims=False):
    return __reduction__(__ptp_all__, __operand_array__(a), axis, keepdims)


def __ptp_all__(a):
    return __max_all__(a) - __min_all__(a)


def argmin(a, axis=None, keepdims=False):
    return __reduction__(__argmin_all__, __operand_array__(a), axis, keepdims)


def argmax(a, axis=None, keepdims=False):
    return __reduction__(__argmax_all__, __operand_array__(a), axis, keepdims)


def __argmin_all__(a):
    return __place__(a, True)


def __argmax_all__(a):
    return __place__(a, False)


def __place__(a, wanted_least):
    # The first position in C order of the extreme element; of the first NaN, if there is one.
    n = __array_size__(a)
    if n == 0:
        raise ValueError("attempt to get argmin or argmax of an empty sequence")
    best = __element_at__(a, 0)
    place = 0
    i = 1
    while i < n and best == best:
        x = __element_at__(a, i)
        if __is_better__(x, best, wanted_least):
            best = x
            place = i
        i = i + 1
    return __convert__(place, __dtype__("int64"))


def __element_at__(a, i):
    # The element at position `i` in C order.
    if __rank__(a) == 1:
        return __load__(a, (i,))
    if __is_contiguous__(a):
        return __load_flat__(a, i)
    return a.flat_item(i)


def __is_better__(x, best, wanted_least):
    if __is_complex__(x):
        if x != x:
            return True
        if wanted_least:
            return not __comes_before__(best, x)
        return not __comes_before__(x, best)
    if __is_float__(x):
        if x != x:
            return True
    if wanted_least:
        return x < best
    return x > best


amin = min
amax = max
