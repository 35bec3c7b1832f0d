# Lists, sets and dicts of callers from Python: made of their elements, and taken apart again.
# The elements of text lie side by side, and `ends` says where each ends; `kind` is "text",
# "bytes", "weak" for Python's scalars, or "strong" for NumPy's.
import numpy as np


def __element_count__(kind, items, ends):
    if kind == "text" or kind == "bytes":
        return len(ends)
    return len(items)


def __element__(kind, items, ends, i):
    if kind == "text" or kind == "bytes":
        start = 0
        if i > 0:
            start = int(ends[i - 1])
        return items[start:int(ends[i])]
    if kind == "weak":
        return __weak__(items[i])
    return items[i]


def __make_list__(kind, items, ends):
    result = []
    for i in range(__element_count__(kind, items, ends)):
        result.append(__element__(kind, items, ends, i))
    return result


def __make_set__(kind, items, ends):
    result = set()
    for i in range(__element_count__(kind, items, ends)):
        result.add(__element__(kind, items, ends, i))
    return result


def __make_dict__(kind, items, ends, value_kind, values, value_ends):
    result = {}
    for i in range(__element_count__(kind, items, ends)):
        key = __element__(kind, items, ends, i)
        result[key] = __element__(value_kind, values, value_ends, i)
    return result


def __list_parts__(kind, a):
    if kind == "text" or kind == "bytes":
        ends = np.empty(len(a), np.int64)
        n = 0
        for i in range(len(a)):
            n += len(a[i])
            ends[i] = n
        if kind == "text":
            return ("".join(a), ends)
        data = np.empty(n, np.uint8)
        k = 0
        for i in range(len(a)):
            x = a[i]
            for j in range(len(x)):
                data[k] = x[j]
                k += 1
        return (data, ends)
    return np.array(a)


def __set_parts__(kind, a):
    return __list_parts__(kind, list(a))


def __dict_parts__(kind, value_kind, a):
    return (__list_parts__(kind, list(a.keys())), __list_parts__(value_kind, list(a.values())))
