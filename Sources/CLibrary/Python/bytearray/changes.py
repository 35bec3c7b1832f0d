# The methods of bytearrays that change them.


def append(b, x):
    value = __byte__(x)
    n = __field__(b, "count")
    __outlined_room__(b, n + 1)
    __store_flat__(__field__(b, "items"), n, value)
    __set_field__(b, "count", n + 1)


def extend(b, iterable):
    __replace__(b, __field__(b, "count"), 0, __given__(iterable))


def insert(b, i, x):
    value = __byte__(x)
    count = __field__(b, "count")
    k = __integer__(i)
    if k < 0:
        k = __binary__("maximum", k + count, 0)
    k = __binary__("minimum", k, count)
    __outlined_room__(b, count + 1)
    items = __field__(b, "items")
    __outlined_move__(items, k, k + 1, count - k)
    __store_flat__(items, k, value)
    __set_field__(b, "count", count + 1)


def pop(b, i=-1):
    if __field__(b, "count") == 0:
        raise IndexError("pop from empty bytearray")
    n = __field__(b, "count")
    k = __integer__(i)
    if k < 0:
        k = k + n
    if k < 0 or k >= n:
        raise IndexError("pop index out of range")
    x = __integer_of__(__load_flat__(__field__(b, "items"), k))
    __outlined_remove__(b, k, 1, 1)
    return x


def remove(b, x):
    value = __byte__(x)
    items = __field__(b, "items")
    for k in range(__field__(b, "count")):
        if __load_flat__(items, k) == value:
            __outlined_remove__(b, k, 1, 1)
            return
    raise ValueError("value not found in bytearray")


def clear(b):
    __set_field__(b, "count", 0)


def reverse(b):
    a = __field__(b, "items")
    n = __field__(b, "count")
    for k in range(n // 2):
        x = __integer_of__(__load_flat__(a, k))
        __store_flat__(a, k, __load_flat__(a, n - 1 - k))
        __store_flat__(a, n - 1 - k, x)


def copy(b):
    return __of_array__(__copy__(__data__(b)))
