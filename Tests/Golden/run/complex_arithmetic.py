# Sums, differences and products of complex numbers.
# signature: add(a: complex64, b: complex64)
# signature: add(a: complex128, b: complex128)
# signature: add(a: complex, b: complex)
# signature: add(a: complex64, b: complex128)
# signature: add(a: complex, b: float)
# signature: add(a: int, b: complex)
# signature: add(a: complex64, b: float)
# signature: add(a: float32, b: complex)
# signature: add(a: float64, b: complex64)
# signature: add(a: complex64, b: float32)
# signature: add(a: complex64, b: int)
# signature: add(a: int32, b: complex64)
# signature: add(a: complex, b: float32)
# signature: add(a: bool, b: complex)
# signature: subtract(a: complex64, b: complex64)
# signature: subtract(a: complex128, b: complex128)
# signature: subtract(a: complex, b: complex)
# signature: subtract(a: complex64, b: complex128)
# signature: subtract(a: complex, b: float)
# signature: subtract(a: int, b: complex)
# signature: subtract(a: complex64, b: float)
# signature: subtract(a: float32, b: complex)
# signature: subtract(a: float64, b: complex64)
# signature: subtract(a: complex64, b: float32)
# signature: subtract(a: complex64, b: int)
# signature: subtract(a: int32, b: complex64)
# signature: subtract(a: complex, b: float32)
# signature: subtract(a: bool, b: complex)
# signature: multiply(a: complex64, b: complex64)
# signature: multiply(a: complex128, b: complex128)
# signature: multiply(a: complex, b: complex)
# signature: multiply(a: complex64, b: complex128)
# signature: multiply(a: complex, b: float)
# signature: multiply(a: int, b: complex)
# signature: multiply(a: complex64, b: float)
# signature: multiply(a: float32, b: complex)
# signature: multiply(a: float64, b: complex64)
# signature: multiply(a: complex64, b: float32)
# signature: multiply(a: complex64, b: int)
# signature: multiply(a: int32, b: complex64)
# signature: multiply(a: complex, b: float32)
# signature: multiply(a: bool, b: complex)
# random: add 15
# random: subtract 15
# random: multiply 15


def add(a, b):
    return a + b


def subtract(a, b):
    return a - b


def multiply(a, b):
    return a * b
