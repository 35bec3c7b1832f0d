# NumPy's types as functions, and astype.
# signature: narrow(x: int)
# signature: narrow(x: int64)
# signature: narrow(x: uint16)
# signature: floats(x: float)
# signature: floats(x: float64)
# signature: floats(x: int32)
# signature: bools(x: float)
# signature: methods(x: float64)
# signature: arrays(x: float64[:])
# signature: integers(x: int64[:])
# random: narrow 30 ints=100 positive
# random: floats 30 finite ints=30000
# random: bools 15
# random: methods 15 finite
# random: arrays 15 finite
# random: integers 15
import numpy as np


def narrow(x):
    return np.int8(x), np.uint8(x), np.int16(x), np.int32(x), np.int64(x), np.uint64(x)


def floats(x):
    return np.float16(x), np.float32(x), np.float64(x), np.complex64(x), np.complex128(x)


def bools(x):
    return np.bool_(x), np.bool(x), bool(np.bool_(x))


def methods(x):
    return x.astype(np.float32), x.item(), x.ndim, x.size, x.shape, x.conjugate()


def arrays(x):
    return x.astype(np.float32), x.astype("complex64"), x.astype(bool), x.astype(float)


def integers(x):
    return x.astype(np.int8), x.astype(np.uint16), x.astype(np.float32), x.astype(np.dtype("u8"))
