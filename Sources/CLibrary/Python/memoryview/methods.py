# memoryviews: an array that views the memory, the format of its elements as `struct` writes it, and
# whether it may be changed.
import bytes as plain
import ndarray as arrays


def __element__(m, x):
    # An element as a Python value.
    __check_format__(m.data)
    return __weak__(x)


def __check_format__(a):
    if __is_complex__(a) or (__is_float__(a) and __bits__(__dtype_of__(a)) == 16):
        raise NotImplementedError("memoryview: the format of the elements is not supported")


def __getitem__(m, i):
    if __is_structure__(i, "slice"):
        return __structure__(
            "memoryview", data=m.data[i], format=m.format, readonly=m.readonly)
    if __is_tuple__(i):
        if len(i) != __rank__(m.data):
            raise NotImplementedError("sub-views are not implemented")
    elif __rank__(m.data) != 1:
        raise NotImplementedError("multi-dimensional sub-views are not implemented")
    return __element__(m, m.data[i])


def __setitem__(m, i, value):
    if m.readonly:
        raise TypeError("cannot modify read-only memory")
    if __is_structure__(i, "slice"):
        __replace__(m, m.data[i], __call_memoryview__(value))
    elif not __is_tuple__(i) and __rank__(m.data) != 1:
        raise NotImplementedError("multi-dimensional sub-views are not implemented")
    else:
        __check_format__(m.data)
        m.data[i] = __stored__(value, __dtype_of__(m.data))


def __replace__(m, part, other):
    if __rank__(part) != 1:
        raise NotImplementedError("slice assignments are restricted to one dimension")
    if m.format != other.format or __rank__(other.data) != 1:
        raise ValueError("lvalue and rvalue have different structures")
    if __extent__(part, 0) != __extent__(other.data, 0):
        raise ValueError("lvalue and rvalue have different structures")
    __assign__(part, other.data)


def __stored__(value, dtype):
    # The value as an element, refused as CPython refuses it.
    if __is_instance_of_class__(value):
        if __is_int__(dtype) and __has_protocol__(value, "__index__"):
            return __stored__(__protocol__(value, "__index__"), dtype)
        __error__("an object as an element of a memoryview")
    if __is_bool__(dtype):
        return True if value else False
    if not __is_scalar__(value) or __is_complex__(value):
        raise TypeError("memoryview: invalid type for the format")
    if __is_int__(dtype):
        if __is_float__(value):
            raise TypeError("memoryview: invalid type for the format")
        n = __integer__(value)
        if n < __least__(dtype) or (__bits__(dtype) < 64 and n > __weak__(__max_value__(dtype))):
            raise ValueError("memoryview: invalid value for the format")
        return __convert__(n, dtype)
    return __convert__(value, dtype)


def __least__(dtype):
    return __weak__(__min_value__(dtype)) if __is_signed__(dtype) else 0


def __len__(m):
    return __extent__(m.data, 0)


def __iterator__(m):
    if __rank__(m.data) != 1:
        raise NotImplementedError("multi-dimensional sub-views are not implemented")
    return __structure__("memoryview_iterator", view=m, position=0)


def __reversed__(m):
    return m[::-1].tolist()


def __contains__(m, x):
    for y in m:
        if y == x:
            return True
    return False


def __eq__(m, other):
    if __is_structure__(other, "memoryview"):
        return __is_same__(m, other)
    if (__is_bytes__(other) or __is_reference__(other, "bytearray")
            or __is_reference__(other, "array.array")):
        return __is_same__(m, __call_memoryview__(other))
    if __is_array__(other):
        __error__("'==' of a memoryview and an array")
    return False


def __is_same__(m, other):
    if __rank__(m.data) != 1 or __rank__(other.data) != 1:
        __error__("'==' of memoryviews of several dimensions")
    n = __extent__(m.data, 0)
    if n != __extent__(other.data, 0):
        return False
    for i in range(n):
        if m[i] != other[i]:
            return False
    return True


def __bytes__(m):
    return tobytes(m)


def tobytes(m, order="C"):
    return arrays.tobytes(m.data)


def tolist(m):
    __check_format__(m.data)
    return arrays.tolist(m.data)


def hex(m, sep=None, bytes_per_sep=1):
    return plain.hex(tobytes(m), sep, bytes_per_sep)


def toreadonly(m):
    return __structure__("memoryview", data=m.data, format=m.format, readonly=True)


def cast(m, format, shape=None):
    if shape is not None:
        __error__("'cast' of a memoryview to a shape")
    if not __is_constant__(format):
        __error__("a format that is known at run time only")
    if not __get_c_contiguous__(m):
        raise TypeError("memoryview: casts are restricted to C-contiguous views")
    dtype = __dtype_of_format__(format)
    own = __bits__(__dtype_of__(m.data)) // 8
    size = __bits__(dtype) // 8
    if own != 1 and size != 1:
        raise TypeError("memoryview: cannot cast between two non-byte formats")
    if size != 1 and not m.readonly:
        __error__("'cast' of a memoryview that may be changed to elements of several bytes")
    count = m.data.size * own
    if count % size != 0:
        raise TypeError("memoryview: length is not a multiple of itemsize")
    if size == 1:
        bytes_ = __view__(m.data, 0, (count,), (1,), "c", dtype)
        return __structure__("memoryview", data=bytes_, format=format, readonly=m.readonly)
    # What is read only may as well be a copy, whose elements lie where they should.
    whole = __view__(__copy__(m.data), 0, (count // size,), (size,), "c", dtype)
    return __structure__("memoryview", data=whole, format=format, readonly=True)


def __get_nbytes__(m):
    return m.data.size * m.data.itemsize


def __get_itemsize__(m):
    return m.data.itemsize


def __get_ndim__(m):
    return __rank__(m.data)


def __get_shape__(m):
    return m.data.shape


def __get_strides__(m):
    return m.data.strides


def __get_suboffsets__(m):
    return ()


def __get_c_contiguous__(m):
    if __rank__(m.data) == 1:
        # CPython asks no more of one dimension, also where it is empty.
        return m.data.shape[0] == 1 or m.data.strides[0] == m.data.itemsize
    return __follows__(m.data.shape, m.data.strides, m.data.itemsize, m.data.size)


def __get_f_contiguous__(m):
    if __rank__(m.data) == 1:
        return __get_c_contiguous__(m)
    return __follows__(m.data.shape[::-1], m.data.strides[::-1], m.data.itemsize, m.data.size)


def __get_contiguous__(m):
    return __get_c_contiguous__(m) or __get_f_contiguous__(m)


def __follows__(shape, strides, size, count):
    # Whether elements of `size` bytes follow each other, the last dimension fastest.
    if len(shape) == 0 or count == 0:
        return True
    if shape[-1] != 1 and strides[-1] != size:
        return False
    return __follows__(shape[:-1], strides[:-1], size * shape[-1], count)
