# The operator `%` of text.
#
# Where the text is a constant, its conversions are known when the values are; with `*`, keys and
# other things that are rare, it is done as for text of run time.


def __interpolated__(s, values, isSubscripted):
    if __is_constant__(s):
        if __is_plain_format__(s, 0):
            return __interpolate__(s, values, isSubscripted, 0, 0, 0)
    return __interpolate_any__(s, values, isSubscripted)


def __is_plain_format__(s, i):
    # Whether the conversions from `i` on have letters, widths and flags alone.
    if i == len(s):
        return True
    if s[i] != "%":
        return __is_plain_format__(s, i + 1)
    end = __conversion_end__(s, i + 1)
    if end >= len(s):
        return False
    if s[end] in ("%", "s", "r", "a", "c", "e", "E", "f", "F", "g", "G"):
        return __is_plain_format__(s, end + 1)
    if s[end] in ("d", "i", "u", "o", "x", "X") and not __has_flag__(s, i, end, "."):
        return __is_plain_format__(s, end + 1)
    return False


def __interpolate__(s, values, isSubscripted, start, i, k):
    # The text from start on, where the next conversion is looked for at i, and k values are used.
    if i == len(s):
        if k < len(values) and not isSubscripted:
            raise TypeError("not all arguments converted during string formatting")
        return s[start:] if start == 0 else __constant_part__(s, start, i)
    if s[i] != "%":
        return __interpolate__(s, values, isSubscripted, start, i + 1, k)
    end = __conversion_end__(s, i + 1)
    if end >= len(s):
        raise ValueError("incomplete format")
    if s[end] == "%":
        return __constant_part__(s, start, i) + "%" + __interpolate__(
            s, values, isSubscripted, end + 1, end + 1, k)
    if k >= len(values):
        raise TypeError("not enough arguments for format string")
    return __constant_part__(s, start, i) + __converted__(
        s, i + 1, end, values[k]) + __interpolate__(
            s, values, isSubscripted, end + 1, end + 1, k + 1)


def __constant_part__(s, start, end):
    if start >= end:
        return ""
    return s[start] + __constant_part__(s, start + 1, end)


def __conversion_end__(s, i):
    # The position of the letter of a conversion.
    if i >= len(s):
        return i
    if s[i] in ("#", "0", "-", " ", "+", ".", "1", "2", "3", "4", "5", "6", "7", "8", "9"):
        return __conversion_end__(s, i + 1)
    return i


def __flags_end__(s, i, end):
    if i < end:
        if s[i] in ("#", "0", "-", " ", "+"):
            return __flags_end__(s, i + 1, end)
    return i


def __has_flag__(s, i, end, flag):
    if i >= end:
        return False
    if s[i] == flag:
        return True
    return __has_flag__(s, i + 1, end, flag)


def __converted__(s, i, end, x):
    # The value x by the conversion whose flags begin at i and whose letter is at end.
    letter = s[end]
    rest = __flags_end__(s, i, end)
    isLeft = __has_flag__(s, i, rest, "-")
    sign = "+" if __has_flag__(s, i, rest, "+") else (
        " " if __has_flag__(s, i, rest, " ") else "")
    alternate = "#" if __has_flag__(s, i, rest, "#") else ""
    width = __constant_part__(s, rest, end)
    if letter in ("s", "r", "a"):
        text = __call_str__(x) if letter == "s" else (repr(x) if letter == "r" else ascii(x))
        return __formatted__(text, ("<" if isLeft else ">") + width)
    if __is_member__(x):
        return __converted__(s, i, end, __mixed_value__(x))
    if letter == "c":
        if __is_text__(x):
            return __formatted__(x, ("<" if isLeft else ">") + width)
        return __formatted__(chr(x), ("<" if isLeft else ">") + width)
    fill = "<" if isLeft else ("0=" if __has_flag__(s, i, rest, "0") else ">")
    if letter in ("d", "i", "u", "o", "x", "X"):
        n = __whole_number__(x, letter)
        code = letter if letter in ("o", "x", "X") else "d"
        return __formatted__(n, fill + sign + alternate + width + code)
    if letter in ("e", "E", "f", "F", "g", "G"):
        return __formatted__(__call_float__(x), fill + sign + alternate + width + letter)
    raise ValueError("unsupported format character")


def __whole_number__(x, letter):
    if __is_float__(x):
        if letter in ("o", "x", "X"):
            raise TypeError("%x format: an integer is required, not float")
        return __call_int__(x)
    return x
