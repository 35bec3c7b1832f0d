# What characters are, and their other cases: binary searches in the tables made from Python's own.


def __little_endian__(table, position, n):
    # The number of n bytes at a position.
    x = 0
    for i in __static_range__(n):
        x = x + (__integer_of__(__load_flat__(table, position + i)) << (8 * i))
    return x


@__shared__
def __properties__(code):
    # The properties of a character: alphabetic 1, decimal 2, digit 4, numeric 8, upper 16,
    # lower 32, title 64, space 128, printable 256, identifier start 512 and part 1024, cased 2048,
    # case-ignorable 4096.
    table = __byte_values__(__class_table__)
    low = 0
    high = __length_of__(table) // 5
    while high - low > 1:
        middle = (low + high) // 2
        if __little_endian__(table, middle * 5, 3) <= code:
            low = middle
        else:
            high = middle
    return __little_endian__(table, low * 5 + 3, 2)


def __has_property__(x, bits):
    return (__properties__(__integer_of__(x)) & bits) != 0


@__shared__
def __is_printable__(x):
    if 32 <= x < 127:
        return True
    return __has_property__(x, 256)


def __is_space__(x):
    # White space; of bytes, the ASCII kind.
    if __bits__(x) == 8:
        return x == 32 or (x >= 9 and x <= 13)
    if x < 128:
        return x == 32 or (x >= 9 and x <= 13) or (x >= 28 and x <= 31)
    return __has_property__(x, 128)


@__shared__
def __single_case__(code, case):
    # The upper (0), lower (1) or title (2) case of a character, where it is a single one.
    table = __byte_values__(__case_table__)
    low = 0
    high = __length_of__(table) // 14
    while high - low > 1:
        middle = (low + high) // 2
        if __little_endian__(table, middle * 14, 3) <= code:
            low = middle
        else:
            high = middle
    k = low * 14
    start = __little_endian__(table, k, 3)
    if code < start or code >= start + __little_endian__(table, k + 3, 2):
        return code
    return code + __little_endian__(table, k + 5 + case * 3, 3) - 8388608


@__shared__
def __special_case__(code, case):
    # The position in the table of a case that is several characters, or -1.
    table = __byte_values__(__special_case_table__)
    k = 0
    while k < __length_of__(table):
        if __little_endian__(table, k, 3) == code:
            if __integer_of__(__load_flat__(table, k + 3)) == case:
                return k
        k = k + 13
    return -1


def __is_stripped__(x, chars, isBlank):
    if isBlank:
        return __is_space__(x)
    return __contains_element__(chars, x)


@__shared__
def __first_kept__(a, chars, isBlank):
    i = 0
    while i < __length_of__(a) and __is_stripped__(__load_flat__(a, i), chars, isBlank):
        i = i + 1
    return i


@__shared__
def __last_kept__(a, chars, isBlank, first):
    i = __length_of__(a)
    while i > first and __is_stripped__(__load_flat__(a, i - 1), chars, isBlank):
        i = i - 1
    return i
