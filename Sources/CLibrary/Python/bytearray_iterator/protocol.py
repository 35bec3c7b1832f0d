# A loop over a bytearray: it sees what happens to it meanwhile.


def __has_next__(s):
    return s.position < __field__(s.bytes, "count")


def __next__(s):
    return __integer_of__(__load_flat__(__field__(s.bytes, "items"), s.position))


def __advance__(s):
    return __structure__("bytearray_iterator", bytes=s.bytes, position=s.position + 1)
