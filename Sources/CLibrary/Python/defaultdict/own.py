# What defaultdicts do in another way than dicts.


def __getitem__(d, key):
    n = __find__(d, key)
    if n >= 0:
        return __value_at__(d, n)
    if __factory__(d) is None:
        raise KeyError(key)
    return __made_value__(d, key)


def __made_value__(d, key):
    d[key] = __factory__(d)()
    return __value_at__(d, __find__(d, key))
