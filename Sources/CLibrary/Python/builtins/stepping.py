# Iterators that are asked for one element after the other, in Python's order: whoever else steps
# through what they stand on sees what Python's leave.


def __is_plain__(s):
    # Whether asking `s` for an element changes nothing but itself, however often it is asked.
    if (__is_structure__(s, "generator_iterator") or __is_structure__(s, "object_iterator")
            or __is_structure__(s, "filtered_iterator") or __is_structure__(s, "islice_iterator")
            or __is_structure__(s, "accumulate_iterator")):
        return False
    if __is_structure__(s, "enumerate_iterator") or __is_structure__(s, "mapped_iterator"):
        return __is_plain__(s.iterator)
    if __is_structure__(s, "zip_iterator"):
        return not s.strict and __are_plain__(s.iterators)
    if __is_structure__(s, "chain_iterator"):
        return __is_plain__(s.first) and __is_plain__(s.second)
    return True


def __are_plain__(iterators):
    # What is computed for an element is computed even if a later iterator has none.
    for s in iterators[:-1]:
        if __is_computed__(s):
            return False
    for s in iterators:
        if not __is_plain__(s):
            return False
    return True


def __is_computed__(s):
    # Whether getting an element calls a function that may have effects.
    if __is_structure__(s, "mapped_iterator"):
        return not (s.element is None) or __is_computed__(s.iterator)
    if __is_structure__(s, "enumerate_iterator"):
        return __is_computed__(s.iterator)
    if __is_structure__(s, "zip_iterator"):
        for t in s.iterators:
            if __is_computed__(t):
                return True
    if __is_structure__(s, "chain_iterator"):
        return __is_computed__(s.first) or __is_computed__(s.second)
    return False


def __next_of__(s):
    # The element that asking `s` gives.
    return __step__(s)[1]


def __step__(s):
    # Asks a source for its next element: whether there is one, the element, the source behind.
    if __is_structure__(s, "generator_iterator"):
        has_element = __resume__(s.generator)
        if __yields__(s.generator):
            return has_element, __generator_element__(s.generator), s
        return False, None, s
    if __is_structure__(s, "object_iterator"):
        t = __try_next__(s.iterator)
        return t.has_element, t.element, s
    if __is_plain__(s):
        if __has_next__(s):
            return True, __next__(s), __behind__(s)
        return False, __absent__(__next__, s), __absent__(__behind__, s)
    if __is_structure__(s, "enumerate_iterator"):
        has_element, x, it = __step__(s.iterator)
        return has_element, (s.count, x), __structure__(
            "enumerate_iterator", iterator=it, count=s.count + 1)
    if __is_structure__(s, "mapped_iterator"):
        has_element, x, it = __step__(s.iterator)
        behind = __structure__("mapped_iterator", iterator=it, element=s.element)
        if has_element:
            return True, __element__(s, x), behind
        return False, __absent__(__element__, s, x), behind
    if __is_structure__(s, "zip_iterator"):
        has_element, x, its = __step_all__(s.iterators, s.strict, True)
        return has_element, x, __structure__("zip_iterator", iterators=its, strict=s.strict)
    if __is_structure__(s, "filtered_iterator"):
        return __step_filtered__(s)
    if __is_structure__(s, "islice_iterator"):
        return __step_islice__(s)
    if __is_structure__(s, "chain_iterator"):
        return __step_chain__(s)
    return __step_accumulate__(s)


def __step_all__(iterators, strict, is_first):
    # Asks iterators one after the other, until one has no element.
    if len(iterators) == 0:
        return not is_first, (), ()
    has_element, x, it = __step__(iterators[0])
    if has_element:
        has_rest, rest, its = __step_all__(iterators[1:], strict, False)
    else:
        if strict:
            __check_ends__(iterators[1:], is_first)
        has_rest, rest, its = __absent__(__step_all__, iterators[1:], strict, False)
    return has_element and has_rest, (x,) + rest, (it,) + its


def __check_ends__(iterators, is_first):
    # Sees to it that the iterators behind one that has ended have, too.
    if not is_first:
        raise ValueError("zip() argument is shorter than the ones before")
    for s in iterators:
        if __step__(s)[0]:
            raise ValueError("zip() argument is longer than the ones before")


def __step_filtered__(s):
    # What is absent at the end is like the first element: where all elements are known, none is
    # there.
    first = __asked__(s.iterator)
    t = first
    while __has_next__(t):
        x = __next__(t)
        if s.condition(x):
            return True, __element__(s, x), __filtered__(s, t)
        t = __advance__(t)
    return False, __absent__(__filtered_element__, s, first), __absent__(__filtered__, s, t)


def __filtered_element__(s, t):
    return __element__(s, __next__(t))


def __filtered__(s, t):
    behind = t.behind if __is_structure__(t, "turn") else __behind__(t)
    return __structure__(
        "filtered_iterator", iterator=behind, element=s.element, condition=s.condition)


def __step_chain__(s):
    if not s.is_behind:
        has_element, x, it = __step__(s.first)
        if has_element:
            return True, x, __structure__(
                "chain_iterator", first=it, second=s.second, is_behind=False)
    has_element, x, it = __step__(s.second)
    return has_element, x, __structure__(
        "chain_iterator", first=s.first, second=it, is_behind=True)


def __step_accumulate__(s):
    has_element, x, it = __step__(s.iterator)
    total = s.total
    if has_element:
        total = s.function(total, x) if s.is_begun else x
    return has_element, total, __structure__(
        "accumulate_iterator", iterator=it, is_begun=True, total=total, function=s.function)


def __step_islice__(s):
    # As Python's islice: what lies before the next element is skipped when it is asked for.
    it = s.iterator
    count = s.count
    if not (__is_constant__(s.step) and s.step == 1 and __is_constant__(s.next) and s.next == 0):
        while count < s.next:
            has_element, x, it = __step__(it)
            if not has_element:
                return __sliced_end__(s, it)
            count += 1
    if s.stop is not None:
        if count >= s.stop:
            return __sliced_end__(s, it)
    has_element, x, it = __step__(it)
    following = s.next
    if not (__is_constant__(s.step) and s.step == 1 and __is_constant__(s.next) and s.next == 0):
        following = s.next + s.step
        if s.stop is not None:
            if following > s.stop:
                following = s.stop
    return has_element, x, __sliced__(s, it, count + 1, following)


def __sliced__(s, it, count, following):
    return __structure__(
        "islice_iterator", iterator=it, count=count, next=following, stop=s.stop, step=s.step)


def __sliced_end__(s, it):
    return False, __absent__(__next_of__, it), __sliced__(s, it, s.count, s.next)
