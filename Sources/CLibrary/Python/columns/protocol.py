# zip(*rows) of tuples of known length: its elements are the columns.
import tuple as tuples


def __iterator__(s):
    return __structure__("column_iterator", rows=s.rows, position=0)


def __column__(rows, i):
    l = __empty_list__()
    for r in rows:
        l.append(r[i])
    return tuples.__of_list__(l)
