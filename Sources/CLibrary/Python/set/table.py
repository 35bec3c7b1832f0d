# The hash table of sets, with CPython's own way of probing and growing, so that the order of the
# elements is CPython's: runs of 10 places, then a jump that the higher bits of the hash decide.
# `hashes` says what stands at a place: nothing (-2 ** 63 + 1), a removed element (-1), or an
# element. `filled` counts the places that are taken, also by removed ones.
#
# Source: CPython 3.11, Objects/setobject.c.


def __set_hash__(x):
    h = hash(x)
    if __is_tuple__(x) or __is_reference__(x):
        return 0 if h == -9223372036854775807 else h
    return h


def __set_position__(s, key):
    # The place of an element; -1 if it is not there.
    if not __element_is_known__(s):
        return -1
    return __outlined_position__(s, key, __set_hash__(key))


def __last_of_run__(i, mask):
    return __binary__("add", i, 9) if __binary__("add", i, 9) <= mask else i


def __next_perturb__(perturb):
    return __binary__("shiftRight", perturb, 5) & 576460752303423487


def __next_run__(i, perturb, mask):
    five = __binary__("multiply", i, 5)
    return __binary__("add", __binary__("add", five, 1), perturb) & mask


def __is_cheap__(x):
    return __is_scalar__(x)


def __outlined_position__(s, key, h):
    if __field__(s, "count") == 0:
        return -1
    keys = __field__(s, "keys")
    hashes = __field__(s, "hashes")
    mask = __binary__("subtract", __extent__(keys, 0), 1)
    i = h & mask
    perturb = h
    while True:
        j = i
        last = __last_of_run__(i, mask)
        while j <= last:
            g = __weak__(__item__(hashes, j))
            if g == h:
                if __item__(keys, j) == key:
                    return j
            elif g == -9223372036854775807:
                return -1
            j = __binary__("add", j, 1)
        perturb = __next_perturb__(perturb)
        i = __next_run__(i, perturb, mask)


def __outlined_add__(s, key, h):
    # Adds an element of the hash `h` if it is not there: where the last removed one was that the
    # search came across, else at the place that ended it.
    if __extent__(__field__(s, "keys"), 0) == 0:
        __outlined_resize__(s, 0)
    keys = __field__(s, "keys")
    hashes = __field__(s, "hashes")
    mask = __binary__("subtract", __extent__(keys, 0), 1)
    i = h & mask
    perturb = h
    free = -1
    searching = True
    while searching:
        j = i
        last = __last_of_run__(i, mask)
        while searching and j <= last:
            g = __weak__(__item__(hashes, j))
            if g == h:
                if __item__(keys, j) == key:
                    return
            elif g == -9223372036854775807:
                i = j
                searching = False
            elif g == -1:
                free = j
            j = __binary__("add", j, 1)
        if searching:
            perturb = __next_perturb__(perturb)
            i = __next_run__(i, perturb, mask)
    count = __binary__("add", __field__(s, "count"), 1)
    __set_field__(s, "count", count)
    if free >= 0:
        __set_item__(keys, free, key)
        __set_item__(hashes, free, h)
        return
    __set_item__(keys, i, key)
    __set_item__(hashes, i, h)
    filled = __binary__("add", __field__(s, "filled"), 1)
    __set_field__(s, "filled", filled)
    if filled * 5 >= mask * 3:
        __outlined_resize__(s, __growth__(count))


def __growth__(count):
    if count > 50000:
        return count * 2
    return count * 4


def __outlined_resize__(s, wanted):
    # Moves the elements to a table of more than `wanted` places, without removed ones.
    n = 8
    while n <= wanted:
        n = n * 2
    keys = __storage__(__field__(s, "keys"), n)
    hashes = __storage__(__field__(s, "hashes"), n)
    for i in range(n):
        __set_item__(hashes, i, -9223372036854775807)
    old = __field__(s, "hashes")
    for i in range(__extent__(old, 0)):
        h = __weak__(__item__(old, i))
        if h != -1 and h != -9223372036854775807:
            __insert_clean__(keys, hashes, __item__(__field__(s, "keys"), i), h)
    __set_field__(s, "keys", keys)
    __set_field__(s, "hashes", hashes)
    __set_field__(s, "filled", __field__(s, "count"))


def __insert_clean__(keys, hashes, key, h):
    # Adds an element that is not there to a table without removed ones.
    mask = __binary__("subtract", __extent__(keys, 0), 1)
    i = h & mask
    perturb = h
    searching = True
    while searching:
        j = i
        last = __last_of_run__(i, mask)
        while searching and j <= last:
            if __weak__(__item__(hashes, j)) == -9223372036854775807:
                i = j
                searching = False
            j = __binary__("add", j, 1)
        if searching:
            perturb = __next_perturb__(perturb)
            i = __next_run__(i, perturb, mask)
    __set_item__(keys, i, key)
    __set_item__(hashes, i, h)


def __outlined_discard__(s, j):
    # Removes the element at the place `j`.
    __set_item__(__field__(s, "hashes"), j, -1)
    __clear_item__(__field__(s, "keys"), j)
    __set_field__(s, "count", __field__(s, "count") - 1)


def __next_place__(s, j):
    # The first place from `j` on that holds an element; the number of places if there is none.
    hashes = __field__(s, "hashes")
    n = __extent__(hashes, 0)
    while j < n:
        h = __weak__(__item__(hashes, j))
        if h != -1 and h != -9223372036854775807:
            return j
        j = __binary__("add", j, 1)
    return j


def __set_item_at__(s, j):
    return __item__(__field__(s, "keys"), j)


def __stored_hash__(s, j):
    return __weak__(__item__(__field__(s, "hashes"), j))


def __mask_of__(s):
    # The greatest place; an empty set has 8, as it were.
    return __binary__("maximum", __extent__(__field__(s, "hashes"), 0), 8) - 1


def __merge__(s, other):
    # Adds the elements of another set.
    if not __element_is_known__(other):
        return
    __widen_like__(s, other)
    if s is other or __field__(other, "count") == 0:
        return
    __outlined_merge__(s, other)


def __outlined_merge__(s, other):
    used = __field__(other, "count")
    if (__field__(s, "filled") + used) * 5 >= __mask_of__(s) * 3:
        __outlined_resize__(s, (__field__(s, "count") + used) * 2)
    if __extent__(__field__(s, "keys"), 0) == 0:
        __outlined_resize__(s, 0)
    if __field__(s, "filled") == 0:
        keys = __field__(s, "keys")
        hashes = __field__(s, "hashes")
        n = __extent__(keys, 0)
        same = n == __extent__(__field__(other, "keys"), 0) and __field__(other, "filled") == used
        j = __next_place__(other, 0)
        while j < __extent__(__field__(other, "keys"), 0):
            key = __as_item__(keys, __set_item_at__(other, j))
            h = __stored_hash__(other, j)
            if same:
                __set_item__(keys, j, key)
                __set_item__(hashes, j, h)
            else:
                __insert_clean__(keys, hashes, key, h)
            j = __next_place__(other, j + 1)
        __set_field__(s, "filled", used)
        __set_field__(s, "count", used)
    else:
        j = __next_place__(other, 0)
        while j < __extent__(__field__(other, "keys"), 0):
            key = __as_item__(__field__(s, "keys"), __set_item_at__(other, j))
            __outlined_add__(s, key, __stored_hash__(other, j))
            j = __next_place__(other, j + 1)
