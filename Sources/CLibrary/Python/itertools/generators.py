# The functions of itertools that keep a state: generators, as their documentation writes them.
import tuple as tuples


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
    return __longest__(__sources__(iterables), fillvalue)


def __longest__(iterators, fillvalue):
    # An iterator that has ended is asked no more, nor is one behind the last that ends.
    active = __all_true__(len(iterators))
    left = len(iterators)
    while left > 0:
        left, x, active, iterators = __step_longest__(iterators, active, left, fillvalue)
        if left > 0:
            yield x


def __all_true__(n):
    if n == 0:
        return ()
    return (__weak__(n > 0),) + __all_true__(n - 1)


def __step_longest__(iterators, active, left, fillvalue):
    # The number of iterators that have not ended; the elements; which have not ended; the states.
    if len(iterators) == 0:
        return left, (), (), ()
    is_active, x, it, left = __step_or__(iterators[0], active[0], left, fillvalue)
    if left > 0:
        left, rest, actives, its = __step_longest__(iterators[1:], active[1:], left, fillvalue)
    else:
        _, rest, actives, its = __absent__(
            __step_longest__, iterators[1:], active[1:], left, fillvalue)
    return left, (x,) + rest, (is_active,) + actives, (it,) + its


def __step_or__(s, is_active, left, fillvalue):
    if is_active:
        has_element, x, it = __step__(s)
        if has_element:
            return True, x, it, left
        return False, fillvalue, it, left - 1
    return False, fillvalue, s, left


def groupby(iterable, key=None):
    return __groups__(iter(iterable), key)


def __groups__(it, key):
    # `value` and `current` hold the element that waits and its key, `target` the key of the group
    # that was handed out last, and `number` how many there were.
    value = []
    current = []
    target = []
    number = [0]
    while True:
        number[0] += 1
        while len(current) == 0 or (len(target) > 0 and target[0] == current[0]):
            if not __step_group__(it, key, value, current):
                return
        k = current[0]
        target.clear()
        target.append(k)
        yield k, __group__(it, key, value, current, number, number[0], k)


def __group__(it, key, value, current, number, own, k):
    while number[0] == own:
        if len(value) == 0 and not __step_group__(it, key, value, current):
            return
        if not (k == current[0]):
            return
        current.clear()
        yield value.pop()


def __step_group__(it, key, value, current):
    for x in it:
        value.clear()
        current.clear()
        value.append(x)
        current.append(__keyed__(key, x))
        return True
    return False


def tee(iterable, n=2):
    if not __is_constant__(n):
        __error__("itertools.tee into a number that is no constant")
    it = iter(iterable)
    return __tees__(it, __empty_list__(), n)


def __tees__(it, known, n):
    if n <= 0:
        return ()
    return (__tee__(it, known),) + __tees__(it, known, n - 1)


def __tee__(it, known):
    # All elements so far are kept, for whoever comes later.
    i = 0
    while True:
        if i == len(known):
            if not __step_tee__(it, known):
                return
        yield known[i]
        i += 1


def __step_tee__(it, known):
    for x in it:
        known.append(x)
        return True
    return False


def __pairs__(iterable):
    last = __empty_list__()
    for x in iterable:
        if len(last) > 0:
            previous = last[0]
            last[0] = x
            yield previous, x
        else:
            last.append(x)


def __keyed__(key, x):
    if key is None:
        return x
    return key(x)


def permutations(iterable, r=None):
    if r is None:
        if __is_tuple__(iterable) or __is_list__(iterable):
            return __permutations__(iterable, len(iterable))
        pool = [x for x in iterable]
        return __permutations__(pool, len(pool))
    if r < 0:
        raise ValueError("r must be non-negative")
    return __permutations__([x for x in iterable], r)


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
    if not __is_constant__(r):
        return tuples.__of_list__([pool[indices[k]] for k in range(r)])
    if r == 0:
        return ()
    return __picked__(pool, indices, r - 1) + (pool[indices[r - 1]],)


def __dynamic_combinations__(pool, r, repeats):
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
    if r < 0:
        raise ValueError("r must be non-negative")
    return __dynamic_combinations__([x for x in iterable], r, True)


def __chain_of__(iterables):
    for iterable in iterables:
        for x in iterable:
            yield x
