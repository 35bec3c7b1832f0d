# The operator `%` of text that is known at run time only.
#
# Source: CPython, Objects/unicodeobject.c, unicode_format_arg.


def __interpolate_any__(s, values, isSubscripted):
    a = __code_points__(s)
    n = __length_of__(a)
    parts = __empty_list__()
    i = 0
    k = 0
    hasKeys = False
    while i < n:
        j = __percent_from__(a, i)
        parts.append(s[i:j])
        i = j + 1
        if j < n:
            (problem, keyStart, keyEnd, left, sign, alternate, zero, width, precision, letter,
             i) = __parsed_conversion__(a, i)
            if problem == 1:
                raise ValueError("incomplete format key")
            hasKey = keyEnd >= 0
            hasKeys = hasKeys or hasKey
            if width == -2:
                width = __star_value__(values, k)
                k = k + 1
                if width < 0:
                    left = True
                    width = -width
            if precision == -2:
                precision = __binary__("maximum", __star_value__(values, k), 0)
                k = k + 1
            if problem == 2:
                raise ValueError("incomplete format")
            if letter == 37:
                parts.append("%")
            else:
                start = "+" if sign == 2 else (" " if sign == 1 else "")
                if hasKey:
                    key = s[keyStart:keyEnd]
                    parts.append(__keyed_conversion__(
                        values, key, letter, left, start, alternate, zero, width, precision))
                else:
                    parts.append(__chosen_conversion__(
                        values, k, letter, left, start, alternate, zero, width, precision))
                    k = k + 1
    if k < len(values) and not hasKeys and not isSubscripted:
        raise TypeError("not all arguments converted during string formatting")
    return "".join(parts)


@__shared__
def __percent_from__(a, i):
    n = __length_of__(a)
    while i < n and __load_flat__(a, i) != 37:
        i = i + 1
    return i


@__shared__
def __parsed_conversion__(a, i):
    # The conversion whose `%` stands in front of i: what is wrong with it (1 a key, 2 the end),
    # where its key begins and ends or -1, its flags, where a sign is 1 for a blank and 2 for `+`,
    # width and precision (-1 for none, -2 for `*`), its letter, and the position behind it.
    n = __length_of__(a)
    problem = 0
    keyStart = -1
    keyEnd = -1
    if __point_at__(a, i) == 40:
        keyStart = i + 1
        i, keyEnd = __key_end__(a, i + 1)
        if keyEnd < 0:
            problem = 1
    left = False
    sign = 0
    alternate = False
    zero = False
    isFlag = True
    while isFlag:
        c = __point_at__(a, i)
        if c == 45:
            left = True
        elif c == 43:
            sign = 2
        elif c == 32:
            sign = 1 if sign == 0 else sign
        elif c == 35:
            alternate = True
        elif c == 48:
            zero = True
        else:
            isFlag = False
        if isFlag:
            i = i + 1
    width, i = __parsed_size__(a, i)
    precision = -1
    if __point_at__(a, i) == 46:
        precision, i = __parsed_size__(a, i + 1)
        if precision == -1:
            precision = 0
    c = __point_at__(a, i)
    if c == 104 or c == 108 or c == 76:
        i = i + 1
    if i >= n and problem == 0:
        problem = 2
    letter = __point_at__(a, i)
    return (problem, keyStart, keyEnd, left, sign, alternate, zero, width, precision, letter,
            i + 1)


def __parsed_size__(a, i):
    if __point_at__(a, i) == 42:
        return -2, i + 1
    return __parsed_number__(a, i)


def __key_end__(a, i):
    # The position behind the key that begins at i, and where it ends or -1.
    end = __closing_bracket__(a, i, 40, 41)
    if end < 0:
        return __length_of__(a), -1
    return end + 1, end


def __star_value__(values, k):
    if len(values) == 0:
        raise TypeError("not enough arguments for format string")
    if k > 0:
        return __star_value__(values[1:], k - 1)
    if __is_int__(values[0]) or __is_bool__(values[0]):
        return __integer__(values[0])
    raise TypeError("* wants int")


def __chosen_conversion__(values, k, letter, left, sign, alternate, zero, width, precision):
    if len(values) == 0:
        raise TypeError("not enough arguments for format string")
    if k > 0:
        return __chosen_conversion__(
            values[1:], k - 1, letter, left, sign, alternate, zero, width, precision)
    return __conversion__(values[0], letter, left, sign, alternate, zero, width, precision)


def __keyed_conversion__(values, key, letter, left, sign, alternate, zero, width, precision):
    if len(values) == 1:
        if __is_mapping__(values[0]):
            return __named_conversion__(
                values[0], __field_names__(values[0]), key, letter, left, sign, alternate, zero,
                width, precision)
        elif __is_reference__(values[0], "dict"):
            return __conversion__(
                values[0][key], letter, left, sign, alternate, zero, width, precision)
    raise TypeError("format requires a mapping")


def __named_conversion__(
        mapping, names, key, letter, left, sign, alternate, zero, width, precision):
    if len(names) == 0:
        raise KeyError(key)
    if __is_text__(names[0]):
        if names[0] == key:
            return __conversion__(
                mapping[names[0]], letter, left, sign, alternate, zero, width, precision)
    return __named_conversion__(
        mapping, names[1:], key, letter, left, sign, alternate, zero, width, precision)


def __conversion__(x, letter, left, sign, alternate, zero, width, precision):
    # The text of a value by the conversion that a letter names.
    if letter == 115:
        return __aligned__(__cut__(__call_str__(x), precision), left, width)
    if letter == 114:
        return __aligned__(__cut__(repr(x), precision), left, width)
    if letter == 97:
        return __aligned__(__cut__(ascii(x), precision), left, width)
    if letter == 99:
        return __aligned__(__one_character__(x), left, width)
    if letter == 100 or letter == 105 or letter == 117:
        return __whole_conversion__(
            __decimal_value__(x), "d", left, sign, False, zero, width, precision)
    if letter == 111 or letter == 120 or letter == 88:
        code = "o" if letter == 111 else ("x" if letter == 120 else "X")
        return __whole_conversion__(
            __exact_value__(x), code, left, sign, alternate, zero, width, precision)
    if (letter >= 101 and letter <= 103) or (letter >= 69 and letter <= 71):
        return __real_conversion__(
            x, letter, left, sign, alternate, zero, width, precision)
    raise ValueError("unsupported format character")


@__shared__
def __cut__(text, precision):
    return text if precision < 0 else text[:precision]


@__shared__
def __aligned__(text, left, width):
    if width <= len(text):
        return text
    return text.ljust(width) if left else text.rjust(width)


def __one_character__(x):
    if __is_text__(x):
        if len(x) != 1:
            raise TypeError("%c requires int or char")
        return x
    elif __is_int__(x) or __is_bool__(x):
        return chr(__integer__(x))
    raise TypeError("%c requires int or char")


def __decimal_value__(x):
    if __is_int__(x):
        return x
    elif __is_bool__(x):
        return __integer__(x)
    elif __is_float__(x):
        return __call_int__(x)
    raise TypeError("%d format: a real number is required")


def __exact_value__(x):
    if __is_int__(x):
        return x
    elif __is_bool__(x):
        return __integer__(x)
    raise TypeError("%x format: an integer is required")


@__shared__
def __whole_conversion__(n, code, left, sign, alternate, zero, width, precision):
    # An int: at least `precision` digits, behind the prefix if there is one.
    text = __formatted__(n, code)
    isNegative = text[0] == "-"
    digits = text[1:] if isNegative else text
    front = "-" if isNegative else sign
    if alternate:
        front = front + "0" + code
    if len(digits) < precision:
        digits = digits.rjust(precision, "0")
    if zero and not left and width > len(front) + len(digits):
        digits = digits.rjust(width - len(front), "0")
    return __aligned__(front + digits, left, width)


def __real_conversion__(x, letter, left, sign, alternate, zero, width, precision):
    if __is_int__(x) or __is_float__(x) or __is_bool__(x):
        return __float_conversion__(
            __call_float__(x), letter, left, sign, alternate, zero, width, precision)
    raise TypeError("must be real number")


@__shared__
def __float_conversion__(x, letter, left, sign, alternate, zero, width, precision):
    spec = sign + ("#" if alternate else "") + "." + repr(6 if precision < 0 else precision)
    text = __formatted__(x, spec + chr(letter))
    if zero and not left and width > len(text):
        if text[0] == "-" or text[0] == "+" or text[0] == " ":
            return text[0] + text[1:].rjust(width - 1, "0")
        return text.rjust(width, "0")
    return __aligned__(text, left, width)
