# The reductions of arrays as methods.

import numpy


def sum(a, axis=None, dtype=None, keepdims=False):
    return numpy.sum(a, axis, dtype, keepdims)


def prod(a, axis=None, dtype=None, keepdims=False):
    return numpy.prod(a, axis, dtype, keepdims)


def mean(a, axis=None, dtype=None, keepdims=False):
    return numpy.mean(a, axis, dtype, keepdims)


def var(a, axis=None, dtype=None, ddof=0, keepdims=False):
    return numpy.var(a, axis, dtype, ddof, keepdims)


def std(a, axis=None, dtype=None, ddof=0, keepdims=False):
    return numpy.std(a, axis, dtype, ddof, keepdims)


def min(a, axis=None, keepdims=False):
    return numpy.min(a, axis, keepdims)


def max(a, axis=None, keepdims=False):
    return numpy.max(a, axis, keepdims)


def any(a, axis=None, keepdims=False):
    return numpy.any(a, axis, keepdims)


def all(a, axis=None, keepdims=False):
    return numpy.all(a, axis, keepdims)


def argmin(a, axis=None, keepdims=False):
    return numpy.argmin(a, axis, keepdims)


def argmax(a, axis=None, keepdims=False):
    return numpy.argmax(a, axis, keepdims)
