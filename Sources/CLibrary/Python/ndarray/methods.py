# The attributes and methods of arrays.

import numpy


def __get_size__(a):
    return numpy.size(a)


def __get_nbytes__(a):
    return numpy.size(a) * a.itemsize


def __get_T__(a):
    return transpose(a)


def __get_real__(a):
    if __is_complex__(__dtype_of__(a)):
        return __halves__(a, 0, numpy.__component__(__dtype_of__(a)))
    return a


def __get_imag__(a):
    if __is_complex__(__dtype_of__(a)):
        return __halves__(a, a.itemsize // 2, numpy.__component__(__dtype_of__(a)))
    return numpy.zeros_like(a)


def __halves__(a, offset, dtype):
    # The view of the real or the imaginary halves.
    return __view__(a, offset, a.shape, a.strides, "strided", dtype)


def copy(a):
    return __copy__(a)


def view(a, kind):
    # Records have their fields as attributes whether the array is a recarray or not.
    if not __is_record_array__(a):
        __error__("'view' of an array whose elements are no records")
    return a


def fill(a, value):
    __assign__(a, value)


def astype(a, dtype):
    if __is_record_type__(dtype):
        return numpy.__array_of_records__(a, dtype)
    return __materialised__(__map__(__cast__, a, __dtype_of__(dtype)))


def __materialised__(a):
    return a


def __cast__(x, dtype):
    return __convert__(x, dtype)


def conjugate(a):
    return numpy.conjugate(a)


def conj(a):
    return numpy.conjugate(a)


def round(a, decimals=0):
    return numpy.round(a, decimals)


def clip(a, min=None, max=None):
    return numpy.clip(a, min, max)


def item(a):
    if __rank__(a) == 0:
        return __element_value__(a[()])
    if a.size != 1:
        raise ValueError("can only convert an array of size 1 to a Python scalar")
    return __element_value__(a[__zeros__(__rank__(a))])


def __element_value__(x):
    # An element as a Python value.
    if __is_record__(x):
        return x.item()
    return __weak__(x)


def __zeros__(n):
    if n == 0:
        return ()
    return (0,) + __zeros__(n - 1)


def flat_item(a, i):
    # The element at position i in C order.
    return a[__position__(i, a.shape)]


def __position__(i, shape):
    if len(shape) == 0:
        return ()
    if len(shape) == 1:
        return (i,)
    return __position__(i // shape[-1], shape[:-1]) + (i % shape[-1],)


def tolist(a):
    if __rank__(a) == 0:
        return a.item()
    result = __empty_list__()
    for x in a:
        if __rank__(a) == 1:
            result.append(__element_value__(x))
        else:
            result.append(tolist(x))
    return result


def tobytes(a, order="C"):
    if not (order == "C" or order is None):
        __error__("'tobytes' in an order other than C's")
    return __raw_bytes__(a)
