# Division, floor division and remainders.


def divide(a, b):
    if __is_python__(a) and __is_python__(b):
        if __is_complex__(a) or __is_complex__(b):
            x = complex(a)
            y = complex(b)
            if y.real == 0.0 and y.imag == 0.0:
                raise ZeroDivisionError("complex division by zero")
            return __divide_complex__(x, y)
        if not __unchecked__() and __is_zero__(b):
            if __is_float__(a) or __is_float__(b):
                raise ZeroDivisionError("float division by zero")
            raise ZeroDivisionError("division by zero")
        if __is_int__(a) and __is_int__(b):
            return __divide_ints__(a, b)
        return __binary__("divide", float(a), float(b))
    if not (__is_float__(a) or __is_complex__(a) or __is_float__(b) or __is_complex__(b)):
        f = __dtype__("float64")
        return __binary__("divide", __convert__(a, f), __convert__(b, f))
    x, y = __promote__(a, b)
    if __is_complex__(x):
        return __divide_complex_numpy__(x, y)
    return __binary__("divide", x, y)


def __is_zero__(b):
    return b == 0


def __divide_ints__(a, b):
    # The float nearest to the exact quotient.
    limit = 9007199254740992
    if -limit <= a <= limit and -limit <= b <= limit:
        return __binary__("divide", float(a), float(b))
    return __divide_large_ints__(a, b)


def __divide_large_ints__(a, b):
    # By long division to 55 bits or more; the last one tells whether a remainder is left.
    u = __dtype__("uint64")
    n = __convert__(__unary__("absolute", +a), u)
    d = __convert__(__unary__("absolute", +b), u)
    q = __binary__("divideTruncating", n, d)
    r = __binary__("remainderTruncating", n, d)
    if a == 0:
        return __math__("copysign", 0.0, float(b))
    exponent = 0
    while q < 18014398509481984:
        r = r + r
        q = q + q
        if r >= d:
            r = r - d
            q = q + 1
        exponent = exponent - 1
    if r != 0:
        q = q | 1
    f = __weak__(__math__("ldexp", __convert__(q, __dtype__("float64")), exponent))
    return f if (a < 0) == (b < 0) else -f


def __divide_complex__(x, y):
    # Smith's method, as CPython's.
    a = x.real
    b = x.imag
    c = y.real
    d = y.imag
    if abs(c) >= abs(d):
        r = __binary__("divide", d, c)
        s = c + d * r
        return __make_complex__(
            __binary__("divide", a + b * r, s), __binary__("divide", b - a * r, s))
    if abs(d) >= abs(c):
        r = __binary__("divide", c, d)
        s = c * r + d
        return __make_complex__(
            __binary__("divide", a * r + b, s), __binary__("divide", b * r - a, s))
    nan = a * float("nan")
    return __make_complex__(nan, nan)


def __divide_complex_numpy__(x, y):
    # Smith's method; a zero divisor gives what IEEE division gives for the halves.
    a = __real__(x)
    b = __imag__(x)
    c = __real__(y)
    d = __imag__(y)
    if __absolute__(c) >= __absolute__(d):
        if c == 0 and d == 0:
            return __make_complex__(
                __binary__("divide", a, __absolute__(c)), __binary__("divide", b, __absolute__(c)))
        r = __binary__("divide", d, c)
        s = __binary__("divide", __one__(c), c + d * r)
        return __make_complex__((a + b * r) * s, (b - a * r) * s)
    r = __binary__("divide", c, d)
    s = __binary__("divide", __one__(d), c * r + d)
    return __make_complex__((a * r + b) * s, (b * r - a) * s)


def __absolute__(x):
    return __unary__("absolute", x)


def floor_divide(a, b):
    x, y = __promote__(a, b)
    if __is_bool__(x):
        x = __convert__(x, __dtype__("int8"))
        y = __convert__(y, __dtype__("int8"))
    if __is_int__(x):
        if y == 0:
            if __is_python__(x):
                raise ZeroDivisionError("integer division or modulo by zero")
            return x * 0
        if not __is_signed__(x):
            return __binary__("divideTruncating", x, y)
        if y == -1:
            return -x
        q = __binary__("divideTruncating", x, y)
        if (x % y) != 0 and (x < 0) != (y < 0):
            return q - 1
        return q
    if __is_float__(x):
        if __is_python__(x):
            if y == 0:
                raise ZeroDivisionError("float floor division by zero")
        if __bits__(x) == 16:
            f = __dtype__("float32")
            return __convert__(
                __floor_divide_float__(__convert__(x, f), __convert__(y, f)), __dtype__("float16"))
        return __floor_divide_float__(x, y)
    __error__("'//' on complex numbers")


def __floor_divide_float__(x, y):
    # As CPython's float_floor_div: the quotient of what is left without the remainder.
    if y == 0:
        return __binary__("divide", x, y)
    r = __math__("fmod", x, y)
    q = __binary__("divide", x - r, y)
    if r != 0:
        if (y < 0) != (r < 0):
            q = q - 1
    if q != 0:
        f = __unary__("floor", q)
        if q - f > 0.5:
            f = f + 1
        return f
    return __math__("copysign", q * 0, __binary__("divide", x, y))


def modulo(a, b):
    x, y = __promote__(a, b)
    if __is_bool__(x):
        x = __convert__(x, __dtype__("int8"))
        y = __convert__(y, __dtype__("int8"))
    if __is_int__(x):
        if y == 0:
            if __is_python__(x):
                raise ZeroDivisionError("integer modulo by zero")
            return x * 0
        if not __is_signed__(x):
            return __binary__("remainderTruncating", x, y)
        if y == -1:
            return x * 0
        r = __binary__("remainderTruncating", x, y)
        if r != 0 and (r < 0) != (y < 0):
            return r + y
        return r
    if __is_float__(x):
        if __is_python__(x):
            if y == 0:
                raise ZeroDivisionError("float modulo")
        if __bits__(x) == 16:
            f = __dtype__("float32")
            return __convert__(
                __modulo_float__(__convert__(x, f), __convert__(y, f)), __dtype__("float16"))
        return __modulo_float__(x, y)
    __error__("'%' on complex numbers")


def __modulo_float__(x, y):
    r = __math__("fmod", x, y)
    if r != 0:
        if (y < 0) != (r < 0):
            return r + y
        return r
    if y == 0:
        return r
    return __math__("copysign", r * 0, y)
