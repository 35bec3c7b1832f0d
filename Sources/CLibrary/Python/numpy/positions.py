# The positions of an array's elements, one by one, in C's order.


def ndindex(*shape):
    if len(shape) == 1 and (__is_tuple__(shape[0]) or __is_list__(shape[0])):
        return __positions__(__tuple__(shape[0]))
    return __positions__(shape)


def __positions__(shape):
    for extent in shape:
        if extent < 0:
            raise ValueError("negative dimensions are not allowed")
    return __each_position__(shape)


def __each_position__(shape):
    if len(shape) == 0:
        yield ()
    elif len(shape) == 1:
        for i in range(shape[0]):
            yield (i,)
    elif len(shape) == 2:
        for i in range(shape[0]):
            for j in range(shape[1]):
                yield (i, j)
    else:
        for i in range(shape[0]):
            for rest in __each_position__(shape[1:]):
                yield (i,) + rest


def ndenumerate(arr):
    return __each_element__(__operand_array__(arr))


def __each_element__(a):
    for position in __each_position__(a.shape):
        yield position, a[position]
