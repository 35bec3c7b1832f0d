# The smaller and the larger of two, and limits.


def __chosen__(a, b, first):
    # NumPy's choice: of equal ones, such as zeros of either sign, the second, but the first of
    # halves; a NaN before a number.
    if __bits__(a) == 16:
        return __select__(first or a == b or a != a, a, b)
    return __select__(a != a, a, __select__(first, a, b))


def minimum(x, y, out=None):
    if out is not None:
        return __into__(out, minimum(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(minimum, x, y)
    a, b = __pair__(x, y)
    if __is_bool__(a):
        return a & b
    if __is_complex__(a):
        return __complex_choice__("minimum", a, b)
    if __is_int__(a):
        return a if a < b else b
    return __chosen__(a, b, a < b)


def maximum(x, y, out=None):
    if out is not None:
        return __into__(out, maximum(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(maximum, x, y)
    a, b = __pair__(x, y)
    if __is_bool__(a):
        return a | b
    if __is_complex__(a):
        return __complex_choice__("maximum", a, b)
    if __is_int__(a):
        return a if a > b else b
    return __chosen__(a, b, a > b)


def fmin(x, y, out=None):
    if out is not None:
        return __into__(out, fmin(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(fmin, x, y)
    a, b = __pair__(x, y)
    if __is_bool__(a):
        return a & b
    if __is_complex__(a):
        return __complex_choice__("fmin", a, b)
    if __is_int__(a):
        return a if a < b else b
    return __binary__("minimumNumber", a, b)


def fmax(x, y, out=None):
    if out is not None:
        return __into__(out, fmax(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(fmax, x, y)
    a, b = __pair__(x, y)
    if __is_bool__(a):
        return a | b
    if __is_complex__(a):
        return __complex_choice__("fmax", a, b)
    if __is_int__(a):
        return a if a > b else b
    return __binary__("maximumNumber", a, b)


def __complex_choice__(name, a, b):
    # By the real halves, then by the imaginary ones; NaN first, or last for fmin and fmax.
    if __has_nan__(a):
        return a if name == "minimum" or name == "maximum" or __has_nan__(b) else b
    if __has_nan__(b):
        return b if name == "minimum" or name == "maximum" else a
    if name == "minimum" or name == "fmin":
        return a if __comes_before__(a, b) else b
    return a if __comes_before__(b, a) else b


def __has_nan__(z):
    return __real__(z) != __real__(z) or __imag__(z) != __imag__(z)


def __comes_before__(a, b):
    if __real__(a) == __real__(b):
        return __imag__(a) <= __imag__(b)
    return __real__(a) < __real__(b)


def clip(a, a_min=None, a_max=None, out=None, min=None, max=None):
    if out is not None:
        return __into__(out, clip(a, a_min, a_max, None, min, max))
    low = a_min if min is None else min
    high = a_max if max is None else max
    if low is None and high is None:
        return positive(a)
    if low is None:
        return minimum(a, high)
    if high is None:
        return maximum(a, low)
    if __is_scalar__(low) and __is_scalar__(high) and __is_float__(__result_type__(a, low, high)):
        if __is_scalar__(a):
            return __clipped__(a, low, high)
        return __map__(__clipped__, __operand__(a), low, high)
    return minimum(maximum(a, low), high)


def __clipped__(x, low, high):
    # Between limits that are scalars, a zero keeps its sign.
    a, b = __pair__(x, low)
    c = __select__(a < b or b != b, b, a)
    d, e = __pair__(c, high)
    return __select__(e < d or e != e, e, d)
