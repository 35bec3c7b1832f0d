# What Counters do in another way than dicts.


def __getitem__(d, key):
    n = __find__(d, key)
    if n >= 0:
        return __value_at__(d, n)
    return 0


def __delitem__(d, key):
    n = __find__(d, key)
    if n >= 0:
        __outlined_remove__(d, n)


def update(d, other=(), **named):
    __count__(d, other, 1)
    for k in __field_names__(named):
        d[k] = d[k] + named[k]


def subtract(d, other=(), **named):
    __count__(d, other, -1)
    for k in __field_names__(named):
        d[k] = d[k] - named[k]


def __count__(d, other, sign):
    # Adds the counts of a mapping, or of the elements of an iterable.
    if __is_counted__(other):
        for k, n in other.items():
            d[k] = d[k] + sign * n
    else:
        for x in other:
            d[x] = d[x] + sign


def __is_counted__(x):
    if __is_mapping__(x):
        return True
    return __is_reference__(x) and __has_protocol__(x, "popitem")


def copy(d):
    result = __empty__("Counter")
    for k, n in d.items():
        result[k] = n
    return result


def total(d):
    return sum(d.values())


def most_common(d, n=None):
    items = sorted(d.items(), key=__count_of__, reverse=True)
    if n is None:
        return items
    return items[:max(n, 0)]


def __count_of__(item):
    return item[1]


def elements(d):
    result = __empty_list__()
    for k, n in d.items():
        for i in range(n):
            result.append(k)
    return result


def __add__(d, other):
    result = __empty__("Counter")
    for k, n in d.items():
        if n + other[k] > 0:
            result[k] = n + other[k]
    for k, n in other.items():
        if n > 0 and k not in d:
            result[k] = n
    return result


def __sub__(d, other):
    result = __empty__("Counter")
    for k, n in d.items():
        if n - other[k] > 0:
            result[k] = n - other[k]
    for k, n in other.items():
        if n < 0 and k not in d:
            result[k] = -n
    return result


def __or__(d, other):
    result = __empty__("Counter")
    for k, n in d.items():
        m = max(n, other[k])
        if m > 0:
            result[k] = m
    for k, n in other.items():
        if n > 0 and k not in d:
            result[k] = n
    return result


def __and__(d, other):
    result = __empty__("Counter")
    for k, n in d.items():
        m = min(n, other[k])
        if m > 0:
            result[k] = m
    return result


def __iadd__(d, other):
    for k, n in other.items():
        d[k] = d[k] + n
    __keep_positive__(d)
    return d


def __isub__(d, other):
    for k, n in other.items():
        d[k] = d[k] - n
    __keep_positive__(d)
    return d


def __keep_positive__(d):
    for k, n in list(d.items()):
        if n <= 0:
            del d[k]
