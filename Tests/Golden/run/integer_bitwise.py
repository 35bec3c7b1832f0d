# Bitwise operators keep bools and promote integers.
# signature: both(a: int8, b: int8)
# signature: both(a: int16, b: int16)
# signature: both(a: int32, b: int32)
# signature: both(a: int64, b: int64)
# signature: both(a: uint8, b: uint8)
# signature: both(a: uint16, b: uint16)
# signature: both(a: uint32, b: uint32)
# signature: both(a: uint64, b: uint64)
# signature: both(a: int8, b: uint8)
# signature: both(a: uint8, b: int16)
# signature: both(a: int32, b: uint32)
# signature: both(a: uint16, b: uint64)
# signature: both(a: int16, b: int64)
# signature: both(a: int, b: int)
# signature: both(a: int, b: int8)
# signature: both(a: uint8, b: int)
# signature: both(a: uint64, b: int)
# signature: both(a: bool, b: int)
# signature: both(a: bool, b: bool)
# signature: both(a: bool, b: uint8)
# signature: both(a: int64, b: bool)
# signature: either(a: int8, b: int8)
# signature: either(a: int16, b: int16)
# signature: either(a: int32, b: int32)
# signature: either(a: int64, b: int64)
# signature: either(a: uint8, b: uint8)
# signature: either(a: uint16, b: uint16)
# signature: either(a: uint32, b: uint32)
# signature: either(a: uint64, b: uint64)
# signature: either(a: int8, b: uint8)
# signature: either(a: uint8, b: int16)
# signature: either(a: int32, b: uint32)
# signature: either(a: uint16, b: uint64)
# signature: either(a: int16, b: int64)
# signature: either(a: int, b: int)
# signature: either(a: int, b: int8)
# signature: either(a: uint8, b: int)
# signature: either(a: uint64, b: int)
# signature: either(a: bool, b: int)
# signature: either(a: bool, b: bool)
# signature: either(a: bool, b: uint8)
# signature: either(a: int64, b: bool)
# signature: one(a: int8, b: int8)
# signature: one(a: int16, b: int16)
# signature: one(a: int32, b: int32)
# signature: one(a: int64, b: int64)
# signature: one(a: uint8, b: uint8)
# signature: one(a: uint16, b: uint16)
# signature: one(a: uint32, b: uint32)
# signature: one(a: uint64, b: uint64)
# signature: one(a: int8, b: uint8)
# signature: one(a: uint8, b: int16)
# signature: one(a: int32, b: uint32)
# signature: one(a: uint16, b: uint64)
# signature: one(a: int16, b: int64)
# signature: one(a: int, b: int)
# signature: one(a: int, b: int8)
# signature: one(a: uint8, b: int)
# signature: one(a: uint64, b: int)
# signature: one(a: bool, b: int)
# signature: one(a: bool, b: bool)
# signature: one(a: bool, b: uint8)
# signature: one(a: int64, b: bool)
# random: both 15
# random: either 15
# random: one 15


def both(a, b):
    return a & b


def either(a, b):
    return a | b


def one(a, b):
    return a ^ b
