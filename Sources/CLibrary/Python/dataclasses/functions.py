# The functions of the module dataclasses.


def field(*, default=__missing__, default_factory=__missing__, init=True, repr=True):
    if not __is_structure__(default, "missing"):
        return __structure__("dataclass_field", init=init, default=default)
    if not __is_structure__(default_factory, "missing"):
        return __structure__("dataclass_field", init=init, default_factory=default_factory)
    return __structure__("dataclass_field", init=init)


def replace(obj, **changes):
    return __replaced__(obj, changes)


def astuple(obj):
    return __as_tuples__(__field_values__(obj))


def __as_tuples__(values):
    if len(values) == 0:
        return ()
    return (__as_tuple__(values[0]),) + __as_tuples__(values[1:])


def __as_tuple__(x):
    if __is_instance_of_class__(x):
        return astuple(x)
    return x
