# The functions of the module dataclasses.


KW_ONLY = __class__("KW_ONLY")
InitVar = __class__("InitVar")


def field(*, default=__missing__, default_factory=__missing__, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=False):
    if not __is_structure__(default, "missing"):
        return __structure__("dataclass_field", init=init, default=default)
    if not __is_structure__(default_factory, "missing"):
        return __structure__("dataclass_field", init=init, default_factory=default_factory)
    return __structure__("dataclass_field", init=init)


def __made_by_factory__(factory, name, *, __place__):
    return factory()


def replace(obj, **changes):
    return __replaced__(obj, changes)


def fields(class_or_instance):
    return __described_fields__(__field_names__(class_or_instance))


def __described_fields__(names):
    if len(names) == 0:
        return ()
    return (__structure__("field", name=names[0]),) + __described_fields__(names[1:])


def asdict(obj):
    return __as_mapping__(__field_names__(obj), __as_dicts__(__field_values__(obj)))


def __as_dicts__(values):
    if len(values) == 0:
        return ()
    return (__as_dict__(values[0]),) + __as_dicts__(values[1:])


def __as_dict__(x):
    if __is_instance_of_class__(x) and __class_kind__(x) == "data":
        return asdict(x)
    if __is_reference__(x) and not __is_instance_of_class__(x):
        __error__("'asdict' of a dataclass that holds a container")
    return x


def is_dataclass(obj):
    return __is_dataclass__(obj)


def astuple(obj):
    return __as_tuples__(__field_values__(obj))


def __as_tuples__(values):
    if len(values) == 0:
        return ()
    return (__as_tuple__(values[0]),) + __as_tuples__(values[1:])


def __as_tuple__(x):
    if __is_instance_of_class__(x) and __class_kind__(x) == "data":
        return astuple(x)
    if __is_reference__(x) and not __is_instance_of_class__(x):
        __error__("'astuple' of a dataclass that holds a container")
    return x
