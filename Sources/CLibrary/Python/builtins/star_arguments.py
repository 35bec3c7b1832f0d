# What calls take from `*x` where the length of x is known at run time only; `t` is a tuple object.


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
