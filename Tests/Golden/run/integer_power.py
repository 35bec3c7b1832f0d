# Powers of integers wrap.
# signature: power(a: int8, b: int8)
# signature: power(a: int16, b: int16)
# signature: power(a: int32, b: int32)
# signature: power(a: int64, b: int64)
# signature: power(a: uint8, b: uint8)
# signature: power(a: uint16, b: uint16)
# signature: power(a: uint32, b: uint32)
# signature: power(a: uint64, b: uint64)
# signature: power(a: int8, b: uint8)
# signature: power(a: uint8, b: int16)
# signature: power(a: int32, b: uint32)
# signature: power(a: uint16, b: uint64)
# signature: power(a: int16, b: int64)
# signature: power(a: bool, b: bool)
# signature: power(a: bool, b: uint8)
# signature: power(a: int64, b: bool)
# random: power 30 overflow ints=9


def power(a, b):
    return a ** b
