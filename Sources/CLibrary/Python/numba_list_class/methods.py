# numba.typed.List, which is the list of Python.


def __call__(c, iterable=(), *, __place__=0):
    result = __empty_list__()
    result.extend(iterable)
    return result


def empty_list(c, item_type, allocated=0, *, __place__=0):
    result = __empty_list__()
    __widen__(result, __value_of_type__(item_type))
    return result
