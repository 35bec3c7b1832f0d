# The methods of tuples.
import list as lists
import static_list as sequences


def index(t, x, start=0, stop=None):
    last = 9223372036854775807 if stop is None else stop
    if __is_reference__(t):
        return lists.index(t, x, start, last)
    k = sequences.__place__(t, x, start, last)
    if k < 0:
        raise ValueError("tuple.index(x): x not in tuple")
    return k


def count(t, x):
    return sequences.count(t, x)
