# The hash table of dicts. Entries are kept in the order of insertion in `keys`, `values` and
# `hashes`; removed ones leave holes, whose hash is -1. `table`, a power of two and twice as long,
# holds the positions of the entries plus 1, or 0: linear probing, where removals close the gap, so
# that there are no marks of removed ones.
#
# Source: R. Hettinger, "More compact dictionaries with faster iteration", 2012; D. Knuth, The Art
# of Computer Programming 3, section 6.4, algorithms L and R.


def __find__(d, key):
    # The position of the entry of a key; -1 if there is none.
    if not __element_is_known__(d):
        return -1
    return __outlined_find__(d, key, hash(key))


def __home__(h, mask):
    # Where the search for a hash begins: its bits spread by Fibonacci's multiplier.
    x = __binary__("multiply", h, -7046029254386353131)
    return (x ^ __binary__("shiftRight", x, 32)) & mask


def __has_cheap_comparison__(x):
    return __is_scalar__(x)


def __outlined_find__(d, key, h):
    if __field__(d, "count") == 0:
        return -1
    keys = __field__(d, "keys")
    table = __field__(d, "table")
    hashes = __field__(d, "hashes")
    mask = __binary__("subtract", __extent__(table, 0), 1)
    i = __home__(h, mask)
    n = __binary__("subtract", __weak__(__item__(table, i)), 1)
    while n >= 0:
        if __has_cheap_comparison__(key) or __weak__(__item__(hashes, n)) == h:
            if __item__(keys, n) == key:
                return n
        i = __binary__("add", i, 1) & mask
        n = __binary__("subtract", __weak__(__item__(table, i)), 1)
    return -1


def __enter__(table, h, n):
    # Writes the position `n` of an entry, which is not there, of the hash `h` into the table.
    mask = __binary__("subtract", __extent__(table, 0), 1)
    i = __home__(h, mask)
    while __weak__(__item__(table, i)) != 0:
        i = __binary__("add", i, 1) & mask
    __set_item__(table, i, __convert__(__binary__("add", n, 1), __dtype__("int32")))


def __outlined_insert__(d, key, h):
    # Adds an entry of a key that has none, without its value; returns the position.
    if __field__(d, "used") >= __extent__(__field__(d, "keys"), 0):
        __outlined_rebuild__(d, __field__(d, "count") + 1)
    n = __field__(d, "used")
    __set_item__(__field__(d, "keys"), n, key)
    __set_item__(__field__(d, "hashes"), n, h)
    __enter__(__field__(d, "table"), h, n)
    __set_field__(d, "used", n + 1)
    __set_field__(d, "count", __field__(d, "count") + 1)
    return n


def __outlined_rebuild__(d, wanted):
    # Moves the entries to new storage without holes, with room for half more than are wanted.
    room = 4
    while room * 2 < wanted * 3:
        room = room * 2
    count = 0
    keys = __storage__(__field__(d, "keys"), room)
    values = __storage__(__field__(d, "values"), room)
    hashes = __storage__(__field__(d, "hashes"), room)
    table = __storage__(__field__(d, "table"), room * 2)
    for i in range(room * 2):
        __set_item__(table, i, __convert__(0, __dtype__("int32")))
    for k in range(__field__(d, "used")):
        h = __weak__(__item__(__field__(d, "hashes"), k))
        if h != -1:
            __set_item__(keys, count, __item__(__field__(d, "keys"), k))
            __set_item__(values, count, __item__(__field__(d, "values"), k))
            __set_item__(hashes, count, h)
            __enter__(table, h, count)
            count = count + 1
    __set_field__(d, "keys", keys)
    __set_field__(d, "values", values)
    __set_field__(d, "hashes", hashes)
    __set_field__(d, "table", table)
    __set_field__(d, "used", count)


def __outlined_remove__(d, n):
    # Removes the entry at position `n`.
    hashes = __field__(d, "hashes")
    table = __field__(d, "table")
    mask = __binary__("subtract", __extent__(table, 0), 1)
    i = __home__(__weak__(__item__(hashes, n)), mask)
    while __weak__(__item__(table, i)) != n + 1:
        i = __binary__("add", i, 1) & mask
    # What follows moves up into the gap if its search begins there or before.
    j = __binary__("add", i, 1) & mask
    m = __weak__(__item__(table, j))
    while m != 0:
        start = __home__(__weak__(__item__(hashes, m - 1)), mask)
        if (__binary__("subtract", j, start) & mask) >= (__binary__("subtract", j, i) & mask):
            __set_item__(table, i, __convert__(m, __dtype__("int32")))
            i = j
        j = __binary__("add", j, 1) & mask
        m = __weak__(__item__(table, j))
    __set_item__(table, i, __convert__(0, __dtype__("int32")))
    __set_item__(hashes, n, -1)
    __clear_item__(__field__(d, "keys"), n)
    __clear_item__(__field__(d, "values"), n)
    used = __field__(d, "used")
    while used > 0 and __weak__(__item__(hashes, used - 1)) == -1:
        used = used - 1
    __set_field__(d, "used", used)
    __set_field__(d, "count", __field__(d, "count") - 1)


def __next_position__(d, n):
    # The position of the first entry from `n` on.
    hashes = __field__(d, "hashes")
    used = __field__(d, "used")
    while n < used and __weak__(__item__(hashes, n)) == -1:
        n = n + 1
    return n


def __key_at__(d, n):
    return __item__(__field__(d, "keys"), n)


def __value_at__(d, n):
    return __item__(__field__(d, "values"), n)
