# Other shapes of the same elements, as functions.


def transpose(a, axes=None):
    if axes is None:
        return __operand_array__(a).transpose()
    return __operand_array__(a).transpose(axes)


def reshape(a, shape):
    return __operand_array__(a).reshape(shape)


def ravel(a):
    return __operand_array__(a).ravel()


def swapaxes(a, axis1, axis2):
    return a.swapaxes(axis1, axis2)


def expand_dims(a, axis):
    x = __operand_array__(a)
    n = __rank__(x) + 1
    return x[__with_new_axis__(axis % n, n, 0)]


def __with_new_axis__(axis, n, k):
    if k == n:
        return ()
    if k == axis:
        return (None,) + __with_new_axis__(axis, n, k + 1)
    return (slice(None),) + __with_new_axis__(axis, n, k + 1)


def atleast_1d(a):
    x = __operand_array__(a)
    if __rank__(x) == 0:
        return x[None]
    return x
