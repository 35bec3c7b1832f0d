# What numba.stencil makes of a function: it is called for each element of the first array, and
# indexes arrays relative to the element's place. Where it would reach beyond the array, the result
# is `cval`, or 0.

import numpy


def __call__(s, *arguments, out=None):
    if len(arguments) != len(s.names) or not __is_array__(arguments[0]):
        raise TypeError("wrong arguments of a stencil")
    a = arguments[0]
    reach = __reach__(s, arguments, __rank__(a))
    __check_shapes__(s, arguments, 1)
    result = __result__(s, arguments, out)
    __sweep__(s, arguments, result, reach, ())
    return result


def __reach__(s, arguments, rank):
    if s.neighborhood is not None:
        return s.neighborhood
    found = __stencil_extents__(s.function, __relative__(s, arguments, 0), rank)
    if found is None:
        __error__("a stencil without neighborhood whose indices are no constants")
    return found


def __is_relative__(s, arguments, i):
    return __is_array__(arguments[i]) and not __is_among__(s.names[i], s.standard_indexing)


def __is_among__(name, names):
    if __is_string__(names):
        return name == names
    for other in names:
        if name == other:
            return True
    return False


def __relative__(s, arguments, i):
    # The positions of the arrays that are indexed relative to the element.
    if i == len(arguments):
        return ()
    if __is_relative__(s, arguments, i):
        return (i,) + __relative__(s, arguments, i + 1)
    return __relative__(s, arguments, i + 1)


def __check_shapes__(s, arguments, i):
    a = arguments[0]
    if i < len(arguments):
        if __is_relative__(s, arguments, i):
            if __rank__(arguments[i]) != __rank__(a):
                raise ValueError("a stencil's arrays have different numbers of dimensions")
            for k in __static_range__(__rank__(a)):
                if __extent__(arguments[i], k) < __extent__(a, k):
                    raise ValueError("a stencil's array is smaller than its first")
        __check_shapes__(s, arguments, i + 1)


def __result__(s, arguments, out):
    if out is not None:
        if __rank__(out) != __rank__(arguments[0]):
            raise ValueError("a stencil's result has another number of dimensions")
        for k in __static_range__(__rank__(out)):
            if __extent__(out, k) != __extent__(arguments[0], k):
                raise ValueError("a stencil's result has another shape than its first array")
        if s.cval is not None:
            out[...] = s.cval
        return out
    place = (0,) * __rank__(arguments[0])
    dtype = __result_dtype__(s.function, *__views__(s, arguments, place, 0))
    return numpy.full(arguments[0].shape, 0 if s.cval is None else s.cval, dtype)


def __views__(s, arguments, place, i):
    # The arguments of the function for the element at `place`.
    if i == len(arguments):
        return ()
    x = arguments[i]
    if __is_relative__(s, arguments, i):
        x = __structure__(
            "stencil_view", array=x, place=place, is_checked=s.neighborhood is not None)
    return (x,) + __views__(s, arguments, place, i + 1)


def __sweep__(s, arguments, result, reach, place):
    k = len(place)
    if k == __rank__(result):
        x = s.function(*__views__(s, arguments, place, 0))
        __store__(result, place, __convert__(x, __dtype_of__(result)))
    else:
        first = max(0, -reach[k][0])
        last = __extent__(result, k) - max(0, reach[k][1])
        for i in range(first, last):
            __sweep__(s, arguments, result, reach, place + (i,))
