# The operators of the views of a dict that are like sets: of its keys and of its items.


def __set_of_view__(v):
    return set(v)


def isdisjoint(v, other):
    return __set_of_view__(v).isdisjoint(other)


def __and__(v, other):
    return __set_of_view__(v).intersection(other)


def __or__(v, other):
    return __set_of_view__(v).union(other)


def __sub__(v, other):
    return __set_of_view__(v).difference(other)


def __xor__(v, other):
    return __set_of_view__(v).symmetric_difference(other)


def __rand__(v, other):
    return set(other).intersection(v)


def __ror__(v, other):
    return set(other).union(v)


def __rsub__(v, other):
    return set(other).difference(v)


def __rxor__(v, other):
    return set(other).symmetric_difference(v)


def __eq__(v, other):
    return __set_of_view__(v) == __as_set__(other)


def __lt__(v, other):
    return __set_of_view__(v) < __as_set__(other)


def __le__(v, other):
    return __set_of_view__(v) <= __as_set__(other)


def __gt__(v, other):
    return __set_of_view__(v) > __as_set__(other)


def __ge__(v, other):
    return __set_of_view__(v) >= __as_set__(other)


def __as_set__(x):
    if __is_structure__(x, "dict_keys") or __is_structure__(x, "dict_items"):
        return set(x)
    return x
