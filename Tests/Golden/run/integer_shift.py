# Shifts by more than the width give 0 or the sign.
# signature: left(a: int8, b: int8)
# signature: left(a: int16, b: int16)
# signature: left(a: int32, b: int32)
# signature: left(a: int64, b: int64)
# signature: left(a: uint8, b: uint8)
# signature: left(a: uint16, b: uint16)
# signature: left(a: uint32, b: uint32)
# signature: left(a: uint64, b: uint64)
# signature: left(a: int8, b: uint8)
# signature: left(a: uint8, b: int16)
# signature: left(a: int32, b: uint32)
# signature: left(a: uint16, b: uint64)
# signature: left(a: int16, b: int64)
# signature: left(a: int, b: int)
# signature: left(a: bool, b: int)
# signature: left(a: bool, b: bool)
# signature: left(a: bool, b: uint8)
# signature: left(a: int64, b: bool)
# signature: right(a: int8, b: int8)
# signature: right(a: int16, b: int16)
# signature: right(a: int32, b: int32)
# signature: right(a: int64, b: int64)
# signature: right(a: uint8, b: uint8)
# signature: right(a: uint16, b: uint16)
# signature: right(a: uint32, b: uint32)
# signature: right(a: uint64, b: uint64)
# signature: right(a: int8, b: uint8)
# signature: right(a: uint8, b: int16)
# signature: right(a: int32, b: uint32)
# signature: right(a: uint16, b: uint64)
# signature: right(a: int16, b: int64)
# signature: right(a: int, b: int)
# signature: right(a: bool, b: int)
# signature: right(a: bool, b: bool)
# signature: right(a: bool, b: uint8)
# signature: right(a: int64, b: bool)
# random: left 25 ints=70 overflow
# random: right 25 ints=70 overflow


def left(a, b):
    return a << b


def right(a, b):
    return a >> b
