# What `*x` of a value of any length can't be given to.
# signature: defaults(n: int)
# signature: known(n: int)
# signature: twice(n: int)
import math


def scaled(x, k=2):
    return x * k


def defaults(n):
    return scaled(*range(n))  # error[L001]: '*' of a value of any length where parameters have


def known(n):
    return math.gcd(*range(n))  # error[T104]: can't unpack


def twice(n):
    return max(*range(n), *range(n))  # error[T104]: can't unpack
