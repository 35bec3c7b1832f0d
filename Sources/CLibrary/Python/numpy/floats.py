# What floats are, and their neighbours.


def isnan(x, out=None):
    if out is not None:
        return __into__(out, isnan(x))
    if not __is_scalar__(x):
        return __map__(isnan, __operand__(x))
    if __is_complex__(x):
        return __is_truth__(__real__(x) != __real__(x) or __imag__(x) != __imag__(x))
    if __is_float__(x):
        return __is_truth__(x != x)
    return __is_truth__(False)


def isinf(x, out=None):
    if out is not None:
        return __into__(out, isinf(x))
    if not __is_scalar__(x):
        return __map__(isinf, __operand__(x))
    if __is_complex__(x):
        return __is_truth__(__is_infinity__(__real__(x)) or __is_infinity__(__imag__(x)))
    if __is_float__(x):
        return __is_truth__(__is_infinity__(x))
    return __is_truth__(False)


def isfinite(x, out=None):
    if out is not None:
        return __into__(out, isfinite(x))
    if not __is_scalar__(x):
        return __map__(isfinite, __operand__(x))
    if __is_complex__(x):
        return __is_truth__(__is_number__(__real__(x)) and __is_number__(__imag__(x)))
    if __is_float__(x):
        return __is_truth__(__is_number__(x))
    return __is_truth__(True)


def isposinf(x, out=None):
    if out is not None:
        return __into__(out, isposinf(x))
    if not __is_scalar__(x):
        return __map__(isposinf, __operand__(x))
    y = __real_operand__(x)
    return __is_truth__(y == __max_value__(__dtype_of__(y)))


def isneginf(x, out=None):
    if out is not None:
        return __into__(out, isneginf(x))
    if not __is_scalar__(x):
        return __map__(isneginf, __operand__(x))
    y = __real_operand__(x)
    return __is_truth__(y == __min_value__(__dtype_of__(y)))


def __is_infinity__(x):
    return __unary__("absolute", x) == __max_value__(__dtype_of__(x))


def __is_number__(x):
    return x - x == 0


def nextafter(x, y, out=None):
    if out is not None:
        return __into__(out, nextafter(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(nextafter, __operand__(x), __operand__(y))
    a, b = __real_pair__(x, y)
    if __bits__(a) == 16:
        __error__("np.nextafter of float16")
    return __math__("nextafter", a, b)


def spacing(x, out=None):
    if out is not None:
        return __into__(out, spacing(x))
    if not __is_scalar__(x):
        return __map__(spacing, __operand__(x))
    y = __real_operand__(x)
    if __bits__(y) == 16:
        __error__("np.spacing of float16")
    if not __is_number__(y):
        return y - y
    away = __math__("copysign", __max_value__(__dtype_of__(y)), y)
    return __math__("nextafter", y, away) - y


def ldexp(x, i, out=None):
    if out is not None:
        return __into__(out, ldexp(x, i))
    if not (__is_scalar__(x) and __is_scalar__(i)):
        return __map__(ldexp, __operand__(x), __exponent__(__operand__(i)))
    y = __real_operand__(x)
    i = __exponent__(i)
    k = __weak__(i)
    if k > 100000:
        k = 100000
    if k < -100000:
        k = -100000
    return __math__("ldexp", y, k)


def __exponent__(i):
    # NumPy brings a Python int into the C int that its loop takes.
    if __is_python__(i):
        return __pair__(i, __convert__(0, __dtype__("int32")))[0]
    return i


def modf(x):
    if not __is_scalar__(x):
        return __map__(__fraction__, __operand__(x)), __map__(__whole__, __operand__(x))
    y = __real_operand__(x)
    return __fraction__(y), __unary__("trunc", y)


def __whole__(x):
    return __unary__("trunc", __real_operand__(x))


def __fraction__(x):
    y = __real_operand__(x)
    zero = __like__(0.0, y)
    if __is_infinity__(y):
        return __math__("copysign", zero, y)
    return __math__("copysign", y - __unary__("trunc", y), y)


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    if not __is_scalar__(x):
        return __map__(__number_for__, __operand__(x), nan, posinf, neginf)
    return __number_for__(__strong__(x), nan, posinf, neginf)


def __number_for__(x, nan, posinf, neginf):
    if __is_complex__(x):
        return __make_complex__(
            __number_for__(__real__(x), nan, posinf, neginf),
            __number_for__(__imag__(x), nan, posinf, neginf))
    if not __is_float__(x):
        return x
    if x != x:
        return __like__(nan, x)
    if x == __max_value__(__dtype_of__(x)):
        return __largest_number__(x) if posinf is None else __like__(posinf, x)
    if x == __min_value__(__dtype_of__(x)):
        return -__largest_number__(x) if neginf is None else __like__(neginf, x)
    return x


def __largest_number__(x):
    if __bits__(x) == 16:
        return __like__(65504.0, x)
    if __bits__(x) == 32:
        return __like__(3.4028234663852886e38, x)
    return __like__(1.7976931348623157e308, x)
