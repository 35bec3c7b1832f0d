# Iterators that compute their elements: generator expressions, map and filter.
#
# A "generator" is an iterable with a function of its elements and a condition; None stands for
# the element itself, and for no condition. The elements of "chained" ones are generators.

__missing__ = __structure__("missing")


def __generator_expression__(iterable, element, condition=None):
    return __structure__("generator", iterable=iterable, element=element, condition=condition)


def __chained_generators__(iterable, element, condition=None):
    return __structure__(
        "chained", generators=__generator_expression__(iterable, element, condition))


def map(function, iterable, *iterables):
    if len(iterables) == 0:
        return __generator_expression__(iterable, function)

    def apply(items):
        return function(*items)

    return __generator_expression__(zip(iterable, *iterables), apply)


def filter(function, iterable):
    if function is None:
        return __generator_expression__(iterable, None, __call_bool__)
    return __generator_expression__(iterable, None, function)


def __accepts__(g, y):
    if g.condition is None:
        return True
    if g.condition(y):
        return True
    return False


def __element__(g, y):
    if g.element is None:
        return y
    return g.element(y)


def __lazy_source__(x):
    if __is_structure__(x, "generator"):
        s = __source__(x.iterable)
        if x.condition is None:
            return __structure__("mapped_iterator", iterator=s, element=x.element)
        return __structure__(
            "filtered_iterator", iterator=s, element=x.element, condition=x.condition)
    if __is_structure__(x, "chained"):
        return __source__(__iterated__(x))
    if __is_mapping__(x):
        return __source__(__field_names__(x))
    if __is_enumeration__(x):
        return __source__(__members__(x))
    if __is_structure__(x, "iterator"):
        return __source__(x.iterable)
    if __is_structure__(x, "backwards"):
        return __structure__("backwards_iterator", list=x.list, position=x.position)
    if __is_structure__(x, "repeat"):
        return __structure__("repeat_iterator", value=x.value, left=x.times)
    if __is_structure__(x, "count"):
        return __structure__("count_iterator", position=x.start, step=x.step)
    if __is_structure__(x, "chain"):
        return __structure__(
            "chain_iterator", first=__source__(x.first), second=__source__(x.second),
            is_behind=False)
    if __is_structure__(x, "product"):
        return __structure__(
            "product_iterator", sequences=x.sequences, position=0, size=x.size)
    if __is_structure__(x, "islice"):
        return __structure__(
            "islice_iterator", iterator=__source__(x.iterable), count=0, next=x.start,
            stop=x.stop, step=x.step)
    if __is_structure__(x, "accumulate"):
        s = __source__(x.iterable)
        return __structure__(
            "accumulate_iterator", iterator=s, is_begun=False, total=__absent__(__next_of__, s),
            function=x.function)
    __error__("iteration over such a value")


def __lazy_has_next__(s):
    if __is_structure__(s, "repeat_iterator"):
        if s.left is None:
            return True
        return s.left > 0
    if __is_structure__(s, "count_iterator"):
        return True
    if __is_structure__(s, "chain_iterator"):
        return __has_next__(s.first) or __has_next__(s.second)
    if __is_structure__(s, "product_iterator"):
        return s.position < s.size
    if __is_structure__(s, "backwards_iterator"):
        return s.position >= 0 and s.position < __field__(s.list, "count")
    return __has_next__(s.iterator)


def __lazy_next__(s):
    if __is_structure__(s, "mapped_iterator"):
        return __element__(s, __next__(s.iterator))
    if __is_structure__(s, "repeat_iterator"):
        return s.value
    if __is_structure__(s, "count_iterator"):
        return s.position
    if __is_structure__(s, "chain_iterator"):
        if __has_next__(s.first):
            return __next__(s.first)
        return __next__(s.second)
    if __is_structure__(s, "backwards_iterator"):
        return __item__(__field__(s.list, "items"), s.position)
    return __combination__(s.sequences, s.position)


def __lazy_behind__(s):
    if __is_structure__(s, "mapped_iterator"):
        return __structure__(
            "mapped_iterator", iterator=__behind__(s.iterator), element=s.element)
    if __is_structure__(s, "repeat_iterator"):
        if s.left is None:
            return s
        return __structure__("repeat_iterator", value=s.value, left=s.left - 1)
    if __is_structure__(s, "count_iterator"):
        return __structure__("count_iterator", position=s.position + s.step, step=s.step)
    if __is_structure__(s, "chain_iterator"):
        if __has_next__(s.first):
            return __structure__(
                "chain_iterator", first=__behind__(s.first), second=s.second, is_behind=False)
        return __structure__(
            "chain_iterator", first=s.first, second=__behind__(s.second), is_behind=False)
    if __is_structure__(s, "backwards_iterator"):
        return __structure__("backwards_iterator", list=s.list, position=s.position - 1)
    return __structure__(
        "product_iterator", sequences=s.sequences, position=s.position + 1, size=s.size)


def __combination__(sequences, position):
    # The elements of the product of sequences at a position, the last one changing fastest.
    if len(sequences) == 0:
        return ()
    last = sequences[-1]
    n = len(last)
    return __combination__(sequences[:-1], position // n) + (__element_at__(last, position % n),)


def __element_at__(sequence, i):
    if __is_structure__(sequence, "range"):
        return sequence.start + i * sequence.step
    return sequence[i]


def iter(x):
    if __is_generator__(x):
        return x
    if __is_instance_of_class__(x) and __has_protocol__(x, "__iter__"):
        return __iterator_of_object__(x.__iter__())
    return __iterated__(x)


def __iterator_of_object__(it):
    if __has_protocol__(it, "__next__"):
        return it
    return iter(it)


def __iterated__(x):
    # A generator of the elements of x.
    if __is_structure__(x, "chained"):
        return __chained_elements__(x.generators)
    return __stepping__(__source__(x))


def __chained_elements__(outer):
    for y in outer.iterable:
        if __accepts__(outer, y):
            for z in __iterated__(__element__(outer, y)):
                yield z


def __stepping__(source):
    s = __asked__(source)
    while __has_next__(s):
        yield __next__(s)
        s = __advance__(s)


def __is_iterator__(x):
    # Whether x stands for an iterator of Python, which is consumed once, but is a value here.
    return (__is_structure__(x, "generator") or __is_structure__(x, "chained")
            or __is_structure__(x, "zip") or __is_structure__(x, "enumerate")
            or __is_structure__(x, "count") or __is_structure__(x, "repeat")
            or __is_structure__(x, "chain") or __is_structure__(x, "product")
            or __is_structure__(x, "islice") or __is_structure__(x, "accumulate")
            or __is_structure__(x, "iterator"))


def next(iterator, default=__missing__):
    if __is_instance_of_class__(iterator):
        if __is_structure__(default, "missing"):
            return iterator.__next__()
        s = __try_next__(iterator)
        if s.has_element:
            return s.element
        return default
    if __is_generator__(iterator):
        state = __generator_state__(iterator)
        if __resume__(iterator):
            return __generator_element__(iterator)
        if __is_structure__(default, "missing"):
            __end__(iterator, state)
        return default
    if not __is_iterator__(iterator):
        __error__("next of such a value (use iter first)")
    # Anything but a generator stands in the call: nothing else steps through it.
    for x in iterator:
        return x
    if __is_structure__(default, "missing"):
        raise StopIteration()
    return default


def __end__(g, state):
    # Says that a generator has ended, and its result if it was in `state` before.
    if __type_equal__(__generator_result__(g), None):
        raise StopIteration()
    if state < 0:
        raise StopIteration()
    raise StopIteration(__generator_result__(g))


def __delegated_result__(x):
    # What `yield from x` gives in the end.
    return __generator_result__(x)


def __manager__(x):
    # What `with x` enters and leaves.
    if __has_method__(x, "__enter__") and __has_method__(x, "__exit__"):
        return x
    __error__("'with' of such a value")


def __with_cause__(e, cause):
    # What `raise e from cause` raises.
    return __cause_added__(e, cause)


def __exception_type__(e):
    # The class of an exception that `with` hands to a context manager.
    return __type_of__(e)


def __delete_attribute__(o, name):
    # What `del o.name` does.
    __remove_attribute__(o, name)


def __set_cell__(cell, x):
    # Assigns to a variable that nested functions share.
    if len(cell) > 0:
        cell[0] = x
    else:
        cell.append(x)


def __cell_value__(cell, message, free):
    if len(cell) == 0:
        if free:
            raise NameError(message)
        raise UnboundLocalError(message)
    return cell[0]
