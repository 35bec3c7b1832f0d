# A loop over a list: it sees what happens to the list meanwhile.


def __has_next__(s):
    return s.position < __field__(s.list, "count")


def __next__(s):
    return __item__(__field__(s.list, "items"), s.position)


def __advance__(s):
    return __structure__("list_iterator", list=s.list, position=s.position + 1)
