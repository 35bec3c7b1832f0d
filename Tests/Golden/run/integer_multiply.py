# Products of integers promote as NumPy does, and wrap.
# signature: multiply(a: int8, b: int8)
# signature: multiply(a: int16, b: int16)
# signature: multiply(a: int32, b: int32)
# signature: multiply(a: int64, b: int64)
# signature: multiply(a: uint8, b: uint8)
# signature: multiply(a: uint16, b: uint16)
# signature: multiply(a: uint32, b: uint32)
# signature: multiply(a: uint64, b: uint64)
# signature: multiply(a: int8, b: uint8)
# signature: multiply(a: uint8, b: int16)
# signature: multiply(a: int32, b: uint32)
# signature: multiply(a: int64, b: uint64)
# signature: multiply(a: uint64, b: int8)
# signature: multiply(a: uint16, b: uint64)
# signature: multiply(a: int16, b: int64)
# signature: multiply(a: int, b: int)
# signature: multiply(a: int, b: int8)
# signature: multiply(a: uint8, b: int)
# signature: multiply(a: uint64, b: int)
# signature: multiply(a: bool, b: int)
# signature: multiply(a: bool, b: bool)
# signature: multiply(a: bool, b: uint8)
# signature: multiply(a: int64, b: bool)
# random: multiply 30 overflow


def multiply(a, b):
    return a * b
