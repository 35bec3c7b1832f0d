# Python's heapq: priority queues in lists, element for element as CPython keeps them.


def __check__(heap):
    if not __is_list__(heap) and not __is_reference__(heap, "list"):
        __error__("a heap that is no list")
    if __is_list__(heap):
        __widen__(heap)


def heappush(heap, item):
    __check__(heap)
    heap.append(item)
    __outlined_sift_down__(heap, 0, len(heap) - 1)


def heappop(heap):
    __check__(heap)
    if len(heap) == 0:
        raise IndexError("index out of range")
    last = heap.pop()
    if len(heap) == 0:
        return last
    first = heap[0]
    heap[0] = last
    __outlined_sift_up__(heap, 0)
    return first


def heapreplace(heap, item):
    __check__(heap)
    if len(heap) == 0:
        raise IndexError("index out of range")
    first = heap[0]
    heap[0] = item
    __outlined_sift_up__(heap, 0)
    return first


def heappushpop(heap, item):
    __check__(heap)
    if len(heap) > 0 and heap[0] < item:
        first = heap[0]
        heap[0] = item
        __outlined_sift_up__(heap, 0)
        return first
    return item


def heapify(x):
    __check__(x)
    for i in range(len(x) // 2 - 1, -1, -1):
        __outlined_sift_up__(x, i)


def __outlined_sift_down__(heap, start, place):
    # Moves the item at `place` towards the root until its parent is no greater.
    items = __field__(heap, "items")
    new = __item__(items, place)
    while place > start:
        above = (place - 1) >> 1
        parent = __item__(items, above)
        if not new < parent:
            break
        __set_item__(items, place, parent)
        place = above
    __set_item__(items, place, new)


def __outlined_sift_up__(heap, place):
    # Moves the smaller children up from `place` to a leaf, and the item there down from the leaf.
    #
    # Source: D. E. Knuth, "The Art of Computer Programming", volume 3, exercise 5.2.3-18.
    items = __field__(heap, "items")
    end = __field__(heap, "count")
    start = place
    new = __item__(items, place)
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not __item__(items, child) < __item__(items, right):
            child = right
        __set_item__(items, place, __item__(items, child))
        place = child
        child = 2 * place + 1
    __set_item__(items, place, new)
    __outlined_sift_down__(heap, start, place)


def merge(*iterables, key=None, reverse=False):
    if len(iterables) == 0:
        return iter([0][:0])
    if len(iterables) == 1:
        return iter(iterables[0])
    return __merged__(
        merge(*iterables[:-1], key=key, reverse=reverse), iterables[-1], key, reverse)


def __merged__(a, b, key, reverse):
    # Of equal elements that of `a` comes first.
    has_x, x, s = __step__(__source__(a))
    has_y, y, t = __step__(__source__(b))
    while has_x and has_y:
        if __precedes__(y, x, key, reverse):
            yield y
            has_y, y, t = __step__(t)
        else:
            yield x
            has_x, x, s = __step__(s)
    while has_x:
        yield x
        has_x, x, s = __step__(s)
    while has_y:
        yield y
        has_y, y, t = __step__(t)


def __precedes__(y, x, key, reverse):
    if key is not None:
        return __precedes__(key(y), key(x), None, reverse)
    if reverse:
        return x < y
    return y < x


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:n if n > 0 else 0]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:n if n > 0 else 0]
