# A loop over a dict: over its "keys", "values" or "items".


def __has_next__(s):
    if __field__(s.dict, "count") != s.count:
        raise RuntimeError("dictionary changed size during iteration")
    return s.position < __field__(s.dict, "used")


def __next__(s):
    if s.what == "keys":
        return __item__(__field__(s.dict, "keys"), s.position)
    if s.what == "values":
        return __item__(__field__(s.dict, "values"), s.position)
    return (
        __item__(__field__(s.dict, "keys"), s.position),
        __item__(__field__(s.dict, "values"), s.position))


def __advance__(s):
    d = s.dict
    hashes = __field__(d, "hashes")
    used = __field__(d, "used")
    n = s.position + 1
    while n < used and __weak__(__item__(hashes, n)) == -1:
        n = n + 1
    return __structure__("dict_iterator", dict=d, position=n, count=s.count, what=s.what)
