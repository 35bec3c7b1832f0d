# Python's math: float64 functions that raise where the C ones would give nan or infinity.

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float("inf")
nan = float("nan")


def __checked__(r, x):
    # The result of a function at x, as CPython checks it: a nan that no operand explains is a
    # ValueError, an infinity an OverflowError.
    if r != r and x == x:
        raise ValueError("math domain error")
    if isinf(r) and not isinf(x):
        raise OverflowError("math range error")
    return r


def __in_range__(r, x):
    # The same, for a function that is a nan for a nan only. The difference is more than all numbers
    # iff the result is infinite and the operand is a number: one test, in loops of exp.
    if fabs(r) - fabs(x) > 1.7976931348623157e308:
        raise OverflowError("math range error")
    return r


def __in_domain__(r, x):
    if r != r and x == x:
        raise ValueError("math domain error")
    return r


def sqrt(x):
    x = float(x)
    if x < 0.0:
        raise ValueError("math domain error")
    return __unary__("squareRoot", x)


def sin(x):
    x = float(x)
    return __in_domain__(__math__("sin", x), x)


def cos(x):
    x = float(x)
    return __in_domain__(__math__("cos", x), x)


def tan(x):
    x = float(x)
    return __in_domain__(__math__("tan", x), x)


def asin(x):
    x = float(x)
    return __in_domain__(__math__("asin", x), x)


def acos(x):
    x = float(x)
    return __in_domain__(__math__("acos", x), x)


def atan(x):
    return __math__("atan", float(x))


def atan2(y, x):
    return __math__("atan2", float(y), float(x))


def sinh(x):
    x = float(x)
    return __in_range__(__math__("sinh", x), x)


def cosh(x):
    x = float(x)
    return __in_range__(__math__("cosh", x), x)


def tanh(x):
    return __math__("tanh", float(x))


def asinh(x):
    return __math__("asinh", float(x))


def acosh(x):
    x = float(x)
    return __in_domain__(__math__("acosh", x), x)


def atanh(x):
    x = float(x)
    if x <= -1.0 or x >= 1.0:
        raise ValueError("math domain error")
    return __math__("atanh", x)


def exp(x):
    x = float(x)
    return __in_range__(__math__("exp", x), x)


def exp2(x):
    x = float(x)
    return __in_range__(__math__("exp2", x), x)


def expm1(x):
    x = float(x)
    return __in_range__(__math__("expm1", x), x)


def log(x, base=None):
    x = float(x)
    if x <= 0.0:
        raise ValueError("math domain error")
    if base is None:
        return __math__("log", x)
    return __math__("log", x) / log(base)


def log2(x):
    x = float(x)
    if x <= 0.0:
        raise ValueError("math domain error")
    return __math__("log2", x)


def log10(x):
    x = float(x)
    if x <= 0.0:
        raise ValueError("math domain error")
    return __math__("log10", x)


def log1p(x):
    x = float(x)
    if x <= -1.0:
        raise ValueError("math domain error")
    return __math__("log1p", x)


def pow(x, y):
    x = float(x)
    y = float(y)
    r = __math__("pow", x, y)
    if isfinite(x) and isfinite(y):
        if r != r:
            raise ValueError("math domain error")
        if isinf(r):
            if x == 0.0:
                raise ValueError("math domain error")
            raise OverflowError("math range error")
    return r


def hypot(*coordinates):
    if len(coordinates) == 0:
        return 0.0
    if len(coordinates) == 1:
        return fabs(coordinates[0])
    x = hypot(*coordinates[:-1])
    y = float(coordinates[-1])
    r = __math__("hypot", x, y)
    if isinf(r) and isfinite(x) and isfinite(y):
        raise OverflowError("math range error")
    return r


def cbrt(x):
    return __math__("cbrt", float(x))


def fabs(x):
    return __unary__("absolute", float(x))


def __is_exact__(x):
    # Whether x is an integer that a float holds, or that Python rounds by itself: NumPy's int64
    # becomes a float first.
    if __is_int__(x):
        return __is_python__(x) or __bits__(x) < 64
    return __is_bool__(x)


def floor(x):
    if __has_protocol__(x, "__floor__"):
        return __protocol__(x, "__floor__")
    if __is_exact__(x):
        return int(x)
    return __to_int__(__unary__("floor", float(x)))


def ceil(x):
    if __has_protocol__(x, "__ceil__"):
        return __protocol__(x, "__ceil__")
    if __is_exact__(x):
        return int(x)
    return __to_int__(__unary__("ceil", float(x)))


def trunc(x):
    if __has_protocol__(x, "__trunc__"):
        return __protocol__(x, "__trunc__")
    if not __is_python__(x) and not (__is_float__(x) and __bits__(x) == 64):
        __error__("math.trunc of a NumPy scalar other than float64, which has no __trunc__,")
    return int(x)


def __to_int__(x):
    return int(x)


def fmod(x, y):
    x = float(x)
    y = float(y)
    if y == 0.0 and x == x or isinf(x) and y == y:
        raise ValueError("math domain error")
    return __math__("fmod", x, y)


def remainder(x, y):
    x = float(x)
    y = float(y)
    if y == 0.0 and x == x or isinf(x) and y == y:
        raise ValueError("math domain error")
    return __math__("remainder", x, y)


def copysign(x, y):
    return __math__("copysign", float(x), float(y))


def erf(x):
    return __math__("erf", float(x))


def erfc(x):
    return __math__("erfc", float(x))


def gamma(x):
    x = float(x)
    if x == floor_float(x) and x <= 0.0 or isinf(x) and x < 0.0:
        raise ValueError("math domain error")
    return __checked__(__math__("tgamma", x), x)


def lgamma(x):
    x = float(x)
    if x == floor_float(x) and x <= 0.0 and isfinite(x):
        raise ValueError("math domain error")
    return __checked__(__math__("lgamma", x), x)


def floor_float(x):
    return __unary__("floor", x)


def isnan(x):
    x = float(x)
    return x != x


def isinf(x):
    return __unary__("absolute", float(x)) == inf


def isfinite(x):
    x = float(x)
    return x - x == 0.0


def isclose(a, b, rel_tol=1e-09, abs_tol=0.0):
    x = float(a)
    y = float(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if x == y:
        return True
    if isinf(x) or isinf(y):
        return False
    d = fabs(x - y)
    return d <= fabs(rel_tol * y) or d <= fabs(rel_tol * x) or d <= abs_tol


def degrees(x):
    return float(x) * 57.29577951308232


def radians(x):
    return float(x) * 0.017453292519943295


def ldexp(x, i):
    x = float(x)
    if not (__is_python__(i) and (__is_int__(i) or __is_bool__(i))):
        __error__("math.ldexp with anything but a Python int")
    k = int(i)
    if k > 2147483647:
        k = 2147483647
    if k < -2147483648:
        k = -2147483648
    r = __math__("ldexp", x, k)
    if isinf(r) and isfinite(x):
        raise OverflowError("math range error")
    return r


def nextafter(x, y):
    return __math__("nextafter", float(x), float(y))


def modf(x):
    x = float(x)
    if isinf(x):
        return copysign(0.0, x), x
    i = __unary__("trunc", x)
    return copysign(x - i, x), i


def frexp(x):
    x = float(x)
    if x == 0.0 or x - x != 0.0:
        return x, 0
    k = int(__unary__("floor", __math__("log2", __unary__("absolute", x)))) + 1
    m = __math__("ldexp", __math__("ldexp", x, -(k // 2)), k // 2 - k)
    size = __unary__("absolute", m)
    if size >= 1.0:
        return m * 0.5, k + 1
    if size < 0.5:
        return m * 2.0, k - 1
    return m, k


def dist(p, q):
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    s = 0.0
    for i in range(len(p)):
        s = __math__("hypot", s, float(p[i]) - float(q[i]))
    return s


def ulp(x):
    x = fabs(x)
    if x - x != 0.0:
        return x
    above = nextafter(x, inf)
    if isinf(above):
        return x - nextafter(x, -inf)
    return above - x


def prod(values, start=1):
    r = start
    for x in values:
        r = r * x
    return r
