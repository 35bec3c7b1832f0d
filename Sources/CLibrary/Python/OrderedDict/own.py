# What OrderedDicts do in another way than dicts.


def move_to_end(d, key, last=True):
    n = __find__(d, key)
    if n < 0:
        raise KeyError(key)
    k = __key_at__(d, n)
    value = __value_at__(d, n)
    __outlined_remove__(d, n)
    if last:
        d[k] = value
    else:
        others = __empty_like__(d)
        others[k] = value
        others.update(d)
        d.clear()
        d.update(others)


def __eq__(d, other):
    if not (__is_reference__(other) and __has_protocol__(other, "popitem")):
        return False
    if len(d) != len(other):
        return False
    if __is_reference__(other, "OrderedDict"):
        for x, y in zip(d.items(), other.items()):
            if not x == y:
                return False
        return True
    for k, v in d.items():
        if k not in other:
            return False
        if not other[k] == v:
            return False
    return True
