# The methods of slices.


def indices(s, length):
    # The start, stop and step of the slice of a sequence of so many elements.
    n = __integer__(length)
    if n < 0:
        raise ValueError("length should not be negative")
    step = __step__(s.step)
    if step == 0:
        raise ValueError("slice step cannot be zero")
    low = -1 if step < 0 else 0
    high = n - 1 if step < 0 else n
    first = high if step < 0 else low
    last = low if step < 0 else high
    return __limited__(s.start, first, n, low, high), __limited__(s.stop, last, n, low, high), step


def __step__(step):
    if step is None:
        return 1
    return __integer__(step)


def __limited__(i, otherwise, n, low, high):
    if i is None:
        return otherwise
    k = __integer__(i)
    if k < 0:
        k = k + n
        return low if k < low else k
    return high if k > high else k


def __eq__(s, other):
    if not __is_structure__(other, "slice"):
        return False
    return (s.start, s.stop, s.step) == (other.start, other.stop, other.step)
