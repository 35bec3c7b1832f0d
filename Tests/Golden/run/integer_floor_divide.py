# Integer quotients round down; zero divisors raise for Python ints alone.
# signature: floor_divide(a: int8, b: int8)
# signature: floor_divide(a: int16, b: int16)
# signature: floor_divide(a: int32, b: int32)
# signature: floor_divide(a: int64, b: int64)
# signature: floor_divide(a: uint8, b: uint8)
# signature: floor_divide(a: uint16, b: uint16)
# signature: floor_divide(a: uint32, b: uint32)
# signature: floor_divide(a: uint64, b: uint64)
# signature: floor_divide(a: int8, b: uint8)
# signature: floor_divide(a: uint8, b: int16)
# signature: floor_divide(a: int32, b: uint32)
# signature: floor_divide(a: int64, b: uint64)
# signature: floor_divide(a: uint64, b: int8)
# signature: floor_divide(a: uint16, b: uint64)
# signature: floor_divide(a: int16, b: int64)
# signature: floor_divide(a: int, b: int)
# signature: floor_divide(a: int, b: int8)
# signature: floor_divide(a: uint8, b: int)
# signature: floor_divide(a: uint64, b: int)
# signature: floor_divide(a: bool, b: int)
# signature: floor_divide(a: bool, b: bool)
# signature: floor_divide(a: bool, b: uint8)
# signature: floor_divide(a: int64, b: bool)
# random: floor_divide 40 overflow


def floor_divide(a, b):
    return a // b
