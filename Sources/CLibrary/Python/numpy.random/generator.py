# NumPy's legacy random functions: the stream of RandomState for equal seeds.
import random as __engine__

import numpy


def seed(seed=None):
    __store_flat__(__kept__(), 0, 0.0)
    if seed is None:
        __engine__.__seed_by_entropy__(1)
    elif __is_scalar__(seed) and (__is_int__(seed) or __is_bool__(seed)):
        n = int(seed)
        if n < 0 or n > 4294967295:
            raise ValueError("Seed must be between 0 and 2**32 - 1")
        __engine__.__seed_by_word__(1, __convert__(n, __dtype__("uint32")))
    else:
        __error__("np.random.seed by anything but an integer")


def __kept__():
    # 1.0 if the last pair of normal numbers has one left, and that number.
    return __global_array__("numpy.random.gauss", 2, __dtype__("float64"))


def __uniform__():
    return __engine__.__float__(1)


def __normal__():
    # Source: G. Marsaglia and T. A. Bray, "A convenient method for generating normal variables",
    # 1964; the second number of a pair is given first.
    kept = __kept__()
    if __load_flat__(kept, 0) != 0.0:
        __store_flat__(kept, 0, 0.0)
        return __weak__(__load_flat__(kept, 1))
    x = 0.0
    y = 0.0
    square = 0.0
    while square >= 1.0 or square == 0.0:
        x = 2.0 * __uniform__() - 1.0
        y = 2.0 * __uniform__() - 1.0
        square = x * x + y * y
    factor = __unary__("squareRoot", -2.0 * __math__("log", square) / square)
    __store_flat__(kept, 0, 1.0)
    __store_flat__(kept, 1, factor * x)
    return factor * y


def __exponential__():
    return -__math__("log", 1.0 - __uniform__())


def __filled__(size, draw):
    # One number, or an array of the shape `size` filled in C order.
    if size is None:
        return draw()
    shape = size if __is_tuple__(size) else (size,)
    a = __array__(shape, __dtype__("float64"))
    for i in range(numpy.size(a)):
        __store_flat__(a, i, draw())
    return a


def __number__(x):
    # The parameter x of a distribution.
    if not __is_scalar__(x):
        __error__("an array as a parameter of a distribution")
    return float(x)


def __below__(limit):
    # An integer from 0 to `limit`, of its bits alone: those above it are thrown away.
    u = __dtype__("uint64")
    rest = __convert__(limit, u)
    mask = rest
    mask = mask | (mask >> 1)
    mask = mask | (mask >> 2)
    mask = mask | (mask >> 4)
    mask = mask | (mask >> 8)
    mask = mask | (mask >> 16)
    mask = mask | (mask >> 32)
    if rest == 0:
        return __convert__(0, u)
    x = __bits_below__(rest) & mask
    while x > rest:
        x = __bits_below__(rest) & mask
    return x


def __bits_below__(limit):
    u = __dtype__("uint64")
    x = __convert__(__engine__.__word__(1), u)
    if limit <= 0xffffffff:
        return x
    return (x << 32) | __convert__(__engine__.__word__(1), u)
