# Functions that make arrays.


def __shape__(shape):
    # A shape as a tuple of integers; negative extents are refused.
    if __is_tuple__(shape) or __is_list__(shape):
        return __checked_extents__(__tuple__(shape))
    return __checked_extents__((shape,))


def __checked_extents__(shape):
    if len(shape) == 0:
        return ()
    n = __index__(shape[0])
    if n < 0:
        raise ValueError("negative dimensions are not allowed")
    return (n,) + __checked_extents__(shape[1:])


def __index__(x):
    if not (__is_int__(x) or __is_bool__(x)):
        __error__("a shape that is no integer")
    if __is_constant__(x):
        return x
    return __weak__(x)


def empty(shape, dtype=float):
    return __undefined__(__array__(__shape__(shape), __structured__(dtype)))


def zeros(shape, dtype=float):
    return full(shape, 0, dtype)


def ones(shape, dtype=float):
    return full(shape, 1, dtype)


def full(shape, fill_value, dtype=None):
    if dtype is None:
        dtype = __dtype_of__(fill_value)
    return __filled__(__array__(__shape__(shape), __structured__(dtype)), fill_value)


def __filled__(a, fill_value):
    # Gives all elements of a new array a value.
    if __is_record_array__(a):
        if __is_tuple__(fill_value) or __is_list__(fill_value):
            __error__("a sequence to fill records with")
        __zeroed__(a)
        if __is_constant__(fill_value) and __is_int__(fill_value) and fill_value == 0:
            return a
    __assign__(a, fill_value)
    return a


def __undefined__(a):
    # A new array of any elements, but for what lies between the fields of records.
    if __is_padded__(a):
        __zeroed__(a)
    return a


def __zeroed__(a):
    # Gives new records the bytes 0, also between the fields.
    n = a.itemsize
    __assign__(__view__(a, 0, a.shape + (n,), a.strides + (1,), "c", __dtype__("uint8")), 0)


def empty_like(a, dtype=None, shape=None):
    if shape is not None:
        return empty(shape, __dtype_like__(a, dtype))
    return __undefined__(__array__(__shape_of__(a), __dtype_like__(a, dtype)))


def zeros_like(a, dtype=None, shape=None):
    return full_like(a, 0, dtype, shape)


def ones_like(a, dtype=None, shape=None):
    return full_like(a, 1, dtype, shape)


def full_like(a, fill_value, dtype=None, shape=None):
    if shape is not None:
        return full(shape, fill_value, __dtype_like__(a, dtype))
    return __filled__(__array__(__shape_of__(a), __dtype_like__(a, dtype)), fill_value)


def __shape_of__(a):
    if __is_array__(a):
        return a.shape
    if __is_scalar__(a):
        return ()
    return __nested_shape__(a)


def __dtype_like__(a, dtype):
    if dtype is None:
        return __nested_dtype__(a, None)
    return dtype


def copy(a):
    if __is_scalar__(a):
        return array(a)
    return __copy__(__operand__(a))


def ascontiguousarray(a, dtype=None):
    if __is_array__(a) and not __is_contiguous__(a):
        return array(a, dtype)
    return asarray(a, dtype)


def array(values, dtype=None):
    dtype = __structured__(dtype)
    if __is_record_type__(dtype):
        return __array_of_records__(values, dtype)
    if __is_array__(values):
        if dtype is None:
            return __copy__(values)
        return values.astype(dtype)
    if __is_tuple__(values) or __is_list__(values):
        r = __array__(__nested_shape__(values), __nested_dtype__(values, dtype))
        __fill__(r, values, ())
        return r
    if __is_sequence_object__(values):
        return __array_of_list__(values, dtype)
    if dtype is None:
        dtype = __dtype_of__(values)
    r = __array__((), dtype)
    __assign__(r, values)
    return r


def __is_sequence_object__(x):
    return __is_reference__(x, "list") or __is_reference__(x, "tuple")


def __array_of_list__(values, dtype):
    if not __element_is_known__(values):
        return __array__((0,), __dtype__("float64") if dtype is None else __dtype_of__(dtype))
    shape = __list_shape__(values)
    r = __array__(shape, __list_dtype__(values) if dtype is None else __dtype_of__(dtype))
    for i in range(len(values)):
        __fill_row__(r, values[i], shape, i)
    return r


def __list_shape__(x):
    # The shape that the first elements of nested lists and tuples have.
    if __is_tuple__(x):
        return (len(x),) + __list_shape__(x[0])
    if __is_array__(x):
        return x.shape
    if not __is_sequence_object__(x):
        return ()
    items = __field__(x, "items")
    if __is_nested__(items):
        if len(x) == 0:
            return (0,) + __empty_shape__(items)
        return (len(x),) + __list_shape__(__item__(items, 0))
    return (len(x),)


def __empty_shape__(items):
    # The shape, of zeros, of what the storage of a list holds.
    return __zeros_like_shape__(__list_shape__(__item__(items, 0)))


def __zeros_like_shape__(shape):
    if len(shape) == 0:
        return ()
    return (0,) + __zeros_like_shape__(shape[1:])


def __is_nested__(items):
    return not __is_scalar__(__item__(items, 0))


def __list_dtype__(x):
    if __is_tuple__(x):
        return __nested_dtype__(x, None)
    if __is_sequence_object__(x):
        return __list_dtype__(__item__(__field__(x, "items"), 0))
    return __dtype_of__(x)


def __fill_row__(r, row, shape, i):
    if __is_scalar__(row):
        r[i] = row
    else:
        if __list_shape__(row) != shape[1:]:
            raise ValueError("setting an array element with a sequence of another shape")
        if __is_array__(row):
            r[i] = row
        else:
            view = r[i]
            j = 0
            for x in row:
                __fill_row__(view, x, shape[1:], j)
                j = j + 1


def asarray(values, dtype=None):
    if __is_array__(values):
        if dtype is None:
            return values
        if __type_equal__(__dtype_of__(values), __dtype_of__(dtype)):
            return values
    return array(values, dtype)


def __nested_shape__(values):
    if __is_tuple__(values) or __is_list__(values):
        if len(values) == 0:
            return (0,)
        return (len(values),) + __nested_shape__(values[0])
    if __is_array__(values):
        return values.shape
    return ()


def __nested_dtype__(values, dtype):
    if dtype is not None:
        return __dtype_of__(dtype)
    if __is_tuple__(values) or __is_list__(values):
        if len(values) == 0:
            return __dtype__("float64")
        if len(values) == 1:
            return __nested_dtype__(values[0], None)
        return __result_type__(
            __nested_dtype__(values[0], None), __nested_dtype__(values[1:], None))
    return __dtype_of__(values)


def __fill__(r, values, index):
    if __is_tuple__(values) or __is_list__(values):
        if len(index) + 1 > __rank__(r) or r.shape[len(index)] != len(values):
            raise ValueError("setting an array element with a sequence")
        for i in __static_range__(len(values)):
            __fill__(r, values[i], index + (i,))
    else:
        r[index] = values
