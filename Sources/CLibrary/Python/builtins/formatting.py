# format() by the mini-language of format specifications.
#
# Source: CPython, Python/formatter_unicode.c.


def format(x, spec=""):
    if __is_instance_of_class__(x):
        if __has_method__(x, "__format__"):
            return x.__format__(spec)
        if __is_member__(x):
            if __shows_value__(x) and not __has_method__(x, "__str__"):
                return format(__mixed_value__(x), spec)
            return format(__call_str__(x), spec)
    if __is_constant__(spec):
        if spec == "":
            return __plainly_formatted__(x)
    if __is_text__(x):
        return __formatted_text__(x, spec)
    if __is_scalar__(x):
        if len(spec) == 0:
            return __plainly_formatted__(x)
        if __is_bool__(x) and not __is_python__(x):
            __error__("a format specification of a NumPy bool")
        if __is_complex__(x):
            return __formatted_complex__(x, spec)
        if __is_float__(x):
            return __formatted_real__(x, spec)
        return __formatted_int__(x, spec)
    if __has_method__(x, "__format__"):
        return x.__format__(spec)
    if len(spec) > 0:
        raise TypeError("unsupported format string")
    return __call_str__(x)


def __formatted__(x, spec):
    # format() for those who call something else so.
    return format(x, spec)


def __plainly_formatted__(x):
    # With an empty specification: NumPy's numbers are Python's then.
    if __is_scalar__(x):
        if __is_float__(x) or __is_complex__(x):
            return __number_text__(__weak__(x))
    return __call_str__(x)


def __is_alignment__(c):
    return c == 60 or c == 61 or c == 62 or c == 94


@__shared__
def __parsed_number__(a, i):
    # The number at a position, or -1 if there is none or it is too long, and the position behind.
    n = __length_of__(a)
    value = -1
    while i < n:
        d = __integer_of__(__load_flat__(a, i)) - 48
        if d < 0 or d > 9:
            return value, i
        value = (0 if value < 0 else value) * 10 + d
        if value > 400000000000000000:
            return -1, n + 1
        i = i + 1
    return value, i


@__shared__
def __parsed_spec__(a, isNumber):
    # A specification: what is wrong with it (0 for nothing), fill, alignment, sign, whether -0
    # loses its sign, whether `#` stands there, width, separator, precision and type. What is not
    # there is 0; width and precision are -1 then.
    n = __length_of__(a)
    fill = 32
    align = 62 if isNumber else 60
    sign = 0
    separator = 0
    precision = -1
    kind = 0
    isAligned = False
    isFilled = False
    i = 0
    if n >= 2 and __is_alignment__(__load_flat__(a, 1)):
        fill = __integer_of__(__load_flat__(a, 0))
        align = __integer_of__(__load_flat__(a, 1))
        isAligned = True
        isFilled = True
        i = 2
    elif n >= 1 and __is_alignment__(__load_flat__(a, 0)):
        align = __integer_of__(__load_flat__(a, 0))
        isAligned = True
        i = 1
    c = __point_at__(a, i)
    if c == 43 or c == 45 or c == 32:
        sign = c
        i = i + 1
    noNegativeZero = __point_at__(a, i) == 122
    if noNegativeZero:
        i = i + 1
    alternate = __point_at__(a, i) == 35
    if alternate:
        i = i + 1
    if not isFilled and __point_at__(a, i) == 48:
        fill = 48
        if not isAligned and isNumber:
            align = 61
        i = i + 1
    width, i = __parsed_number__(a, i)
    problem = 2 if i > n else 0
    if __point_at__(a, i) == 44:
        separator = 44
        i = i + 1
    if __point_at__(a, i) == 95:
        if separator != 0:
            problem = 1
        separator = 95
        i = i + 1
    if __point_at__(a, i) == 44:
        problem = 1
    if __point_at__(a, i) == 46:
        precision, i = __parsed_number__(a, i + 1)
        if precision < 0:
            problem = 3
    if n - i > 1:
        problem = 1 if problem == 0 else problem
    if n - i == 1:
        kind = __point_at__(a, i)
    if separator != 0 and problem == 0:
        isBinary = kind == 98 or kind == 111 or kind == 120 or kind == 88
        isDecimal = kind == 0 or kind == 100 or kind == 37 or (kind >= 69 and kind <= 71) or (
            kind >= 101 and kind <= 103)
        if not (isDecimal or (isBinary and separator == 95)):
            problem = 4
    return (problem, fill, align, sign, noNegativeZero, alternate, width, separator, precision,
            kind)


def __point_at__(a, i):
    # The code point at a position, or 0 at the end.
    if i >= __length_of__(a):
        return 0
    return __integer_of__(__load_flat__(a, i))


def __outlined_code_problem__(spec, name):
    c = spec[-1]
    if 32 < ord(c) < 128:
        return f"Unknown format code '{c}' for object of type '{name}'"
    return f"Unknown format code '\\x{ord(c):x}' for object of type '{name}'"


def __checked_text__(problem, a, spec, x):
    # The text, unless something is wrong with the specification of the value x.
    if problem != 0:
        if problem == 5:
            name = __type_name__(x)
            if __is_scalar__(x):
                if not __is_python__(x):
                    name = "numpy." + name
            raise ValueError(__outlined_code_problem__(spec, name))
        if problem == 6:
            raise OverflowError("%c arg not in range(0x110000)")
        raise ValueError("Invalid format specifier")
    return __text__(a)


def __formatted_text__(s, spec):
    problem, a = __format_text__(__code_points__(s), __code_points__(spec))
    return __checked_text__(problem, a, spec, s)


@__shared__
def __format_text__(a, spec):
    (problem, fill, align, sign, noNegativeZero, alternate, width, separator, precision,
     kind) = __parsed_spec__(spec, False)
    if problem == 0 and kind != 0 and kind != 115:
        problem = 5
    if sign != 0 or noNegativeZero or alternate or separator != 0 or align == 61:
        problem = 4
    n = __length_of__(a)
    if problem != 0:
        return problem, a
    if precision >= 0 and precision < n:
        n = precision
    return 0, __aligned__(__part__(a, 0, n), fill, align, width)


def __is_float_kind__(kind):
    return kind == 37 or (kind >= 69 and kind <= 71) or (kind >= 101 and kind <= 103)


def __formatted_int__(x, spec):
    problem, a = __format_int__(
        __is_below_zero__(x), __magnitude__(x), __call_float__(x), __code_points__(spec))
    return __checked_text__(problem, a, spec, x)


@__shared__
def __format_int__(negative, value, x, spec):
    # An integer of its sign and magnitude; x is the nearest float.
    (problem, fill, align, sign, noNegativeZero, alternate, width, separator, precision,
     kind) = __parsed_spec__(spec, True)
    if problem == 0 and __is_float_kind__(kind):
        return __format_real__(x, spec)
    if precision >= 0 or noNegativeZero:
        problem = 4
    base = 10
    if kind == 98:
        base = 2
    elif kind == 111:
        base = 8
    elif kind == 120 or kind == 88:
        base = 16
    elif kind == 99:
        if sign != 0 or alternate:
            problem = 4
        elif problem == 0 and (negative or value > 1114111):
            problem = 6
    elif problem == 0 and kind != 0 and kind != 100 and kind != 110:
        problem = 5
    if problem != 0:
        return problem, spec
    if kind == 99:
        one = __characters__(1)
        __store_flat__(one, 0, __integer_of__(value))
        return 0, __assembled__(False, 0, 0, one, 0, fill, align, width, 0, 3)
    digits = __digits_in_base__(value, base, kind == 88)
    prefix = kind if alternate and base != 10 else 0
    return 0, __assembled__(
        negative, sign, prefix, digits, __length_of__(digits), fill, align, width, separator,
        3 if base == 10 else 4)


def __formatted_real__(x, spec):
    problem, a = __format_real__(__weak__(x), __code_points__(spec))
    return __checked_text__(problem, a, spec, x)


@__shared__
def __format_real__(x, spec):
    (problem, fill, align, sign, noNegativeZero, alternate, width, separator, precision,
     kind) = __parsed_spec__(spec, True)
    if problem == 0 and not (kind == 0 or kind == 110 or __is_float_kind__(kind)):
        problem = 5
    if problem != 0:
        return problem, spec
    body, whole, isZero = __float_body__(x, kind, precision, alternate, True)
    negative = x == x and __is_negative_float__(x) and not (noNegativeZero and isZero)
    return 0, __assembled__(negative, sign, 0, body, whole, fill, align, width, separator, 3)


@__shared__
def __float_body__(x, kind, precision, alternate, withPoint):
    # The magnitude of a float without padding and grouping, the number of digits in front of the
    # point, and whether all digits are zeros. Without a type, `.0` may be asked for.
    upper = kind == 69 or kind == 70 or kind == 71
    isPercent = kind == 37
    if isPercent:
        x = x * 100.0
    if x - x != 0.0:
        special = __special_characters__(x, upper)
        return (__with_percent__(special) if isPercent else special), 0, False
    lower = kind + 32 if upper else kind
    if isPercent:
        lower = 102
    if kind == 110:
        lower = 103
    if kind == 0 and precision < 0:
        shortest = __float_characters__(x, 53, -1074, withPoint)
        if alternate:
            shortest = __with_point__(shortest)
        return shortest, __leading_digits__(shortest), x == 0.0
    if kind == 0:
        lower = 103
    digits = 6 if precision < 0 else precision
    body, whole, isZero = __formatted_float__(
        x, lower, digits, alternate, withPoint and kind == 0)
    if upper:
        __raise_exponent__(body)
    if isPercent:
        return __with_percent__(body), whole, isZero
    return body, whole, isZero


@__shared__
def __with_percent__(a):
    out = __characters__(__length_of__(a) + 1)
    __store_flat__(out, __copy_into__(out, 0, a), 37)
    return out


@__shared__
def __leading_digits__(a):
    n = 0
    while n < __length_of__(a) and __load_flat__(a, n) >= 48 and __load_flat__(a, n) <= 57:
        n = n + 1
    return n


@__shared__
def __with_point__(a):
    # With a point behind the leading digits, if there is none.
    n = __leading_digits__(a)
    if n < __length_of__(a) and __load_flat__(a, n) == 46:
        return a
    out = __characters__(__length_of__(a) + 1)
    k = __copy_into__(out, 0, __part__(a, 0, n))
    __store_flat__(out, k, 46)
    __copy_into__(out, k + 1, __part__(a, n, __length_of__(a)))
    return out


@__shared__
def __raise_exponent__(a):
    # Writes E for e.
    for i in range(__length_of__(a)):
        if __load_flat__(a, i) == 101:
            __store_flat__(a, i, 69)
    return 0


def __formatted_complex__(z, spec):
    problem, a = __format_complex__(
        __weak__(__real__(z)), __weak__(__imag__(z)), __code_points__(spec))
    return __checked_text__(problem, a, spec, z)


@__shared__
def __format_complex__(x, y, spec):
    (problem, fill, align, sign, noNegativeZero, alternate, width, separator, precision,
     kind) = __parsed_spec__(spec, True)
    if problem == 0 and (
            kind == 37 or not (kind == 0 or kind == 110 or __is_float_kind__(kind))):
        problem = 5
    if fill == 48 or align == 61:
        problem = 4
    if problem != 0:
        return problem, spec
    real, a, isZero = __float_body__(x, kind, precision, alternate, False)
    imaginary, b, isImaginaryZero = __float_body__(y, kind, precision, alternate, False)
    negative = x == x and __is_negative_float__(x) and not (noNegativeZero and isZero)
    isBelow = y == y and __is_negative_float__(y) and not (noNegativeZero and isImaginaryZero)
    # Without a type it looks like str(): no real half if that is 0, else brackets.
    isPlain = kind == 0
    hasReal = not isPlain or x != 0.0 or __is_negative_float__(x)
    first = __assembled__(negative, sign, 0, real, a, 32, 62, 0, separator, 3)
    second = __assembled__(
        isBelow, 43 if hasReal else sign, 0, imaginary, b, 32, 62, 0, separator, 3)
    return 0, __aligned__(
        __both_halves__(first, second, hasReal, isPlain), fill, align, width)


@__shared__
def __both_halves__(real, imaginary, hasReal, hasBrackets):
    brackets = hasReal and hasBrackets
    n = __length_of__(imaginary) + 1 + (__length_of__(real) if hasReal else 0)
    out = __characters__(n + (2 if brackets else 0))
    k = 0
    if brackets:
        __store_flat__(out, 0, 40)
        __store_flat__(out, n + 1, 41)
        k = 1
    if hasReal:
        k = __copy_into__(out, k, real)
    __store_flat__(out, __copy_into__(out, k, imaginary), 106)
    return out
