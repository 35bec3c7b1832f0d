# Bytes made of parts, and the question for titles.


def join(s, iterable):
    separator = __byte_values__(s)
    out = __array__((32,), __dtype__("uint8"))
    n = 0
    isFirst = True
    for x in iterable:
        a = __joined_part__(x)
        needed = n + __length_of__(a) + (0 if isFirst else __length_of__(separator))
        if needed > __length_of__(out):
            out = __enlarged_bytes__(out, n, 2 * needed)
        if not isFirst:
            n = __copy_into__(out, n, separator)
        n = __copy_into__(out, n, a)
        isFirst = False
    return __bytes__(__copy__(__part__(out, 0, n)))


def __joined_part__(x):
    if not __is_bytes__(x):
        if not __is_reference__(x, "bytearray"):
            raise TypeError("sequence item: expected a bytes-like object")
    return __elements__(x)


@__shared__
def __enlarged_bytes__(a, n, size):
    # The first n elements with room for more.
    out = __new_elements__(a, size)
    __copy_into__(out, 0, __part__(a, 0, n))
    return out


def istitle(b):
    return __is_ascii_title__(__byte_values__(b))


@__shared__
def __is_ascii_title__(a):
    found = False
    follows = False
    for i in range(__length_of__(a)):
        c = __ascii_class__(__load_flat__(a, i))
        if c == 1 and follows:
            return False
        if c == 2 and not follows:
            return False
        follows = c == 1 or c == 2
        found = found or follows
    return found
