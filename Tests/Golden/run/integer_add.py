# Sums of integers promote as NumPy does, and wrap.
# signature: add(a: int8, b: int8)
# signature: add(a: int16, b: int16)
# signature: add(a: int32, b: int32)
# signature: add(a: int64, b: int64)
# signature: add(a: uint8, b: uint8)
# signature: add(a: uint16, b: uint16)
# signature: add(a: uint32, b: uint32)
# signature: add(a: uint64, b: uint64)
# signature: add(a: int8, b: uint8)
# signature: add(a: uint8, b: int16)
# signature: add(a: int32, b: uint32)
# signature: add(a: int64, b: uint64)
# signature: add(a: uint64, b: int8)
# signature: add(a: uint16, b: uint64)
# signature: add(a: int16, b: int64)
# signature: add(a: int, b: int)
# signature: add(a: int, b: int8)
# signature: add(a: uint8, b: int)
# signature: add(a: uint64, b: int)
# signature: add(a: bool, b: int)
# signature: add(a: bool, b: bool)
# signature: add(a: bool, b: uint8)
# signature: add(a: int64, b: bool)
# random: add 30 overflow


def add(a, b):
    return a + b
