# Text made of parts.


def __joined__(parts):
    # The text of a tuple of texts.
    return __text__(__joined_parts__(parts))


def join(s, iterable):
    if __is_tuple__(iterable) or __is_list__(iterable):
        return __joined__(__separated__(s, __tuple__(iterable)))
    return __text__(__joined_items__(__code_points__(s), iterable))


def __separated__(s, parts):
    # The parts with the separator between them.
    if len(parts) == 0:
        return ()
    if not __is_text__(parts[0]):
        raise TypeError("sequence item: expected str instance")
    if len(parts) == 1:
        return (parts[0],)
    return (parts[0], s) + __separated__(s, parts[1:])


def __joined_items__(separator, iterable):
    # The items of any iterable with the separator between them, in memory that grows by doubling.
    out = __characters__(32)
    n = 0
    isFirst = True
    for x in iterable:
        a = __code_points__(__item_to_join__(x))
        needed = n + __length_of__(a) + (0 if isFirst else __length_of__(separator))
        if needed > __length_of__(out):
            out = __enlarged__(out, n, 2 * needed)
        if not isFirst:
            n = __copy_into__(out, n, separator)
        n = __copy_into__(out, n, a)
        isFirst = False
    return __part__(out, 0, n)


def __item_to_join__(x):
    if __is_optional__(x):
        if x is None:
            raise TypeError("sequence item: expected str instance, NoneType found")
        return __item_to_join__(x)
    if not __is_text__(x):
        raise TypeError("sequence item: expected str instance")
    return x


@__shared__
def __enlarged__(a, n, size):
    # The first n elements with room for more.
    out = __new_elements__(a, size)
    __copy_into__(out, 0, __part__(a, 0, n))
    return out
