# The methods of named tuples.


def _replace(t, **changes):
    return __replaced__(t, changes)
