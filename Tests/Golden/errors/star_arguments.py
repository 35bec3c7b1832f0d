# What `*x` of a value of any length can't be given to.
# signature: defaults(n: int)
# signature: known(n: int)
# signature: after(n: int)
import math


def scaled(x, k=2):
    return x * k


def defaults(n):
    return scaled(*range(n))  # error[L001]: '*' of a value of any length where parameters have


def known(n):
    return math.gcd(*range(n))  # error[T104]: can't unpack


def after(n):
    return math.gcd(*range(n), n)  # error[T104]: can't unpack
