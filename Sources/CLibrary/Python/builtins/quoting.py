# The text of text: quotes and escapes.


@__shared__
def __quote_of__(a):
    # The quote that CPython takes: single ones unless they stand in the text and double ones don't.
    if __contains_element__(a, 39) and not __contains_element__(a, 34):
        return 34
    return 39


def __hexadecimal__(d):
    return d + (48 if d < 10 else 87)


@__shared__
def __write_escape__(out, position, letter, x, digits):
    # Writes `\`, the letter and so many hexadecimal digits.
    __store_flat__(out, position, 92)
    __store_flat__(out, position + 1, letter)
    i = digits - 1
    while i >= 0:
        q = x // 16
        __store_flat__(out, position + 2 + i, __hexadecimal__(x - q * 16))
        x = q
        i = i - 1
    return position + 2 + digits


@__shared__
def __write_quoted__(out, position, x, quote, isText):
    # Writes a code point or byte as repr does; returns the position behind.
    if x == quote or x == 92:
        __store_flat__(out, position, 92)
        __store_flat__(out, position + 1, x)
        return position + 2
    if x == 9:
        return __write_escape__(out, position, 116, 0, 0)
    if x == 10:
        return __write_escape__(out, position, 110, 0, 0)
    if x == 13:
        return __write_escape__(out, position, 114, 0, 0)
    if x < 32 or x == 127:
        return __write_escape__(out, position, 120, x, 2)
    if x > 127:
        if not isText or (x < 256 and not __is_printable__(x)):
            return __write_escape__(out, position, 120, x, 2)
        if not __is_printable__(x):
            return __write_wide_escape__(out, position, x)
    __store_flat__(out, position, x)
    return position + 1


def __write_wide_escape__(out, position, x):
    if x < 65536:
        return __write_escape__(out, position, 117, x, 4)
    return __write_escape__(out, position, 85, x, 8)


@__shared__
def __quoted__(a):
    quote = __quote_of__(a)
    out = __characters__(__length_of__(a) * 10 + 2)
    __store_flat__(out, 0, quote)
    k = 1
    for i in range(__length_of__(a)):
        k = __write_quoted__(out, k, __integer_of__(__load_flat__(a, i)), quote, True)
    __store_flat__(out, k, quote)
    return __copy__(__part__(out, 0, k + 1))


@__shared__
def __quoted_bytes__(a):
    quote = __quote_of__(a)
    out = __characters__(__length_of__(a) * 4 + 3)
    __store_flat__(out, 0, 98)
    __store_flat__(out, 1, quote)
    k = 2
    for i in range(__length_of__(a)):
        k = __write_quoted__(out, k, __integer_of__(__load_flat__(a, i)), quote, False)
    __store_flat__(out, k, quote)
    return __copy__(__part__(out, 0, k + 1))


@__shared__
def __escaped__(a):
    # The text with escapes for all that is not ASCII.
    out = __characters__(__length_of__(a) * 10)
    k = 0
    for i in range(__length_of__(a)):
        x = __integer_of__(__load_flat__(a, i))
        if x < 128:
            __store_flat__(out, k, x)
            k = k + 1
        elif x < 256:
            k = __write_escape__(out, k, 120, x, 2)
        else:
            k = __write_wide_escape__(out, k, x)
    return __copy__(__part__(out, 0, k))
