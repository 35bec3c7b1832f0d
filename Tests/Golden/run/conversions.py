# int, float, bool and complex of all numbers.
# signature: to_int(x: float)
# signature: to_int(x: float32)
# signature: to_int(x: float16)
# signature: to_int(x: uint8)
# signature: to_int(x: int)
# signature: to_int(x: bool)
# signature: to_float(x: int)
# signature: to_float(x: uint64)
# signature: to_float(x: float32)
# signature: to_float(x: bool)
# signature: to_bool(x: int)
# signature: to_bool(x: float)
# signature: to_bool(x: complex)
# signature: to_bool(x: float16)
# signature: to_complex(x: int, y: float)
# signature: to_complex(x: float32, y: int8)
# signature: of_complex(z: complex)
# signature: of_complex(z: complex64)
# random: to_int 40 ints=1000
# random: to_float 40
# random: to_bool 20 ints=1
# random: to_complex 20
# random: of_complex 20


def to_int(x):
    return int(x)


def to_float(x):
    return float(x)


def to_bool(x):
    return bool(x)


def to_complex(x, y):
    return complex(x, y), complex(x), complex(y)


def of_complex(z):
    return z.real, z.imag, z.conjugate(), abs(z), -z, complex(z)
