# What numba.typed.List does as a class.


def __call__(c, iterable=()):
    return __call_list__(iterable)


def empty_list(c, item_type, allocated=0):
    # The type of the elements is that of what comes into the list.
    return __empty_list__()
