# What iterators can't do in compiled functions.
# signature: mixed_sorted(x: int)
# signature: unknown_length(a: float64[:]) # error[L001]: returns tuple[float64, ...], which C can
# signature: number(x: int)
# signature: two_kinds(x: int)
# signature: recursive(n: int)
# signature: computed_name(x: int)
# signature: double_star(x: int)
# signature: twice(x: int)
import itertools



def mixed_sorted(x):
    return sorted((x, 2.5))  # error[L001]: sorted of values of different types


def unknown_length(a):
    return tuple(x for x in a)


def number(x):
    for i in x:  # error[L001]: iteration over such a value
        return i
    return 0


def two_kinds(x):
    t = (1, "a") if x else (2, 3)  # error[T124]: on another
    return t[0]


def recursive(n):
    def f(k):  # error[L001]: recursive nested function
        return 1 if k == 0 else k * f(k - 1)

    f = twice(f)
    return f(n)


def computed_name(x):
    names = ("real", "imag")
    return getattr(x, names[x])  # error[L001]: an attribute whose name is not a constant


def double_star(x):
    return dict_of(**x)  # error[L001]: '**' of int


def dict_of(**kwargs):
    return len(kwargs)


def twice(x):
    return dict_of(a=x, **{"a": 1})  # error[T113]: 'the call' got two values for argument 'a'
