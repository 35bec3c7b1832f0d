# What adds to Numba's compiler, and what runs in the interpreter.
# signature: outside(x: float)
# signature: anew(x: float)
# signature: emitted(x: float)
# signature: generated(x: float)
# signature: structure(x: float)
# signature: foreign(x: float)
# signature: located(x: float)
# signature: pointed(x: float)
# signature: fixed(s: str)
# signature: views(n: int)
import array
import ctypes

import numpy as np
from numba import carray, generated_jit, njit, objmode
from numba.experimental import structref
from numba.extending import intrinsic, overload

cosine = ctypes.CDLL(None).cos  # error[N104]: module 'ctypes' can't be used in compiled functions
cosine.argtypes = [ctypes.c_double]
cosine.restype = ctypes.c_double


def area(x):
    return x


@overload(area)
def area_for_numba(x):
    return lambda x: x * x


@intrinsic  # error[L001]: numba.extending.intrinsic is not supported in compiled
def instruction(context, x):
    return x


@generated_jit(nopython=True)  # error[L001]: numba.generated_jit is not supported
def chosen(x):
    return lambda x: x


class Point(structref.StructRefProxy):  # error[L001]: a class derived from
    pass


@njit
def outside(x):
    with objmode(y="float64"):  # error[L001]: numba.objmode: what the interpreter runs is not
        y = x
    return y


def anew(x):
    return area(x)  # error[L001]: 'area', which numba.extending.overload implements anew, is not


def emitted(x):
    return instruction(x)


def generated(x):
    return chosen(x)


def structure(x):
    return Point(x).x


def foreign(x):
    return cosine(x)


def pointed(x):
    return carray(x, (3,))[0]  # error[L001]: numba.carray: a pointer of C is not supported


def located(x):
    return array.array("u")  # error[L001]: an array.array of text is not supported


def fixed(s):
    return array.array(s, [1])[0]  # error[L001]: an array.array whose typecode is known at run time


def views(n):
    return len(memoryview(np.zeros(n)).cast(str(n)))  # error[L001]: a format that is known at run
