# Arrays of code points or bytes, which text and bytes are made of.


def __elements__(s):
    if __is_text__(s):
        return __code_points__(s)
    if __is_reference__(s, "bytearray"):
        return __byte_values__(__protocol__(s, "__bytes__"))
    if not __is_bytes__(s):
        __error__("something else than text or bytes here")
    return __byte_values__(s)


def __like__(s, a):
    # The array as text if s is text, else as bytes.
    if __is_text__(s):
        return __text__(a)
    return __bytes__(a)


def __bytes_of__(a):
    # The array as bytes, for those who call something else so.
    return __bytes__(a)


def __length_of__(a):
    return __extent__(a, 0)


def __new_elements__(a, n):
    return __array__((n,), __dtype_of__(a))


def __part__(a, first, last):
    # The elements from first to last, which are in range, as a view.
    size = __bits__(__dtype_of__(a)) // 8
    return __view__(a, first * size, (last - first,), (size,), "c")


@__shared__
def __copy_into__(out, position, a):
    # Writes the elements of a; returns the position behind them.
    n = __length_of__(a)
    for i in range(n):
        __store_flat__(out, position + i, __load_flat__(a, i))
    return position + n


@__shared__
def __fill__(out, position, n, value):
    # Writes the value n times; returns the position behind.
    for i in range(n):
        __store_flat__(out, position + i, value)
    return position + (n if n > 0 else 0)


@__shared__
def __joined_pair__(a, b):
    out = __new_elements__(a, __length_of__(a) + __length_of__(b))
    __copy_into__(out, __copy_into__(out, 0, a), b)
    return out


@__shared__
def __repeated_elements__(a, n):
    if n < 0:
        n = 0
    out = __new_elements__(a, __length_of__(a) * n)
    position = 0
    for i in range(n):
        position = __copy_into__(out, position, a)
    return out


@__shared__
def __have_same_elements__(a, b):
    n = __length_of__(a)
    if n != __length_of__(b):
        return False
    for i in range(n):
        if __load_flat__(a, i) != __load_flat__(b, i):
            return False
    return True


@__shared__
def __order_of_elements__(a, b):
    # -1, 0 or 1 as a is less than, equal to or greater than b.
    n = __length_of__(a)
    m = __length_of__(b)
    for i in range(n if n < m else m):
        x = __load_flat__(a, i)
        y = __load_flat__(b, i)
        if x != y:
            return -1 if x < y else 1
    if n == m:
        return 0
    return -1 if n < m else 1


@__shared__
def __stands_at__(a, position, b):
    # Whether the elements b begin at the position of a, where there is room for them.
    for i in range(__length_of__(b)):
        if __load_flat__(a, position + i) != __load_flat__(b, i):
            return False
    return True


@__shared__
def __find_elements__(a, b, first, last):
    # The first position of b in a[first:last], or -1.
    i = first
    while i <= last - __length_of__(b):
        if __stands_at__(a, i, b):
            return i
        i = i + 1
    return -1


@__shared__
def __find_last_elements__(a, b, first, last):
    # The last position of b in a[first:last], or -1.
    i = last - __length_of__(b)
    while i >= first:
        if __stands_at__(a, i, b):
            return i
        i = i - 1
    return -1


@__shared__
def __count_elements__(a, b, first, last):
    # The number of b's in a[first:last] that do not overlap.
    if __length_of__(b) == 0:
        return last - first + 1 if last >= first else 0
    n = 0
    i = __find_elements__(a, b, first, last)
    while i >= 0:
        n = n + 1
        i = __find_elements__(a, b, i + __length_of__(b), last)
    return n


@__shared__
def __replace_elements__(a, old, new, limit):
    n = __count_elements__(a, old, 0, __length_of__(a))
    if limit >= 0 and limit < n:
        n = limit
    if n == 0:
        return a
    grown = __length_of__(new) - __length_of__(old)
    out = __new_elements__(a, __length_of__(a) + n * grown)
    position = 0
    start = 0
    for k in range(n):
        i = __find_elements__(a, old, start, __length_of__(a))
        if __length_of__(old) == 0:
            # In front of every element but the first, the one before comes along.
            if k > 0:
                position = __copy_into__(out, position, __part__(a, k - 1, k))
            i = k
        else:
            position = __copy_into__(out, position, __part__(a, start, i))
        position = __copy_into__(out, position, new)
        start = i + __length_of__(old)
    __copy_into__(out, position, __part__(a, start, __length_of__(a)))
    return out


@__shared__
def __contains_element__(a, x):
    for i in range(__length_of__(a)):
        if __load_flat__(a, i) == x:
            return True
    return False


@__shared__
def __padded__(a, width, fill, before):
    # The elements with the fill at both sides; `before` of it stand in front.
    n = __length_of__(a)
    missing = width - n
    if missing <= 0:
        return a
    out = __new_elements__(a, width)
    position = __fill__(out, 0, before, fill)
    position = __copy_into__(out, position, a)
    __fill__(out, position, missing - before, fill)
    return out


@__shared__
def __are_below__(a, limit):
    for i in range(__length_of__(a)):
        if __load_flat__(a, i) >= limit:
            return False
    return True
