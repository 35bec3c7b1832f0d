# The methods of dicts on the heap.
#
# Functions called `__outlined_...` are not merged into their callers; they raise nothing but
# MemoryError.


def __getitem__(d, key):
    n = __find__(d, key)
    if n < 0:
        raise KeyError(key)
    return __value_at__(d, n)


def __setitem__(d, key, value):
    __widen__(d, key, value)
    k = __as_item__(__field__(d, "keys"), key)
    h = hash(k)
    n = __outlined_find__(d, k, h)
    if n < 0:
        n = __outlined_insert__(d, k, h)
    __set_item__(__field__(d, "values"), n, value)


def __delitem__(d, key):
    n = __find__(d, key)
    if n < 0:
        raise KeyError(key)
    __outlined_remove__(d, n)


def __contains__(d, key):
    return __find__(d, key) >= 0


def __len__(d):
    return __field__(d, "count")


def get(d, key, default=None):
    n = __find__(d, key)
    if n >= 0:
        return __value_at__(d, n)
    return default


def setdefault(d, key, default=None):
    __widen__(d, key, default)
    k = __as_item__(__field__(d, "keys"), key)
    h = hash(k)
    n = __outlined_find__(d, k, h)
    if n < 0:
        n = __outlined_insert__(d, k, h)
        __set_item__(__field__(d, "values"), n, default)
    return __value_at__(d, n)


def pop(d, key, default=__missing__):
    n = __find__(d, key)
    if n < 0:
        if __is_structure__(default, "missing"):
            raise KeyError(key)
        return default
    x = __value_at__(d, n)
    __outlined_remove__(d, n)
    return x


def popitem(d, last=True):
    if __field__(d, "count") == 0:
        raise KeyError("popitem(): dictionary is empty")
    n = __field__(d, "used") - 1
    if not last:
        n = __next_position__(d, 0)
    item = (__key_at__(d, n), __value_at__(d, n))
    __outlined_remove__(d, n)
    return item


def clear(d):
    __set_field__(d, "count", 0)
    __set_field__(d, "used", 0)
    __set_field__(d, "keys", __no_storage__(__field__(d, "keys")))
    __set_field__(d, "values", __no_storage__(__field__(d, "values")))
    __set_field__(d, "hashes", __no_storage__(__field__(d, "hashes")))
    __set_field__(d, "table", __no_storage__(__field__(d, "table")))


def update(d, other=(), **named):
    if __is_dict__(other):
        if __element_is_known__(other):
            n = __next_position__(other, 0)
            while n < __field__(other, "used"):
                __setitem__(d, __key_at__(other, n), __value_at__(other, n))
                n = __next_position__(other, n + 1)
    elif __is_mapping__(other):
        for k in __field_names__(other):
            __setitem__(d, k, other[k])
    else:
        for k, v in other:
            __setitem__(d, k, v)
    for k in __field_names__(named):
        __setitem__(d, k, named[k])


def __is_dict__(x):
    # Whether `x` is a dict on the heap, or one of the classes that are like it.
    return __is_reference__(x) and __has_protocol__(x, "popitem")


def copy(d):
    result = __empty_like__(d)
    update(result, d)
    return result


def keys(d):
    return __structure__("dict_keys", dict=d)


def values(d):
    return __structure__("dict_values", dict=d)


def items(d):
    return __structure__("dict_items", dict=d)


def __eq__(d, other):
    if not __is_dict__(other):
        return False
    if __field__(d, "count") != __field__(other, "count"):
        return False
    if not __element_is_known__(d) or not __element_is_known__(other):
        return True
    n = __next_position__(d, 0)
    while n < __field__(d, "used"):
        m = __find__(other, __key_at__(d, n))
        if m < 0:
            return False
        if not (__value_at__(d, n) == __value_at__(other, m)):
            return False
        n = __next_position__(d, n + 1)
    return True


def __or__(d, other):
    if not __is_dict__(d) or not __is_dict__(other):
        __error__("'|' of a dict and something else")
    result = __empty__("dict")
    update(result, d)
    update(result, other)
    return result


def __ior__(d, other):
    update(d, other)
    return d


def __iterator__(d):
    return __dict_iterator__(d, "keys")


def __dict_iterator__(d, what):
    return __structure__(
        "dict_iterator", dict=d, position=__next_position__(d, 0), count=__field__(d, "count"),
        what=what)


def __reversed__(d):
    return __backwards__(d, "keys")


def __backwards__(d, what):
    # The keys, values or items as a list, from the last to the first.
    result = __empty_list__()
    n = __field__(d, "used") - 1
    while n >= 0:
        if __weak__(__item__(__field__(d, "hashes"), n)) != -1:
            result.append(__part_at__(d, n, what))
        n = n - 1
    return result


def __part_at__(d, n, what):
    if what == "keys":
        return __key_at__(d, n)
    if what == "values":
        return __value_at__(d, n)
    return __key_at__(d, n), __value_at__(d, n)


def __class_fromkeys__(iterable, value=None):
    result = __empty__("dict")
    for k in iterable:
        __setitem__(result, k, value)
    return result
