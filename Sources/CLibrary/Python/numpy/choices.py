# Complex halves and angles, divisors of integers, and choice.


def real(x):
    return __operand__(x).real


def imag(x):
    return __operand__(x).imag


def conjugate(x, out=None):
    if out is not None:
        return __into__(out, conjugate(x))
    if not __is_scalar__(x):
        return __map__(conjugate, __operand__(x))
    y = __strong__(x)
    if __is_complex__(y):
        return __make_complex__(__real__(y), -__imag__(y))
    return y


def angle(z, deg=False):
    if not __is_scalar__(z):
        return __map__(angle, __operand__(z), deg)
    y = __floating__(z)
    if __is_complex__(y):
        a = __math__("atan2", __imag__(y), __real__(y))
    else:
        a = __math__("atan2", __like__(0.0, y), y)
    if deg:
        return a * __like__(57.29577951308232, a)
    return a


def gcd(x, y, out=None):
    if out is not None:
        return __into__(out, gcd(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(gcd, x, y)
    a, b = __pair__(x, y)
    return __euclid__(__magnitude__(a), __magnitude__(b))


def lcm(x, y, out=None):
    if out is not None:
        return __into__(out, lcm(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(lcm, x, y)
    a, b = __pair__(x, y)
    a = __magnitude__(a)
    b = __magnitude__(b)
    g = __euclid__(a, b)
    if g == 0:
        return g
    return a // g * b


def __magnitude__(x):
    if not __is_int__(x):
        __error__("divisors of numbers that are no integers")
    if __is_signed__(x):
        return __unary__("absolute", x)
    return x


def __euclid__(a, b):
    while a != 0:
        a, b = __binary__("remainderTruncating", b, a), a
    return b


def where(condition, x=None, y=None):
    if x is None or y is None:
        __error__("np.where with one argument")
    if __is_scalar__(condition) and __is_scalar__(x) and __is_scalar__(y):
        if __is_python__(x) and __is_python__(y):
            return __select__(condition, __strong__(x), __strong__(y))
        return __select__(condition, x, y)
    if __is_python__(x) and __is_python__(y):
        return __map__(__choose__, __operand__(condition), __strong__(x), __strong__(y))
    return __map__(__choose__, __operand__(condition), __operand__(x), __operand__(y))


def __choose__(condition, x, y):
    return __select__(condition, x, y)


conj = conjugate
