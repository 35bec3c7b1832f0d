# Reductions of whole arrays.


def sum(a, dtype=None):
    if not __is_array__(a):
        return __strong__(a)
    d = __sum_dtype__(a, dtype)
    return __reduce__(__add_element__, a, __convert__(0, d))


def __sum_dtype__(a, dtype):
    if dtype is not None:
        return __dtype_of__(dtype)
    if __is_bool__(__dtype_of__(a)):
        return __dtype__("int64")
    if __is_int__(__dtype_of__(a)):
        return __integer_dtype__(64, __is_signed__(__dtype_of__(a)))
    return __dtype_of__(a)


def __add_element__(total, x):
    return __binary__("addAnyOrder", total, __convert__(x, __dtype_of__(total)))


def prod(a, dtype=None):
    if not __is_array__(a):
        return __strong__(a)
    d = __sum_dtype__(a, dtype)
    return __reduce__(__multiply_element__, a, __convert__(1, d))


def __multiply_element__(total, x):
    return __binary__("multiplyAnyOrder", total, __convert__(x, __dtype_of__(total)))


def mean(a, dtype=None):
    d = __mean_dtype__(a) if dtype is None else __dtype_of__(dtype)
    if not __is_array__(a):
        return __convert__(a, d)
    total = sum(a, d)
    n = __convert__(__array_size__(a), __component__(d))
    if __is_complex__(d):
        return __make_complex__(
            __binary__("divide", __real__(total), n), __binary__("divide", __imag__(total), n))
    return __binary__("divide", total, n)


def __component__(d):
    if __is_complex__(d):
        if __bits__(d) == 32:
            return __dtype__("float32")
        return __dtype__("float64")
    return d


def __mean_dtype__(a):
    if __is_float__(__dtype_of__(a)) or __is_complex__(__dtype_of__(a)):
        return __dtype_of__(a)
    return __dtype__("float64")


def __array_size__(a):
    n = 1
    for k in a.shape:
        n = n * k
    return n


def min(a):
    if not __is_array__(a):
        return __strong__(a)
    if __array_size__(a) == 0:
        raise ValueError("zero-size array to reduction operation minimum which has no identity")
    return __reduce__(__smaller_element__, a, __max_value__(__dtype_of__(a)))


def max(a):
    if not __is_array__(a):
        return __strong__(a)
    if __array_size__(a) == 0:
        raise ValueError("zero-size array to reduction operation maximum which has no identity")
    return __reduce__(__larger_element__, a, __min_value__(__dtype_of__(a)))


def amin(a):
    return min(a)


def amax(a):
    return max(a)


def __smaller_element__(best, x):
    return __binary__("minimum", best, x)


def __larger_element__(best, x):
    return __binary__("maximum", best, x)


def any(a):
    if not __is_array__(a):
        return __strong__(bool(a))
    return __reduce__(__or_element__, a, __convert__(False, __dtype__("bool")))


def all(a):
    if not __is_array__(a):
        return __strong__(bool(a))
    return __reduce__(__and_element__, a, __convert__(True, __dtype__("bool")))


def __or_element__(found, x):
    return __binary__("or", found, __convert__(x, __dtype__("bool")))


def __and_element__(found, x):
    return __binary__("and", found, __convert__(x, __dtype__("bool")))


def size(a):
    if __is_array__(a):
        return __array_size__(a)
    return 1


def shape(a):
    if __is_array__(a):
        return a.shape
    return ()


def ndim(a):
    if __is_array__(a):
        return __rank__(a)
    return 0
