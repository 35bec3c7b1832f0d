# The names of numba.extending. What they add to Numba's compiler is not Python's: see the refusals.


def register_jitable(f=None, **options):
    if __is_function__(f):
        return f
    return __same__


def __same__(f):
    return f


def intrinsic(*arguments, **options):
    __error__("numba.extending.intrinsic")


def overload(*arguments, **options):
    __error__("numba.extending.overload")


def overload_method(*arguments, **options):
    __error__("numba.extending.overload_method")


def overload_attribute(*arguments, **options):
    __error__("numba.extending.overload_attribute")


def is_jitted(f):
    return __is_function__(f)
