# Complex numbers are equal or not.
# signature: equal(a: complex64, b: complex64)
# signature: equal(a: complex128, b: complex128)
# signature: equal(a: complex, b: complex)
# signature: equal(a: complex64, b: complex128)
# signature: equal(a: complex, b: float)
# signature: equal(a: int, b: complex)
# signature: equal(a: complex64, b: float)
# signature: equal(a: float32, b: complex)
# signature: equal(a: float64, b: complex64)
# signature: equal(a: complex64, b: float32)
# signature: equal(a: complex64, b: int)
# signature: equal(a: int32, b: complex64)
# signature: equal(a: complex, b: float32)
# signature: equal(a: bool, b: complex)
# signature: differs(a: complex64, b: complex64)
# signature: differs(a: complex128, b: complex128)
# signature: differs(a: complex, b: complex)
# signature: differs(a: complex64, b: complex128)
# signature: differs(a: complex, b: float)
# signature: differs(a: int, b: complex)
# signature: differs(a: complex64, b: float)
# signature: differs(a: float32, b: complex)
# signature: differs(a: float64, b: complex64)
# signature: differs(a: complex64, b: float32)
# signature: differs(a: complex64, b: int)
# signature: differs(a: int32, b: complex64)
# signature: differs(a: complex, b: float32)
# signature: differs(a: bool, b: complex)
# random: equal 20
# random: differs 20


def equal(a, b):
    return a == b


def differs(a, b):
    return a != b
