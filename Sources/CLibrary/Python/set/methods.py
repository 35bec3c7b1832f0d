# The methods of sets and frozensets on the heap.
#
# Functions called `__outlined_...` are not merged into their callers; they raise nothing but
# MemoryError. The order in which elements are added is CPython's.


def __is_set__(x):
    return __is_reference__(x, "set") or __is_reference__(x, "frozenset")


def __must_change__(s):
    if __is_reference__(s, "frozenset"):
        __error__("a change of a frozenset")


def __must_be_set__(x, op):
    if not __is_set__(x):
        __error__("'" + op + "' of a set and something else")


def __set_operand__(x, op):
    # The other operand of an operator; a set of the module that is a constant is made.
    if __is_structure__(x, "static_set"):
        return x.copy()
    __must_be_set__(x, op)
    return x


def __empty_of__(s):
    # A new set of the class of `s`, whose elements may be of any type.
    if __is_reference__(s, "frozenset"):
        return __empty__("frozenset")
    return __empty__("set")


def add(s, x):
    __must_change__(s)
    __add_element__(s, x)


def __add_element__(s, x):
    __widen__(s, x)
    key = __as_item__(__field__(s, "keys"), x)
    __outlined_add__(s, key, __set_hash__(key))


def __contains__(s, x):
    return __set_position__(s, x) >= 0


def __len__(s):
    return __field__(s, "count")


def discard(s, x):
    __must_change__(s)
    j = __set_position__(s, x)
    if j >= 0:
        __outlined_discard__(s, j)


def remove(s, x):
    __must_change__(s)
    j = __set_position__(s, x)
    if j < 0:
        raise KeyError(x)
    __outlined_discard__(s, j)


def pop(s):
    __must_change__(s)
    if __field__(s, "count") == 0:
        raise KeyError("pop from an empty set")
    n = __extent__(__field__(s, "keys"), 0)
    j = __next_place__(s, __field__(s, "finger") & (n - 1))
    if j == n:
        j = __next_place__(s, 0)
    x = __set_item_at__(s, j)
    __outlined_discard__(s, j)
    __set_field__(s, "finger", j + 1)
    return x


def clear(s):
    __must_change__(s)
    __set_field__(s, "count", 0)
    __set_field__(s, "filled", 0)
    __set_field__(s, "finger", 0)
    __set_field__(s, "keys", __no_storage__(__field__(s, "keys")))
    __set_field__(s, "hashes", __no_storage__(__field__(s, "hashes")))


def update(s, *others):
    __must_change__(s)
    for other in others:
        __add_all__(s, other)


def __add_all__(s, other):
    if __is_set__(other):
        __merge__(s, other)
    elif __is_structure__(other, "static_set"):
        __merge__(s, other.copy())
    elif __is_dict__(other):
        n = __field__(other, "count")
        if (__field__(s, "filled") + n) * 5 >= __mask_of__(s) * 3:
            __outlined_resize__(s, (__field__(s, "count") + n) * 2)
        for x in other:
            __add_element__(s, x)
    else:
        for x in other:
            __add_element__(s, x)


def __is_dict__(x):
    return __is_reference__(x) and __has_protocol__(x, "popitem")


def copy(s):
    if __is_reference__(s, "frozenset"):
        return s
    return __copied__(s)


def __copied__(s):
    result = __empty_of__(s)
    __merge__(result, s)
    return result


def union(s, *others):
    result = __copied__(s)
    for other in others:
        __add_all__(result, other)
    return result


def intersection(s, *others):
    if len(others) == 0:
        return __copied__(s)
    return __intersection_of_all__(s, others)


def __intersection_of_all__(s, others):
    if len(others) == 0:
        return s
    return __intersection_of_all__(__intersection__(s, others[0]), others[1:])


def __intersection__(s, other):
    result = __empty_of__(s)
    if __is_set__(other):
        if s is other:
            __merge__(result, s)
        elif __field__(other, "count") > __field__(s, "count"):
            __add_common__(result, s, other)
        else:
            __add_common__(result, other, s)
    else:
        for x in other:
            if __contains__(s, x):
                __add_element__(result, x)
    return result


def __add_common__(result, a, b):
    # Adds the elements of `a` that are in `b`.
    if __element_is_known__(a) and __element_is_known__(b):
        j = __next_place__(a, 0)
        while j < __extent__(__field__(a, "keys"), 0):
            x = __set_item_at__(a, j)
            if __outlined_position__(b, x, __stored_hash__(a, j)) >= 0:
                __add_element__(result, x)
            j = __next_place__(a, j + 1)


def difference(s, *others):
    if len(others) == 0:
        return __copied__(s)
    result = __difference__(s, others[0])
    for other in others[1:]:
        __remove_all__(result, other)
    return result


def __difference__(s, other):
    if not (__is_set__(other) or __is_dict__(other)):
        result = __copied__(s)
        __remove_all__(result, other)
        return result
    if __field__(s, "count") >> 2 > __field__(other, "count"):
        result = __copied__(s)
        __remove_all__(result, other)
        return result
    result = __empty_of__(s)
    if __element_is_known__(s):
        j = __next_place__(s, 0)
        while j < __extent__(__field__(s, "keys"), 0):
            x = __set_item_at__(s, j)
            if x not in other:
                __add_element__(result, x)
            j = __next_place__(s, j + 1)
    return result


def __remove_all__(s, other):
    if __is_set__(other):
        if s is other:
            clear(s)
            return
        if __field__(other, "count") >> 3 > __field__(s, "count"):
            common = __intersection__(s, other)
            __discard_each__(s, common)
        else:
            __discard_each__(s, other)
    else:
        for x in other:
            j = __set_position__(s, x)
            if j >= 0:
                __outlined_discard__(s, j)
    if __field__(s, "filled") - __field__(s, "count") > __mask_of__(s) // 4:
        __outlined_resize__(s, __growth__(__field__(s, "count")))


def __discard_each__(s, other):
    if __element_is_known__(s) and __element_is_known__(other):
        j = __next_place__(other, 0)
        while j < __extent__(__field__(other, "keys"), 0):
            i = __outlined_position__(s, __set_item_at__(other, j), __stored_hash__(other, j))
            if i >= 0:
                __outlined_discard__(s, i)
            j = __next_place__(other, j + 1)


def symmetric_difference(s, other):
    result = __empty_of__(s)
    __add_all__(result, other)
    __toggle__(result, s)
    return result


def __toggle__(s, other):
    # Removes the elements of another set that are there, and adds those that are not.
    if __element_is_known__(other):
        __widen_like__(s, other)
        j = __next_place__(other, 0)
        while j < __extent__(__field__(other, "keys"), 0):
            x = __as_item__(__field__(s, "keys"), __set_item_at__(other, j))
            h = __stored_hash__(other, j)
            i = __outlined_position__(s, x, h)
            if i >= 0:
                __outlined_discard__(s, i)
            else:
                __outlined_add__(s, x, h)
            j = __next_place__(other, j + 1)


def intersection_update(s, *others):
    __must_change__(s)
    __take__(s, intersection(s, *others))


def __take__(s, other):
    # Gives `s` the elements of a new set.
    if __element_is_known__(other):
        __widen_like__(s, other)
        __set_field__(s, "keys", __field__(other, "keys"))
        __set_field__(s, "hashes", __field__(other, "hashes"))
        __set_field__(s, "filled", __field__(other, "filled"))
        __set_field__(s, "count", __field__(other, "count"))
    else:
        clear(s)


def difference_update(s, *others):
    __must_change__(s)
    for other in others:
        __remove_all__(s, other)


def symmetric_difference_update(s, other):
    __must_change__(s)
    if __is_set__(other):
        if s is other:
            clear(s)
        else:
            __toggle__(s, other)
    else:
        __toggle__(s, __call_set__(other))
