# A loop over a set.


def __has_next__(s):
    if __field__(s.set, "count") != s.count:
        raise RuntimeError("Set changed size during iteration")
    return s.position < __extent__(__field__(s.set, "hashes"), 0)


def __next__(s):
    return __item__(__field__(s.set, "keys"), s.position)


def __advance__(s):
    hashes = __field__(s.set, "hashes")
    n = __extent__(hashes, 0)
    j = s.position + 1
    while j < n and (
        __weak__(__item__(hashes, j)) == -1
        or __weak__(__item__(hashes, j)) == -9223372036854775807
    ):
        j = j + 1
    return __structure__("set_iterator", set=s.set, position=j, count=s.count)
