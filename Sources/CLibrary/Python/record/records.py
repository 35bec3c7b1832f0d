# Records that are moved as a whole. A record is an array without dimensions that views it; arrays
# of records have the same functions.

import numpy


def __put__(view, value):
    # Writes a value to all elements of a view: a number, a record, a tuple of the fields' values.
    if not __is_record_array__(view):
        __put_numbers__(view, value)
    elif __is_record__(value):
        __put_values__(view, __record_values__(value))
    elif __is_tuple__(value):
        __put_values__(view, value)
    elif __is_record_array__(value):
        if __rank__(value) > __rank__(view):
            __error__("an array of records in the place of fewer dimensions")
        __put_records__(view, value)
    elif __is_list__(value) or __is_reference__(value, "list"):
        if __rank__(view) == 0:
            __error__("a list in the place of a record")
        __put_records__(view, numpy.__array_of_records__(value, __dtype_of__(view)))
    else:
        for i in __static_range__(len(__record_names__(view))):
            __put__(__record_field__(view, i), value)


def __put_numbers__(view, value):
    if __is_tuple__(value) or __is_list__(value) or __is_reference__(value, "list"):
        if __rank__(view) == 0:
            raise ValueError("setting an array element with a sequence")
        __assign__(view, numpy.array(value))
    elif __rank__(view) == 0:
        view[()] = value
    else:
        __assign__(view, value)


def __put_values__(view, values):
    if len(values) != len(__record_names__(view)):
        raise ValueError("could not assign tuple to structure with another number of fields")
    for i in __static_range__(len(values)):
        __put__(__record_field__(view, i), values[i])


def __put_records__(view, value):
    if __type_equal__(__dtype_of__(view), __dtype_of__(value)):
        if __rank__(view) == 0 and __rank__(value) == 0:
            __put_values__(view, __record_values__(__reference__(value)))
        else:
            __assign__(__bytes_of__(view), __bytes_of__(value))
    else:
        if len(__record_names__(view)) != len(__record_names__(value)):
            __error__("an assignment between records of different numbers of fields")
        for i in __static_range__(len(__record_names__(view))):
            __put__(__record_field__(view, i), __record_field__(value, i))


def __reference__(view):
    return __record__(view)


def __bytes_of__(a):
    # The bytes of records, along one more dimension.
    n = __dtype_of__(a).itemsize
    return __view__(a, 0, a.shape + (n,), a.strides + (1,), __byte_layout__(a), numpy.uint8)


def __byte_layout__(a):
    if __is_contiguous__(a):
        return "c"
    return "strided"


def __copied__(a):
    r = __array__(a.shape, __dtype_of__(a))
    if __is_padded__(a):
        # Also what lies between the fields.
        __assign__(__bytes_of__(r), __bytes_of__(a))
    else:
        __put_records__(r, a)
    return r


def __equal__(a, b):
    # Where all fields are equal.
    return __equal_from__(a, b, 0)


def __equal_from__(a, b, i):
    x = __record_field__(a, i)
    y = __record_field__(b, i)
    same = __equal_field__(x, y)
    for k in __static_range__(__rank__(x) - __rank__(a)):
        same = numpy.all(same, axis=-1)
    if i + 1 == len(__record_names__(a)):
        return same
    return same & __equal_from__(a, b, i + 1)


def __equal_field__(x, y):
    if __is_record_array__(x):
        if not __is_record_array__(y):
            __error__("a comparison of a record with a number")
        return __equal__(x, y)
    if __rank__(x) == 0:
        return x[()] == y[()]
    return x == y
