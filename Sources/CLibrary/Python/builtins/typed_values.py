# Values that stand for a type of numba.


def __value_of_type__(t, *, __place__=0):
    if __is_structure__(t, "numba_text_type"):
        return ""
    if __is_structure__(t, "numba_tuple_type"):
        return __values_of_types__(t.types)
    if __is_structure__(t, "numba_value_type"):
        return t.value
    if __is_structure__(t, "numba_array_type"):
        return __array__((0,) * t.ndim, t.dtype)
    if __is_structure__(t, "numba_list_type"):
        result = __empty_list__()
        __widen__(result, __value_of_type__(t.item))
        return result
    if __is_structure__(t, "numba_set_type"):
        result = __empty__("set")
        __widen__(result, __value_of_type__(t.item))
        return result
    if __is_structure__(t, "numba_dict_type"):
        result = __empty__("dict")
        __widen__(result, __value_of_type__(t.key), __value_of_type__(t.value))
        return result
    return __value_of_dtype__(t)


def __values_of_types__(types):
    if len(types) == 0:
        return ()
    return (__value_of_type__(types[0]),) + __values_of_types__(types[1:])


def __value_of_dtype__(t):
    # Numba's 64-bit types are Python's.
    x = __convert__(0, t)
    if __bits__(t) == 64 and (__is_float__(t) or (__is_int__(t) and __is_signed__(t))):
        return __weak__(x)
    if __is_bool__(t) or __bits__(t) == 128:
        return __weak__(x)
    return x
