# Absolute values and signs.


def absolute(x, out=None):
    if out is not None:
        return __into__(out, absolute(x))
    if not __is_scalar__(x):
        return __map__(absolute, __operand__(x))
    y = __strong__(x)
    if __is_bool__(y):
        return y
    if __is_complex__(y):
        return __math__("hypot", __real__(y), __imag__(y))
    if __is_int__(y):
        if not __is_signed__(y):
            return y
    return __unary__("absolute", y)


def abs(x):
    return absolute(x)


def fabs(x, out=None):
    if out is not None:
        return __into__(out, fabs(x))
    if not __is_scalar__(x):
        return __map__(fabs, __operand__(x))
    return __unary__("absolute", __real_operand__(x))


def sign(x, out=None):
    if out is not None:
        return __into__(out, sign(x))
    if not __is_scalar__(x):
        return __map__(sign, __operand__(x))
    y = __strong__(x)
    if __is_complex__(y):
        return __complex_sign__(y)
    if __is_bool__(y):
        __error__("np.sign of bools")
    if y > 0:
        return __like__(1, y)
    if __is_int__(y):
        if __is_signed__(y):
            if y < 0:
                return __like__(-1, y)
        return __like__(0, y)
    if y < 0:
        return __like__(-1, y)
    if y == 0:
        return __like__(0, y)
    return y


def __complex_sign__(z):
    m = __math__("hypot", __real__(z), __imag__(z))
    zero = __like__(0.0, m)
    if m == 0:
        return __make_complex__(zero, zero)
    if __unary__("absolute", m) == __max_value__(__dtype_of__(m)):
        return __infinite_sign__(__real__(z), __imag__(z), zero)
    return __make_complex__(
        __binary__("divide", __real__(z), m), __binary__("divide", __imag__(z), m))


def __infinite_sign__(a, b, zero):
    # Of a number with one infinite half; of two, NumPy gives nan.
    inf = __max_value__(__dtype_of__(a))
    nan = inf - inf
    if __unary__("absolute", a) == inf:
        if __unary__("absolute", b) == inf or b != b:
            return __make_complex__(nan, nan)
        return __make_complex__(__math__("copysign", __like__(1.0, a), a), zero)
    if a != a:
        return __make_complex__(nan, nan)
    return __make_complex__(zero, __math__("copysign", __like__(1.0, a), b))


def copysign(x, y, out=None):
    if out is not None:
        return __into__(out, copysign(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(copysign, __operand__(x), __operand__(y))
    a, b = __real_pair__(x, y)
    return __math__("copysign", a, b)


def signbit(x, out=None):
    if out is not None:
        return __into__(out, signbit(x))
    if not __is_scalar__(x):
        return __map__(signbit, __operand__(x))
    y = __real_operand__(x)
    return __is_truth__(__math__("copysign", __like__(1.0, y), y) < 0)


def heaviside(x, y, out=None):
    if out is not None:
        return __into__(out, heaviside(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(heaviside, __operand__(x), __operand__(y))
    a, b = __real_pair__(x, y)
    if a > 0:
        return __like__(1.0, a)
    if a == 0:
        return b
    if a < 0:
        return __like__(0.0, a)
    return a
