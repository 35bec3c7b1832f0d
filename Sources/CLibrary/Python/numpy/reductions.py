# Reductions of arrays to one value, and along axes.


def __element_dtype__(a, dtype):
    # The type in which NumPy adds and multiplies elements.
    if dtype is not None:
        return __dtype_of__(dtype)
    if __is_bool__(__dtype_of__(a)):
        return __dtype__("int64")
    if __is_int__(__dtype_of__(a)):
        return __integer_dtype__(64, __is_signed__(__dtype_of__(a)))
    return __dtype_of__(a)


def sum(a, axis=None, dtype=None, keepdims=False, initial=0):
    return __reduction__(__sum_all__, __operand_array__(a), axis, keepdims, dtype, initial)


def __sum_all__(a, dtype, initial):
    d = __element_dtype__(a, dtype)
    if __is_float__(d) and __bits__(d) < 64:
        # NumPy adds halves in float32, and float32 pairwise: with less error than one by one.
        f = __dtype__("float32" if __bits__(d) == 16 else "float64")
        return __convert__(__reduce__(__add_element__, a, __convert__(initial, f)), d)
    if __is_bool__(d):
        return __reduce__(__or_element__, a, __convert__(initial, d))
    return __reduce__(__add_element__, a, __convert__(initial, d))


def __add_element__(total, x):
    return __binary__("addAnyOrder", total, __convert__(x, __dtype_of__(total)))


def prod(a, axis=None, dtype=None, keepdims=False, initial=1):
    return __reduction__(__prod_all__, __operand_array__(a), axis, keepdims, dtype, initial)


def __prod_all__(a, dtype, initial):
    d = __element_dtype__(a, dtype)
    return __reduce__(__multiply_element__, a, __convert__(initial, d))


def __multiply_element__(total, x):
    if __is_float__(total) and __bits__(total) == 16:
        return total * __convert__(x, __dtype_of__(total))
    return __binary__("multiplyAnyOrder", total, __convert__(x, __dtype_of__(total)))


def mean(a, axis=None, dtype=None, keepdims=False):
    return __reduction__(__mean_all__, __operand_array__(a), axis, keepdims, dtype)


def __mean_all__(a, dtype):
    d = __mean_dtype__(a) if dtype is None else __dtype_of__(dtype)
    if __is_float__(d) and __bits__(d) == 16:
        return __convert__(__mean_all__(a, __dtype__("float32")), d)
    total = __sum_all__(a, d, 0)
    return __divided__(total, __convert__(__array_size__(a), __component__(d)))


def __divided__(x, n):
    # A float or complex number by a float.
    if __is_complex__(x):
        return __make_complex__(
            __binary__("divide", __real__(x), n), __binary__("divide", __imag__(x), n))
    return __binary__("divide", x, n)


def __mean_dtype__(a):
    if __is_float__(__dtype_of__(a)) or __is_complex__(__dtype_of__(a)):
        return __dtype_of__(a)
    return __dtype__("float64")


def var(a, axis=None, dtype=None, ddof=0, keepdims=False):
    return __reduction__(__var_all__, __operand_array__(a), axis, keepdims, dtype, ddof)


def __var_all__(a, dtype, ddof):
    d = __mean_dtype__(a) if dtype is None else __dtype_of__(dtype)
    if __is_float__(d) and __bits__(d) == 16:
        return __convert__(__var_all__(a, __dtype__("float32"), ddof), d)
    m = __mean_all__(a, d)
    total = __sum_all__(__map__(__squared_distance__, a, m), None, 0)
    n = __array_size__(a) - ddof
    return __divided__(total, __convert__(n if n > 0 else 0, __dtype_of__(total)))


def __squared_distance__(x, m):
    y = __convert__(x, __dtype_of__(m)) - m
    if __is_complex__(y):
        return __real__(y) * __real__(y) + __imag__(y) * __imag__(y)
    return y * y


def std(a, axis=None, dtype=None, ddof=0, keepdims=False):
    return __reduction__(__std_all__, __operand_array__(a), axis, keepdims, dtype, ddof)


def __std_all__(a, dtype, ddof):
    v = __var_all__(a, dtype, ddof)
    return __unary__("squareRoot", v)


def any(a, axis=None, keepdims=False):
    return __reduction__(__any_all__, __operand_array__(a), axis, keepdims)


def __any_all__(a):
    return __reduce__(__or_element__, a, __convert__(False, __dtype__("bool")))


def all(a, axis=None, keepdims=False):
    return __reduction__(__all_all__, __operand_array__(a), axis, keepdims)


def __all_all__(a):
    return __reduce__(__and_element__, a, __convert__(True, __dtype__("bool")))


def __or_element__(found, x):
    return __binary__("or", found, __convert__(x, __dtype__("bool")))


def __and_element__(found, x):
    return __binary__("and", found, __convert__(x, __dtype__("bool")))


def count_nonzero(a, axis=None, keepdims=False):
    return __reduction__(__count_all__, __operand_array__(a), axis, keepdims)


def __count_all__(a):
    return __reduce__(__count_element__, a, __convert__(0, __dtype__("int64")))


def __count_element__(n, x):
    return __binary__(
        "addAnyOrder", n, __convert__(__convert__(x, __dtype__("bool")), __dtype__("int64")))
