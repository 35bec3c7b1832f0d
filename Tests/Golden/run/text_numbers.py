# str() and repr() of numbers are CPython's and NumPy's to the character.
# signature: of_float(x: float) -> str
# signature: of_float32(x: float32) -> str
# signature: of_float16(x: float16) -> str
# signature: of_int(x: int) -> str
# signature: of_word(x: uint64) -> str
# signature: of_byte(x: int8) -> str
# signature: of_complex(z: complex) -> str
# signature: of_complex64(z: complex64) -> str
# signature: of_bool(x: bool) -> str
# signature: of_numpy(x: float64, i: int32, z: complex128) -> str
# signature: of_tuple(x: float, i: int, s: str) -> str
# signature: bases(x: int) -> (str, str, str)
# run: of_float(0.0)
# run: of_float(-0.0)
# run: of_float(nan)
# run: of_float(-nan)
# run: of_float(inf)
# run: of_float(-inf)
# run: of_float(5e-324)
# run: of_float(2.2250738585072014e-308)
# run: of_float(1.7976931348623157e308)
# run: of_float(1e22)
# run: of_float(1e23)
# run: of_float(1e16)
# run: of_float(9999999999999998.0)
# run: of_float(0.0001)
# run: of_float(0.00001)
# run: of_float(9007199254740993.0)
# run: of_float(5.684341886080802e-14)
# run: of_float(0.1)
# run: of_float(123456.789)
# random: of_float 400
# run: of_float32(0.1)
# run: of_float32(1e6)
# run: of_float32(999999.9)
# run: of_float32(1e-4)
# run: of_float32(16777216.0)
# random: of_float32 200
# run: of_float16(0.1)
# run: of_float16(1000.0)
# run: of_float16(6e-8)
# random: of_float16 200
# run: of_int(0)
# run: of_int(-1)
# run: of_int(9223372036854775807)
# run: of_int(-9223372036854775808)
# random: of_int 50
# run: of_word(18446744073709551615)
# run: of_byte(-128)
# run: of_complex(1+2j)
# run: of_complex(complex(0.0, -0.0))
# run: of_complex(complex(-0.0, 1.5))
# run: of_complex(complex(nan, inf))
# run: of_complex(complex(1e16, nan))
# random: of_complex 100
# random: of_complex64 100
# run: of_bool(True)
# run: of_bool(False)
# run: of_numpy(1.5, 3, 1-1j)
# run: of_numpy(nan, -3, 2j)
# run: of_tuple(0.5, 7, "it's")
# run: of_tuple(1e100, -7, "tab\t\"quote\" \\ \x00 é \u2028 \U0001f600 \xad")
# run: bases(255)
# run: bases(-10)
# run: bases(0)


def of_float(x):
    return str(x)


def of_float32(x):
    return str(x)


def of_float16(x):
    return str(x)


def of_int(x):
    return repr(x)


def of_word(x):
    return str(x)


def of_byte(x):
    return str(x)


def of_complex(z):
    return str(z)


def of_complex64(z):
    return str(z)


def of_bool(x):
    return str(x)


def of_numpy(x, i, z):
    return repr(x) + repr(i) + repr(z) + repr(x > 0) + str(i > 0)


def of_tuple(x, i, s):
    return repr((x, (i,), s, None, ())) + str((True, s[0]))


def bases(x):
    return bin(x), oct(x), hex(x)
