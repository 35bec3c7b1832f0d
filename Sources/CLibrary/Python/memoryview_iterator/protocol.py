# A loop over a memoryview: the view and a position.


def __has_next__(s):
    return s.position < __extent__(s.view.data, 0)


def __next__(s):
    return s.view[s.position]


def __advance__(s):
    return __structure__("memoryview_iterator", view=s.view, position=s.position + 1)
