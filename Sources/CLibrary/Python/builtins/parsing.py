# int() and float() of text and bytes.


@__shared__
def __digit_value__(x):
    # The value of a decimal digit of any script or of a letter, or 99.
    if x < 128:
        if 48 <= x <= 57:
            return x - 48
        if 97 <= x <= 122:
            return x - 87
        if 65 <= x <= 90:
            return x - 55
        return 99
    if (__properties__(x) & 2) == 0:
        return 99
    # The digits of a script stand in order.
    n = 0
    while n < 9 and (__properties__(x - n - 1) & 2) != 0:
        n = n + 1
    if n == 9:
        # Several sets of digits may stand behind one another: from the start of the first.
        while (__properties__(x - n - 1) & 2) != 0:
            n = n + 1
    return n % 10


def __value_at__(a, i, last):
    # The value of the digit or letter at a position, or 99.
    if i >= last:
        return 99
    if __bits__(__dtype_of__(a)) == 8:
        x = __integer_of__(__load_flat__(a, i))
        return __digit_value__(x) if x < 128 else 99
    return __digit_value__(__integer_of__(__load_flat__(a, i)))


def __character_at__(a, i, last):
    if i >= last:
        return 0
    return __integer_of__(__load_flat__(a, i))


@__shared__
def __parse_int__(a, base):
    # What is wrong (0 for nothing, 1 for other text, 2 for too large a number), and the number.
    first = __first_kept__(a, a, True)
    last = __last_kept__(a, a, True, first)
    i = first
    sign = __character_at__(a, i, last)
    negative = sign == 45
    if sign == 45 or sign == 43:
        i = i + 1
    letter = __character_at__(a, i + 1, last) | 32
    hasPrefix = False
    if __character_at__(a, i, last) == 48:
        found = 16 if letter == 120 else (8 if letter == 111 else (2 if letter == 98 else 0))
        if found != 0 and (base == 0 or base == found):
            base = found
            i = i + 2
            hasPrefix = True
    isDecimalLiteral = base == 0
    if base == 0:
        base = 10
    if hasPrefix and __character_at__(a, i, last) == 95:
        i = i + 1
    value = __word__(0)
    count = 0
    startsWithZero = __value_at__(a, i, last) == 0
    limit = __word__(9223372036854775807) + (1 if negative else 0)
    while i < last:
        x = __load_flat__(a, i)
        if x == 95:
            if count == 0 or __value_at__(a, i + 1, last) >= base:
                return 1, 0
            i = i + 1
        d = __value_at__(a, i, last)
        if d >= base:
            return 1, 0
        if value > __word_quotient__(limit - __word__(d), __word__(base)):
            # Other text is worse than too large a number.
            return (2 if __are_digits__(a, i, last, base) else 1), 0
        value = value * __word__(base) + __word__(d)
        count = count + 1
        i = i + 1
    if count == 0 or (isDecimalLiteral and startsWithZero and value != 0):
        return 1, 0
    result = __integer_of__(value)
    return 0, (__binary__("subtract", 0, result) if negative else result)


@__shared__
def __are_digits__(a, i, last, base):
    while i < last:
        if __load_flat__(a, i) == 95:
            i = i + 1
        if __value_at__(a, i, last) >= base:
            return False
        i = i + 1
    return True


def __int_of_text__(s, base):
    b = __integer__(base)
    if b != 0 and (b < 2 or b > 36):
        raise ValueError("int() base must be >= 2 and <= 36, or 0")
    problem, value = __parse_int__(__elements__(s), b)
    if problem != 0:
        if problem == 1:
            raise ValueError(__outlined_int_problem__(s, b))
        raise OverflowError("int too large for 64 bits")
    return value


def __float_of_text__(s):
    x, holds = __parse_real__(__elements__(s))
    if not holds:
        raise ValueError(__outlined_float_problem__(s))
    return x


def __outlined_int_problem__(s, base):
    return f"invalid literal for int() with base {base}: {s!r}"[:240]


def __outlined_float_problem__(s):
    return f"could not convert string to float: {s!r}"


def __complex_of_text__(s):
    a = __code_points__(s)
    first = __first_kept__(a, a, True)
    last = __last_kept__(a, a, True, first)
    if last - first > 1 and __load_flat__(a, first) == 40:
        if __load_flat__(a, last - 1) == 41:
            inside = __part__(a, first + 1, last - 1)
            start = __first_kept__(inside, inside, True)
            real, imaginary, holds = __parse_complex__(
                __part__(inside, start, __last_kept__(inside, inside, True, start)))
            if not holds:
                raise ValueError("complex() arg is a malformed string")
            return __make_complex__(real, imaginary)
    real, imaginary, holds = __parse_complex__(__part__(a, first, last))
    if not holds:
        raise ValueError("complex() arg is a malformed string")
    return __make_complex__(real, imaginary)


@__shared__
def __parse_complex__(a):
    # The halves of a complex number, and whether it was one.
    n = __length_of__(a)
    for i in range(n):
        if __is_space__(__load_flat__(a, i)):
            return 0.0, 0.0, False
    if n == 0 or (__load_flat__(a, n - 1) | 32) != 106:
        x, holds = __parse_real__(a)
        return x, 0.0, holds
    k = n - 2
    while k > 0 and not __is_sign_of_half__(a, k):
        k = k - 1
    x = 0.0
    holds = True
    if k > 0:
        x, holds = __parse_real__(__part__(a, 0, k))
        if not holds:
            return 0.0, 0.0, False
    else:
        k = 0
    sign = __character_at__(a, k, n - 1)
    if n - 1 - k == 0 or (n - 1 - k == 1 and (sign == 43 or sign == 45)):
        return x, (-1.0 if sign == 45 else 1.0), True
    y, holds = __parse_real__(__part__(a, k, n - 1))
    return x, y, holds


@__shared__
def __is_sign_of_half__(a, k):
    # Whether a sign stands there that is none of an exponent.
    c = __load_flat__(a, k)
    return (c == 43 or c == 45) and (__load_flat__(a, k - 1) | 32) != 101


@__shared__
def __is_word_at__(a, i, last, name):
    # Whether the rest is a name in letters of any case.
    if last - i != __length_of__(name):
        return False
    for k in range(__length_of__(name)):
        if (__character_at__(a, i + k, last) | 32) != __integer_of__(__load_flat__(name, k)):
            return False
    return True


@__shared__
def __parse_real__(a):
    # The float64 nearest to a decimal number, and whether it was one.
    first = __first_kept__(a, a, True)
    last = __last_kept__(a, a, True, first)
    i = first
    sign = __character_at__(a, i, last)
    negative = sign == 45
    if sign == 45 or sign == 43:
        i = i + 1
    infinity = __weak__(__max_value__(__dtype__("float64")))
    if __is_word_at__(a, i, last, __code_points__("nan")):
        nan = infinity - infinity
        return __math__("copysign", nan, -1.0 if negative else 1.0), True
    if __is_word_at__(a, i, last, __code_points__("inf")) or __is_word_at__(
            a, i, last, __code_points__("infinity")):
        return (-infinity if negative else infinity), True
    x, holds = __parse_decimal__(a, i, last)
    return (-x if negative else x), holds


@__shared__
def __parse_decimal__(a, i, last):
    # The digits are kept as they come, up to 800; the exponent is that of the last one kept.
    digits = __array__((832,), __dtype__("uint8"))
    n = 0
    exponent = 0
    count = 0
    isRest = False
    isFraction = False
    wasDigit = False
    while i < last:
        x = __character_at__(a, i, last)
        d = __value_at__(a, i, last)
        if x == 46 and not isFraction:
            isFraction = True
            wasDigit = False
        elif x == 95:
            if not wasDigit or __value_at__(a, i + 1, last) > 9:
                return 0.0, False
            wasDigit = False
        elif d <= 9:
            count = count + 1
            wasDigit = True
            if n < 800:
                if n > 0 or d > 0:
                    __store_flat__(digits, n, d)
                    n = n + 1
                if isFraction:
                    exponent = exponent - 1
            else:
                if d > 0:
                    isRest = True
                if not isFraction:
                    exponent = exponent + 1
        else:
            if (x | 32) != 101 or count == 0:
                return 0.0, False
            power, holds = __parse_exponent__(a, i + 1, last)
            if not holds:
                return 0.0, False
            exponent = exponent + power
            i = last
        i = i + 1
    if count == 0:
        return 0.0, False
    if isRest:
        __store_flat__(digits, n, 1)
        n = n + 1
        exponent = exponent - 1
    return __nearest_float__(digits, n, exponent), True


@__shared__
def __parse_exponent__(a, i, last):
    # The exponent, kept in bounds, and whether it is one.
    sign = __character_at__(a, i, last)
    if sign == 45 or sign == 43:
        i = i + 1
    value = 0
    wasDigit = False
    while i < last:
        d = __value_at__(a, i, last)
        if d <= 9:
            if value < 1000000000000:
                value = value * 10 + d
            wasDigit = True
        elif not (wasDigit and __character_at__(a, i, last) == 95):
            return 0, False
        else:
            wasDigit = False
        i = i + 1
    return (-value if sign == 45 else value), wasDigit


@__shared__
def __nearest_float__(digits, n, exponent):
    # The float64 nearest to the n digits times 10 ** exponent, ties to even.
    while n > 0 and __load_flat__(digits, n - 1) == 0:
        n = n - 1
        exponent = exponent + 1
    if n == 0 or n + exponent < -330:
        return 0.0
    if n + exponent > 310:
        return __weak__(__max_value__(__dtype__("float64")))
    w = __word__(0)
    kept = n if n < 19 else 19
    for i in range(kept):
        w = w * 10 + __word__(__load_flat__(digits, i))
    near = __weak__(__convert__(w, __dtype__("float64")))
    k = exponent + n - kept
    if n <= 19 and w < 9007199254740992 and -22 <= k <= 22:
        # Both are exact, so that the one operation rounds right.
        if k < 0:
            return near / __float_power_of_ten__(-k)
        return near * __float_power_of_ten__(k)
    # An estimate, which lies a few floats off at the most, is put right by exact comparisons.
    if k < -200:
        near = near / __float_power_of_ten__(200)
        k = k + 200
    if k < 0:
        near = near / __float_power_of_ten__(-k)
    else:
        near = near * __float_power_of_ten__(k)
    return __float_of_bits__(__settled_bits__(__bits_of_float__(near), digits, n, exponent))


@__shared__
def __float_power_of_ten__(n):
    # 10.0 ** n, exact up to 22.
    p = 1.0
    base = 10.0
    while n > 0:
        if n % 2 == 1:
            p = p * base
        n = n // 2
        if n > 0:
            base = base * base
    return p


@__shared__
def __settled_bits__(bits, digits, n, exponent):
    # The bits of the float nearest to a decimal, found from those of one that is near.
    top = __word__(9218868437227405312)
    if bits > top:
        bits = top
    while True:
        isOdd = __word_remainder__(bits, 2) == 1
        if bits < top:
            order = __compare_midpoint__(bits, digits, n, exponent)
            if order > 0 or (order == 0 and isOdd):
                bits = bits + 1
                continue
        if bits > 0:
            order = __compare_midpoint__(bits - 1, digits, n, exponent)
            if order < 0 or (order == 0 and isOdd):
                bits = bits - 1
                continue
        return bits


@__shared__
def __compare_midpoint__(bits, digits, n, exponent):
    # -1, 0 or 1 as a decimal is less than, equal to or greater than what lies in the middle
    # between the float of the given bits and the next one.
    middle = __limbs__()
    m, e = __float_parts__(__float_of_bits__(bits))
    count, s = __exact_decimal__(middle, m * 2 + 1, e - 1)
    length = __limb_digits__(middle, count)
    if length + s != n + exponent:
        return -1 if n + exponent < length + s else 1
    value = __limbs__()
    used = __limbs_of_digits__(digits, n, value)
    if exponent > s:
        used = __multiply_by_tens__(value, used, exponent - s)
    else:
        count = __multiply_by_tens__(middle, count, s - exponent)
    return __compare_limbs__(value, used, middle, count)


@__shared__
def __limbs_of_digits__(digits, n, result):
    # Writes the number of the digits; returns the number of limbs.
    count = 0
    last = n
    while last > 0:
        x = __word__(0)
        for i in range(last - 9 if last > 9 else 0, last):
            x = x * 10 + __word__(__load_flat__(digits, i))
        __store_flat__(result, count, x)
        count = count + 1
        last = last - 9
    return count


@__shared__
def __multiply_by_tens__(a, n, times):
    n = __multiply_limbs__(a, n, __word__(100000000), times // 8)
    return __multiply_limbs__(a, n, __word__(10), times % 8)
