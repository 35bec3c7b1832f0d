# The methods of bytearrays that change them, and the same of any object with the fields of lists
# whose `items` are numbers.
import list as lists


def append(b, x):
    __push__(b, __byte__(x))


def __push__(b, value):
    n = __field__(b, "count")
    __outlined_room__(b, n + 1)
    __store_flat__(__field__(b, "items"), n, value)
    __set_field__(b, "count", n + 1)


def extend(b, iterable):
    __replace__(b, __field__(b, "count"), 0, __given__(iterable))


def insert(b, i, x):
    __put__(b, i, __byte__(x))


def __put__(b, i, value):
    count = __field__(b, "count")
    k = lists.__clamped_position__(i, count)
    __outlined_room__(b, count + 1)
    items = __field__(b, "items")
    __outlined_move__(items, k, k + 1, count - k)
    __store_flat__(items, k, value)
    __set_field__(b, "count", count + 1)


def pop(b, i=-1):
    return __integer_of__(__take__(b, i, "pop from empty bytearray"))


def __take__(b, i, problem):
    n = __field__(b, "count")
    if n == 0:
        raise IndexError(problem)
    k = lists.__list_index__(i, n, "pop index out of range")
    x = __load_flat__(__field__(b, "items"), k)
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
        x = __load_flat__(a, k)
        __store_flat__(a, k, __load_flat__(a, n - 1 - k))
        __store_flat__(a, n - 1 - k, x)


def copy(b):
    return __of_array__(__copy__(__data__(b)))
