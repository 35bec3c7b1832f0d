# Python's cmath: functions of complex numbers that raise at poles, and where they overflow.

import numpy

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float("inf")
nan = float("nan")
infj = complex(0.0, float("inf"))
nanj = complex(0.0, float("nan"))


def __number__(z):
    return __strong__(complex(z))


def __finite__(z):
    return z.real - z.real == 0.0 and z.imag - z.imag == 0.0


def __checked__(r, z):
    # The result at `z` of a function that overflows.
    if not __finite__(r) and __finite__(z):
        raise OverflowError("math range error")
    return __weak__(r)


def __is_infinite__(x):
    return __unary__("absolute", x) == inf


def phase(z):
    z = complex(z)
    return __math__("atan2", z.imag, z.real)


def polar(z):
    z = complex(z)
    r = __math__("hypot", z.real, z.imag)
    if __is_infinite__(r) and __finite__(z):
        raise OverflowError("math range error")
    return r, phase(z)


def rect(r, phi):
    r = float(r)
    phi = float(phi)
    if r - r == 0.0 and phi - phi == 0.0:
        if phi == 0.0:
            return complex(r, r * phi)
        return complex(r * __math__("cos", phi), r * __math__("sin", phi))
    if __is_infinite__(phi) and r == r and r != 0.0:
        raise ValueError("math domain error")
    return __special_rect__(r, phi)


def __special_rect__(r, phi):
    if __is_infinite__(r) and phi - phi == 0.0:
        if phi == 0.0:
            return complex(r, phi if r > 0.0 else -phi)
        s = __math__("copysign", 1.0, r)
        return complex(
            __math__("copysign", inf, __math__("cos", phi)) * s,
            __math__("copysign", inf, __math__("sin", phi)) * s)
    if r == 0.0:
        return complex(0.0, 0.0)
    if r != r and phi == 0.0:
        return complex(r, 0.0)
    if __is_infinite__(r):
        return complex(inf, phi - phi)
    return complex(nan, nan)


def exp(z):
    z = __number__(z)
    if __is_infinite__(z.imag) and z.real == z.real and z.real != -inf:
        raise ValueError("math domain error")
    return __checked__(numpy.__complex_exp__(z), z)


def log(z, base=None):
    z = __number__(z)
    if base is None:
        return __nonzero_log__(z)
    # CPython forgets that the logarithm of z failed when that of the base did not.
    d = __nonzero_log__(__number__(base))
    if d == 0.0:
        raise ValueError("math domain error")
    return __weak__(numpy.__complex_log__(z)) / d


def __nonzero_log__(z):
    if z.real == 0.0 and z.imag == 0.0:
        raise ValueError("math domain error")
    return __weak__(numpy.__complex_log__(z))


def log10(z):
    r = log(z)
    return complex(r.real / 2.302585092994046, r.imag / 2.302585092994046)


def sqrt(z):
    return __weak__(numpy.__complex_sqrt__(__number__(z)))


def __hyperbolic_domain__(z):
    if __is_infinite__(z.imag) and z.real == z.real:
        raise ValueError("math domain error")


def sinh(z):
    z = __number__(z)
    __hyperbolic_domain__(z)
    return __checked__(numpy.__complex_sinh__(z), z)


def cosh(z):
    z = __number__(z)
    __hyperbolic_domain__(z)
    return __checked__(numpy.__complex_cosh__(z), z)


def tanh(z):
    z = __number__(z)
    if __is_infinite__(z.imag) and z.real - z.real == 0.0:
        raise ValueError("math domain error")
    return __weak__(numpy.__complex_tanh__(z))


def sin(z):
    z = __number__(z)
    __hyperbolic_domain__(numpy.__turned__(z))
    return __checked__(numpy.__complex_sin__(z), z)


def cos(z):
    z = __number__(z)
    __hyperbolic_domain__(numpy.__turned__(z))
    return __checked__(numpy.__complex_cos__(z), z)


def tan(z):
    z = __number__(z)
    if __is_infinite__(z.real) and z.imag - z.imag == 0.0:
        raise ValueError("math domain error")
    return __weak__(numpy.__complex_tan__(z))


def asinh(z):
    return __weak__(numpy.__complex_arcsinh__(__number__(z)))


def acosh(z):
    z = __number__(z)
    w = __weak__(numpy.__complex_arccosh__(z))
    if z.imag != z.imag and z.real == 0.0:
        return complex(w.real, z.imag)
    return w


def atanh(z):
    z = __number__(z)
    if (z.real == 1.0 or z.real == -1.0) and z.imag == 0.0:
        raise ValueError("math domain error")
    return __weak__(numpy.__complex_arctanh__(z))


def asin(z):
    z = __number__(z)
    return __infinite_part__(z, __weak__(numpy.__complex_arcsin__(z)), -1.0)


def acos(z):
    z = __number__(z)
    return __infinite_part__(z, __weak__(numpy.__complex_arccos__(z)), 1.0)


# CPython's tables of special values have other signs than C's functions where the real part is
# infinite and the other none.
def __infinite_part__(z, w, sign):
    if z.imag != z.imag and __is_infinite__(z.real):
        return complex(w.real, sign * abs(w.imag))
    return w


def atan(z):
    z = __number__(z)
    if (z.imag == 1.0 or z.imag == -1.0) and z.real == 0.0:
        raise ValueError("math domain error")
    w = __weak__(numpy.__complex_arctan__(z))
    return __infinite_part__(z, w, -1.0)


def isnan(z):
    z = complex(z)
    return z.real != z.real or z.imag != z.imag


def isfinite(z):
    return __finite__(complex(z))


def isinf(z):
    z = complex(z)
    return __is_infinite__(z.real) or __is_infinite__(z.imag)


def isclose(a, b, rel_tol=1e-09, abs_tol=0.0):
    x = complex(a)
    y = complex(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if x == y:
        return True
    if isinf(x) or isinf(y):
        return False
    d = abs(x - y)
    return d <= rel_tol * abs(y) or d <= rel_tol * abs(x) or d <= abs_tol
