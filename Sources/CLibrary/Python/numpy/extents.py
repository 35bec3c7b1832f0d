# Numbers of elements and of dimensions, and types of halves.


def __array_size__(a):
    n = 1
    for k in a.shape:
        n = n * k
    return n


def size(a, axis=None):
    if axis is not None:
        return __operand__(a).shape[axis]
    if __is_scalar__(a):
        return 1
    return __array_size__(__operand__(a))


def shape(a):
    if __is_scalar__(a):
        return ()
    return __operand__(a).shape


def ndim(a):
    if __is_scalar__(a):
        return 0
    return __rank__(__operand__(a))


def __component__(d):
    # The type of the halves of a complex type.
    if __is_complex__(d):
        if d.itemsize == 8:
            return __dtype__("float32")
        return __dtype__("float64")
    return d
