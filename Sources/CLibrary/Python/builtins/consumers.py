# Functions that consume an iterable.
import tuple as tuples


def sum(iterable, start=0):
    if __is_structure__(iterable, "chained") and not __sums_objects__(iterable, start):
        total = start
        outer = iterable.generators
        for y in outer.iterable:
            if __accepts__(outer, y):
                total = sum(__element__(outer, y), total)
        return total
    if __is_structure__(iterable, "generator") and not __sums_objects__(iterable, start):
        total = start
        for y in iterable.iterable:
            if __accepts__(iterable, y):
                total = total + __element__(iterable, y)
        return total
    if __sums_objects__(iterable, start):
        total = None
        for x in iterable:
            if total is None:
                total = start + x
            else:
                total = total + x
        if total is None:
            raise ValueError("sum() of no objects, which is 0, has no type in common with others")
        return total
    total = start
    for x in iterable:
        total = total + x
    return total


def __sums_objects__(iterable, start):
    # Known where it is compiled: is a number the start of a sum of something else?
    if __is_tuple__(iterable) or __is_list__(iterable) or not __is_scalar__(start):
        return False
    first = __absent__(__first_sum__, iterable, start)
    # In a recursion, nothing may be known yet.
    return not (__is_scalar__(first) or first is None)


def __first_sum__(iterable, start):
    for x in iterable:
        return start + x
    raise ValueError("no element")


def any(iterable):
    if __is_structure__(iterable, "chained"):
        outer = iterable.generators
        for y in outer.iterable:
            if __accepts__(outer, y):
                if any(__element__(outer, y)):
                    return True
        return False
    if __is_structure__(iterable, "generator"):
        for y in iterable.iterable:
            if __accepts__(iterable, y):
                if __element__(iterable, y):
                    return True
        return False
    for x in iterable:
        if x:
            return True
    return False


def all(iterable):
    if __is_structure__(iterable, "chained"):
        outer = iterable.generators
        for y in outer.iterable:
            if __accepts__(outer, y):
                if not all(__element__(outer, y)):
                    return False
        return True
    if __is_structure__(iterable, "generator"):
        for y in iterable.iterable:
            if __accepts__(iterable, y):
                if not __element__(iterable, y):
                    return False
        return True
    for x in iterable:
        if not x:
            return False
    return True


def min(*elements, key=None, default=__missing__):
    return __extreme_of__(elements, key, default, True)


def max(*elements, key=None, default=__missing__):
    return __extreme_of__(elements, key, default, False)


def __extreme_of__(elements, key, default, smallest):
    elements = __joined_elements__(elements)
    if __is_reference__(elements, "tuple"):
        if not __are_numbers__(elements):
            __error__("min or max of '*' of a value of any length")
        if len(elements) < 2:
            raise TypeError("min and max expect an iterable or several values")
        return __extreme__(elements, key, default, smallest)
    if len(elements) == 1:
        return __extreme__(elements[0], key, default, smallest)
    return __extreme__(elements, key, default, smallest)


def __are_numbers__(t):
    if __element_is_known__(t):
        return __is_scalar__(__item__(__field__(t, "items"), 0))
    return True


def __is_better__(x, best, smallest):
    if smallest:
        return x < best
    return x > best


def __extreme__(values, key, default, smallest):
    if __is_tuple__(values) or __is_list__(values):
        if key is None and len(values) > 0:
            return __extreme_of_tuple__(values, smallest)
    s = __iterator__(values)
    if not __has_next__(s):
        if __is_structure__(default, "missing"):
            if smallest:
                raise ValueError("min() arg is an empty sequence")
            raise ValueError("max() arg is an empty sequence")
        return default
    best = __next__(s)
    if key is None:
        s = __advance__(s)
        while __has_next__(s):
            x = __next__(s)
            if __is_better__(x, best, smallest):
                best = x
            s = __advance__(s)
        return best
    bestKey = __present__(key(best))
    s = __advance__(s)
    while __has_next__(s):
        x = __next__(s)
        k = __present__(key(x))
        if __is_better__(k, bestKey, smallest):
            best = x
            bestKey = k
        s = __advance__(s)
    return best


def __present__(x):
    # What is to be ordered: not None.
    if x is None:
        raise TypeError("'<' not supported between instances of 'NoneType' and others")
    return x


def __extreme_of_tuple__(values, smallest):
    if len(values) == 1:
        return values[0]
    best = __extreme_of_tuple__(values[:-1], smallest)
    if __is_better__(values[-1], best, smallest):
        return values[-1]
    return best


def __call_tuple__(x=()):
    if __is_static__(x):
        return __static_elements__(x)
    if __is_reference__(x, "tuple"):
        return x
    if __is_structure__(x, "generator"):
        if __is_static__(x.iterable):
            return __selected__(x, __static_elements__(x.iterable), ())
    return tuples.__of_iterable__(x)


def __selected__(g, items, before):
    # `before` and those elements of a generator over `items` that it accepts: a static tuple as far
    # as its conditions are known at compile time.
    if len(items) == 0:
        return before
    accepted = __accepts__(g, items[0])
    if not __is_constant__(accepted):
        l = __empty_list__()
        l.extend(before)
        if accepted:
            l.append(__element__(g, items[0]))
        for x in items[1:]:
            if __accepts__(g, x):
                l.append(__element__(g, x))
        return tuples.__of_list__(l)
    if accepted:
        return __selected__(g, items[1:], before + (__element__(g, items[0]),))
    return __selected__(g, items[1:], before)


def __call_list__(x=()):
    if __is_static__(x):
        return __list__(__static_elements__(x))
    result = __empty_list__()
    result.extend(x)
    return result


def __is_static__(x):
    # Whether the number of the elements of an iterable is known at compile time, and small.
    if __is_tuple__(x) or __is_list__(x) or __is_mapping__(x) or __is_enumeration__(x):
        return True
    if __is_record__(x):
        return True
    if __is_structure__(x, "range"):
        if __is_constant__(x.start) and __is_constant__(x.stop) and __is_constant__(x.step):
            return len(x) <= 64
    if __is_structure__(x, "generator"):
        if x.condition is None:
            return __is_static__(x.iterable)
    if __is_structure__(x, "zip"):
        return __are_static__(x.iterables) and not x.strict
    if __is_structure__(x, "enumerate") or __is_structure__(x, "iterator"):
        return __is_static__(x.iterable)
    if __is_array__(x):
        if __rank__(x) > 0:
            return __is_constant__(len(x))
    return False


def __are_static__(iterables):
    if len(iterables) == 0:
        return True
    return __is_static__(iterables[0]) and __are_static__(iterables[1:])


def __static_elements__(x):
    # The elements of an iterable whose number is known at compile time, as a tuple.
    if __is_tuple__(x) or __is_list__(x):
        return __tuple__(x)
    if __is_structure__(x, "range"):
        if __is_constant__(x.start) and __is_constant__(x.stop) and __is_constant__(x.step):
            return __static_progression__(x.start, len(x), x.step)
    if __is_structure__(x, "generator"):
        return __static_results__(x, __static_elements__(x.iterable))
    if __is_structure__(x, "chained"):
        return __concatenated__(__static_elements__(x.generators))
    if __is_structure__(x, "iterator"):
        return __static_elements__(x.iterable)
    if __is_structure__(x, "zip"):
        s = __sources__(x.iterables)
        if __are_plain__(s) and not x.strict:
            return __transposed__(__static_sources__(x.iterables))
        return __unpack_static__(__iterator__(x))
    if __is_structure__(x, "enumerate"):
        items = __static_elements__(x.iterable)
        return __transposed__((__static_progression__(x.start, len(items), 1), items))
    if __is_mapping__(x):
        return __field_names__(x)
    if __is_record__(x):
        return __record_values__(x)
    if __is_enumeration__(x):
        return __members__(x)
    if __is_array__(x):
        if __rank__(x) > 0:
            if __is_constant__(len(x)):
                return __unpack_rest__(x, 0, len(x))
    __error__("a tuple or list of an iterable whose length is not known at compile time")


def __static_progression__(start, n, step):
    if n <= 0:
        return ()
    return (start,) + __static_progression__(start + step, n - 1, step)


def __static_sources__(iterables):
    if len(iterables) == 0:
        return ()
    return (__static_elements__(iterables[0]),) + __static_sources__(iterables[1:])


def __unpack_static__(s):
    # The elements from the state `s` of a loop on, asked for one after the other.
    has_element = __has_next__(s)
    if not __is_constant__(has_element):
        __error__("a tuple or list of an iterable whose length is not known at compile time")
    if not has_element:
        return ()
    first = __next__(s)
    return (first,) + __unpack_static__(__advance__(s))


def __static_results__(g, items):
    if len(items) == 0:
        return ()
    accepted = __accepts__(g, items[0])
    if not __is_constant__(accepted):
        __error__("a tuple or list whose length depends on values")
    if accepted:
        first = __element__(g, items[0])
        return (first,) + __static_results__(g, items[1:])
    return __static_results__(g, items[1:])


def __concatenated__(generators):
    if len(generators) == 0:
        return ()
    return __static_elements__(generators[0]) + __concatenated__(generators[1:])


def __transposed__(rows):
    if len(rows) == 0:
        return ()
    for r in rows:
        if len(r) == 0:
            return ()
    return (__firsts__(rows),) + __transposed__(__rests__(rows))


def __firsts__(rows):
    if len(rows) == 0:
        return ()
    return (rows[0][0],) + __firsts__(rows[1:])


def __rests__(rows):
    if len(rows) == 0:
        return ()
    return (rows[0][1:],) + __rests__(rows[1:])


def sorted(iterable, key=None, reverse=False):
    if __is_static__(iterable) and __is_constant__(reverse):
        items = __static_elements__(iterable)
        alike = __have_one_type__(items)
        if not alike and __is_scalar__(items[0]):
            __error__("sorted of values of different types")
        if len(items) <= 16 and alike:
            return __list__(__sorted__(items, key, True if reverse else False))
    result = __empty_list__()
    result.extend(iterable)
    result.sort(key=key, reverse=reverse)
    return result


def __have_one_type__(items):
    for x in items:
        if not __type_equal__(x, items[0]):
            return False
    return True


def __sorted__(items, key, reverse):
    # Insertion sort, unrolled: it is stable.
    if len(items) <= 1:
        return items
    return __inserted__(__sorted__(items[:-1], key, reverse), items[-1], key, reverse)


def __inserted__(items, x, key, reverse):
    if len(items) == 0:
        return (x,)
    smaller, larger = __exchanged__(items[-1], x, key, reverse)
    return __inserted__(items[:-1], smaller, key, reverse) + (larger,)


def __exchanged__(a, b, key, reverse):
    # The two in order; equal ones stay as they are.
    if key is None:
        if (b > a) if reverse else (b < a):
            return b, a
        return a, b
    if (key(b) > key(a)) if reverse else (key(b) < key(a)):
        return b, a
    return a, b
