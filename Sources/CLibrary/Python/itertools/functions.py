# The functions of the module itertools, over the protocol of loops.


def count(start=0, step=1):
    return __structure__("count", start=start, step=step)


def repeat(value, times=None):
    return __structure__("repeat", value=value, times=times)


chain = __structure__("chain_class")


def __chain__(*iterables):
    if len(iterables) == 0:
        return ()
    if len(iterables) == 1:
        return iterables[0]
    rest = __chain__(*iterables[1:])
    if __is_tuple__(iterables[0]) and __is_tuple__(rest):
        return __tuple__(iterables[0]) + __tuple__(rest)
    return __structure__("chain", first=iterables[0], second=rest)


def product(*iterables, repeat=1):
    if not __is_constant__(repeat):
        return __repeated_product__(iterables, repeat)
    sequences = iterables * repeat
    if __are_tuples__(sequences):
        return __new_iterator__(__static_product__(sequences))
    pools = __pools__(sequences)
    size = 1
    for s in pools:
        size = size * len(s)
    return __structure__("product", sequences=pools, size=size)


def __pools__(sequences):
    # What products and such pick from: what an iterable held when they were made.
    if len(sequences) == 0:
        return ()
    return (__pool__(sequences[0]),) + __pools__(sequences[1:])


def __pool__(x):
    if __is_tuple__(x) or __is_list__(x) or __is_structure__(x, "range"):
        return x
    if __is_text__(x) or __is_bytes__(x):
        return x
    if __is_array__(x):
        if __rank__(x) == 1:
            return x.copy()
        return x
    pool = __empty_list__()
    pool.extend(x)
    return pool


def __are_tuples__(sequences):
    for s in sequences:
        if not (__is_tuple__(s) or __is_list__(s)):
            return False
    return True


def __static_product__(sequences):
    if len(sequences) == 0:
        return ((),)
    return __appended_all__(__static_product__(sequences[:-1]), __tuple__(sequences[-1]))


def __appended_all__(heads, items):
    if len(heads) == 0:
        return ()
    return __appended__(heads[0], items) + __appended_all__(heads[1:], items)


def __appended__(head, items):
    if len(items) == 0:
        return ()
    return (head + (items[0],),) + __appended__(head, items[1:])


def islice(iterable, start, *rest):
    if len(rest) == 0:
        return __slice__(iterable, 0, start, 1)
    if len(rest) == 1:
        return __slice__(iterable, 0 if start is None else start, rest[0], 1)
    return __slice__(
        iterable, 0 if start is None else start, rest[0], 1 if rest[1] is None else rest[1])


def __slice__(iterable, start, stop, step):
    if start < 0 or step < 1:
        raise ValueError("indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if stop is not None:
        if stop < 0:
            raise ValueError("stop argument for islice() must be None or an integer: 0 <= x.")
    return __structure__("islice", iterable=iterable, start=start, stop=stop, step=step)


def accumulate(iterable, func=None, *, initial=None):
    if initial is not None:
        return accumulate(__chain__((initial,), iterable), func)
    if func is None:
        return __structure__("accumulate", iterable=iterable, function=__add__)
    return __structure__("accumulate", iterable=iterable, function=func)


def __add__(a, b):
    return a + b


def starmap(function, iterable):
    def apply(items):
        return function(*items)

    return __generator_expression__(iterable, apply)


def pairwise(iterable):
    if __is_tuple__(iterable) or __is_list__(iterable) or __is_array__(iterable):
        return zip(iterable[:-1], iterable[1:])
    if __is_plain__(__source__(iterable)):
        return zip(iterable, __slice__(iterable, 1, None, 1))
    return __pairs__(iterable)


def combinations(iterable, r):
    if r < 0:
        raise ValueError("r must be non-negative")
    if not (__is_static__(iterable) and __is_constant__(r)):
        return __dynamic_combinations__([x for x in iterable], r, False)
    return __new_iterator__(__combinations__(__static_elements__(iterable), r))


def __combinations__(pool, r):
    if r == 0:
        return ((),)
    if len(pool) < r:
        return ()
    return __prefixed__(pool[0], __combinations__(pool[1:], r - 1)) + __combinations__(pool[1:], r)


def __prefixed__(first, tails):
    if len(tails) == 0:
        return ()
    return ((first,) + tails[0],) + __prefixed__(first, tails[1:])
