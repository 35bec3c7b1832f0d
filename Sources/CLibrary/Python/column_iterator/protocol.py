# A loop over the columns of rows.
import columns


def __width__(s):
    return len(__item__(__field__(s.rows, "items"), 0))


def __has_next__(s):
    return len(s.rows) > 0 and s.position < __width__(s)


def __next__(s):
    return columns.__column__(s.rows, s.position)


def __advance__(s):
    return __structure__("column_iterator", rows=s.rows, position=s.position + 1)
