# The names of numba that compiled code uses.


def prange(start, stop=None, step=None):
    return range(start, stop, step)


boolean = __dtype__("bool")
int8 = __dtype__("int8")
int16 = __dtype__("int16")
int32 = __dtype__("int32")
int64 = __dtype__("int64")
uint8 = __dtype__("uint8")
uint16 = __dtype__("uint16")
uint32 = __dtype__("uint32")
uint64 = __dtype__("uint64")
float32 = __dtype__("float32")
float64 = __dtype__("float64")
complex64 = __dtype__("complex64")
complex128 = __dtype__("complex128")
intp = __dtype__("int64")
uintp = __dtype__("uint64")


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
