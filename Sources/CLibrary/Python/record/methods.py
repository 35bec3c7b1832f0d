# The methods of records, and what loops and the builtins ask of them.

import numpy


def __get_dtype__(r):
    return __dtype_of__(r)


def __get_itemsize__(r):
    return __dtype_of__(r).itemsize


def __get_nbytes__(r):
    return __dtype_of__(r).itemsize


def __get_ndim__(r):
    return 0


def __get_shape__(r):
    return ()


def __get_size__(r):
    return 1


def copy(r):
    return __reference__(__copied__(__record_view__(r)))


def item(r):
    return __items__(__record_values__(r), 0)


def tolist(r):
    return __items__(__record_values__(r), 0)


def __items__(values, i):
    if i == len(values):
        return ()
    return (__item_of__(values[i]),) + __items__(values, i + 1)


def __item_of__(x):
    if __is_record__(x):
        return item(x)
    if __is_array__(x):
        return x.copy()
    return __weak__(x)


def __len__(r):
    return len(__record_names__(r))


def __iterator__(r):
    return __structure__("tuple_iterator", items=__record_values__(r), position=0)


def __truth__(r):
    # Whether a field is not zero.
    return __any_is_true__(__record_values__(r), 0)


def __any_is_true__(values, i):
    if i == len(values):
        return False
    return __is_true__(values[i]) or __any_is_true__(values, i + 1)


def __is_true__(x):
    if __is_record_array__(x):
        __error__("the truth of a record with an array of records")
    if __is_array__(x):
        return __weak__(numpy.any(x))
    return bool(x)
