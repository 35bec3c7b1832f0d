# Functions of elements: on scalars, and by broadcasting on arrays.


def __floating__(x):
    # A NumPy scalar in the float type in which NumPy computes: its own, or by the integer's width.
    x = __strong__(x)
    if __is_float__(x) or __is_complex__(x):
        return x
    if __is_bool__(x):
        return __convert__(x, __dtype__("float16"))
    if __bits__(x) == 8:
        return __convert__(x, __dtype__("float16"))
    if __bits__(x) == 16:
        return __convert__(x, __dtype__("float32"))
    return __convert__(x, __dtype__("float64"))


def __real_function__(name, x):
    x = __floating__(x)
    if __is_complex__(x):
        __error__("this function of complex numbers")
    if __bits__(x) == 16:
        return __convert__(
            __math__(name, __convert__(x, __dtype__("float32"))), __dtype__("float16"))
    return __math__(name, x)


def sqrt(x):
    if __is_array__(x):
        return __map__(sqrt, x)
    y = __floating__(x)
    if __is_complex__(y):
        return __convert__(__complex_sqrt__(y), __dtype_of__(y))
    return __unary__("squareRoot", y)


def __complex_sqrt__(z):
    a = __real__(z)
    b = __imag__(z)
    if a == 0 and b == 0:
        return __make_complex__(a * 0, b)
    t = __unary__("squareRoot", (__unary__("absolute", a) + __math__("hypot", a, b)) * 0.5)
    u = __binary__("divide", __unary__("absolute", b), t + t)
    if a >= 0:
        return __make_complex__(t, __math__("copysign", u, b))
    return __make_complex__(u, __math__("copysign", t, b))


def exp(x):
    if __is_array__(x):
        return __map__(exp, x)
    if __is_complex__(x):
        z = __strong__(x)
        r = __math__("exp", __real__(z))
        return __make_complex__(
            r * __math__("cos", __imag__(z)), r * __math__("sin", __imag__(z)))
    return __real_function__("exp", x)


def log(x):
    if __is_array__(x):
        return __map__(log, x)
    if __is_complex__(x):
        z = __strong__(x)
        return __make_complex__(
            __math__("log", __math__("hypot", __real__(z), __imag__(z))),
            __math__("atan2", __imag__(z), __real__(z)))
    return __real_function__("log", x)


def sin(x):
    if __is_array__(x):
        return __map__(sin, x)
    return __real_function__("sin", x)


def cos(x):
    if __is_array__(x):
        return __map__(cos, x)
    return __real_function__("cos", x)


def tan(x):
    if __is_array__(x):
        return __map__(tan, x)
    return __real_function__("tan", x)


def absolute(x):
    return abs(__strong_or_array__(x))


def __strong_or_array__(x):
    if __is_array__(x):
        return x
    return __strong__(x)


def where(condition, x, y):
    if __is_array__(condition) or __is_array__(x) or __is_array__(y):
        return __map__(__choose__, condition, x, y)
    return __choose__(condition, __strong__(x), __strong__(y))


def __choose__(condition, x, y):
    return __select__(condition, x, y)


def minimum(x, y):
    if __is_array__(x) or __is_array__(y):
        return __map__(minimum, x, y)
    a, b = __promote__(__strong_beside__(x, y), __strong_beside__(y, x))
    return __binary__("minimum", a, b)


def maximum(x, y):
    if __is_array__(x) or __is_array__(y):
        return __map__(maximum, x, y)
    a, b = __promote__(__strong_beside__(x, y), __strong_beside__(y, x))
    return __binary__("maximum", a, b)


def __strong_beside__(x, y):
    # A Python scalar stays weak beside a NumPy one.
    if __is_python__(x) and __is_python__(y):
        return __strong__(x)
    return x
