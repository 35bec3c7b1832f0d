# The view of the keys of a dict.


def __len__(v):
    return len(v.dict)


def __contains__(v, x):
    return x in v.dict


def __iterator__(v):
    return __protocol__(v.dict, "__dict_iterator__", "keys")


def __reversed__(v):
    return __protocol__(v.dict, "__backwards__", "keys")
