# Numbers and text in a width: padding, signs, prefixes, separators of thousands.


@__shared__
def __aligned__(a, fill, align, width):
    missing = width - __length_of__(a)
    before = 0
    if align == 62 or align == 61:
        before = missing
    if align == 94:
        before = missing // 2
    return __padded__(a, width, fill, before)


@__shared__
def __assembled__(negative, sign, prefix, body, whole, fill, align, width, separator, group):
    # A number of its body, of whose characters the first `whole` are grouped by the separator.
    # The prefix is a letter behind 0, or 0; the sign is as in the specification.
    mark = 45 if negative else (sign if sign == 43 or sign == 32 else 0)
    outer = (1 if mark != 0 else 0) + (2 if prefix != 0 else 0) + __length_of__(body) - whole
    least = width - outer if fill == 48 and align == 61 else 0
    digits = whole if whole > least or whole == 0 else least
    grouped = digits
    if separator != 0 and whole > 0:
        grouped = __grouped_length__(whole, least, group)
    missing = width - outer - grouped
    if missing < 0:
        missing = 0
    out = __characters__(outer + grouped + missing)
    k = 0
    if align == 62:
        k = __fill__(out, 0, missing, fill)
    if align == 94:
        k = __fill__(out, 0, missing // 2, fill)
    if mark != 0:
        __store_flat__(out, k, mark)
        k = k + 1
    if prefix != 0:
        __store_flat__(out, k, 48)
        __store_flat__(out, k + 1, prefix)
        k = k + 2
    if align == 61:
        k = __fill__(out, k, missing, fill)
    __write_grouped__(out, k, grouped, body, whole, separator, group)
    k = __copy_into__(out, k + grouped, __part__(body, whole, __length_of__(body)))
    __fill__(out, k, __length_of__(out) - k, fill)
    return out


@__shared__
def __grouped_length__(whole, least, group):
    # The number of characters of so many digits with separators, at least so many characters.
    digits = whole
    length = digits + (digits - 1) // group
    while length < least:
        digits = digits + 1
        length = digits + (digits - 1) // group
        if length == least and digits % group == 0 and least > 0:
            # A separator never comes first.
            return length
    return length


@__shared__
def __write_grouped__(out, position, length, body, whole, separator, group):
    # Writes the digits from the last one on, zeros in front of them.
    i = position + length - 1
    k = whole - 1
    n = 0
    while i >= position:
        if separator != 0 and n == group:
            __store_flat__(out, i, separator)
            n = 0
        else:
            __store_flat__(out, i, __load_flat__(body, k) if k >= 0 else __u32__(48))
            k = k - 1
            n = n + 1
        i = i - 1
    return 0


def __u32__(x):
    return __convert__(x, __dtype__("uint32"))
