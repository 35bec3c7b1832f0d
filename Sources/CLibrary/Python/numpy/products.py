# Products of vectors and matrices, by loops.


def dot(a, b):
    x = __operand__(a)
    y = __operand__(b)
    if __is_scalar__(x) or __is_scalar__(y):
        # As arrays of no dimensions, in which Python's scalars are strong.
        return multiply(
            __strong__(x) if __is_scalar__(x) else x, __strong__(y) if __is_scalar__(y) else y)
    if __rank__(x) == 0 or __rank__(y) == 0:
        return multiply(x, y)
    return matmul(x, y)


def matmul(a, b):
    x = __operand_array__(a)
    y = __operand_array__(b)
    if __rank__(x) == 0 or __rank__(y) == 0 or __rank__(x) > 2 or __rank__(y) > 2:
        __error__("the matrix product of arrays of such ranks")
    d = __result_type__(__dtype_of__(x), __dtype_of__(y))
    if __is_float__(d) and __bits__(d) == 16:
        f = __dtype__("float32")
        r = matmul(x.astype(f), y.astype(f))
        return r.astype(d)
    if x.shape[-1] != y.shape[0]:
        raise ValueError("matmul: the dimensions of the operands do not match")
    if __rank__(y) == 1:
        if __rank__(x) == 1:
            return __inner_product__(x, y, d)
        r = __array__((x.shape[0],), d)
        for i in range(x.shape[0]):
            __store__(r, (i,), __inner_product__(x[i], y, d))
        return r
    if __rank__(x) == 1:
        return __matrix_product__(x[None], y, d)[0]
    return __matrix_product__(x, y, d)


def __inner_product__(x, y, d):
    return __reduce__(__add_product__, __map__(__product__, x, y, d), __convert__(0, d))


def __product__(x, y, d):
    return __convert__(x, d) * __convert__(y, d)


def __add_product__(total, x):
    if __is_bool__(total):
        return __binary__("or", total, x)
    return __binary__("addAnyOrder", total, x)


def __matrix_product__(x, y, d):
    # Row by row of the result: the inner loop runs along the rows of `y`.
    r = zeros((x.shape[0], y.shape[1]), d)
    for i in range(x.shape[0]):
        for k in range(x.shape[1]):
            factor = __convert__(__load__(x, (i, k)), d)
            for j in range(y.shape[1]):
                p = factor * __convert__(__load__(y, (k, j)), d)
                __store__(r, (i, j), __load__(r, (i, j)) + p)
    return r


def outer(a, b):
    x = __operand_array__(a)
    y = __operand_array__(b)
    return multiply(x.ravel()[:, None], y.ravel()[None, :])


def vdot(a, b):
    return dot(conjugate(__operand_array__(a)).ravel(), __operand_array__(b).ravel())


def trace(a):
    d = __element_dtype__(a, None)
    total = __convert__(0, d)
    for i in range(a.shape[0]):
        if i < a.shape[1]:
            total = total + __convert__(__load__(a, (i, i)), d)
    return total
