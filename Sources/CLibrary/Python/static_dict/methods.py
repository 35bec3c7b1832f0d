# The methods of mappings whose keys are known at compile time, such as **kwargs.


def keys(d):
    return __field_names__(d)


def values(d):
    return __field_values__(d)


def items(d):
    return zip(__field_names__(d), __field_values__(d))


def get(d, key, default=None):
    n = __static_position__(d, key)
    if __is_constant__(n):
        return default if n < 0 else __field_values__(d)[n]
    names = __field_names__(d)
    for i in __static_range__(len(names)):
        if names[i] == key:
            return __field_values__(d)[i]
    return default


def __static_position__(d, key):
    # The position of a key, a constant where that is known; else -2.
    names = __field_names__(d)
    if not __is_constant__(key):
        return __convert__(-2, __dtype__("int64"))
    for i in __static_range__(len(names)):
        if names[i] == key:
            return i
    return -1


def __getitem__(d, key):
    names = __field_names__(d)
    for i in __static_range__(len(names)):
        if names[i] == key:
            return __field_values__(d)[i]
    raise KeyError(key)


def __eq__(d, other):
    # Whether two of these are equal.
    if len(d) != len(other):
        return False
    return __entries_equal__(__field_names__(d), __field_values__(d), other)


def __entries_equal__(names, values, other):
    if len(names) == 0:
        return True
    n = __static_position__(other, names[0])
    if n < 0:
        return False
    if values[0] == __field_values__(other)[n]:
        return __entries_equal__(names[1:], values[1:], other)
    return False


def copy(d):
    result = __call_dict__()
    for k in __field_names__(d):
        result[k] = d[k]
    return result
