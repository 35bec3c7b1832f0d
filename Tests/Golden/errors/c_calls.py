# Calls of C functions give what they take: contiguous arrays of the dtype, numbers of the kind.
# signature: extern norm(float64[::1], int) -> float64
# signature: extern shown(const float32[:, ::1])
# signature: strided(a: float64[:])
# signature: converted(a: float32[::1])
# signature: frozen(a: const float64[::1])
# signature: fractional(a: float64[::1], x: float64)
# signature: few(a: float64[::1])
# signature: named(a: float64[::1])
# signature: flat(a: float32[::1, :])
# signature: pointed(f: fn(int32) -> int32, x: float64)
# signature: loaded(x: float64)
import ctypes

cosine = ctypes.CDLL("libm.so.6").cos  # error[N104]: module 'ctypes' can't be used


def strided(a):
    return norm(a, 1)  # error[T140]: C function 'norm' takes float64[::1], not float64[:]


def converted(a):
    return norm(a, 1)  # error[T140]: C function 'norm' takes float64[::1], not float32[::1]


def frozen(a):
    return norm(a, 1)  # error[T140]: takes float64[::1], not const float64[::1]


def fractional(a, x):
    return norm(a, x)  # error[T140]: C function 'norm' takes int, not float64


def few(a):
    return norm(a)  # error[T113]: C function 'norm' takes 2 arguments but 1 are given


def named(a):
    return norm(a, n=1)  # error[T113]: 'norm' has no parameter 'n'


def flat(a):
    shown(a)  # error[T140]: takes const float32[:, ::1], not float32[::1, :]


def pointed(f, x):
    return f(x)  # error[T140]: C function 'fn(int32) -> int32' takes int32, not float64


def loaded(x):
    return cosine(x)
