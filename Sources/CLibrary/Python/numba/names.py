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


def set_num_threads(n):
    # Loops over prange run on one thread.
    if __integer__(n) < 1:
        raise ValueError("The number of threads must be at least 1")


def get_num_threads():
    return 1


def get_thread_id():
    return 0


def set_parallel_chunksize(n):
    if __integer__(n) < 0:
        raise ValueError("chunksize must be greater than or equal to zero")
    return 0


def get_parallel_chunksize():
    return 0


def typeof(x):
    if __is_scalar__(x):
        return __dtype_of__(x)
    if __is_text__(x):
        return __structure__("numba_text_type")
    return __structure__("numba_value_type", value=x)


def objmode(*arguments, **types):
    __error__("numba.objmode: what the interpreter runs")


def generated_jit(*arguments, **options):
    __error__("numba.generated_jit")


def carray(pointer, shape, dtype=None):
    __error__("numba.carray: a pointer of C")


def farray(pointer, shape, dtype=None):
    __error__("numba.farray: a pointer of C")


def literal_unroll(x):
    # Loops over tuples are unrolled as they are.
    return x


def literally(x):
    return x


def __same__(f):
    return f
