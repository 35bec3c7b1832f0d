# The methods of text that know what characters are; beyond ASCII by the tables of Unicode.


def isalpha(s):
    return __all_have__(__code_points__(s), 1)


def isdecimal(s):
    return __all_have__(__code_points__(s), 2)


def isdigit(s):
    return __all_have__(__code_points__(s), 4)


def isnumeric(s):
    return __all_have__(__code_points__(s), 8)


def isalnum(s):
    return __all_have__(__code_points__(s), 15)


def isspace(s):
    return __all_have__(__code_points__(s), 128)


def isprintable(s):
    a = __code_points__(s)
    return __length_of__(a) == 0 or __all_have__(a, 256)


def isascii(s):
    return __are_below__(__code_points__(s), 128)


def isupper(s):
    return __is_cased__(__code_points__(s), 16, 96)


def islower(s):
    return __is_cased__(__code_points__(s), 32, 80)


def istitle(s):
    return __is_titled__(__code_points__(s))


def isidentifier(s):
    a = __code_points__(s)
    if __length_of__(a) == 0:
        return False
    return __has_property__(__load_flat__(a, 0), 512) and __all_have__(a, 1024)


@__shared__
def __all_have__(a, bits):
    # Whether there are elements, all with one of the properties.
    for i in range(__length_of__(a)):
        if not __has_property__(__load_flat__(a, i), bits):
            return False
    return __length_of__(a) > 0


@__shared__
def __is_cased__(a, wanted, unwanted):
    found = False
    for i in range(__length_of__(a)):
        if __has_property__(__load_flat__(a, i), unwanted):
            return False
        if __has_property__(__load_flat__(a, i), wanted):
            found = True
    return found


@__shared__
def __is_titled__(a):
    found = False
    follows = False
    for i in range(__length_of__(a)):
        x = __load_flat__(a, i)
        if __has_property__(x, 80):
            if follows:
                return False
            follows = True
            found = True
        elif __has_property__(x, 32):
            if not follows:
                return False
            found = True
        else:
            follows = False
    return found


def upper(s):
    return __text__(__cased__(__code_points__(s), 0))


def lower(s):
    return __text__(__cased__(__code_points__(s), 1))


def capitalize(s):
    return __text__(__cased__(__code_points__(s), 2))


def title(s):
    return __text__(__cased__(__code_points__(s), 3))


def swapcase(s):
    return __text__(__cased__(__code_points__(s), 4))


@__shared__
def __cased__(a, rule):
    # Upper case (0), lower case (1), capitalized (2), titled (3) or swapped (4).
    out = __characters__(3 * __length_of__(a))
    k = 0
    follows = False
    for i in range(__length_of__(a)):
        x = __integer_of__(__load_flat__(a, i))
        case = rule
        if rule == 2:
            case = 2 if i == 0 else 1
        elif rule == 3:
            case = 1 if follows else 2
            follows = __has_property__(x, 2048)
        elif rule == 4:
            case = 3
            if __has_property__(x, 16):
                case = 1
            elif __has_property__(x, 32):
                case = 0
        k = __write_case__(out, k, a, i, x, case)
    return __copy__(__part__(out, 0, k))


@__shared__
def __write_case__(out, k, a, i, x, case):
    # Writes the character x, which stands at i, in a case (3 for its own); returns the position
    # behind.
    if case == 3:
        __store_flat__(out, k, x)
        return k + 1
    if x < 128:
        isLower = 97 <= x <= 122
        isUpper = 65 <= x <= 90
        y = x
        if case == 1 and isUpper:
            y = x + 32
        if case != 1 and isLower:
            y = x - 32
        __store_flat__(out, k, y)
        return k + 1
    if case == 1 and x == 931:
        __store_flat__(out, k, 962 if __is_final_sigma__(a, i) else 963)
        return k + 1
    special = __special_case__(x, case)
    if special >= 0:
        table = __byte_values__(__special_case_table__)
        for j in range(3):
            y = __little_endian__(table, special + 4 + 3 * j, 3)
            if y != 0:
                __store_flat__(out, k, y)
                k = k + 1
        return k
    __store_flat__(out, k, __single_case__(x, case))
    return k + 1


@__shared__
def __is_final_sigma__(a, i):
    # Whether a capital sigma ends a word: a cased character in front, none behind, case-ignorable
    # ones aside.
    j = i - 1
    while j >= 0 and __has_property__(__load_flat__(a, j), 4096):
        j = j - 1
    if j < 0 or not __has_property__(__load_flat__(a, j), 2048):
        return False
    j = i + 1
    while j < __length_of__(a) and __has_property__(__load_flat__(a, j), 4096):
        j = j + 1
    return j == __length_of__(a) or not __has_property__(__load_flat__(a, j), 2048)


def casefold(s):
    return __text__(__folded__(__code_points__(s)))


@__shared__
def __folded__(a):
    out = __characters__(3 * __length_of__(a))
    table = __byte_values__(__fold_table__)
    n = 0
    for i in range(__length_of__(a)):
        x = __integer_of__(__load_flat__(a, i))
        k = -1 if x < 128 else __fold_position__(x)
        if k < 0:
            __store_flat__(out, n, __single_case__(x, 1))
            n = n + 1
        else:
            for j in range(1, 4):
                y = __little_endian__(table, k + 3 * j, 3)
                if y != 0:
                    __store_flat__(out, n, y)
                    n = n + 1
    return __copy__(__part__(out, 0, n))


@__shared__
def __fold_position__(code):
    # The position of a character in the table of folded cases, or -1.
    table = __byte_values__(__fold_table__)
    low = 0
    high = __length_of__(table) // 12
    while high - low > 1:
        middle = (low + high) // 2
        if __little_endian__(table, middle * 12, 3) <= code:
            low = middle
        else:
            high = middle
    return low * 12 if __little_endian__(table, low * 12, 3) == code else -1
