# A loop over a deque.


def __has_next__(s):
    if s.position >= __field__(s.deque, "count"):
        return False
    if __field__(s.deque, "changes") != s.changes:
        raise RuntimeError("deque mutated during iteration")
    return True


def __next__(s):
    items = __field__(s.deque, "items")
    n = __extent__(items, 0)
    place = __binary__("add", __field__(s.deque, "first"), s.position) & (n - 1)
    return __item__(items, place)


def __advance__(s):
    return __structure__(
        "deque_iterator", deque=s.deque, position=s.position + 1, changes=s.changes)
