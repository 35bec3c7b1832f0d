# The methods of mappings whose keys are known at compile time, such as **kwargs.


def keys(d):
    return __field_names__(d)


def values(d):
    return __field_values__(d)


def items(d):
    return zip(__field_names__(d), __field_values__(d))


def get(d, key, default=None):
    for name in __field_names__(d):
        if name == key:
            return d[name]
    return default
