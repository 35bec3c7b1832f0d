# The methods of ranges.


def __getitem__(r, i):
    if __is_structure__(i, "slice"):
        first, n, step = __slice_bounds__(i.start, i.stop, i.step, len(r))
        return range(
            r.start + first * r.step, r.start + (first + n * step) * r.step, r.step * step)
    k = __integer__(i)
    n = len(r)
    if k < 0:
        k = k + n
    if k < 0 or k >= n:
        raise IndexError("range object index out of range")
    return r.start + k * r.step


def index(r, x):
    if x in r:
        return (__integer__(x) - r.start) // r.step
    raise ValueError(__outlined_absence_problem__(x))


def __outlined_absence_problem__(x):
    return f"{x!r} is not in range"


def count(r, x):
    return 1 if x in r else 0


def __len__(r):
    return __range_length__(r)


def __eq__(r, other):
    # Ranges are equal that give the same numbers.
    if not __is_structure__(other, "range"):
        return False
    n = __range_length__(r)
    if n != __range_length__(other):
        return False
    return n == 0 or (r.start == other.start and (n == 1 or r.step == other.step))
