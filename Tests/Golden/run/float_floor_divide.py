# Floor division of floats.
# signature: floor_divide(a: float16, b: float16)
# signature: floor_divide(a: float32, b: float32)
# signature: floor_divide(a: float64, b: float64)
# signature: floor_divide(a: float16, b: float32)
# signature: floor_divide(a: float32, b: float64)
# signature: floor_divide(a: float, b: float)
# signature: floor_divide(a: float, b: float32)
# signature: floor_divide(a: float16, b: float)
# signature: floor_divide(a: float, b: float64)
# signature: floor_divide(a: int, b: float)
# signature: floor_divide(a: float, b: int)
# signature: floor_divide(a: float32, b: int)
# signature: floor_divide(a: int8, b: float16)
# signature: floor_divide(a: int16, b: float16)
# signature: floor_divide(a: int32, b: float32)
# signature: floor_divide(a: int64, b: float32)
# signature: floor_divide(a: uint8, b: float16)
# signature: floor_divide(a: uint16, b: float32)
# signature: floor_divide(a: uint64, b: float64)
# signature: floor_divide(a: bool, b: float32)
# signature: floor_divide(a: float, b: bool)
# signature: floor_divide(a: float, b: int8)
# signature: floor_divide(a: int64, b: float)
# random: floor_divide 40


def floor_divide(a, b):
    return a // b
