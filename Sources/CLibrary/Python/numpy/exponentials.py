# Exponential functions and logarithms.


def exp(x, out=None):
    if out is not None:
        return __into__(out, exp(x))
    if not __is_scalar__(x):
        return __map__(exp, __operand__(x))
    if __is_complex__(x):
        return __complex_exp__(__strong__(x))
    return __real_function__("exp", x)


def exp2(x, out=None):
    if out is not None:
        return __into__(out, exp2(x))
    if not __is_scalar__(x):
        return __map__(exp2, __operand__(x))
    if __is_complex__(x):
        return __complex_exp__(__scaled__(__strong__(x), 0.6931471805599453))
    return __real_function__("exp2", x)


def expm1(x, out=None):
    if out is not None:
        return __into__(out, expm1(x))
    if not __is_scalar__(x):
        return __map__(expm1, __operand__(x))
    if __is_complex__(x):
        z = __strong__(x)
        a = __real__(z)
        b = __imag__(z)
        s = __math__("sin", b * __like__(0.5, b))
        m = __math__("expm1", a)
        return __make_complex__(
            m * __math__("cos", b) - s * s * __like__(2.0, s), (m + __like__(1.0, m))
            * __math__("sin", b))
    return __real_function__("expm1", x)


def log(x, out=None):
    if out is not None:
        return __into__(out, log(x))
    if not __is_scalar__(x):
        return __map__(log, __operand__(x))
    if __is_complex__(x):
        return __complex_log__(__strong__(x))
    return __real_function__("log", x)


def log2(x, out=None):
    if out is not None:
        return __into__(out, log2(x))
    if not __is_scalar__(x):
        return __map__(log2, __operand__(x))
    if __is_complex__(x):
        return __scaled__(__complex_log__(__strong__(x)), 1.4426950408889634)
    return __real_function__("log2", x)


def log10(x, out=None):
    if out is not None:
        return __into__(out, log10(x))
    if not __is_scalar__(x):
        return __map__(log10, __operand__(x))
    if __is_complex__(x):
        return __scaled__(__complex_log__(__strong__(x)), 0.4342944819032518)
    return __real_function__("log10", x)


def log1p(x, out=None):
    if out is not None:
        return __into__(out, log1p(x))
    if not __is_scalar__(x):
        return __map__(log1p, __operand__(x))
    if __is_complex__(x):
        z = __strong__(x)
        a = __real__(z) + __like__(1.0, __real__(z))
        b = __imag__(z)
        return __make_complex__(
            __math__("log", __math__("hypot", a, b)), __math__("atan2", b, a))
    return __real_function__("log1p", x)


def logaddexp(x, y, out=None):
    if out is not None:
        return __into__(out, logaddexp(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(logaddexp, __operand__(x), __operand__(y))
    a, b = __real_pair__(x, y)
    if a == b:
        return a + __like__(0.6931471805599453, a)
    d = a - b
    if d > 0:
        return a + __math__("log1p", __math__("exp", -d))
    if d <= 0:
        return b + __math__("log1p", __math__("exp", d))
    return d


def logaddexp2(x, y, out=None):
    if out is not None:
        return __into__(out, logaddexp2(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(logaddexp2, __operand__(x), __operand__(y))
    a, b = __real_pair__(x, y)
    if a == b:
        return a + __like__(1.0, a)
    d = a - b
    k = __like__(1.4426950408889634, a)
    if d > 0:
        return a + k * __math__("log1p", __math__("exp2", -d))
    if d <= 0:
        return b + k * __math__("log1p", __math__("exp2", d))
    return d


def __scaled__(z, factor):
    f = __like__(factor, __real__(z))
    return __make_complex__(__real__(z) * f, __imag__(z) * f)
