# Running sums and products, and differences of neighbours.


def cumsum(a, axis=None, dtype=None):
    return __running__(add, __operand_array__(a), axis, dtype)


def cumprod(a, axis=None, dtype=None):
    return __running__(multiply, __operand_array__(a), axis, dtype)


def __running__(f, a, axis, dtype):
    if axis is not None and not (__rank__(a) == 1 and (axis == 0 or axis == -1)):
        __error__("a running sum along an axis")
    d = __element_dtype__(a, dtype)
    n = __array_size__(a)
    r = __array__((n,), d)
    if n > 0:
        total = __convert__(__element_at__(a, 0), d)
        __store__(r, (0,), total)
        for i in range(1, n):
            total = f(total, __convert__(__element_at__(a, i), d))
            __store__(r, (i,), total)
    return r


def diff(a, n=1):
    x = __operand_array__(a)
    if n == 0:
        return x
    if __is_bool__(__dtype_of__(x)):
        return diff(not_equal(x[..., 1:], x[..., :-1]), n - 1)
    return diff(x[..., 1:] - x[..., :-1], n - 1)
