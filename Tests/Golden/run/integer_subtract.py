# Differences of integers promote as NumPy does, and wrap.
# signature: subtract(a: int8, b: int8)
# signature: subtract(a: int16, b: int16)
# signature: subtract(a: int32, b: int32)
# signature: subtract(a: int64, b: int64)
# signature: subtract(a: uint8, b: uint8)
# signature: subtract(a: uint16, b: uint16)
# signature: subtract(a: uint32, b: uint32)
# signature: subtract(a: uint64, b: uint64)
# signature: subtract(a: int8, b: uint8)
# signature: subtract(a: uint8, b: int16)
# signature: subtract(a: int32, b: uint32)
# signature: subtract(a: int64, b: uint64)
# signature: subtract(a: uint64, b: int8)
# signature: subtract(a: uint16, b: uint64)
# signature: subtract(a: int16, b: int64)
# signature: subtract(a: int, b: int)
# signature: subtract(a: int, b: int8)
# signature: subtract(a: uint8, b: int)
# signature: subtract(a: uint64, b: int)
# signature: subtract(a: bool, b: int)
# signature: subtract(a: bool, b: uint8)
# signature: subtract(a: int64, b: bool)
# random: subtract 30 overflow


def subtract(a, b):
    return a - b
