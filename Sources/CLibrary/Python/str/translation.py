# The methods translate and maketrans of text.


def translate(s, table):
    if not (__is_reference__(table) or __is_mapping__(table)):
        __error__("'translate' by something else than a dict")
    a = __code_points__(s)
    size = 0
    for i in range(__length_of__(a)):
        x = __integer_of__(__load_flat__(a, i))
        size = size + (__translated_length__(table[x]) if x in table else 1)
    out = __characters__(size)
    k = 0
    for i in range(__length_of__(a)):
        x = __integer_of__(__load_flat__(a, i))
        if x in table:
            k = __write_translated__(out, k, table[x])
        else:
            __store_flat__(out, k, x)
            k = k + 1
    return __text__(out)


def __translated_length__(x):
    if x is None:
        return 0
    if __is_text__(x):
        return len(x)
    if x < 0 or x > 1114111:
        raise ValueError("character mapping must be in range(0x110000)")
    return 1


def __write_translated__(out, k, x):
    if x is None:
        return k
    if __is_text__(x):
        return __copy_into__(out, k, __code_points__(x))
    __store_flat__(out, k, x)
    return k + 1


def __class_maketrans__(x, y=None, z=None):
    result = __empty__("dict")
    if y is None:
        for key in x:
            result[__translated_key__(key)] = x[key]
        return result
    if len(x) != len(y):
        raise ValueError("the first two maketrans arguments must have equal length")
    if z is None:
        for i in range(len(x)):
            result[ord(x[i])] = ord(y[i])
        return result
    for i in range(len(x)):
        result[ord(x[i])] = __as_optional__(ord(y[i]))
    for c in z:
        result[ord(c)] = None
    return result


def __as_optional__(x):
    # A number that may be None as well.
    if x < 0:
        return None
    return x


def __translated_key__(key):
    if __is_text__(key):
        if len(key) != 1:
            raise ValueError("string keys in translate table must be of length 1")
        return ord(key)
    return key
