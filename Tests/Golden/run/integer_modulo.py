# Integer remainders have the sign of the divisor.
# signature: modulo(a: int8, b: int8)
# signature: modulo(a: int16, b: int16)
# signature: modulo(a: int32, b: int32)
# signature: modulo(a: int64, b: int64)
# signature: modulo(a: uint8, b: uint8)
# signature: modulo(a: uint16, b: uint16)
# signature: modulo(a: uint32, b: uint32)
# signature: modulo(a: uint64, b: uint64)
# signature: modulo(a: int8, b: uint8)
# signature: modulo(a: uint8, b: int16)
# signature: modulo(a: int32, b: uint32)
# signature: modulo(a: int64, b: uint64)
# signature: modulo(a: uint64, b: int8)
# signature: modulo(a: uint16, b: uint64)
# signature: modulo(a: int16, b: int64)
# signature: modulo(a: int, b: int)
# signature: modulo(a: int, b: int8)
# signature: modulo(a: uint8, b: int)
# signature: modulo(a: uint64, b: int)
# signature: modulo(a: bool, b: int)
# signature: modulo(a: bool, b: bool)
# signature: modulo(a: bool, b: uint8)
# signature: modulo(a: int64, b: bool)
# random: modulo 40


def modulo(a, b):
    return a % b
