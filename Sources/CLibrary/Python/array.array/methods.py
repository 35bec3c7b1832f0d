# The methods of array.array.
import bytearray as plain
import list as lists
import static_list as sequences


def append(a, x):
    plain.__push__(a, __stored__(a, x))


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
    plain.__put__(a, i, __stored__(a, x))


def pop(a, i=-1):
    return __value__(plain.__take__(a, i, "pop from empty array"))


def remove(a, x):
    plain.__outlined_remove__(a, __found__(a, x, 0, 9223372036854775807), 1, 1)


def index(a, x, start=0, stop=9223372036854775807):
    return __found__(a, x, start, stop)


def __found__(a, x, start, stop):
    n = len(a)
    for k in range(lists.__clamped_position__(start, n), lists.__clamped_position__(stop, n)):
        if a[k] == x:
            return k
    raise ValueError("array.index(x): x not in array")


def count(a, x):
    return sequences.count(a, x)


def reverse(a):
    plain.reverse(a)


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
