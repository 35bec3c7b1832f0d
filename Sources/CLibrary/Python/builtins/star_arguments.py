# What calls and displays take from `*x` where the length of x is known at run time only; `t` is a
# tuple object.


def __leading_arguments__(t, n, more):
    # The first `n` elements, as a tuple; there may be more of them only where `more` says so.
    if len(t) < n:
        raise TypeError(f"the call takes {n} more arguments, and {len(t)} are given")
    if not more and len(t) > n:
        raise TypeError(f"the call takes {n} more arguments, and {len(t)} are given")
    return __leading__(t, 0, n)


def __leading__(t, i, n):
    if i == n:
        return ()
    return (t[i],) + __leading__(t, i + 1, n)


def __arguments_behind__(t, n):
    return t if n == 0 else t[n:]


def __joined_elements__(elements):
    # What a starred parameter called `elements` takes: a tuple of known length, a tuple object, or
    # one behind the other.
    if __is_structure__(elements, "followed"):
        return elements.first + elements.rest
    return elements


def __spread__(x):
    # What a star in a display stands before: a static sequence, or a list of its own.
    if __is_static__(x):
        return __static_elements__(x)
    if __is_reference__(x, "set") or __is_reference__(x, "frozenset"):
        # A set of it has its elements in an order that the set's table gives.
        return x.copy()
    return __call_list__(x)


def __set_of_parts__(parts, stars):
    # The set of the elements of a display whose number is known at run time only.
    result = __empty__("set")
    __add_to_set__(result, parts, stars)
    return result


def __add_to_set__(s, parts, stars):
    if len(parts) > 0:
        if stars[0]:
            s.update(parts[0])
        else:
            s.add(parts[0])
        __add_to_set__(s, parts[1:], stars[1:])


def __list_of_parts__(parts, stars, *, __place__=0):
    # The list of the elements of a display whose length is known at run time only.
    result = __empty_list__()
    __add_parts__(result, parts, stars)
    return result


def __add_parts__(l, parts, stars):
    if len(parts) > 0:
        if stars[0]:
            l.extend(parts[0])
        else:
            l.append(parts[0])
        __add_parts__(l, parts[1:], stars[1:])
