# Roots, squares and reciprocals.


def sqrt(x, out=None):
    if out is not None:
        return __into__(out, sqrt(x))
    if not __is_scalar__(x):
        return __map__(sqrt, __operand__(x))
    y = __floating__(x)
    if __is_complex__(y):
        return __complex_sqrt__(y)
    return __unary__("squareRoot", y)


def cbrt(x, out=None):
    if out is not None:
        return __into__(out, cbrt(x))
    if not __is_scalar__(x):
        return __map__(cbrt, __operand__(x))
    return __real_function__("cbrt", x)


def square(x, out=None):
    if out is not None:
        return __into__(out, square(x))
    if not __is_scalar__(x):
        return __map__(square, __operand__(x))
    y = __strong__(x)
    return y * y


def reciprocal(x, out=None):
    if out is not None:
        return __into__(out, reciprocal(x))
    if not __is_scalar__(x):
        return __map__(reciprocal, __operand__(x))
    y = __strong__(x)
    if __is_complex__(y):
        return __complex_reciprocal__(y)
    if __is_float__(y):
        return __binary__("divide", __like__(1.0, y), y)
    if __is_bool__(y):
        __error__("np.reciprocal of bools")
    if y == 0:
        if __is_signed__(y) and __bits__(y) >= 32:
            return __min_value__(__dtype_of__(y))
        return __like__(0, y)
    return __binary__("divideTruncating", __like__(1, y), y)


def __complex_reciprocal__(z):
    a = __real__(z)
    b = __imag__(z)
    if abs(b) <= abs(a):
        r = __binary__("divide", b, a)
        d = a + b * r
        return __make_complex__(
            __binary__("divide", __like__(1.0, a), d), __binary__("divide", -r, d))
    r = __binary__("divide", a, b)
    d = a * r + b
    return __make_complex__(
        __binary__("divide", r, d), __binary__("divide", __like__(-1.0, a), d))
