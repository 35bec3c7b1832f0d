# The names of the module enum.

Enum = __class__("Enum")
IntEnum = __class__("IntEnum")


def auto():
    return __structure__("enum_auto")
