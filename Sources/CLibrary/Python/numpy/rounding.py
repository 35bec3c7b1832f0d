# Rounding to integers and to decimals.


def floor(x, out=None):
    if out is not None:
        return __into__(out, floor(x))
    if not __is_scalar__(x):
        return __map__(floor, __operand__(x))
    y = __strong__(x)
    if __is_float__(y):
        return __unary__("floor", y)
    if __is_complex__(y):
        __error__("np.floor of complex numbers")
    return y


def ceil(x, out=None):
    if out is not None:
        return __into__(out, ceil(x))
    if not __is_scalar__(x):
        return __map__(ceil, __operand__(x))
    y = __strong__(x)
    if __is_float__(y):
        return __unary__("ceil", y)
    if __is_complex__(y):
        __error__("np.ceil of complex numbers")
    return y


def trunc(x, out=None):
    if out is not None:
        return __into__(out, trunc(x))
    if not __is_scalar__(x):
        return __map__(trunc, __operand__(x))
    y = __strong__(x)
    if __is_float__(y):
        return __unary__("trunc", y)
    if __is_complex__(y):
        __error__("np.trunc of complex numbers")
    return y


def fix(x):
    return trunc(x)


def rint(x, out=None):
    if out is not None:
        return __into__(out, rint(x))
    if not __is_scalar__(x):
        return __map__(rint, __operand__(x))
    y = __floating__(x)
    if __is_complex__(y):
        return __make_complex__(
            __unary__("roundEven", __real__(y)), __unary__("roundEven", __imag__(y)))
    return __unary__("roundEven", y)


def round(a, decimals=0):
    if not __is_scalar__(a):
        return __map__(__round_element__, __operand__(a), decimals)
    return __round_element__(__strong__(a), decimals)


def around(a, decimals=0):
    return round(a, decimals)


def round_(a, decimals=0):
    return round(a, decimals)


def __round_element__(x, decimals):
    if __is_bool__(x):
        return __convert__(x, __dtype__("float16"))
    if __is_int__(x):
        if decimals >= 0:
            return x
        p = __like__(__ten_to__(-decimals), x)
        return __round_quotient__(x, p) * p
    if __is_complex__(x):
        return __make_complex__(
            __round_element__(__real__(x), decimals), __round_element__(__imag__(x), decimals))
    if decimals == 0:
        return __unary__("roundEven", x)
    if decimals > 0:
        p = __like__(__ten_to__(decimals), x)
        return __binary__("divide", __unary__("roundEven", x * p), p)
    p = __like__(__ten_to__(-decimals), x)
    return __unary__("roundEven", __binary__("divide", x, p)) * p


def __round_quotient__(x, p):
    # NumPy rounds the quotient as a float64.
    f = __dtype__("float64")
    q = __binary__("divide", __convert__(x, f), __convert__(p, f))
    return __convert__(__unary__("roundEven", q), __dtype_of__(x))


def __ten_to__(n):
    p = 1.0
    for i in range(n):
        p = p * 10.0
    return p
