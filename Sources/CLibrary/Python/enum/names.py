# The names of the module enum.

Enum = __class__("Enum")
IntEnum = __class__("IntEnum")
StrEnum = __class__("StrEnum")
Flag = __class__("Flag")
IntFlag = __class__("IntFlag")


def auto():
    return __structure__("enum_auto")
