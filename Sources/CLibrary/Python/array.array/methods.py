# The methods of array.array.
import bytearray as plain
import ndarray as arrays


def append(a, x):
    value = __stored__(a, x)
    n = __field__(a, "count")
    plain.__outlined_room__(a, n + 1)
    __store_flat__(__field__(a, "items"), n, value)
    __set_field__(a, "count", n + 1)


def extend(a, iterable):
    if __is_reference__(iterable, "array.array"):
        data = __copy__(__same_kind__(a, iterable))
        plain.__replace__(a, __field__(a, "count"), 0, data)
    else:
        for x in iterable:
            a.append(x)


def fromlist(a, list):
    count = __field__(a, "count")
    try:
        for x in list:
            a.append(x)
    except BaseException:
        __set_field__(a, "count", count)
        raise


def frombytes(a, buffer):
    items = __field__(a, "items")
    size = __bits__(__dtype_of__(items)) // 8
    given = __byte_values__(__call_bytes__(buffer))
    n = __extent__(given, 0)
    if n % size != 0:
        raise ValueError("bytes length not a multiple of item size")
    data = __view__(__copy__(given), 0, (n // size,), (size,), "c", __dtype_of__(items))
    plain.__replace__(a, __field__(a, "count"), 0, data)


def insert(a, i, x):
    value = __stored__(a, x)
    count = __field__(a, "count")
    k = __integer__(i)
    if k < 0:
        k = __binary__("maximum", k + count, 0)
    k = __binary__("minimum", k, count)
    plain.__outlined_room__(a, count + 1)
    items = __field__(a, "items")
    plain.__outlined_move__(items, k, k + 1, count - k)
    __store_flat__(items, k, value)
    __set_field__(a, "count", count + 1)


def pop(a, i=-1):
    n = __field__(a, "count")
    if n == 0:
        raise IndexError("pop from empty array")
    k = __integer__(i)
    if k < 0:
        k = k + n
    if k < 0 or k >= n:
        raise IndexError("pop index out of range")
    x = __value__(__load_flat__(__field__(a, "items"), k))
    plain.__outlined_remove__(a, k, 1, 1)
    return x


def remove(a, x):
    plain.__outlined_remove__(a, __found__(a, x, 0, 9223372036854775807), 1, 1)


def index(a, x, start=0, stop=9223372036854775807):
    return __found__(a, x, start, stop)


def __found__(a, x, start, stop):
    n = len(a)
    first = __integer__(start)
    last = __integer__(stop)
    if first < 0:
        first = __binary__("maximum", first + n, 0)
    if last < 0:
        last = last + n
    for k in range(first, __binary__("minimum", last, n)):
        if a[k] == x:
            return k
    raise ValueError("array.index(x): x not in array")


def count(a, x):
    n = 0
    for y in a:
        if y == x:
            n = n + 1
    return n


def reverse(a):
    items = __field__(a, "items")
    n = __field__(a, "count")
    for k in range(n // 2):
        x = __load_flat__(items, k)
        __store_flat__(items, k, __load_flat__(items, n - 1 - k))
        __store_flat__(items, n - 1 - k, x)


def tolist(a):
    result = __empty_list__()
    for x in a:
        result.append(x)
    return result


def tobytes(a):
    return __raw_bytes__(__data__(a))


def __bytes__(a):
    return __raw_bytes__(__data__(a))


def __get_typecode__(a):
    return chr(__field__(a, "kind"))


def __get_itemsize__(a):
    return __bits__(__dtype_of__(__field__(a, "items"))) // 8


def __repr__(a):
    if len(a) == 0:
        return f"array({a.typecode!r})"
    return f"array({a.typecode!r}, {a.tolist()!r})"
