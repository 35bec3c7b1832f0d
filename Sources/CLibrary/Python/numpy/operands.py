# What elementwise functions do with their operands before they compute.


def __operand__(x):
    # A scalar or an array: sequences become arrays.
    if __is_array__(x) or __is_scalar__(x):
        return x
    return array(x)


def __pair__(x, y):
    # Two scalars in the NumPy type to which they promote; Python's are weak beside NumPy's.
    if __is_python__(x) and __is_python__(y):
        return __promote__(__strong__(x), __strong__(y))
    return __promote__(x, y)


def __map_pairs__(function, x, y):
    # A function of the elements of two operands, one of them an array, in the type of both.
    x = __operand__(x)
    y = __operand__(y)
    return __map__(function, __beside__(x, y), __beside__(y, x))


def __beside__(x, y):
    # A Python int beside an array of integers comes into the array's type before NumPy looks at
    # any element: one that does not fit is an OverflowError for empty arrays too.
    if __is_array__(y) and __is_scalar__(x):
        if __is_python__(x) and __is_int__(x) and __is_int__(__dtype_of__(y)):
            return __pair__(x, __convert__(0, __dtype_of__(y)))[0]
    return x


def __floating__(x):
    # A NumPy scalar in the type in which NumPy computes: a float's own, or by an integer's width.
    x = __strong__(x)
    if __is_float__(x) or __is_complex__(x):
        return x
    return __convert__(x, __float_dtype__(x))


def __float_dtype__(x):
    if __is_bool__(x) or __bits__(x) == 8:
        return __dtype__("float16")
    if __bits__(x) == 16:
        return __dtype__("float32")
    return __dtype__("float64")


def __floating_pair__(x, y):
    if __is_python__(x) or __is_python__(y):
        a, b = __pair__(x, y)
        return __floating__(a), __floating__(b)
    return __promote__(__floating__(x), __floating__(y))


def __real_pair__(x, y):
    a, b = __floating_pair__(x, y)
    if __is_complex__(a):
        __error__("this function of complex numbers")
    return a, b


def __real_operand__(x):
    y = __floating__(x)
    if __is_complex__(y):
        __error__("this function of complex numbers")
    return y


def __real_function__(name, x):
    return __math__(name, __real_operand__(x))


def __like__(value, x):
    # The constant `value` in the type of the scalar `x`.
    return __convert__(value, __dtype_of__(x))


def __is_truth__(x):
    return __convert__(x, __dtype__("bool"))


def __into__(out, value):
    # What a function with the argument `out` does with its result.
    if __is_tuple__(out):
        return __into__(out[0], value)
    if not __is_array__(out):
        __error__("'out' that is no array")
    if not __fits__(__dtype_of__(value), __dtype_of__(out)):
        __error__("'out' of a type that can't hold the result")
    out[...] = value
    return out


def __fits__(source, target):
    # True iff NumPy casts by the rule "same_kind".
    if __is_bool__(target):
        return __is_bool__(source)
    if __is_int__(target):
        if __is_int__(source):
            return __is_signed__(target) or not __is_signed__(source)
        return __is_bool__(source)
    if __is_float__(target):
        return not __is_complex__(source)
    return True
