# The classes of containers on the heap.
import bytearray as bytearrays


def __call_dict__(x=(), **named):
    result = __empty__("dict")
    result.update(x)
    for k in __field_names__(named):
        result[k] = named[k]
    return result


def __call_set__(x=()):
    result = __empty__("set")
    result.update(x)
    return result


def __call_frozenset__(x=()):
    if __is_reference__(x, "frozenset"):
        return x
    if __is_structure__(x, "static_set"):
        return __structure__("static_set", items=x.items, frozen=True)
    result = __empty__("frozenset")
    __protocol__(result, "__add_all__", x)
    return result


def __call_bytearray__(x=None, encoding=None, errors="strict"):
    return bytearrays.__of_bytes__(__call_bytes__(x, encoding, errors))
