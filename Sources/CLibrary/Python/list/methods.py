# The methods of lists on the heap: objects with the fields `items`, a storage array that may be
# longer than the list, and `count`.
#
# Functions called `__outlined_...` are not merged into their callers; they raise nothing but
# MemoryError.


def append(l, x):
    __widen__(l, x)
    n = __field__(l, "count")
    __outlined_reserve__(l, n + 1)
    __set_item__(__field__(l, "items"), n, x)
    __set_field__(l, "count", n + 1)


def __outlined_reserve__(l, n):
    # Sees to it that the storage has room for `n` elements; it grows by half at the least.
    items = __field__(l, "items")
    room = __extent__(items, 0)
    if n > room:
        new = __storage__(items, __binary__("maximum", n, room + (room >> 1) + 4))
        __outlined_copy__(items, 0, new, 0, __field__(l, "count"))
        __set_field__(l, "items", new)


def __outlined_copy__(source, i, target, j, n):
    # Copies `n` elements from position `i` of one storage to `j` of another.
    for k in range(n):
        __set_item__(target, j + k, __item__(source, i + k))


def __outlined_move__(items, i, j, n):
    # Moves `n` elements within a storage from position `i` to `j`.
    if j < i:
        for k in range(n):
            __set_item__(items, j + k, __item__(items, i + k))
    else:
        for k in range(n - 1, -1, -1):
            __set_item__(items, j + k, __item__(items, i + k))


def __outlined_truncate__(l, n):
    # Drops the elements from position `n` on.
    items = __field__(l, "items")
    if __is_owning__(items):
        for k in range(n, __field__(l, "count")):
            __clear_item__(items, k)
    __set_field__(l, "count", n)


def __copied__(l, start, n, step):
    # A new list of `n` elements of `l`.
    result = __sized_like__(l, n)
    if __element_is_known__(l):
        items = __field__(l, "items")
        new = __field__(result, "items")
        for k in range(n):
            __set_item__(new, k, __item__(items, start + k * step))
    return result


def copy(l):
    return __copied__(l, 0, __field__(l, "count"), 1)


def __list_index__(i, n, message):
    # The index `i` of a list of `n` elements, counted from the start.
    k = __integer__(i)
    if k < 0:
        k = k + n
    if k < 0 or k >= n:
        raise IndexError(message)
    return k


def __getitem__(l, i):
    if __is_structure__(i, "slice"):
        first, n, step = __slice_bounds__(i.start, i.stop, i.step, __field__(l, "count"))
        return __copied__(l, first, n, step)
    k = __list_index__(i, __field__(l, "count"), "list index out of range")
    return __item__(__field__(l, "items"), k)


def __setitem__(l, i, x):
    if __is_structure__(i, "slice"):
        __assign_slice__(l, i, x)
    else:
        __widen__(l, x)
        k = __list_index__(i, __field__(l, "count"), "list assignment index out of range")
        __set_item__(__field__(l, "items"), k, x)


def __assign_slice__(l, i, x):
    new = __empty_list__()
    extend(new, x)
    __widen_to__(l, new)
    first, n, step = __slice_bounds__(i.start, i.stop, i.step, __field__(l, "count"))
    __replace__(l, new, first, n, step, __field__(new, "count"))


def __widen_to__(l, other):
    # Sees to it that `l` can hold the elements of the list `other`.
    if __element_is_known__(other):
        __widen__(l, __typical_item__(other))


def __typical_item__(l):
    return __item__(__field__(l, "items"), 0)


def __outlined_size_problem__(m, n):
    return f"attempt to assign sequence of size {m} to extended slice of size {n}"


def __replace__(l, new, first, n, step, m):
    # Puts the `m` elements of `new` in the place of `n` elements of `l`.
    count = __field__(l, "count")
    if step == 1:
        at = __binary__("minimum", first, count)
        __outlined_reserve__(l, count - n + m)
        items = __field__(l, "items")
        __outlined_move__(items, at + n, at + m, count - at - n)
        __copy_converted__(new, items, at, 1, m)
        if m < n:
            __outlined_truncate__(l, count - n + m)
        else:
            __set_field__(l, "count", count - n + m)
    else:
        if m != n:
            raise ValueError(__outlined_size_problem__(m, n))
        __copy_converted__(new, __field__(l, "items"), first, step, m)


def __copy_converted__(source, items, start, step, m):
    # Copies the first `m` elements of the list `source`, perhaps of another type, into a storage.
    if __element_is_known__(source):
        values = __field__(source, "items")
        for k in range(m):
            __set_item__(items, start + k * step, __item__(values, k))


def __delitem__(l, i):
    count = __field__(l, "count")
    if __is_structure__(i, "slice"):
        first, n, step = __slice_bounds__(i.start, i.stop, i.step, count)
        if n > 0:
            if step < 0:
                first = first + (n - 1) * step
                step = -step
            __outlined_delete__(l, first, n, step)
    else:
        k = __list_index__(i, count, "list assignment index out of range")
        __outlined_delete__(l, k, 1, 1)


def __outlined_delete__(l, first, n, step):
    # Removes `n` elements, at least one, from `first` on, `step` apart.
    count = __field__(l, "count")
    items = __field__(l, "items")
    to = first
    removed = 0
    for k in range(first, count):
        if removed < n and k == first + removed * step:
            removed = removed + 1
        else:
            __set_item__(items, to, __item__(items, k))
            to = to + 1
    __outlined_truncate__(l, to)


def extend(l, iterable):
    if __is_reference__(iterable, "list"):
        __widen_to__(l, iterable)
        n = __field__(l, "count")
        m = __field__(iterable, "count")
        __outlined_reserve__(l, n + m)
        __copy_converted__(iterable, __field__(l, "items"), n, 1, m)
        __set_field__(l, "count", n + m)
    else:
        for x in iterable:
            append(l, x)


def insert(l, i, x):
    __widen__(l, x)
    count = __field__(l, "count")
    k = __integer__(i)
    if k < 0:
        k = __binary__("maximum", k + count, 0)
    k = __binary__("minimum", k, count)
    __outlined_reserve__(l, count + 1)
    items = __field__(l, "items")
    __outlined_move__(items, k, k + 1, count - k)
    __set_item__(items, k, x)
    __set_field__(l, "count", count + 1)


def pop(l, i=-1):
    count = __field__(l, "count")
    if count == 0:
        raise IndexError("pop from empty list")
    k = __list_index__(i, count, "pop index out of range")
    x = __item__(__field__(l, "items"), k)
    __outlined_remove_at__(l, k)
    return x


def __outlined_remove_at__(l, k):
    count = __field__(l, "count")
    items = __field__(l, "items")
    __outlined_move__(items, k + 1, k, count - k - 1)
    __clear_item__(items, count - 1)
    __set_field__(l, "count", count - 1)


def remove(l, x):
    __outlined_remove_at__(l, __position__(l, x, "list.remove(x): x not in list"))


def __position__(l, x, message):
    for k in range(__field__(l, "count")):
        if __item__(__field__(l, "items"), k) == x:
            return k
    raise ValueError(message)


def index(l, x, start=0, stop=9223372036854775807):
    count = __field__(l, "count")
    a = __clamped_position__(start, count)
    b = __clamped_position__(stop, count)
    k = a
    while k < b:
        if __item__(__field__(l, "items"), k) == x:
            return k
        k = k + 1
    if __is_scalar__(x) or __is_text__(x):
        raise ValueError(__outlined_absence_problem__(x))
    raise ValueError("the value is not in list")


def __outlined_absence_problem__(x):
    return f"{x!r} is not in list"


def __clamped_position__(i, n):
    k = __integer__(i)
    if k < 0:
        k = __binary__("maximum", k + n, 0)
    return __binary__("minimum", k, n)


def count(l, x):
    n = 0
    for k in range(__field__(l, "count")):
        if __item__(__field__(l, "items"), k) == x:
            n = n + 1
    return n


def clear(l):
    __outlined_truncate__(l, 0)


def reverse(l):
    __outlined_reverse__(__field__(l, "items"), __field__(l, "count"))


def __outlined_reverse__(items, n):
    for k in range(n // 2):
        x = __item__(items, k)
        __set_item__(items, k, __item__(items, n - 1 - k))
        __set_item__(items, n - 1 - k, x)


def __len__(l):
    return __field__(l, "count")


def __contains__(l, x):
    for k in range(__field__(l, "count")):
        if __item__(__field__(l, "items"), k) == x:
            return True
    return False


def __add__(l, other):
    if not __is_reference__(other, "list"):
        __error__("'+' of a list and something else")
    result = __empty_list__()
    extend(result, l)
    extend(result, other)
    return result


def __iadd__(l, other):
    extend(l, other)
    return l


def __mul__(l, n):
    m = __binary__("maximum", __integer__(n), 0)
    count = __field__(l, "count")
    result = __sized_like__(l, count * m)
    if __element_is_known__(l):
        items = __field__(l, "items")
        new = __field__(result, "items")
        for k in range(m):
            __outlined_copy__(items, 0, new, k * count, count)
    return result


def __rmul__(l, n):
    return __mul__(l, n)


def __imul__(l, n):
    m = __binary__("maximum", __integer__(n), 0)
    count = __field__(l, "count")
    if m == 0:
        clear(l)
    else:
        __outlined_reserve__(l, count * m)
        items = __field__(l, "items")
        for k in range(1, m):
            __outlined_copy__(items, 0, items, k * count, count)
        __set_field__(l, "count", count * m)
    return l


def __eq__(l, other):
    if not __is_reference__(other, "list"):
        return False
    if not __element_is_known__(l) or not __element_is_known__(other):
        return __field__(l, "count") == __field__(other, "count")
    n = __field__(l, "count")
    if n != __field__(other, "count"):
        return False
    for k in range(n):
        if not (__item__(__field__(l, "items"), k) == __item__(__field__(other, "items"), k)):
            return False
    return True


def __lt__(l, other):
    return __before__(l, other, False)


def __gt__(l, other):
    return __before__(other, l, False)


def __le__(l, other):
    return __before__(l, other, True)


def __ge__(l, other):
    return __before__(other, l, True)


def __before__(l, other, equal):
    # Whether `l` comes before `other`, where `equal` says what equal lists give.
    if not __is_reference__(other, "list") or not __is_reference__(l, "list"):
        __error__("an order of a list and something else")
    return __items_before__(l, other, equal)


def __items_before__(l, other, equal):
    # The same of any two objects with the fields of lists.
    n = __field__(l, "count")
    m = __field__(other, "count")
    if __element_is_known__(l) and __element_is_known__(other):
        for k in range(__binary__("minimum", n, m)):
            x = __item__(__field__(l, "items"), k)
            y = __item__(__field__(other, "items"), k)
            if not x == y:
                return True if x < y else False
    if equal:
        return n <= m
    return n < m


def __iterator__(l):
    return __structure__("list_iterator", list=l, position=0)


def __reversed__(l):
    return __copied__(l, __field__(l, "count") - 1, __field__(l, "count"), -1)
