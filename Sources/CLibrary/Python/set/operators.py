# The operators and comparisons of sets and frozensets on the heap.


def __or__(s, other):
    other = __set_operand__(other, "|")
    __must_be_set__(s, "|")
    result = __copied__(s)
    __merge__(result, other)
    return result


def __and__(s, other):
    other = __set_operand__(other, "&")
    __must_be_set__(s, "&")
    return __intersection__(s, other)


def __sub__(s, other):
    other = __set_operand__(other, "-")
    __must_be_set__(s, "-")
    return __difference__(s, other)


def __xor__(s, other):
    other = __set_operand__(other, "^")
    __must_be_set__(s, "^")
    return symmetric_difference(s, other)


def __ior__(s, other):
    other = __set_operand__(other, "|=")
    if __is_reference__(s, "frozenset"):
        return __or__(s, other)
    __merge__(s, other)
    return s


def __iand__(s, other):
    other = __set_operand__(other, "&=")
    if __is_reference__(s, "frozenset"):
        return __and__(s, other)
    __take__(s, __intersection__(s, other))
    return s


def __isub__(s, other):
    other = __set_operand__(other, "-=")
    if __is_reference__(s, "frozenset"):
        return __sub__(s, other)
    __remove_all__(s, other)
    return s


def __ixor__(s, other):
    other = __set_operand__(other, "^=")
    if __is_reference__(s, "frozenset"):
        return __xor__(s, other)
    symmetric_difference_update(s, other)
    return s


def __is_part__(s, other):
    # Whether all elements of `s` are in `other`.
    if __field__(s, "count") > __field__(other, "count"):
        return False
    if __element_is_known__(s) and __element_is_known__(other):
        j = __next_place__(s, 0)
        while j < __extent__(__field__(s, "keys"), 0):
            if __outlined_position__(other, __set_item_at__(s, j), __stored_hash__(s, j)) < 0:
                return False
            j = __next_place__(s, j + 1)
    return True


def issubset(s, other):
    if __is_set__(other):
        return __is_part__(s, other)
    return __is_part__(s, __call_set__(other))


def issuperset(s, other):
    if __is_set__(other):
        return __is_part__(other, s)
    for x in other:
        if not __contains__(s, x):
            return False
    return True


def isdisjoint(s, other):
    for x in other:
        if __contains__(s, x):
            return False
    return True


def __eq__(s, other):
    if __is_structure__(other, "static_set"):
        return __eq__(s, other.copy())
    if not __is_set__(other):
        return False
    if __field__(s, "count") != __field__(other, "count"):
        return False
    return __is_part__(s, other)


def __le__(s, other):
    other = __set_operand__(other, "<=")
    return __is_part__(s, other)


def __lt__(s, other):
    other = __set_operand__(other, "<")
    return __field__(s, "count") < __field__(other, "count") and __is_part__(s, other)


def __ge__(s, other):
    other = __set_operand__(other, ">=")
    return __is_part__(other, s)


def __gt__(s, other):
    other = __set_operand__(other, ">")
    return __field__(other, "count") < __field__(s, "count") and __is_part__(other, s)


def __iterator__(s):
    return __structure__(
        "set_iterator", set=s, position=__next_place__(s, 0), count=__field__(s, "count"))


def __hash__(s):
    if not __is_reference__(s, "frozenset"):
        __error__("the hash of a value that can be changed")
    if not __element_is_known__(s):
        return 133146708735736
    return __outlined_hash_of_set__(s)


def __outlined_hash_of_set__(s):
    h = 0
    j = __next_place__(s, 0)
    while j < __extent__(__field__(s, "keys"), 0):
        g = __stored_hash__(s, j)
        g = (g ^ 89869747) ^ __binary__("shiftLeft", g, 16)
        h = h ^ __binary__("multiply", g, 3644798167)
        j = __next_place__(s, j + 1)
    h = h ^ __binary__("multiply", __field__(s, "count") + 1, 1927868237)
    h = h ^ ((__binary__("shiftRight", h, 11) & 9007199254740991) ^ (
        __binary__("shiftRight", h, 25) & 549755813887))
    h = __binary__("add", __binary__("multiply", h, 69069), 907133923)
    return 590923713 if h == -1 else h
