# The names of numba that compiled code uses.

import numpy


def prange(start, stop=None, step=None):
    return range(start, stop, step)


def pndindex(*shape):
    return numpy.ndindex(*shape)


def njit(signature=None, *signatures, **options):
    # Decorators of nested functions: they are compiled as everything is.
    if __is_function__(signature):
        return signature
    return __same__


def jit(signature=None, *signatures, **options):
    return njit(signature)


def vectorize(signatures=(), *, identity=None, **options):
    if __is_function__(signatures):
        return __vectorized__(signatures, ())

    def decorate(f):
        return __vectorized__(f, __loops__(signatures))

    return decorate


def __vectorized__(f, loops):
    return __structure__("ufunc", function=f, arity=__parameter_count__(f), loops=loops)


def literal_unroll(x):
    # Loops over tuples are unrolled as they are.
    return x


def literally(x):
    return x


def __same__(f):
    return f
