# The functions of itertools that keep a state: generators, as their documentation writes them.


def takewhile(predicate, iterable):
    for x in iterable:
        if not predicate(x):
            return
        yield x


def dropwhile(predicate, iterable):
    dropping = True
    for x in iterable:
        if dropping:
            dropping = True if predicate(x) else False
        if not dropping:
            yield x


def filterfalse(predicate, iterable):
    for x in iterable:
        if predicate is None:
            if not x:
                yield x
        elif not predicate(x):
            yield x


def compress(data, selectors):
    for x, selector in zip(data, selectors):
        if selector:
            yield x


def cycle(iterable):
    saved = []
    for x in iterable:
        yield x
        saved.append(x)
    while len(saved) > 0:
        for x in saved:
            yield x


def zip_longest(*iterables, fillvalue=None):
    s = __iterators__(iterables)
    while __any_has_next__(s):
        yield __longest__(s, fillvalue)
        s = __longest_advanced__(s)


def __any_has_next__(iterators):
    if len(iterators) == 0:
        return False
    return __has_next__(iterators[0]) or __any_has_next__(iterators[1:])


def __longest__(iterators, fillvalue):
    if len(iterators) == 0:
        return ()
    return (__next_or__(iterators[0], fillvalue),) + __longest__(iterators[1:], fillvalue)


def __next_or__(s, fillvalue):
    if __has_next__(s):
        return __next__(s)
    return fillvalue


def __longest_advanced__(iterators):
    if len(iterators) == 0:
        return ()
    return (__advanced_or_same__(iterators[0]),) + __longest_advanced__(iterators[1:])


def __advanced_or_same__(s):
    if __has_next__(s):
        return __advance__(s)
    return s


def groupby(iterable, key=None):
    s = __iterator__(iterable)
    while __has_next__(s):
        x = __next__(s)
        k = __keyed__(key, x)
        group = [x]
        s = __advance__(s)
        while __has_next__(s):
            y = __next__(s)
            if __keyed__(key, y) != k:
                break
            group.append(y)
            s = __advance__(s)
        yield k, iter(group)


def __keyed__(key, x):
    if key is None:
        return x
    return key(x)


def permutations(iterable, r=None):
    if r is None:
        if __is_tuple__(iterable) or __is_list__(iterable):
            return __permutations__(iterable, len(iterable))
        __error__("itertools.permutations of all elements of anything but a tuple")
    if not __is_constant__(r):
        __error__("itertools.permutations of a length that is no constant")
    return __permutations__(iterable, r)


def __permutations__(iterable, r):
    pool = [x for x in iterable]
    n = len(pool)
    if r <= n:
        indices = [i for i in range(n)]
        cycles = [n - i for i in range(r)]
        yield __picked__(pool, indices, r)
        while __next_permutation__(indices, cycles, n, r):
            yield __picked__(pool, indices, r)


def __next_permutation__(indices, cycles, n, r):
    # Changes the indices to the next ones; False behind the last.
    for i in range(r - 1, -1, -1):
        cycles[i] -= 1
        if cycles[i] > 0:
            j = n - cycles[i]
            indices[i], indices[j] = indices[j], indices[i]
            return True
        first = indices[i]
        for k in range(i, n - 1):
            indices[k] = indices[k + 1]
        indices[n - 1] = first
        cycles[i] = n - i
    return False


def __picked__(pool, indices, r):
    # The tuple of the elements at the first r indices.
    if r == 0:
        return ()
    return __picked__(pool, indices, r - 1) + (pool[indices[r - 1]],)


def __dynamic_combinations__(iterable, r, repeats):
    pool = [x for x in iterable]
    n = len(pool)
    if r <= n or repeats and n > 0 or r == 0:
        indices = [0 if repeats else i for i in range(r)]
        yield __picked__(pool, indices, r)
        while __next_combination__(indices, n, r, repeats):
            yield __picked__(pool, indices, r)


def __next_combination__(indices, n, r, repeats):
    for i in range(r - 1, -1, -1):
        last = n - 1 if repeats else i + n - r
        if indices[i] != last:
            x = indices[i] + 1
            for j in range(i, r):
                indices[j] = x if repeats else x + j - i
            return True
    return False


def combinations_with_replacement(iterable, r):
    if not __is_constant__(r):
        __error__("itertools.combinations_with_replacement of a length that is no constant")
    return __dynamic_combinations__(iterable, r, True)
