# The methods of named tuples.


def _asdict(t):
    return __as_mapping__(__field_names__(t), __field_values__(t))


def _replace(t, **changes):
    return __replaced__(t, changes)
