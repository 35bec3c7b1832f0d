# The methods of deques: rings of `items`, whose number is a power of two; the first element is at
# `first`, `limit` is the greatest length or -1, and `changes` counts what loops must not meet.


def __place__(q, i):
    # Where the element `i` is, counted from the first.
    n = __extent__(__field__(q, "items"), 0)
    return __binary__("add", __field__(q, "first"), i) & __binary__("subtract", n, 1)


def __outlined_grow__(q):
    # Sees to it that there is room for one more element.
    items = __field__(q, "items")
    n = __extent__(items, 0)
    count = __field__(q, "count")
    if count == n:
        new = __storage__(items, __binary__("maximum", n * 2, 8))
        for i in range(count):
            __set_item__(new, i, __item__(items, __place__(q, i)))
        __set_field__(q, "items", new)
        __set_field__(q, "first", 0)


def __changed__(q):
    __set_field__(q, "changes", __binary__("add", __field__(q, "changes"), 1))


def append(q, x):
    __widen__(q, x)
    if __field__(q, "limit") != 0:
        if __field__(q, "count") == __field__(q, "limit"):
            __outlined_drop__(q, 0)
            __set_field__(q, "first", __place__(q, 1))
        __outlined_grow__(q)
        count = __field__(q, "count")
        __set_item__(__field__(q, "items"), __place__(q, count), x)
        __set_field__(q, "count", count + 1)
        __changed__(q)


def appendleft(q, x):
    __widen__(q, x)
    if __field__(q, "limit") != 0:
        if __field__(q, "count") == __field__(q, "limit"):
            __outlined_drop__(q, __field__(q, "count") - 1)
        __outlined_grow__(q)
        first = __place__(q, -1)
        __set_item__(__field__(q, "items"), first, x)
        __set_field__(q, "first", first)
        __set_field__(q, "count", __field__(q, "count") + 1)
        __changed__(q)


def __outlined_drop__(q, i):
    # Takes the element `i`, the first or the last, out of the ring; the count falls.
    __clear_item__(__field__(q, "items"), __place__(q, i))
    __set_field__(q, "count", __field__(q, "count") - 1)


def pop(q):
    n = __field__(q, "count") - 1
    if n < 0:
        raise IndexError("pop from an empty deque")
    x = __item__(__field__(q, "items"), __place__(q, n))
    __outlined_drop__(q, n)
    __changed__(q)
    return x


def popleft(q):
    if __field__(q, "count") == 0:
        raise IndexError("pop from an empty deque")
    x = __item__(__field__(q, "items"), __field__(q, "first"))
    __outlined_drop__(q, 0)
    __set_field__(q, "first", __place__(q, 1))
    __changed__(q)
    return x


def extend(q, iterable):
    for x in iterable:
        append(q, x)


def extendleft(q, iterable):
    for x in iterable:
        appendleft(q, x)


def clear(q):
    __set_field__(q, "items", __no_storage__(__field__(q, "items")))
    __set_field__(q, "first", 0)
    __set_field__(q, "count", 0)
    __changed__(q)


def __checked__(q, i):
    n = __field__(q, "count")
    k = i
    if k < 0:
        k = k + n
    if k < 0 or k >= n:
        raise IndexError("deque index out of range")
    return __place__(q, k)


def __getitem__(q, i):
    return __item__(__field__(q, "items"), __checked__(q, i))


def __setitem__(q, i, x):
    __widen__(q, x)
    __set_item__(__field__(q, "items"), __checked__(q, i), x)


def __delitem__(q, i):
    n = __field__(q, "count")
    k = i
    if k < 0:
        k = k + n
    if k < 0 or k >= n:
        raise IndexError("deque index out of range")
    __outlined_delete__(q, k)
    __changed__(q)


def __outlined_delete__(q, k):
    items = __field__(q, "items")
    n = __field__(q, "count")
    for j in range(k, n - 1):
        __set_item__(items, __place__(q, j), __item__(items, __place__(q, j + 1)))
    __outlined_drop__(q, n - 1)


def insert(q, i, x):
    n = __field__(q, "count")
    if n == __field__(q, "limit"):
        raise IndexError("deque already at its maximum size")
    append(q, x)
    k = i
    if k < 0:
        k = __binary__("maximum", k + n, 0)
    j = n
    while j > k:
        q[j] = q[j - 1]
        j = j - 1
    if k < n:
        q[k] = x


def remove(q, x):
    k = __found__(q, x)
    if k < 0:
        raise ValueError("deque.remove(x): x not in deque")
    __outlined_delete__(q, k)
    __changed__(q)


def index(q, x):
    k = __found__(q, x)
    if k < 0:
        raise ValueError("the value is not in the deque")
    return k


def __found__(q, x):
    for k in range(__field__(q, "count")):
        if __item__(__field__(q, "items"), __place__(q, k)) == x:
            return k
    return -1


def __contains__(q, x):
    return __found__(q, x) >= 0


def count(q, x):
    n = 0
    for k in range(__field__(q, "count")):
        if __item__(__field__(q, "items"), __place__(q, k)) == x:
            n = n + 1
    return n


def rotate(q, n=1):
    count = __field__(q, "count")
    if count > 1:
        for i in range(n % count):
            appendleft(q, __rotated__(q))


def __rotated__(q):
    n = __field__(q, "count") - 1
    x = __item__(__field__(q, "items"), __place__(q, n))
    __outlined_drop__(q, n)
    return x


def reverse(q):
    n = __field__(q, "count")
    for i in range(n // 2):
        x = q[i]
        q[i] = q[n - 1 - i]
        q[n - 1 - i] = x


def copy(q):
    result = __empty_like__(q)
    __set_field__(result, "limit", __field__(q, "limit"))
    if __element_is_known__(q):
        extend(result, q)
    return result


def __get_maxlen__(q):
    if __field__(q, "limit") < 0:
        return None
    return __field__(q, "limit")


def __len__(q):
    return __field__(q, "count")


def __iadd__(q, other):
    extend(q, other)
    return q


def __add__(q, other):
    result = copy(q)
    extend(result, other)
    return result


def __mul__(q, n):
    result = __empty_like__(q)
    __set_field__(result, "limit", __field__(q, "limit"))
    if __element_is_known__(q):
        for k in range(__integer__(n)):
            extend(result, q)
    return result


def __rmul__(q, n):
    return __mul__(q, n)


def __imul__(q, n):
    if __element_is_known__(q):
        once = copy(q)
        if n < 1:
            clear(q)
        for k in range(__integer__(n) - 1):
            extend(q, once)
    return q


def __eq__(q, other):
    if not __is_reference__(other, "deque"):
        return False
    if len(q) != len(other):
        return False
    if not __element_is_known__(q) or not __element_is_known__(other):
        return True
    for k in range(__field__(q, "count")):
        if not q[k] == other[k]:
            return False
    return True


def __iterator__(q):
    return __structure__("deque_iterator", deque=q, position=0, changes=__field__(q, "changes"))


def __reversed__(q):
    result = __empty_list__()
    for k in range(__field__(q, "count") - 1, -1, -1):
        result.append(__item__(__field__(q, "items"), __place__(q, k)))
    return result
