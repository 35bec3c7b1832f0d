# The names of the module typing that classes derive from, and functions call.

NamedTuple = __class__("NamedTuple")


def cast(typ, val):
    return val
