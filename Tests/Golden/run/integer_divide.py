# The true division of integers gives floats.
# signature: divide(a: int8, b: int8)
# signature: divide(a: int16, b: int16)
# signature: divide(a: int32, b: int32)
# signature: divide(a: int64, b: int64)
# signature: divide(a: uint8, b: uint8)
# signature: divide(a: uint16, b: uint16)
# signature: divide(a: uint32, b: uint32)
# signature: divide(a: uint64, b: uint64)
# signature: divide(a: int8, b: uint8)
# signature: divide(a: uint8, b: int16)
# signature: divide(a: int32, b: uint32)
# signature: divide(a: int64, b: uint64)
# signature: divide(a: uint64, b: int8)
# signature: divide(a: uint16, b: uint64)
# signature: divide(a: int16, b: int64)
# signature: divide(a: int, b: int)
# signature: divide(a: int, b: int8)
# signature: divide(a: uint8, b: int)
# signature: divide(a: uint64, b: int)
# signature: divide(a: bool, b: int)
# signature: divide(a: bool, b: bool)
# signature: divide(a: bool, b: uint8)
# signature: divide(a: int64, b: bool)
# random: divide 30


def divide(a, b):
    return a / b
