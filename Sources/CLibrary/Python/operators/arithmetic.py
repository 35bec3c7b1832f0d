# The operators of Python on scalars, and elementwise on arrays.
#
# `+ - * & | ^` and comparisons of scalars are instructions; the functions of their names exist for
# use on elements. Python's scalars raise ZeroDivisionError, NumPy's follow IEEE.

import numpy


def add(a, b):
    return a + b


def subtract(a, b):
    return a - b


def multiply(a, b):
    return a * b


def bitwise_and(a, b):
    return a & b


def bitwise_or(a, b):
    return a | b


def bitwise_xor(a, b):
    return a ^ b


def equal(a, b):
    return a == b


def not_equal(a, b):
    return a != b


def less(a, b):
    return a < b


def less_equal(a, b):
    return a <= b


def greater(a, b):
    return a > b


def greater_equal(a, b):
    return a >= b


def negative(a):
    return -a


def positive(a):
    return +a


def invert(a):
    return ~a


def cast(a, dtype):
    return __convert__(a, dtype)


def matmul(a, b):
    return numpy.matmul(a, b)


def __in_place_product__(a, b):
    # The value of `a @= b`.
    if not __is_array__(b) or __rank__(b) < 2:
        raise ValueError(
            "inplace matrix multiplication requires the first operand to have at least one and "
            "the second at least two dimensions.")
    return numpy.matmul(a, b)
