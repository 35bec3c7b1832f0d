# Sorting of lists: stable, as Python's.


def sort(l, key=None, reverse=False):
    descending = True if reverse else False
    n = __field__(l, "count")
    items = __field__(l, "items")
    if key is None:
        if __element_is_known__(l):
            __outlined_merge_sort__(items, items, n, descending, False)
    elif __element_is_known__(l):
        keys = __empty_list__()
        for x in l:
            append(keys, __present__(key(x)))
        __outlined_merge_sort__(__field__(keys, "items"), items, n, descending, True)


def __outlined_merge_sort__(keys, items, n, descending, separate):
    # Sorts `n` keys, and the items beside them if these are `separate`: bottom-up merge sort of
    # runs that insertion sort makes. It is stable, also where it is descending.
    width = 8
    for start in range(0, n, width):
        __insertion_sort__(
            keys, items, start, __binary__("minimum", start + width, n), descending, separate)
    if n > width:
        keys2 = __storage__(keys, n)
        if separate:
            __merge_all__(keys, items, keys2, __storage__(items, n), n, width, descending, separate)
        else:
            __merge_all__(keys, items, keys2, keys2, n, width, descending, separate)


def __comes_before__(x, y, descending):
    if descending:
        return True if y < x else False
    return True if x < y else False


def __insertion_sort__(keys, items, start, stop, descending, separate):
    for i in range(start + 1, stop):
        x = __item__(keys, i)
        if separate:
            y = __item__(items, i)
        j = i
        while j > start and __comes_before__(x, __item__(keys, j - 1), descending):
            __set_item__(keys, j, __item__(keys, j - 1))
            if separate:
                __set_item__(items, j, __item__(items, j - 1))
            j = j - 1
        if j != i:
            __set_item__(keys, j, x)
            if separate:
                __set_item__(items, j, y)


def __merge_all__(keys, items, keys2, items2, n, width, descending, separate):
    while width < n:
        start = 0
        while start < n:
            middle = __binary__("minimum", start + width, n)
            stop = __binary__("minimum", start + 2 * width, n)
            __merge__(keys, items, keys2, items2, start, middle, stop, descending, separate)
            start = stop
        __outlined_copy__(keys2, 0, keys, 0, n)
        if separate:
            __outlined_copy__(items2, 0, items, 0, n)
        width = 2 * width


def __merge__(keys, items, keys2, items2, start, middle, stop, descending, separate):
    i = start
    j = middle
    for k in range(start, stop):
        right = i >= middle
        if not right and j < stop:
            right = __comes_before__(__item__(keys, j), __item__(keys, i), descending)
        if right:
            __set_item__(keys2, k, __item__(keys, j))
            if separate:
                __set_item__(items2, k, __item__(items, j))
            j = j + 1
        else:
            __set_item__(keys2, k, __item__(keys, i))
            if separate:
                __set_item__(items2, k, __item__(items, i))
            i = i + 1
