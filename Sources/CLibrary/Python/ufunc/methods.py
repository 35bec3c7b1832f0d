# What numba.vectorize makes of a function: it is applied to elements, as NumPy's are.
#
# The structure has the function, the number of its arguments, and the types of its loops: for each
# signature the dtypes of the arguments and the dtype of the result, None if it says none.

import numpy


def __call__(u, *arguments, out=None):
    if out is not None:
        return numpy.__into__(out, __applied__(u, arguments))
    if len(arguments) == u.arity + 1:
        return numpy.__into__(arguments[-1], __applied__(u, arguments[:-1]))
    return __applied__(u, arguments)


def __applied__(u, arguments):
    if len(arguments) != u.arity:
        raise TypeError("wrong number of arguments of a vectorized function")
    items = __operands__(arguments)
    if len(u.loops) == 0:
        if __are_python__(items):
            return __element__(u.function, __strong_all__(items))
        return __mapped__(u.function, items)
    loop = __exact_loop__(u.loops, u.loops, items)
    result = __mapped__(u.function, __converted__(items, loop[0]))
    if loop[1] is None:
        return result
    return __as__(result, loop[1])


def __mapped__(f, items):
    if __are_scalars__(items):
        return __element__(f, items)
    return __map__(f, *items)


def __element__(f, items):
    x = f(*items)
    if not __is_scalar__(x):
        __error__("a vectorized function whose result is no scalar")
    return __strong__(x)


def __operands__(arguments):
    if len(arguments) == 0:
        return ()
    return (numpy.__operand__(arguments[0]),) + __operands__(arguments[1:])


def __are_scalars__(items):
    if len(items) == 0:
        return True
    return __is_scalar__(items[0]) and __are_scalars__(items[1:])


def __are_python__(items):
    if len(items) == 0:
        return True
    return __is_scalar__(items[0]) and __is_python__(items[0]) and __are_python__(items[1:])


def __strong_all__(items):
    if len(items) == 0:
        return ()
    return (__strong__(items[0]),) + __strong_all__(items[1:])


def __as__(x, dtype):
    if __type_equal__(__dtype_of__(x), dtype) and not __is_weak__(x):
        return x
    if __is_array__(x):
        return __map__(__as__, x, dtype)
    return __convert__(x, dtype)


def __converted__(items, dtypes):
    if len(items) == 0:
        return ()
    return (__as__(items[0], dtypes[0]),) + __converted__(items[1:], dtypes[1:])


def __exact_loop__(loops, all_loops, items):
    # The loop of exactly these types, else the first to which they convert without loss.
    if len(loops) == 0:
        return __safe_loop__(all_loops, items)
    if __are_exact__(items, loops[0][0]):
        return loops[0]
    return __exact_loop__(loops[1:], all_loops, items)


def __are_exact__(items, dtypes):
    if len(items) != len(dtypes):
        return False
    if len(items) == 0:
        return True
    if __is_weak__(items[0]) or not __type_equal__(__dtype_of__(items[0]), dtypes[0]):
        return False
    return __are_exact__(items[1:], dtypes[1:])


def __safe_loop__(loops, items):
    if len(loops) == 0:
        __error__("a call of a vectorized function without a signature for these types")
    if __are_safe__(items, loops[0][0]):
        return loops[0]
    return __safe_loop__(loops[1:], items)


def __are_safe__(items, dtypes):
    if len(items) != len(dtypes):
        return False
    if len(items) == 0:
        return True
    return __is_safe__(items[0], dtypes[0]) and __are_safe__(items[1:], dtypes[1:])


def __is_weak__(x):
    return __is_scalar__(x) and __is_python__(x) and not __is_bool__(x)


def __is_safe__(x, dtype):
    if __is_weak__(x):
        # Python's numbers take the width of the loop, and not its kind.
        if __is_bool__(dtype):
            return False
        if __is_int__(x):
            return True
        if __is_float__(x):
            return not __is_int__(dtype)
        return __is_complex__(dtype)
    return __type_equal__(__result_type__(__dtype_of__(x), dtype), dtype)
