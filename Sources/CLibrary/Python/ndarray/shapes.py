# Other shapes of the same elements: views where the memory allows, else copies.

import numpy


def transpose(a, *axes):
    if len(axes) == 1 and __is_tuple__(axes[0]):
        return __permuted__(a, axes[0])
    if len(axes) > 0 and axes[0] is not None:
        return __permuted__(a, axes)
    if __rank__(a) < 2:
        return a
    if __layout__(a) == "c":
        return __view__(a, 0, __turned__(a.shape), __turned__(a.strides), "fortran")
    if __layout__(a) == "fortran":
        return __view__(a, 0, __turned__(a.shape), __turned__(a.strides), "c")
    return __view__(a, 0, __turned__(a.shape), __turned__(a.strides), "strided")


def __turned__(t):
    if len(t) == 0:
        return ()
    return __turned__(t[1:]) + (t[0],)


def __permuted__(a, axes):
    if len(axes) != __rank__(a):
        raise ValueError("axes don't match array")
    return __view__(a, 0, __chosen__(a.shape, axes), __chosen__(a.strides, axes), "strided")


def __chosen__(t, positions):
    if len(positions) == 0:
        return ()
    return (t[positions[0]],) + __chosen__(t, positions[1:])


def swapaxes(a, axis1, axis2):
    return __permuted__(a, __exchanged__(__rank__(a), axis1 % __rank__(a), axis2 % __rank__(a), 0))


def __exchanged__(n, i, j, k):
    if k == n:
        return ()
    return (j if k == i else i if k == j else k,) + __exchanged__(n, i, j, k + 1)


def ravel(a):
    return reshape(a, (numpy.size(a),))


def __get_flat__(a):
    # A view, to be read and written.
    if __is_contiguous__(a) and __rank__(a) != 1:
        return __reshaped__(a, (numpy.size(a),))
    if __rank__(a) != 1:
        __error__("'flat' of an array that is not contiguous in C's order")
    return a


def flatten(a):
    return reshape(__copy__(a), (numpy.size(a),))


def reshape(a, *shape):
    if len(shape) == 1 and (__is_tuple__(shape[0]) or __is_list__(shape[0])):
        wanted = __tuple__(shape[0])
    else:
        wanted = shape
    if __count_unknown__(wanted) > 1:
        raise ValueError("can only specify one unknown dimension")
    extents = __resolved__(wanted, numpy.size(a), wanted)
    if __product__(extents) != numpy.size(a):
        raise ValueError("cannot reshape array into the given shape")
    if __is_contiguous__(a):
        return __reshaped__(a, extents)
    if __is_packed__(a.shape, a.strides, a.itemsize):
        return __reshaped__(a, extents)
    return __reshaped__(__copy__(a), extents)


def __reshaped__(a, shape):
    return __view__(a, 0, shape, __packed_strides__(shape, a.itemsize), "c")


def __packed_strides__(shape, itemsize):
    if len(shape) == 0:
        return ()
    return (__product__(shape[1:]) * itemsize,) + __packed_strides__(shape[1:], itemsize)


def __product__(shape):
    if len(shape) == 0:
        return 1
    if len(shape) == 1:
        return shape[0]
    return shape[0] * __product__(shape[1:])


def __is_packed__(shape, strides, itemsize):
    # True iff the elements lie in C order without gaps.
    if len(shape) == 0:
        return True
    if shape[-1] != 1 and strides[-1] != itemsize:
        return False
    return __is_packed__(shape[:-1], strides[:-1], itemsize * shape[-1])


def __count_unknown__(shape):
    n = 0
    for k in shape:
        if k < 0:
            n = n + 1
    return n


def __known_product__(shape):
    # The product of the extents that are not negative.
    p = 1
    for k in shape:
        if k >= 0:
            p = p * k
    return p


def __resolved__(shape, size, whole):
    # The shape with an extent in the place of a negative one.
    if len(shape) == 0:
        return ()
    n = shape[0] if __is_constant__(shape[0]) else __weak__(shape[0])
    if n < 0:
        others = __known_product__(whole)
        n = size // others if others > 0 else 0
    return (n,) + __resolved__(shape[1:], size, whole)
