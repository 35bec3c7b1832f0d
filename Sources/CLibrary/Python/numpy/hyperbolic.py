# Hyperbolic functions and their inverses.


def sinh(x, out=None):
    if out is not None:
        return __into__(out, sinh(x))
    if not __is_scalar__(x):
        return __map__(sinh, __operand__(x))
    if __is_complex__(x):
        return __complex_sinh__(__strong__(x))
    return __real_function__("sinh", x)


def cosh(x, out=None):
    if out is not None:
        return __into__(out, cosh(x))
    if not __is_scalar__(x):
        return __map__(cosh, __operand__(x))
    if __is_complex__(x):
        return __complex_cosh__(__strong__(x))
    return __real_function__("cosh", x)


def tanh(x, out=None):
    if out is not None:
        return __into__(out, tanh(x))
    if not __is_scalar__(x):
        return __map__(tanh, __operand__(x))
    if __is_complex__(x):
        return __complex_tanh__(__strong__(x))
    return __real_function__("tanh", x)


def arcsinh(x, out=None):
    if out is not None:
        return __into__(out, arcsinh(x))
    if not __is_scalar__(x):
        return __map__(arcsinh, __operand__(x))
    if __is_complex__(x):
        return __complex_arcsinh__(__strong__(x))
    return __real_function__("asinh", x)


def arccosh(x, out=None):
    if out is not None:
        return __into__(out, arccosh(x))
    if not __is_scalar__(x):
        return __map__(arccosh, __operand__(x))
    if __is_complex__(x):
        return __complex_arccosh__(__strong__(x))
    return __real_function__("acosh", x)


def arctanh(x, out=None):
    if out is not None:
        return __into__(out, arctanh(x))
    if not __is_scalar__(x):
        return __map__(arctanh, __operand__(x))
    if __is_complex__(x):
        return __complex_arctanh__(__strong__(x))
    return __real_function__("atanh", x)


asinh = arcsinh
acosh = arccosh
atanh = arctanh
