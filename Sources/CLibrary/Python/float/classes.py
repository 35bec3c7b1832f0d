# What the class float gives.


def __class_fromhex__(s):
    a = __code_points__(s)
    first = __first_kept__(a, a, True)
    problem, x = __parse_hexadecimal_float__(
        __part__(a, first, __last_kept__(a, a, True, first)))
    if problem == 1 or not __are_below__(a, 128):
        raise ValueError("invalid hexadecimal floating-point string")
    if problem == 2:
        raise OverflowError("hexadecimal value too large to represent as a float")
    return x


@__shared__
def __parse_hexadecimal_float__(a):
    # What is wrong (0 for nothing, 1 for other text, 2 for too large a number), and the number.
    last = __length_of__(a)
    i = 0
    sign = __character_at__(a, i, last)
    if sign == 45 or sign == 43:
        i = i + 1
    factor = -1.0 if sign == 45 else 1.0
    if __is_word_at__(a, i, last, __code_points__("nan")):
        return 0, __call_float__("nan")
    if __is_word_at__(a, i, last, __code_points__("inf")) or __is_word_at__(
            a, i, last, __code_points__("infinity")):
        return 0, __call_float__("inf") * factor
    if __character_at__(a, i, last) == 48 and (__character_at__(a, i + 1, last) | 32) == 120:
        i = i + 2
    m = __word__(0)
    exponent = 0
    count = 0
    isFraction = False
    isRest = False
    while i < last:
        x = __character_at__(a, i, last)
        d = __digit_value__(x) if x < 128 else 99
        if x == 46 and not isFraction:
            isFraction = True
        elif d < 16:
            count = count + 1
            if m < __shifted_left__(__word__(1), 59):
                m = __shifted_left__(m, 4) | __word__(d)
                exponent = exponent - (4 if isFraction else 0)
            else:
                isRest = isRest or d > 0
                exponent = exponent + (0 if isFraction else 4)
        else:
            break
        i = i + 1
    if count == 0:
        return 1, 0.0
    if i < last:
        if (__character_at__(a, i, last) | 32) != 112:
            return 1, 0.0
        power, holds = __parse_exponent__(a, i + 1, last)
        if not holds or __contains_element__(__part__(a, i + 1, last), 95):
            return 1, 0.0
        exponent = exponent + power
    if m == 0:
        return 0, 0.0 * factor
    x = __rounded_scaled__(m, exponent, isRest)
    if x - x != 0.0:
        return 2, 0.0
    return 0, x * factor


@__shared__
def __rounded_scaled__(m, exponent, isRest):
    # The float64 nearest to m * 2 ** exponent, and a little more if something is left.
    length = 64 - __integer_of__(__unary__("countLeadingZeros", m))
    if exponent + length > 1024:
        return __call_float__("inf")
    if exponent + length < -1080:
        return 0.0
    lowest = max(exponent + length - 53, -1074)
    shift = lowest - exponent
    if shift > 0:
        # Both the bits that go and what was left before them decide.
        kept = __word__(0) if shift > 63 else __shifted_right__(m, shift)
        gone = m - (__word__(0) if shift > 63 else __shifted_left__(kept, shift))
        half = __shifted_left__(__word__(1), min(shift, 64) - 1)
        isAbove = gone > half or (gone == half and isRest)
        if shift <= 64 and (isAbove or (gone == half and (kept & 1) == 1)):
            kept = kept + 1
        return __math__("ldexp", __weak__(__convert__(kept, __dtype__("float64"))), lowest)
    return __math__("ldexp", __weak__(__convert__(m, __dtype__("float64"))), exponent)
