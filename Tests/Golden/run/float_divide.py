# Quotients of floats follow IEEE, but Python floats refuse 0.
# signature: divide(a: float16, b: float16)
# signature: divide(a: float32, b: float32)
# signature: divide(a: float64, b: float64)
# signature: divide(a: float16, b: float32)
# signature: divide(a: float32, b: float64)
# signature: divide(a: float, b: float)
# signature: divide(a: float, b: float32)
# signature: divide(a: float16, b: float)
# signature: divide(a: float, b: float64)
# signature: divide(a: int, b: float)
# signature: divide(a: float, b: int)
# signature: divide(a: float32, b: int)
# signature: divide(a: int8, b: float16)
# signature: divide(a: int16, b: float16)
# signature: divide(a: int32, b: float32)
# signature: divide(a: int64, b: float32)
# signature: divide(a: uint8, b: float16)
# signature: divide(a: uint16, b: float32)
# signature: divide(a: uint64, b: float64)
# signature: divide(a: bool, b: float32)
# signature: divide(a: float, b: bool)
# signature: divide(a: float, b: int8)
# signature: divide(a: int64, b: float)
# random: divide 30


def divide(a, b):
    return a / b
