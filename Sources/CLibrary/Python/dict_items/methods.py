# The view of the items of a dict.


def __len__(v):
    return len(v.dict)


def __contains__(v, x):
    k, value = x
    n = __protocol__(v.dict, "__find__", k)
    if n < 0:
        return False
    return __item__(__field__(v.dict, "values"), n) == value


def __iterator__(v):
    return __protocol__(v.dict, "__dict_iterator__", "items")


def __reversed__(v):
    return __protocol__(v.dict, "__backwards__", "items")
