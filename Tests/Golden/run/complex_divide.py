# Quotients of complex numbers by Smith's method.
# signature: divide(a: complex64, b: complex64)
# signature: divide(a: complex128, b: complex128)
# signature: divide(a: complex, b: complex)
# signature: divide(a: complex64, b: complex128)
# signature: divide(a: complex, b: float)
# signature: divide(a: int, b: complex)
# signature: divide(a: complex64, b: float)
# signature: divide(a: float32, b: complex)
# signature: divide(a: float64, b: complex64)
# signature: divide(a: complex64, b: float32)
# signature: divide(a: complex64, b: int)
# signature: divide(a: int32, b: complex64)
# signature: divide(a: complex, b: float32)
# signature: divide(a: bool, b: complex)
# random: divide 30


def divide(a, b):
    return a / b
