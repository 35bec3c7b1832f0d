# Reductions along axes: one reduction of a slice for each element of the result.


def __operand_array__(a):
    if __is_array__(a):
        return a
    return array(a)


def __reduction__(f, a, axis, keepdims, *rest):
    # What `f` gives for the whole array, or for the slices along the constant `axis`.
    if axis is None:
        return __reduction_of_all__(f, a, keepdims, *rest)
    if not __is_constant__(axis):
        __error__("an axis that is no constant")
    axes = __axes__(axis, __rank__(a))
    if len(axes) == __rank__(a):
        return __reduction_of_all__(f, a, keepdims, *rest)
    return __reduce_along__(f, a, axes, keepdims, *rest)


def __reduction_of_all__(f, a, keepdims, *rest):
    r = f(a, *rest)
    if keepdims:
        return __filled__(r, __ones__(__rank__(a)))
    return r


def __ones__(n):
    if n == 0:
        return ()
    return (1,) + __ones__(n - 1)


def __filled__(value, shape):
    r = __array__(shape, __dtype_of__(value))
    __assign__(r, value)
    return r


def __axes__(axis, rank):
    # The axes as a tuple of positions that are not negative.
    if __is_tuple__(axis):
        if len(axis) == 0:
            return ()
        return __axes__(axis[0], rank) + __axes__(axis[1:], rank)
    if axis < -rank or axis >= rank:
        __error__("an axis that the array does not have")
    return (axis + rank,) if axis < 0 else (axis,)


def __is_among__(k, axes):
    if len(axes) == 0:
        return False
    if axes[0] == k:
        return True
    return __is_among__(k, axes[1:])


def __kept_shape__(a, axes, keepdims, k):
    # The shape of the result from axis `k` on.
    if k == __rank__(a):
        return ()
    if __is_among__(k, axes):
        if keepdims:
            return (1,) + __kept_shape__(a, axes, keepdims, k + 1)
        return __kept_shape__(a, axes, keepdims, k + 1)
    return (a.shape[k],) + __kept_shape__(a, axes, keepdims, k + 1)


def __reduce_along__(f, a, axes, keepdims, *rest):
    shape = __kept_shape__(a, axes, keepdims, 0)
    r = __array__(shape, __result_dtype__(f, a, *rest))
    __reduce_rows__(f, a, r, axes, keepdims, 0, (), (), *rest)
    return r


def __result_dtype__(f, a, *rest):
    # The type of the result, by an array of one element.
    return __dtype_of__(f(__filled__(__convert__(1, __dtype_of__(a)), (1,)), *rest))


def __reduce_rows__(f, a, r, axes, keepdims, k, source, target, *rest):
    # Fixes the kept axes one by one, then reduces what is left.
    if k == __rank__(a):
        r[target] = f(a[source], *rest)
    elif __is_among__(k, axes):
        kept = target + (0,) if keepdims else target
        __reduce_rows__(f, a, r, axes, keepdims, k + 1, source + (slice(None),), kept, *rest)
    else:
        for i in range(a.shape[k]):
            __reduce_rows__(
                f, a, r, axes, keepdims, k + 1, source + (i,), target + (i,), *rest)
