# A loop over an array.array: it sees what happens to it meanwhile.


def __has_next__(s):
    return s.position < __field__(s.array, "count")


def __next__(s):
    return s.array[s.position]


def __advance__(s):
    return __structure__("array.array_iterator", array=s.array, position=s.position + 1)
