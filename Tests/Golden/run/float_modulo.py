# Remainders of floats have the sign of the divisor.
# signature: modulo(a: float16, b: float16)
# signature: modulo(a: float32, b: float32)
# signature: modulo(a: float64, b: float64)
# signature: modulo(a: float16, b: float32)
# signature: modulo(a: float32, b: float64)
# signature: modulo(a: float, b: float)
# signature: modulo(a: float, b: float32)
# signature: modulo(a: float16, b: float)
# signature: modulo(a: float, b: float64)
# signature: modulo(a: int, b: float)
# signature: modulo(a: float, b: int)
# signature: modulo(a: float32, b: int)
# signature: modulo(a: int8, b: float16)
# signature: modulo(a: int16, b: float16)
# signature: modulo(a: int32, b: float32)
# signature: modulo(a: int64, b: float32)
# signature: modulo(a: uint8, b: float16)
# signature: modulo(a: uint16, b: float32)
# signature: modulo(a: uint64, b: float64)
# signature: modulo(a: bool, b: float32)
# signature: modulo(a: float, b: bool)
# signature: modulo(a: float, b: int8)
# signature: modulo(a: int64, b: float)
# random: modulo 40


def modulo(a, b):
    return a % b
