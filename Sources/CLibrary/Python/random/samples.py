# Python's random: several elements of a sequence.
import bisect
import math


def sample(population, k, *, counts=None):
    n = len(population)
    if counts is not None:
        places = __accumulated__(counts)
        if len(places) != n:
            raise ValueError("The number of counts does not match the population")
        total = places.pop()
        if total <= 0:
            raise ValueError("Total of counts must be greater than zero")
        return [
            __element_at__(population, bisect.bisect_right(places, s))
            for s in sample(range(total), k)]
    if k < 0 or k > n:
        raise ValueError("Sample larger than population or is negative")
    size = 21
    if k > 5:
        size = size + 4 ** math.ceil(math.log(k * 3, 4))
    if n <= size:
        return __sample_of_pool__(population, n, k)
    return __sample_of_places__(population, n, k)


def __sample_of_pool__(population, n, k):
    pool = [x for x in population]
    result = []
    for i in range(k):
        j = __below__(n - i)
        result.append(pool[j])
        pool[j] = pool[n - i - 1]
    return result


def __sample_of_places__(population, n, k):
    # The places so far are in a table of at least twice their number, by their last bits.
    size = 64
    while size < 2 * k:
        size = 2 * size
    table = __array__((size,), __dtype__("int64"))
    __assign__(table, -1)
    result = []
    for i in range(k):
        j = __below__(n)
        while not __outlined_added__(table, size - 1, j):
            j = __below__(n)
        result.append(__element_at__(population, j))
    return result


def __outlined_added__(table, mask, j):
    # Puts j into the table; False if it is there.
    i = j & mask
    while True:
        found = __load_flat__(table, i)
        if found == j:
            return False
        if found < 0:
            __store_flat__(table, i, j)
            return True
        i = (i + 1) & mask


def __accumulated__(weights):
    result = []
    for x in weights:
        if len(result) == 0:
            result.append(x)
        else:
            result.append(result[-1] + x)
    return result


def choices(population, weights=None, *, cum_weights=None, k=1):
    n = len(population)
    if cum_weights is None:
        if weights is None:
            return [__element_at__(population, math.floor(random() * n)) for _ in range(k)]
        return __weighed_choices__(population, n, __accumulated__(weights), k)
    if weights is not None:
        raise TypeError("Cannot specify both weights and cumulative weights")
    return __weighed_choices__(population, n, cum_weights, k)


def __weighed_choices__(population, n, cum_weights, k):
    if len(cum_weights) != n:
        raise ValueError("The number of weights does not match the population")
    total = cum_weights[-1] + 0.0
    if total <= 0.0:
        raise ValueError("Total of weights must be greater than zero")
    if not math.isfinite(total):
        raise ValueError("Total of weights must be finite")
    return [
        __element_at__(population, bisect.bisect_right(cum_weights, random() * total, 0, n - 1))
        for _ in range(k)]
