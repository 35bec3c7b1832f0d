# Floats as characters, by CPython's rules (Python/pystrtod.c, format_float_short).


def __characters__(n):
    return __array__((n,), __dtype__("uint32"))


def __first_characters__(a, n):
    return __view__(a, 0, (n,), (4,), "c")


@__shared__
def __float_parts__(x):
    # The float64 x without its sign as m * 2 ** e.
    bits = __bits_of_float__(x)
    e = __integer_of__(__shifted_right__(bits, 52) & 2047)
    m = bits & 4503599627370495
    if e == 0:
        return m, -1074
    return m + 4503599627370496, e - 1075


@__shared__
def __shortest_parts__(x, precision, least):
    # The shortest decimal d * 10 ** k of a positive float of so many bits, whose smallest one is
    # 2 ** least, and that is given as a float64.
    m, e = __float_parts__(x)
    if m < 4503599627370496:
        if precision == 53:
            return __shortest_decimal__(m, e, False, 1)
    dropped = 53 - precision
    e = e + dropped
    if e < least:
        # Subnormal in its own type.
        m = __shifted_right__(m, dropped + (least - e))
        return __shortest_decimal__(m, least, False, 1)
    m = __shifted_right__(m, dropped)
    isUneven = m == __shifted_left__(__word__(1), precision - 1) and e > least
    digits = 15 if precision == 53 else (6 if precision == 24 else 3)
    return __shortest_decimal__(m, e, isUneven, digits)


@__shared__
def __is_negative_float__(x):
    return __shifted_right__(__bits_of_float__(x), 63) == 1


@__shared__
def __special_characters__(x, upper):
    # "nan" or "inf".
    out = __characters__(3)
    first = (78 if x != x else 73) if upper else (110 if x != x else 105)
    __store_flat__(out, 0, first)
    __store_flat__(out, 1, (65 if x != x else 78) if upper else (97 if x != x else 110))
    last = (78 if x != x else 70) if upper else (110 if x != x else 102)
    __store_flat__(out, 2, last)
    return out


@__shared__
def __write_word__(out, position, value, count):
    # Writes the last digits of a word.
    i = position + count - 1
    while i >= position:
        q = __word_quotient__(value, 10)
        __store_flat__(out, i, 48 + __integer_of__(value - q * 10))
        value = q
        i = i - 1
    return position + count


@__shared__
def __write_exponent__(out, position, mark, exponent):
    # Writes `e+05`.
    __store_flat__(out, position, mark)
    __store_flat__(out, position + 1, 45 if exponent < 0 else 43)
    size = __word__(-exponent if exponent < 0 else exponent)
    return __write_word__(out, position + 2, size, 2 if size < 100 else 3)


@__shared__
def __decimal_characters__(x, n, point, first, last, exponent, mark, alternate):
    # The digits numbered first to last of a decimal, whose point is behind `point` digits, with an
    # exponent unless the mark is 0; the number of characters in front of the point comes second.
    length = __limb_digits__(x, n)
    out = __characters__(last - first + 6)
    k = 0
    i = first
    while i < last:
        if i == point and i > first:
            __store_flat__(out, k, 46)
            k = k + 1
        __store_flat__(out, k, 48 + __limb_digit__(x, n, length - 1 - i))
        k = k + 1
        i = i + 1
    if alternate and point >= last:
        __store_flat__(out, k, 46)
        k = k + 1
    if mark != 0:
        k = __write_exponent__(out, k, mark, exponent)
    return __first_characters__(out, k), point - first


@__shared__
def __shortest_characters__(d, k, withPoint, isSmall, limit):
    # The decimal d * 10 ** k as repr writes it, with `.0` if asked for, and with an exponent if it
    # is small or has more digits than the limit in front of the point.
    x = __limbs__()
    n = __set_limbs__(x, d)
    length = __limb_digits__(x, n)
    point = length + k
    if d == 0:
        point = 1
    if isSmall or point > limit:
        out, whole = __decimal_characters__(x, n, 1, 0, length, point - 1, 101, False)
        return out
    first = point - 1 if point <= 0 else 0
    last = length
    if last <= point:
        last = point + 1 if withPoint else point
    out, whole = __decimal_characters__(x, n, point, first, last, 0, 0, False)
    return out


@__shared__
def __float_characters__(x, precision, least, withPoint):
    # The magnitude of a float of so many bits, whose smallest one is 2 ** least, as repr writes it.
    if x - x != 0.0:
        return __special_characters__(x, False)
    if x == 0.0:
        return __shortest_characters__(__word__(0), 0, withPoint, False, 1)
    d, k = __shortest_parts__(x, precision, least)
    # As NumPy 2.4 for float16 and float32.
    limit = 16 if precision == 53 else (6 if precision == 24 else 3)
    isSmall = __unary__("absolute", x) < 0.0001
    return __shortest_characters__(d, k, withPoint, isSmall, limit)


@__shared__
def __formatted_float__(x, kind, digits, alternate, withPoint):
    # The magnitude of a finite float in the format `kind`, a character (e, f or g; E, F, G and %
    # are the caller's); the number of characters in front of the point, and whether all digits are
    # zeros, come behind it.
    m, e = __float_parts__(x)
    a = __limbs__()
    n, s = __exact_decimal__(a, m, e)
    isExponential = kind == 101
    mark = 101
    if kind == 102:
        n = __round_limbs__(a, n, -digits - s)
    else:
        wanted = digits + 1 if isExponential else (digits if digits > 0 else 1)
        if m != 0:
            n = __round_limbs__(a, n, __limb_digits__(a, n) - wanted)
    isZero = n == 1 and __load_flat__(a, 0) == 0
    length = __limb_digits__(a, n)
    point = 1 if isZero else length + s
    last = point + digits
    if kind != 102:
        last = digits + 1
        if kind == 103:
            wanted = digits if digits > 0 else 1
            last = wanted
            if not alternate:
                last = __significant_digits__(a, n)
                if last > wanted:
                    last = wanted
            isExponential = point <= -4 or point > wanted - (1 if withPoint else 0)
    if isZero:
        n = 1
    exponent = point - 1
    if isExponential:
        point = 1
    else:
        mark = 0
    first = point - 1 if point <= 0 else 0
    if last <= point:
        last = point + 1 if withPoint and not isExponential else point
    out, whole = __decimal_characters__(a, n, point, first, last, exponent, mark, alternate)
    return out, whole, isZero


@__shared__
def __significant_digits__(a, n):
    # The number of digits without trailing zeros; 1 for 0.
    length = __limb_digits__(a, n)
    i = 0
    while i < length - 1 and __limb_digit__(a, n, i) == 0:
        i = i + 1
    return length - i
