# Powers of floats; a negative Python float to a fractional power is refused.
# signature: power(a: float16, b: float16)
# signature: power(a: float32, b: float32)
# signature: power(a: float64, b: float64)
# signature: power(a: float16, b: float32)
# signature: power(a: float32, b: float64)
# signature: power(a: float, b: float32)
# signature: power(a: float16, b: float)
# signature: power(a: float, b: float64)
# signature: power(a: float32, b: int)
# signature: power(a: int8, b: float16)
# signature: power(a: int16, b: float16)
# signature: power(a: int32, b: float32)
# signature: power(a: int64, b: float32)
# signature: power(a: uint8, b: float16)
# signature: power(a: uint16, b: float32)
# signature: power(a: uint64, b: float64)
# signature: power(a: bool, b: float32)
# signature: power(a: float, b: bool)
# signature: power(a: float, b: int8)
# signature: power(a: int64, b: float)
# random: power 40 ulp=4


def power(a, b):
    return a ** b
