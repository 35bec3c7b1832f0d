# bytearrays: objects with the fields of lists, whose `items` are bytes. What becomes of them, and
# their operators.
import list as lists


def __data__(b):
    # The bytes as they are now, as a view.
    return __part__(__field__(b, "items"), 0, __field__(b, "count"))


def __of_array__(a):
    # The bytearray that takes the array `a`, which nothing else holds.
    return __new__("bytearray", (0,), a, __length_of__(a))


def __of_bytes__(b):
    return __of_array__(__copy__(__byte_values__(b)))


def __given__(x):
    # The bytes that a bytes-like object or an iterable of ints gives, as an array.
    if __is_reference__(x, "bytearray"):
        return __copy__(__data__(x))
    if __is_bytes__(x):
        return __byte_values__(x)
    if __is_text__(x) or __is_scalar__(x):
        raise TypeError("a bytes-like object or an iterable of ints is required")
    return __byte_values__(__call_bytes__(x))


def __bytes__(b):
    return __bytes_of__(__copy__(__data__(b)))


def __len__(b):
    return __field__(b, "count")


def __outlined_room__(b, n):
    # Sees to it that the storage has room for `n` bytes.
    items = __field__(b, "items")
    room = __length_of__(items)
    if n > room:
        new = __new_elements__(items, __binary__("maximum", n, room + (room >> 1) + 8))
        __copy_into__(new, 0, __data__(b))
        __set_field__(b, "items", new)


def __outlined_move__(a, i, j, n):
    # Moves `n` bytes from position `i` to `j`.
    if j < i:
        for k in range(n):
            __store_flat__(a, j + k, __load_flat__(a, i + k))
    else:
        for k in range(n - 1, -1, -1):
            __store_flat__(a, j + k, __load_flat__(a, i + k))


def __position__(b, i):
    return lists.__list_index__(i, __field__(b, "count"), "bytearray index out of range")


def __byte__(x):
    n = __integer__(x)
    if n < 0 or n > 255:
        raise ValueError("byte must be in range(0, 256)")
    return n


def __getitem__(b, i):
    if __is_structure__(i, "slice"):
        return __of_array__(__copy__(__data__(b)[i]))
    return __integer_of__(__load_flat__(__field__(b, "items"), __position__(b, i)))


def __setitem__(b, i, x):
    if __is_structure__(i, "slice"):
        a = __given__(x)
        first, n, step = __slice_bounds__(i.start, i.stop, i.step, __field__(b, "count"))
        if step == 1:
            __replace__(b, first, n, a)
        else:
            __replace_apart__(b, first, n, step, a)
    else:
        k = __position__(b, i)
        __store_flat__(__field__(b, "items"), k, __byte__(x))


def __replace__(b, first, n, a):
    # Puts the bytes `a` in the place of `n` bytes.
    count = __field__(b, "count")
    m = __length_of__(a)
    at = __binary__("minimum", first, count)
    __outlined_room__(b, count - n + m)
    items = __field__(b, "items")
    __outlined_move__(items, at + n, at + m, count - at - n)
    __copy_into__(items, at, a)
    __set_field__(b, "count", count - n + m)


def __outlined_size_problem__(m, n):
    return f"attempt to assign bytes of size {m} to extended slice of size {n}"


def __replace_apart__(b, first, n, step, a):
    m = __length_of__(a)
    if m == 0:
        __remove__(b, first, n, step)
    else:
        if m != n:
            raise ValueError(__outlined_size_problem__(m, n))
        items = __field__(b, "items")
        for k in range(n):
            __store_flat__(items, first + k * step, __load_flat__(a, k))


def __delitem__(b, i):
    if __is_structure__(i, "slice"):
        first, n, step = __slice_bounds__(i.start, i.stop, i.step, __field__(b, "count"))
        __remove__(b, first, n, step)
    else:
        __outlined_remove__(b, __position__(b, i), 1, 1)


def __remove__(b, first, n, step):
    if n > 0:
        if step < 0:
            __outlined_remove__(b, first + (n - 1) * step, n, -step)
        else:
            __outlined_remove__(b, first, n, step)


def __outlined_remove__(b, first, n, step):
    # Removes `n` bytes, at least one, from `first` on, `step` apart.
    items = __field__(b, "items")
    to = first
    removed = 0
    for k in range(first, __field__(b, "count")):
        if removed < n and k == first + removed * step:
            removed = removed + 1
        else:
            __store_flat__(items, to, __load_flat__(items, k))
            to = to + 1
    __set_field__(b, "count", to)


def __contains__(b, x):
    return __is_found__(__bytes_of__(__data__(b)), x)


def __is_found__(b, x):
    return b.find(__as_needle__(x)) >= 0


def __as_needle__(x):
    # What is looked for, as the methods of bytes take it.
    if __is_reference__(x, "bytearray"):
        return __bytes__(x)
    return x


def __add__(b, other):
    return __of_array__(__joined_pair__(__data__(b), __given_bytes__(other)))


def __radd__(b, other):
    return __bytes_of__(__joined_pair__(__given_bytes__(other), __data__(b)))


def __given_bytes__(x):
    if not (__is_reference__(x, "bytearray") or __is_bytes__(x)):
        raise TypeError("can't concat something else to bytearray")
    return __given__(x)


def __iadd__(b, other):
    __replace__(b, __field__(b, "count"), 0, __given_bytes__(other))
    return b


def __mul__(b, n):
    return __of_array__(__repeated_elements__(__data__(b), __integer__(n)))


def __rmul__(b, n):
    return __mul__(b, n)


def __imul__(b, n):
    a = __repeated_elements__(__data__(b), __integer__(n))
    __set_field__(b, "items", a)
    __set_field__(b, "count", __length_of__(a))
    return b


def __eq__(b, other):
    if __is_structure__(other, "memoryview"):
        return other == b
    if not (__is_reference__(other, "bytearray") or __is_bytes__(other)):
        return False
    return __have_same_elements__(__data__(b), __compared_data__(other))


def __compared_data__(x):
    if __is_bytes__(x):
        return __byte_values__(x)
    if not __is_reference__(x, "bytearray"):
        __error__("an order of a bytearray and something else")
    return __data__(x)


def __lt__(b, other):
    return __order_of_elements__(__data__(b), __compared_data__(other)) < 0


def __le__(b, other):
    return __order_of_elements__(__data__(b), __compared_data__(other)) <= 0


def __gt__(b, other):
    return __order_of_elements__(__data__(b), __compared_data__(other)) > 0


def __ge__(b, other):
    return __order_of_elements__(__data__(b), __compared_data__(other)) >= 0


def __iterator__(b):
    return __structure__("bytearray_iterator", bytes=b, position=0)


def __reversed__(b):
    return list(__bytes_of__(__copy__(__data__(b)[::-1])))
