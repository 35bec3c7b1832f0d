# The protocol of loops: a state that is handed on from turn to turn.
#
# `for x in a` is: s = __iterator__(a); while __has_next__(s): x = __next__(s); s = __advance__(s).
# A `tuple_iterator` has a constant position, by which inference unrolls the loop.
#
# `__source__(a)` is the state that was not asked for an element yet, as what Python's `iter` gives.
# Of a plain one (`__is_plain__`) whether there is an element, and which, may be asked any number of
# times: it is the loop's state itself. The others are asked by `__step__`, once for each element
# and in Python's order; the loop's state is then a `turn`, which holds what they said.


def range(start, stop=None, step=None):
    if stop is None:
        stop = start
        start = 0
    if step is None:
        step = 1
    a = __integer__(start)
    b = __integer__(stop)
    s = __integer__(step)
    if s == 0:
        raise ValueError("range() arg 3 must not be zero")
    return __structure__("range", start=a, stop=b, step=s)


def __integer__(x):
    if __is_instance_of_class__(x) and __has_protocol__(x, "__index__"):
        return __integer__(__protocol__(x, "__index__"))
    if __is_array__(x) and __rank__(x) == 0:
        return __integer__(x[()])
    if not __is_scalar__(x) or not (__is_int__(x) or __is_bool__(x)):
        __error__("a bound that is no integer")
    if __is_constant__(x):
        return +x
    return +__weak__(x)


def enumerate(iterable, start=0):
    return __structure__("enumerate", iterable=iterable, start=__integer__(start))


def zip(*elements, strict=False):
    elements = __joined_elements__(elements)
    if __is_reference__(elements, "tuple"):
        return __transposed_rows__(elements, strict)
    return __structure__("zip", iterables=elements, strict=strict)


def reversed(sequence):
    if __is_structure__(sequence, "range"):
        n = len(sequence)
        last = sequence.start + (n - 1) * sequence.step
        return __new_iterator__(__structure__(
            "range", start=last, stop=sequence.start - sequence.step, step=-sequence.step))
    if __is_reference__(sequence, "list"):
        return __new_iterator__(__structure__(
            "backwards", list=sequence, position=__field__(sequence, "count") - 1))
    if __is_enumeration__(sequence):
        return __new_iterator__(__members__(sequence)[::-1])
    if __is_instance_of_class__(sequence) and __has_protocol__(sequence, "__reversed__"):
        return __protocol__(sequence, "__reversed__")
    if __has_protocol__(sequence, "__reversed__"):
        return __new_iterator__(__protocol__(sequence, "__reversed__"))
    return __new_iterator__(sequence[::-1])


def __new_iterator__(iterable):
    # What stands for an iterator of Python that gives the elements of `iterable` once.
    return __structure__("iterator", iterable=iterable)


def __static_range__(n):
    # The tuple of the numbers below the constant `n`: a loop over it is unrolled.
    result = ()
    if n > 0:
        return __static_range__(n - 1) + (n - 1,)
    return result


def __iterator__(x):
    return __asked__(__source__(x))


def __asked__(s):
    # The state of a loop at the next element of the source `s`.
    if __is_plain__(s):
        return s
    has_element, element, behind = __step__(s)
    return __structure__("turn", has_element=has_element, element=element, behind=behind)


def __advance__(s):
    if __is_structure__(s, "turn"):
        return __asked__(s.behind)
    return __behind__(s)


def __source__(x):
    if __is_structure__(x, "range"):
        if __is_constant__(x.step):
            return __structure__("counter", position=x.start, stop=x.stop, step=x.step)
        return __structure__(
            "stepper", position=x.start, left=__range_length__(x), step=x.step)
    if __is_tuple__(x) or __is_list__(x):
        return __structure__("tuple_iterator", items=x, position=0)
    if __has_protocol__(x, "__iterator__"):
        return __protocol__(x, "__iterator__")
    if __has_protocol__(x, "__iter__"):
        return __source_of_object__(__protocol__(x, "__iter__"))
    if __is_array__(x):
        if __rank__(x) == 0:
            raise TypeError("iteration over a 0-d array")
        return __structure__("array_iterator", array=x, position=0)
    if __is_structure__(x, "enumerate"):
        return __structure__(
            "enumerate_iterator", iterator=__source__(x.iterable), count=x.start)
    if __is_structure__(x, "zip"):
        return __structure__("zip_iterator", iterators=__sources__(x.iterables), strict=x.strict)
    if __is_structure__(x, "ndindex"):
        return __structure__("ndindex_iterator", shape=x.shape, position=0, size=x.size)
    if __is_text__(x) or __is_bytes__(x):
        return __structure__("text_iterator", text=x, position=0)
    if __is_generator__(x):
        return __structure__("generator_iterator", generator=x)
    return __lazy_source__(x)


def __source_of_object__(it):
    # The source for what `__iter__` gave.
    if __has_protocol__(it, "__next__"):
        return __structure__("object_iterator", iterator=it)
    return __source__(it)


def __sources__(iterables):
    if len(iterables) == 0:
        return ()
    return (__source__(iterables[0]),) + __sources__(iterables[1:])


def __has_next__(s):
    if __is_structure__(s, "counter"):
        if s.step > 0:
            return s.position < s.stop
        return s.position > s.stop
    if __is_structure__(s, "stepper"):
        return s.left > 0
    if __is_structure__(s, "tuple_iterator"):
        return s.position < len(s.items)
    if __is_structure__(s, "array_iterator"):
        return s.position < __extent__(s.array, 0)
    if __is_structure__(s, "enumerate_iterator"):
        return __has_next__(s.iterator)
    if __is_structure__(s, "zip_iterator"):
        return __all_have_next__(s.iterators)
    if __is_structure__(s, "turn"):
        return s.has_element
    if __has_protocol__(s, "__has_next__"):
        return __protocol__(s, "__has_next__")
    if not __is_structure__(s, "ndindex_iterator"):
        return __lazy_has_next__(s)
    return s.position < s.size


def __all_have_next__(iterators):
    if len(iterators) == 0:
        return False
    if len(iterators) == 1:
        return __has_next__(iterators[0])
    return __has_next__(iterators[0]) and __all_have_next__(iterators[1:])


def __next__(s):
    if __is_structure__(s, "tuple_iterator"):
        return s.items[s.position]
    if __is_structure__(s, "array_iterator"):
        if __rank__(s.array) == 1:
            return __load__(s.array, (s.position,))
        return s.array[s.position]
    if __is_structure__(s, "enumerate_iterator"):
        return s.count, __next__(s.iterator)
    if __is_structure__(s, "zip_iterator"):
        return __nexts__(s.iterators)
    if __is_structure__(s, "ndindex_iterator"):
        return __unravel__(s.position, s.shape)
    if __is_structure__(s, "turn"):
        return s.element
    if __has_protocol__(s, "__next__"):
        return __protocol__(s, "__next__")
    if not (__is_structure__(s, "counter") or __is_structure__(s, "stepper")):
        return __lazy_next__(s)
    return s.position


def __nexts__(iterators):
    if len(iterators) == 0:
        return ()
    return (__next__(iterators[0]),) + __nexts__(iterators[1:])


def __unravel__(position, shape):
    if len(shape) == 0:
        return ()
    if len(shape) == 1:
        return (position,)
    last = shape[-1]
    return __unravel__(position // last, shape[:-1]) + (position % last,)


def __behind__(s):
    # The state behind the element at which the plain state stands.
    if __is_structure__(s, "counter"):
        return __structure__(
            "counter", position=__binary__("add", s.position, s.step), stop=s.stop, step=s.step)
    if __is_structure__(s, "stepper"):
        return __structure__(
            "stepper", position=__binary__("add", s.position, s.step), left=s.left - 1,
            step=s.step)
    if __is_structure__(s, "tuple_iterator"):
        return __structure__("tuple_iterator", items=s.items, position=s.position + 1)
    if __is_structure__(s, "array_iterator"):
        return __structure__("array_iterator", array=s.array, position=s.position + 1)
    if __is_structure__(s, "enumerate_iterator"):
        return __structure__(
            "enumerate_iterator", iterator=__behind__(s.iterator), count=s.count + 1)
    if __is_structure__(s, "zip_iterator"):
        return __structure__(
            "zip_iterator", iterators=__all_behind__(s.iterators), strict=s.strict)
    if __has_protocol__(s, "__advance__"):
        return __protocol__(s, "__advance__")
    if not __is_structure__(s, "ndindex_iterator"):
        return __lazy_behind__(s)
    return __structure__(
        "ndindex_iterator", shape=s.shape, position=s.position + 1, size=s.size)


def __all_behind__(iterators):
    if len(iterators) == 0:
        return ()
    return (__behind__(iterators[0]),) + __all_behind__(iterators[1:])


def __range_length__(r):
    if r.step > 0:
        if r.stop <= r.start:
            return 0
        return (r.stop - r.start - 1) // r.step + 1
    if r.stop >= r.start:
        return 0
    return (r.start - r.stop - 1) // (-r.step) + 1


def __unpack_array__(a, n):
    if a.shape[0] != n:
        raise ValueError(__outlined_unpack_problem__(n, "", a.shape[0]))
    return __unpack_rest__(a, 0, n)


def __unpack_iterable__(x, n):
    # The n elements of an iterable, as a tuple.
    if __is_structure__(x, "columns"):
        return __unpacked_columns__(x, n)
    return __unpack_state__(__iterator__(x), 0, n)


def __unpack_state__(s, i, n):
    if i == n:
        if __has_next__(s):
            raise ValueError(__outlined_unpack_problem__(n, "", n + 1))
        return ()
    if not __has_next__(s):
        raise ValueError(__outlined_unpack_problem__(n, "", i))
    first = __next__(s)
    return (first,) + __unpack_state__(__advance__(s), i + 1, n)


def __outlined_unpack_problem__(expected, least, got):
    if got > expected:
        return f"too many values to unpack (expected {expected})"
    return f"not enough values to unpack (expected {least}{expected}, got {got})"


def __unpack_starred__(x, before, after):
    # The first elements of an iterable, the list of those in the middle, and the last ones.
    items = __empty_list__()
    items.extend(x)
    n = len(items)
    if n < before + after:
        raise ValueError(__outlined_unpack_problem__(before + after, "at least ", n))
    first = __unpack_rest__(items, 0, before)
    last = __unpack_rest__(items[n - after:], 0, after)
    return first + (items[before:n - after],) + last


def __unpack_rest__(a, i, n):
    if i >= n:
        return ()
    return (a[i],) + __unpack_rest__(a, i + 1, n)
