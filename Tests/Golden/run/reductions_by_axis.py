# Reductions along axes, with and without the axes kept.
# signature: sums(a: float64[:, :])
# signature: sums(a: int16[:, :])
# signature: threes(a: int64[:, :, :])
# signature: vector(a: float64[:])
# signature: others(a: float32[:, :])
# signature: others(a: int8[:, ::1])
# signature: truths(a: bool[:, :])
# signature: places(a: float64[:, :])
# random: sums 12 ulp=16 size_of_terms=100 finite
# random: threes 12
# random: vector 12 ulp=16 size_of_terms=100 finite size=1..6
# random: others 12 ulp=64 size_of_terms=100 finite size=1..5
# random: truths 8
# random: places 12 size=1..5
import numpy as np


def vector(a):
    return a.sum(0), np.mean(a, axis=-1), a.max(axis=0, keepdims=True), np.any(a, axis=(0,))


def sums(a):
    return a.sum(axis=0), np.sum(a, axis=1), np.sum(a, axis=-1, keepdims=True), \
        a.sum(axis=(0, 1)), np.sum(a, keepdims=True)


def threes(a):
    return np.sum(a, axis=1), np.sum(a, axis=(0, 2)), a.sum(axis=(0, -1), keepdims=True)


def others(a):
    return a.min(axis=0), np.max(a, axis=1, keepdims=True), a.mean(axis=0), np.std(a, axis=1), \
        np.prod(a[:2], axis=0), np.var(a, axis=0, keepdims=True)


def truths(a):
    return np.any(a, axis=0), a.all(axis=1), np.count_nonzero(a, axis=0)


def places(a):
    return np.argmin(a, axis=0), a.argmax(axis=1)
