# Questions about types are answered at compile time, and prune branches.
# signature: kinds(x: float64)
# signature: kinds(x: int)
# signature: kinds(x: int32)
# signature: kinds(x: bool)
# signature: kinds(x: complex128)
# signature: kinds(x: uint8)
# signature: kinds(x: float)
# signature: kinds(x: float32)
# signature: array_kinds(x: float64[:])
# signature: numpy_kinds(x: float64)
# signature: numpy_kinds(x: int32)
# signature: numpy_kinds(x: uint16)
# signature: numpy_kinds(x: complex64)
# signature: numpy_kinds(x: int)
# signature: attributes(a: float64[:], x: int)
# signature: types(x: int, y: float64, z: float)
# signature: generic_array(x: float64[:])
# signature: generic(x: float64)
# signature: generic(x: int)
# signature: lengths(a: float64[:, :])
# run: array_kinds(np.array([1.0, 2.0]))
# random: kinds 20 finite
# random: numpy_kinds 10 finite
# run: attributes(np.array([1.0, 2.0]), 3)
# run: types(1, 2.0, 3.0)
# run: generic_array(np.array([1.0, 2.0]))
# run: generic(3.0)
# run: generic(3)
# run: lengths(np.ones((2, 3)))
from collections import namedtuple

import numpy as np

P = namedtuple("P", "x y")


def kinds(x):
    return (isinstance(x, int), isinstance(x, float), isinstance(x, (int, float)),
            isinstance(x, bool), isinstance(x, complex), isinstance(x, np.ndarray),
            isinstance(x, int | complex), isinstance(x, object), isinstance(x, str))


def array_kinds(x):
    return kinds(x), numpy_kinds(x)


def numpy_kinds(x):
    return (isinstance(x, np.generic), isinstance(x, np.number), isinstance(x, np.integer),
            isinstance(x, np.signedinteger), isinstance(x, np.unsignedinteger),
            isinstance(x, np.floating), isinstance(x, np.inexact),
            isinstance(x, np.complexfloating), isinstance(x, np.float64),
            isinstance(x, np.ndarray), isinstance(x, (np.int32, np.uint16)))


def attributes(a, x):
    p = P(x, 2)
    return (hasattr(a, "shape"), hasattr(x, "shape"), hasattr(p, "x"), hasattr(p, "z"),
            getattr(p, "y"), getattr(p, "z", 7), getattr(a, "ndim"), hasattr(x, "real"),
            getattr(x, "nothing", None) is None)


def types(x, y, z):
    return (type(x) is int, type(y) is float, type(y) is np.float64, type(z) is float,
            type((x, y)) is tuple, type(x) == type(3), type(x) != type(z),
            type(P(1, 2)) is P, type(x)(z + 1.5), type(x).__name__ == "int", callable(len),
            callable(x), callable(P))


def generic(x):
    if isinstance(x, np.ndarray):
        return x.sum() + x.shape[0]
    elif hasattr(x, "dtype"):
        return x * 2
    else:
        return x // 2


def generic_array(x):
    return generic(x)


def lengths(a):
    return len(a), len(a[0]), len((1, 2)), len(range(3, 10, 2)), len(P(1, 2)), len([1])
