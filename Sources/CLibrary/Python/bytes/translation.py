# The methods of bytes and of their class that take tables and digits.


def translate(b, table, delete=b""):
    a = __byte_values__(b)
    removed = __byte_values__(delete)
    if table is not None:
        if len(table) != 256:
            raise ValueError("translation table must be 256 characters long")
    out = __array__((__length_of__(a),), __dtype__("uint8"))
    k = 0
    for i in range(__length_of__(a)):
        x = __load_flat__(a, i)
        if not __contains_element__(removed, x):
            if table is None:
                __store_flat__(out, k, x)
            else:
                __store_flat__(out, k, __load_flat__(__byte_values__(table), __integer_of__(x)))
            k = k + 1
    return __bytes__(__copy__(__part__(out, 0, k)))


def __class_maketrans__(old, new):
    a = __byte_values__(old)
    b = __byte_values__(new)
    if __length_of__(a) != __length_of__(b):
        raise ValueError("maketrans arguments must have same length")
    out = __array__((256,), __dtype__("uint8"))
    for i in range(256):
        __store_flat__(out, i, i)
    for i in range(__length_of__(a)):
        __store_flat__(out, __integer_of__(__load_flat__(a, i)), __load_flat__(b, i))
    return __bytes__(out)


def __class_fromhex__(s):
    out, place = __parse_hexadecimal__(__code_points__(s))
    if place >= 0:
        raise ValueError(__outlined_hexadecimal_problem__(place))
    return __bytes__(out)


def __outlined_hexadecimal_problem__(place):
    return f"non-hexadecimal number found in fromhex() arg at position {place}"


@__shared__
def __parse_hexadecimal__(a):
    # The bytes of pairs of digits, and the place of what is none, or -1.
    n = __length_of__(a)
    out = __array__((n // 2,), __dtype__("uint8"))
    k = 0
    i = 0
    while i < n:
        x = __load_flat__(a, i)
        if x < 128 and __is_space__(x) and not (28 <= x <= 31):
            i = i + 1
        else:
            high = __hexadecimal_value__(a, i)
            if high > 15:
                return __part__(out, 0, 0), i
            low = __hexadecimal_value__(a, i + 1)
            if low > 15:
                return __part__(out, 0, 0), i + 1
            __store_flat__(out, k, 16 * high + low)
            k = k + 1
            i = i + 2
    return __copy__(__part__(out, 0, k)), -1


@__shared__
def __hexadecimal_value__(a, i):
    # The value of an ASCII digit, or 99.
    if i >= __length_of__(a) or __load_flat__(a, i) > 127:
        return 99
    return __digit_value__(__integer_of__(__load_flat__(a, i)))
