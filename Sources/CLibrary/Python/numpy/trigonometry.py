# Trigonometric functions, their inverses, and angles.


def sin(x, out=None):
    if out is not None:
        return __into__(out, sin(x))
    if not __is_scalar__(x):
        return __map__(sin, __operand__(x))
    if __is_complex__(x):
        return __complex_sin__(__strong__(x))
    return __real_function__("sin", x)


def cos(x, out=None):
    if out is not None:
        return __into__(out, cos(x))
    if not __is_scalar__(x):
        return __map__(cos, __operand__(x))
    if __is_complex__(x):
        return __complex_cos__(__strong__(x))
    return __real_function__("cos", x)


def tan(x, out=None):
    if out is not None:
        return __into__(out, tan(x))
    if not __is_scalar__(x):
        return __map__(tan, __operand__(x))
    if __is_complex__(x):
        return __complex_tan__(__strong__(x))
    return __real_function__("tan", x)


def arcsin(x, out=None):
    if out is not None:
        return __into__(out, arcsin(x))
    if not __is_scalar__(x):
        return __map__(arcsin, __operand__(x))
    if __is_complex__(x):
        return __complex_arcsin__(__strong__(x))
    return __real_function__("asin", x)


def arccos(x, out=None):
    if out is not None:
        return __into__(out, arccos(x))
    if not __is_scalar__(x):
        return __map__(arccos, __operand__(x))
    if __is_complex__(x):
        return __complex_arccos__(__strong__(x))
    return __real_function__("acos", x)


def arctan(x, out=None):
    if out is not None:
        return __into__(out, arctan(x))
    if not __is_scalar__(x):
        return __map__(arctan, __operand__(x))
    if __is_complex__(x):
        return __complex_arctan__(__strong__(x))
    return __real_function__("atan", x)


def arctan2(y, x, out=None):
    if out is not None:
        return __into__(out, arctan2(y, x))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(arctan2, __operand__(y), __operand__(x))
    a, b = __real_pair__(y, x)
    return __math__("atan2", a, b)


def hypot(x, y, out=None):
    if out is not None:
        return __into__(out, hypot(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(hypot, __operand__(x), __operand__(y))
    a, b = __real_pair__(x, y)
    return __math__("hypot", a, b)


def degrees(x, out=None):
    if out is not None:
        return __into__(out, degrees(x))
    if not __is_scalar__(x):
        return __map__(degrees, __operand__(x))
    return __scaled_angle__(__real_operand__(x), 180.0, 3.141592653589793)


def radians(x, out=None):
    if out is not None:
        return __into__(out, radians(x))
    if not __is_scalar__(x):
        return __map__(radians, __operand__(x))
    return __scaled_angle__(__real_operand__(x), 3.141592653589793, 180.0)


def __scaled_angle__(x, numerator, denominator):
    if __bits__(x) == 16:
        y = __convert__(x, __dtype__("float32"))
        return __like__(__scaled_angle__(y, numerator, denominator), x)
    return x * __binary__("divide", __like__(numerator, x), __like__(denominator, x))


def sinc(x, out=None):
    if out is not None:
        return __into__(out, sinc(x))
    if not __is_scalar__(x):
        return __map__(sinc, __operand__(x))
    y = __floating__(x)
    if __is_complex__(y):
        __error__("np.sinc of complex numbers")
    if y == 0:
        y = __like__(1.0e-20, y) if __bits__(y) > 16 else y
    if y == 0:
        return __like__(1.0, y)
    a = __like__(3.141592653589793, y) * y
    return __binary__("divide", __math__("sin", a), a)


asin = arcsin
acos = arccos
atan = arctan
atan2 = arctan2
rad2deg = degrees
deg2rad = radians
