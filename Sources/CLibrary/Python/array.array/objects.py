# Objects of array.array: the fields of lists, whose `items` are numbers of NumPy's kind, and the
# typecode as the number of its letter.
import bytearray as plain
import list as lists


def __data__(a):
    # The elements as they are now, as a view.
    return __data_of_list__(a)


def __of_data__(a, data):
    # The array of the kind of `a` that takes the elements `data`, which nothing else holds.
    return __new__("array.array", (data,), data, __extent__(data, 0), __field__(a, "kind"))


def __value__(x):
    # An element as a Python value.
    if __is_int__(x) and not __is_signed__(x) and __bits__(x) == 64:
        if x > __max_value__(__dtype__("int64")):
            raise OverflowError("Python int too large to convert to C long")
    return __weak__(x)


def __stored__(a, x):
    # The value as an element.
    dtype = __dtype_of__(__field__(a, "items"))
    if __is_instance_of_class__(x):
        if __is_int__(dtype) and __has_protocol__(x, "__index__"):
            return __stored__(a, __protocol__(x, "__index__"))
        __error__("an object as an element of an array.array")
    if not __is_scalar__(x) or __is_complex__(x):
        raise TypeError("an element of an array.array must be a number")
    if __is_int__(dtype):
        if __is_float__(x):
            raise TypeError("'float' object cannot be interpreted as an integer")
        n = __integer__(x)
        low = __weak__(__min_value__(dtype)) if __is_signed__(dtype) else 0
        if n < low or (__bits__(dtype) < 64 and n > __weak__(__max_value__(dtype))):
            raise OverflowError("the number is out of the range of the array's elements")
        return __convert__(n, dtype)
    return __convert__(x, dtype)


def __position__(a, i):
    return lists.__list_index__(i, __field__(a, "count"), "array index out of range")


def __len__(a):
    return __field__(a, "count")


def __getitem__(a, i):
    if __is_structure__(i, "slice"):
        return __of_data__(a, __copy__(__data__(a)[i]))
    return __value__(__load_flat__(__field__(a, "items"), __position__(a, i)))


def __setitem__(a, i, x):
    if __is_structure__(i, "slice"):
        data = __copy__(__same_kind__(a, x))
        first, n, step = __slice_bounds__(i.start, i.stop, i.step, __field__(a, "count"))
        if step == 1:
            plain.__replace__(a, first, n, data)
        else:
            plain.__replace_apart__(a, first, n, step, data)
    else:
        k = __position__(a, i)
        __store_flat__(__field__(a, "items"), k, __stored__(a, x))


def __same_kind__(a, other):
    # The elements of another array, which has to be of the same kind.
    if not __is_reference__(other, "array.array"):
        raise TypeError("can only assign array to array slice")
    data = __data__(other)
    if __dtype_of__(data) != __dtype_of__(__field__(a, "items")):
        raise TypeError("bad argument type for built-in operation")
    if __field__(a, "kind") != __field__(other, "kind"):
        raise TypeError("bad argument type for built-in operation")
    return data


def __delitem__(a, i):
    if __is_structure__(i, "slice"):
        first, n, step = __slice_bounds__(i.start, i.stop, i.step, __field__(a, "count"))
        plain.__remove__(a, first, n, step)
    else:
        plain.__outlined_remove__(a, __position__(a, i), 1, 1)


def __contains__(a, x):
    for y in a:
        if y == x:
            return True
    return False


def __iterator__(a):
    return __structure__("array.array_iterator", array=a, position=0)


def __add__(a, other):
    return __of_data__(a, __joined_pair__(__data__(a), __same_kind__(a, other)))


def __iadd__(a, other):
    a.extend(__checked_array__(other))
    return a


def __checked_array__(other):
    if not __is_reference__(other, "array.array"):
        raise TypeError("can only extend with array")
    return other


def __mul__(a, n):
    return __of_data__(a, __repeated_elements__(__data__(a), __integer__(n)))


def __rmul__(a, n):
    return __mul__(a, n)


def __imul__(a, n):
    data = __repeated_elements__(__data__(a), __integer__(n))
    __set_field__(a, "items", data)
    __set_field__(a, "count", __extent__(data, 0))
    return a


def __eq__(a, other):
    if not __is_reference__(other, "array.array"):
        return False
    n = len(a)
    if n != len(other):
        return False
    for i in range(n):
        if a[i] != other[i]:
            return False
    return True


def __order__(a, other):
    # The place of the first elements that differ, or the shorter length.
    if not __is_reference__(other, "array.array"):
        __error__("an order of an array.array and something else")
    n = __binary__("minimum", len(a), len(other))
    for i in range(n):
        if a[i] != other[i]:
            return i
    return n


def __lt__(a, other):
    k = __order__(a, other)
    if k < len(a) and k < len(other):
        return a[k] < other[k]
    return len(a) < len(other)


def __le__(a, other):
    k = __order__(a, other)
    if k < len(a) and k < len(other):
        return a[k] <= other[k]
    return len(a) <= len(other)


def __gt__(a, other):
    return __lt__(other, a)


def __ge__(a, other):
    return __le__(other, a)
