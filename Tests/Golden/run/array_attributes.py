# The attributes of arrays of all ranks and layouts.
# signature: of(a: float64[:, :])
# signature: of(a: int8[::1])
# signature: of(a: complex64[:, :, :])
# signature: of(a: float32[()])
# signature: of(a: float32[2, 3])
# signature: transposed(a: float64[:, :])
# signature: transposed(a: int32[:, :, ::1])
# signature: transposed(a: int32[::1, :])
# signature: halves(a: complex128[:])
# signature: halves(a: float32[:])
# signature: reshaped(a: float64[:, ::1])
# signature: reshaped(a: float64[:, :])
# signature: reshaped(a: float64[::1, :])
# signature: axes(a: int16[:, :, :])
# signature: items(a: float32[:, :])
# random: of 4
# random: transposed 6
# random: halves 6
# random: reshaped 12
# random: axes 6
# random: items 6
import numpy as np


def of(a):
    return a.shape, a.size, a.ndim, a.itemsize, a.nbytes, np.size(a), np.shape(a), np.ndim(a)


def transposed(a):
    return a.T, a.transpose(), np.transpose(a), a.T.shape, a.T + 1


def halves(a):
    return a.real, a.imag, a.conj(), np.real(a), np.imag(a), a.conjugate()


def reshaped(a):
    b = a.ravel()
    return a.flatten(), b + 0, a.reshape(-1), a.reshape((a.size, 1)), np.reshape(a, (1, -1)), \
        a.reshape(a.shape[1], a.shape[0])


def axes(a):
    return a.transpose(1, 0, 2), a.transpose((2, 0, 1)), a.swapaxes(0, 2), np.expand_dims(a, 1)


def items(a):
    if a.size == 1:
        return a.item()
    return a.copy().sum().item()
