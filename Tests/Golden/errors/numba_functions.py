# Vectorized functions are called with types that their signatures take, decorators are compiled.
# signature: untaken(a: complex128[:])
# signature: unshaped(a: float64[:])
# signature: unallocated(a: float64[:])
# signature: paired(a: float64[:])
# signature: dynamic(a: float64[:])
# signature: reaching(a: float64[:])
# signature: profiled(x: float64)
# signature: decorated(x: float64)
import line_profiler
from numba import float64, guvectorize, stencil, vectorize


@vectorize([float64(float64)])
def squared(x):
    return x * x


@guvectorize(["void(float64[:], float64[:])"], "(n)->(m)")
def stretched(a, out):
    out[:] = a[0]


@guvectorize("(n)->()")
def first(a, out):
    out[0] = a[0]


@vectorize
def pair(x):
    return x, x


@line_profiler.profile  # error[N104]: module 'line_profiler' can't be used in compiled functions
def measured(x):
    return x


def decorate(f):
    return 3


@decorate
def number(x):
    return x


def untaken(a):
    return squared(a)  # error[L001]: a call of a vectorized function without a signature for these


def unshaped(a):
    return stretched(a)  # error[L001]: an output dimension that no input has is not supported


def unallocated(a):
    return first(a)  # error[L001]: a generalized function without signatures and without its


def paired(a):
    return pair(a)  # error[T103]: a function applied to elements gives (float64, float64)


def profiled(x):
    return measured(x)


def decorated(x):
    return number(x)  # error[T112]: int can't be called


@stencil
def window(a):
    total = 0.0
    for i in range(3):
        total += a[i]
    return total


@stencil("wrap", weights=3)  # error[L001]: the argument 'weights' of 'stencil' is not supported
def strange(a):
    return a[0]


def dynamic(a):
    return window(a)  # error[L001]: a stencil without neighborhood whose indices are no constants


def reaching(a):
    return strange(a)
