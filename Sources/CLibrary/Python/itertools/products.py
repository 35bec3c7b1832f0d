# Products of a number of iterables that is known at run time only: of tuples of such a length.
import tuple as tuples


def __repeated_product__(iterables, repeat):
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    pools = __empty_list__()
    for k in range(repeat):
        for p in iterables:
            pools.append([x for x in p])
    return __any_product__(pools)


def __any_product__(pools):
    indices = [0 for pool in pools]
    isLeft = __have_elements__(pools)
    while isLeft:
        yield tuples.__of_list__([pools[k][indices[k]] for k in range(len(pools))])
        isLeft = __next_product__(pools, indices)


def __have_elements__(pools):
    for pool in pools:
        if len(pool) == 0:
            return False
    return True


def __next_product__(pools, indices):
    # Changes the indices to the next ones; False behind the last.
    for k in range(len(pools) - 1, -1, -1):
        indices[k] += 1
        if indices[k] < len(pools[k]):
            return True
        indices[k] = 0
    return False
