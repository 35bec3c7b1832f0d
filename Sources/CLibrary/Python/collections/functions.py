# The functions of the module collections.


def namedtuple(typename, field_names, *, rename=False, defaults=(), module=None):
    return __named_tuple__(typename, field_names, defaults)
