# Python's cmath.

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586


def phase(z):
    z = complex(z)
    return __math__("atan2", z.imag, z.real)


def polar(z):
    z = complex(z)
    return abs(z), phase(z)


def rect(r, phi):
    return complex(r * __math__("cos", phi), r * __math__("sin", phi))


def exp(z):
    z = complex(z)
    r = __math__("exp", z.real)
    if z.imag == 0.0:
        return complex(r, z.imag)
    return complex(r * __math__("cos", z.imag), r * __math__("sin", z.imag))


def log(z):
    z = complex(z)
    if z.real == 0.0 and z.imag == 0.0:
        raise ValueError("math domain error")
    return complex(__math__("log", abs(z)), phase(z))


def sqrt(z):
    z = complex(z)
    a = z.real
    b = z.imag
    if a == 0.0 and b == 0.0:
        return complex(0.0, b)
    # Kahan's way: the larger half by the half angle, the other by division.
    t = __unary__("squareRoot", (__unary__("absolute", a) + __math__("hypot", a, b)) * 0.5)
    u = __unary__("absolute", b) / (2.0 * t)
    if a >= 0.0:
        return complex(t, __math__("copysign", u, b))
    return complex(u, __math__("copysign", t, b))


def isnan(z):
    z = complex(z)
    return z.real != z.real or z.imag != z.imag


def isfinite(z):
    z = complex(z)
    return z.real - z.real == 0.0 and z.imag - z.imag == 0.0


def isinf(z):
    z = complex(z)
    inf = float("inf")
    return __unary__("absolute", z.real) == inf or __unary__("absolute", z.imag) == inf
