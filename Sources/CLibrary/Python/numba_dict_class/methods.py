# numba.typed.Dict, which is the dict of Python.


def __call__(c, source=(), *, __place__=0):
    result = __empty__("dict")
    result.update(source)
    return result


def empty(c, key_type, value_type, n_keys=0, *, __place__=0):
    result = __empty__("dict")
    __widen__(result, __value_of_type__(key_type), __value_of_type__(value_type))
    return result
