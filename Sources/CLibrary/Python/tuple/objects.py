# Tuples whose length is known at run time only: objects with the fields of lists, which are never
# changed. Functions of this package are given static tuples as well.
import list as lists


def __of_list__(l):
    # The tuple of the elements of a list, whose storage it takes.
    if __element_is_known__(l):
        items = __field__(l, "items")
        return __new__("tuple", (items,), items, __field__(l, "count"))
    return __empty__("tuple")


def __of_iterable__(iterable):
    l = __empty_list__()
    l.extend(iterable)
    return __of_list__(l)


def __is_any_tuple__(x):
    return __is_tuple__(x) or __is_reference__(x, "tuple")


def __as_object__(t):
    return t if __is_reference__(t) else __of_iterable__(t)


def __len__(t):
    return __field__(t, "count")


def __getitem__(t, i):
    if __is_structure__(i, "slice"):
        return lists.__getitem__(t, i)
    k = lists.__list_index__(i, __field__(t, "count"), "tuple index out of range")
    return __item__(__field__(t, "items"), k)


def __contains__(t, x):
    return lists.__contains__(t, x)


def __add__(t, other):
    if not __is_any_tuple__(other):
        __error__("'+' of a tuple and something else")
    l = __empty_list__()
    l.extend(t)
    l.extend(other)
    return __of_list__(l)


def __radd__(t, other):
    return __add__(other, t)


def __mul__(t, n):
    return lists.__mul__(t, n)


def __rmul__(t, n):
    return lists.__mul__(t, n)


def __eq__(t, other):
    if not __is_any_tuple__(other):
        return False
    n = __field__(t, "count")
    if n != len(other):
        return False
    if __is_tuple__(other):
        for k in __static_range__(len(other)):
            if not (__item__(__field__(t, "items"), k) == other[k]):
                return False
        return True
    if __element_is_known__(t) and __element_is_known__(other):
        for k in range(n):
            if not (__item__(__field__(t, "items"), k) == __item__(__field__(other, "items"), k)):
                return False
    return True


def __lt__(t, other):
    return __before__(t, other, False)


def __gt__(t, other):
    return __before__(other, t, False)


def __le__(t, other):
    return __before__(t, other, True)


def __ge__(t, other):
    return __before__(other, t, True)


def __before__(t, other, equal):
    # Whether `t` comes before `other`, where `equal` says what equal tuples give.
    if not __is_any_tuple__(t) or not __is_any_tuple__(other):
        __error__("an order of a tuple and something else")
    return lists.__items_before__(__as_object__(t), __as_object__(other), equal)


def __hash__(t):
    h = __unsigned__(2870177450012600261)
    n = __field__(t, "count")
    if __element_is_known__(t):
        for k in range(n):
            h = __with_lane__(h, hash(__item__(__field__(t, "items"), k)))
    return __finished_hash__(h, n)


def __iterator__(t):
    return lists.__iterator__(t)


def __reversed__(t):
    return lists.__reversed__(t)
