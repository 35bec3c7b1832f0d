# Elementary functions of complex numbers, for float32 and float64 halves.
#
# After CPython's cmathmodule.c: Kahan's formulas, and Annex G of C99 where a half is not finite.


def __large__(x):
    # A quarter of the largest number, as which infinities count, too.
    if __bits__(x) == 32:
        return __like__(8.507059e37, x)
    return __like__(4.49423283715579e307, x)


def __is_large__(a, b):
    return __unary__("absolute", a) > __large__(a) or __unary__("absolute", b) > __large__(b)


def __unit__(x):
    return __math__("copysign", __like__(1.0, x), x)


def __complex_sqrt__(z):
    a = __real__(z)
    b = __imag__(z)
    inf = __max_value__(__dtype_of__(a))
    x = __unary__("absolute", a)
    y = __unary__("absolute", b)
    if y == inf:
        return __make_complex__(inf, b)
    if x == inf:
        if a > 0:
            return __make_complex__(a, b if b != b else __math__("copysign", b * 0, b))
        if b != b:
            return __make_complex__(b, inf)
        return __make_complex__(b * 0 + __like__(0.0, b), __math__("copysign", inf, b))
    if a == 0 and b == 0:
        return __make_complex__(__like__(0.0, a), b)
    tiny = __like__(1.1754944e-38 if __bits__(a) == 32 else 2.2250738585072014e-308, a)
    if x < tiny and y < tiny:
        up = __like__(16777216.0 if __bits__(a) == 32 else 18014398509481984.0, a)
        down = __like__(0.000244140625 if __bits__(a) == 32 else 7.450580596923828e-09, a)
        h = (x * up + __math__("hypot", x * up, y * up)) * __like__(0.5, a)
        s = __unary__("squareRoot", h) * down
    else:
        eighth = __like__(0.125, a)
        x = x * eighth
        s = __like__(2.0, a) * __unary__("squareRoot", x + __math__("hypot", x, y * eighth))
    d = __binary__("divide", y, __like__(2.0, a) * s)
    if a >= 0:
        return __make_complex__(s, __math__("copysign", d, b))
    return __make_complex__(d, __math__("copysign", s, b))


def __complex_exp__(z):
    a = __real__(z)
    b = __imag__(z)
    inf = __max_value__(__dtype_of__(a))
    if a == inf or a == -inf or b - b != 0:
        return __complex_exp_special__(a, b, inf)
    if a != a:
        return __make_complex__(a, b if b == 0 else a)
    if a > (88.0 if __bits__(a) == 32 else 708.0):
        m = __math__("exp", a - __like__(1.0, a))
        e = __like__(2.718281828459045, a)
        return __make_complex__(m * __math__("cos", b) * e, m * __math__("sin", b) * e)
    m = __math__("exp", a)
    return __make_complex__(m * __math__("cos", b), m * __math__("sin", b))


def __complex_exp_special__(a, b, inf):
    zero = __like__(0.0, a)
    if a == -inf:
        if b - b != 0:
            return __make_complex__(zero, zero)
        return __make_complex__(
            __math__("copysign", zero, __math__("cos", b)),
            __math__("copysign", zero, __math__("sin", b)))
    if a == inf:
        if b - b != 0:
            return __make_complex__(a, b - b)
        if b == 0:
            return __make_complex__(a, b)
        return __make_complex__(
            __math__("copysign", inf, __math__("cos", b)),
            __math__("copysign", inf, __math__("sin", b)))
    return __make_complex__(b - b, b - b)


def __complex_log__(z):
    a = __real__(z)
    b = __imag__(z)
    return __make_complex__(__log_of_size__(a, b), __math__("atan2", b, a))


def __log_of_size__(a, b):
    # The logarithm of the absolute value, without overflow, underflow and cancellation.
    x = __unary__("absolute", a)
    y = __unary__("absolute", b)
    half = __like__(0.5, a)
    ln2 = __like__(0.6931471805599453, a)
    if __is_large__(a, b):
        return __math__("log", __math__("hypot", x * half, y * half)) + ln2
    tiny = __like__(1.1754944e-38 if __bits__(a) == 32 else 2.2250738585072014e-308, a)
    if x < tiny and y < tiny:
        k = 24.0 if __bits__(a) == 32 else 53.0
        up = __like__(16777216.0 if __bits__(a) == 32 else 9007199254740992.0, a)
        if x == 0 and y == 0:
            return -__max_value__(__dtype_of__(a))
        return __math__("log", __math__("hypot", x * up, y * up)) - __like__(k, a) * ln2
    h = __math__("hypot", x, y)
    if 0.71 <= h and h <= 1.73:
        m = x if x > y else y
        n = y if x > y else x
        one = __like__(1.0, a)
        return __math__("log1p", (m - one) * (m + one) + n * n) * half
    return __math__("log", h)


def __complex_sinh__(z):
    a = __real__(z)
    b = __imag__(z)
    inf = __max_value__(__dtype_of__(a))
    if a - a != 0 or b - b != 0:
        zero = __like__(0.0, a)
        if b == 0:
            return z
        if a == inf or a == -inf:
            if b - b != 0:
                return __make_complex__(inf, b - b)
            return __make_complex__(
                __math__("copysign", inf, __math__("cos", b)) * __unit__(a),
                __math__("copysign", inf, __math__("sin", b)))
        if a == 0:
            return __make_complex__(zero, b - b)
        return __make_complex__(a + b - b, a + b - b)
    if __unary__("absolute", a) > (88.0 if __bits__(a) == 32 else 708.0):
        m = a - __unit__(a)
        e = __like__(2.718281828459045, a)
        return __make_complex__(
            __math__("cos", b) * __math__("sinh", m) * e,
            __math__("sin", b) * __math__("cosh", m) * e)
    return __make_complex__(
        __math__("cos", b) * __math__("sinh", a), __math__("sin", b) * __math__("cosh", a))


def __complex_cosh__(z):
    a = __real__(z)
    b = __imag__(z)
    inf = __max_value__(__dtype_of__(a))
    if a - a != 0 or b - b != 0:
        zero = __like__(0.0, a)
        if a == inf or a == -inf:
            if b - b != 0:
                return __make_complex__(inf, b - b)
            if b == 0:
                return __make_complex__(inf, b * __unit__(a))
            return __make_complex__(
                __math__("copysign", inf, __math__("cos", b)),
                __math__("copysign", inf, __math__("sin", b)) * __unit__(a))
        if a == 0:
            return __make_complex__(b - b, zero)
        if b == 0:
            return __make_complex__(a, zero)
        return __make_complex__(a + b - b, a + b - b)
    if __unary__("absolute", a) > (88.0 if __bits__(a) == 32 else 708.0):
        m = a - __unit__(a)
        e = __like__(2.718281828459045, a)
        return __make_complex__(
            __math__("cos", b) * __math__("cosh", m) * e,
            __math__("sin", b) * __math__("sinh", m) * e)
    return __make_complex__(
        __math__("cos", b) * __math__("cosh", a), __math__("sin", b) * __math__("sinh", a))


def __complex_tanh__(z):
    a = __real__(z)
    b = __imag__(z)
    one = __like__(1.0, a)
    zero = __like__(0.0, a)
    if a - a != 0 or b - b != 0:
        if a != a:
            return __make_complex__(a, b if b == 0 else a)
        if a - a != 0:
            if b - b != 0:
                return __make_complex__(__unit__(a), zero)
            return __make_complex__(__unit__(a), __math__(
                "copysign", zero, b if b == 0 else __math__("sin", b) * __math__("cos", b)))
        return __make_complex__(b - b, b - b)
    if __unary__("absolute", a) > (88.0 if __bits__(a) == 32 else 708.0):
        return __make_complex__(
            __unit__(a), __like__(4.0, a) * __math__("sin", b) * __math__("cos", b) * __math__(
                "exp", __like__(-2.0, a) * __unary__("absolute", a)))
    x = __math__("tanh", a)
    y = __math__("tan", b)
    c = __binary__("divide", one, __math__("cosh", a))
    d = one + (x * y) * (x * y)
    return __make_complex__(
        __binary__("divide", x * (one + y * y), d), __binary__("divide", y, d) * c * c)


def __turned__(z):
    # i z
    return __make_complex__(-__imag__(z), __real__(z))


def __turned_back__(z):
    # -i z
    return __make_complex__(__imag__(z), -__real__(z))


def __complex_sin__(z):
    return __turned_back__(__complex_sinh__(__turned__(z)))


def __complex_cos__(z):
    return __complex_cosh__(__turned__(z))


def __complex_tan__(z):
    return __turned_back__(__complex_tanh__(__turned__(z)))


def __log_of_double__(a, b):
    # The logarithm of twice the absolute value of a large number.
    half = __like__(0.5, a)
    return __math__("log", __math__("hypot", a * half, b * half)) + __like__(
        1.3862943611198906, a)


def __complex_arcsinh__(z):
    a = __real__(z)
    b = __imag__(z)
    if __is_large__(a, b):
        return __make_complex__(
            __math__("copysign", __log_of_double__(a, b), a),
            __math__("atan2", b, __unary__("absolute", a)))
    if a != a and b == 0:
        return z
    one = __like__(1.0, a)
    s = __complex_sqrt__(__make_complex__(one + b, -a))
    t = __complex_sqrt__(__make_complex__(one - b, a))
    return __make_complex__(
        __math__("asinh", __real__(s) * __imag__(t) - __real__(t) * __imag__(s)),
        __math__("atan2", b, __real__(s) * __real__(t) - __imag__(s) * __imag__(t)))


def __complex_arcsin__(z):
    return __turned_back__(__complex_arcsinh__(__turned__(z)))


def __complex_arccos__(z):
    a = __real__(z)
    b = __imag__(z)
    if __is_large__(a, b):
        return __make_complex__(
            __math__("atan2", __unary__("absolute", b), a),
            __math__("copysign", __log_of_double__(a, b), -b))
    if a == 0 and b != b:
        return __make_complex__(__like__(1.5707963267948966, a), b)
    one = __like__(1.0, a)
    s = __complex_sqrt__(__make_complex__(one - a, -b))
    t = __complex_sqrt__(__make_complex__(one + a, b))
    return __make_complex__(
        __like__(2.0, a) * __math__("atan2", __real__(s), __real__(t)),
        __math__("asinh", __real__(t) * __imag__(s) - __imag__(t) * __real__(s)))


def __complex_arccosh__(z):
    a = __real__(z)
    b = __imag__(z)
    if __is_large__(a, b):
        return __make_complex__(__log_of_double__(a, b), __math__("atan2", b, a))
    if a == 0 and b != b:
        return __make_complex__(b, __like__(1.5707963267948966, a))
    one = __like__(1.0, a)
    s = __complex_sqrt__(__make_complex__(a - one, b))
    t = __complex_sqrt__(__make_complex__(a + one, b))
    return __make_complex__(
        __math__("asinh", __real__(s) * __real__(t) + __imag__(s) * __imag__(t)),
        __like__(2.0, a) * __math__("atan2", __imag__(s), __real__(t)))


def __complex_arctanh__(z):
    if __math__("copysign", __like__(1.0, __real__(z)), __real__(z)) < 0:
        return -__right_arctanh__(-z)
    return __right_arctanh__(z)


def __right_arctanh__(z):
    # Of a number whose real half is not negative.
    a = __real__(z)
    b = __imag__(z)
    y = __unary__("absolute", b)
    one = __like__(1.0, a)
    quarter = __like__(0.25, a)
    right_angle = __math__("copysign", __like__(1.5707963267948966, a), b)
    inf = __max_value__(__dtype_of__(a))
    limit = __unary__("squareRoot", __large__(a))
    if y == inf:
        return __make_complex__(__like__(0.0, a), right_angle)
    if a == inf:
        return __make_complex__(__like__(0.0, a), b if b != b else right_angle)
    if b != b:
        return __make_complex__(a if a == 0 else b, b)
    if a > limit or y > limit:
        h = __math__("hypot", a * __like__(0.5, a), b * __like__(0.5, a))
        return __make_complex__(
            __binary__("divide", __binary__("divide", a * quarter, h), h), right_angle)
    if a == 1 and y == 0:
        return __make_complex__(inf, b)
    if a == 1 and y < (1e-19 if __bits__(a) == 32 else 1.5e-154):
        q = __binary__(
            "divide", __unary__("squareRoot", y),
            __unary__("squareRoot", __math__("hypot", y, __like__(2.0, a))))
        return __make_complex__(-__math__("log", q), __math__(
            "copysign", __math__("atan2", __like__(2.0, a), -y) * __like__(0.5, a), b))
    c = one - a
    return __make_complex__(
        __math__("log1p", __binary__(
            "divide", __like__(4.0, a) * a, c * c + y * y)) * quarter,
        -__math__("atan2", __like__(-2.0, b) * b, c * (one + a) - y * y) * __like__(0.5, a))


def __complex_arctan__(z):
    return __turned_back__(__complex_arctanh__(__turned__(z)))
