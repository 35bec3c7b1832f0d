# The names of numba that compiled code uses.


def prange(start, stop=None, step=None):
    return range(start, stop, step)


def njit(
    signature=None, nopython=True, cache=False, fastmath=False, parallel=False, nogil=False,
    inline="never", error_model="python", boundscheck=None, forceinline=False, debug=False,
):
    # Decorators of nested functions: they are compiled as everything is.
    if __is_function__(signature):
        return signature
    return __same__


def jit(
    signature=None, nopython=True, cache=False, fastmath=False, parallel=False, nogil=False,
    inline="never", error_model="python", boundscheck=None, forceinline=False, debug=False,
):
    if __is_function__(signature):
        return signature
    return __same__


def __same__(f):
    return f
