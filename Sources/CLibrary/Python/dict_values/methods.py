# The view of the values of a dict.


def __len__(v):
    return len(v.dict)


def __contains__(v, x):
    for y in v:
        if y == x:
            return True
    return False


def __iterator__(v):
    return __protocol__(v.dict, "__dict_iterator__", "values")


def __reversed__(v):
    return __protocol__(v.dict, "__backwards__", "values")
