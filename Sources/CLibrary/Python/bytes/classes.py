# The methods of bytes that know what ASCII characters are.


def isalpha(b):
    return __all_ascii__(__byte_values__(b), 3)


def isdigit(b):
    return __all_ascii__(__byte_values__(b), 4)


def isalnum(b):
    return __all_ascii__(__byte_values__(b), 7)


def isspace(b):
    return __all_ascii__(__byte_values__(b), 8)


def isascii(b):
    a = __byte_values__(b)
    return __are_below__(a, 128)


def isupper(b):
    return __is_ascii_cased__(__byte_values__(b), 1, 2)


def islower(b):
    return __is_ascii_cased__(__byte_values__(b), 2, 1)


def __ascii_class__(x):
    # Upper 1, lower 2, digit 4, white space 8.
    if 65 <= x <= 90:
        return 1
    if 97 <= x <= 122:
        return 2
    if 48 <= x <= 57:
        return 4
    return 8 if x == 32 or (x >= 9 and x <= 13) else 0


@__shared__
def __all_ascii__(a, classes):
    for i in range(__length_of__(a)):
        if (__ascii_class__(__load_flat__(a, i)) & classes) == 0:
            return False
    return __length_of__(a) > 0


@__shared__
def __is_ascii_cased__(a, wanted, unwanted):
    found = False
    for i in range(__length_of__(a)):
        c = __ascii_class__(__load_flat__(a, i))
        if c == unwanted:
            return False
        if c == wanted:
            found = True
    return found


def upper(b):
    return __bytes__(__ascii_cased__(__byte_values__(b), 0))


def lower(b):
    return __bytes__(__ascii_cased__(__byte_values__(b), 1))


def capitalize(b):
    return __bytes__(__ascii_cased__(__byte_values__(b), 2))


def title(b):
    return __bytes__(__ascii_cased__(__byte_values__(b), 3))


def swapcase(b):
    return __bytes__(__ascii_cased__(__byte_values__(b), 4))


@__shared__
def __ascii_cased__(a, rule):
    # Upper case (0), lower case (1), capitalized (2), titled (3) or swapped (4).
    out = __new_elements__(a, __length_of__(a))
    follows = False
    for i in range(__length_of__(a)):
        x = __integer_of__(__load_flat__(a, i))
        c = __ascii_class__(x)
        isRaised = rule == 0 or rule == 4 or (rule == 2 and i == 0) or (rule == 3 and not follows)
        isLowered = rule == 1 or rule == 4 or (rule == 2 and i > 0) or (rule == 3 and follows)
        y = x
        if c == 2 and isRaised:
            y = x - 32
        if c == 1 and isLowered:
            y = x + 32
        follows = c == 1 or c == 2
        __store_flat__(out, i, y)
    return out
