# format() and f-strings of ints, text, complex numbers and NumPy's; nested fields.
# signature: words(i: uint64, j: int8) -> str
# signature: bools(b: bool) -> str
# signature: texts(s: str) -> str
# signature: any_int(x: int, spec: str) -> str
# signature: any_text(x: str, spec: str) -> str
# signature: any_complex(x: complex, spec: str) -> str
# signature: nested(x: float, w: int, p: int) -> str
# signature: conversions(s: str, x: float) -> str
# signature: numpy(x: float32, y: float64, i: int16, z: complex64) -> str
# signature: plain() -> str
# run: words(18446744073709551615, -128)
# run: bools(True)
# run: bools(False)
# run: texts("hello")
# run: texts("")
# run: texts("äß€😀")
# run: any_int(1234567, ",")
# run: any_int(1234567, "_")
# run: any_int(255, "#06x")
# run: any_int(255, "#X")
# run: any_int(255, "_b")
# run: any_int(255, "#_b")
# run: any_int(255, "020_b")
# run: any_int(255, "021_b")
# run: any_int(12, "06,")
# run: any_int(12, "05,")
# run: any_int(1234, "05,")
# run: any_int(1234, "06,")
# run: any_int(1234, "07,")
# run: any_int(1234, "08,")
# run: any_int(1234, "09,")
# run: any_int(0, "010,")
# run: any_int(-5, "=+8")
# run: any_int(5, "x<8")
# run: any_int(5, "^8")
# run: any_int(97, "c")
# run: any_int(97, "5c")
# run: any_int(97, "05c")
# run: any_int(97, "+c")
# run: any_int(-1, "c")
# run: any_int(3, ".2")
# run: any_int(3, ".2f")
# run: any_int(3, "e")
# run: any_int(3, "%")
# run: any_int(3, "n")
# run: any_int(3, ",x")
# run: any_int(3, "s")
# run: any_int(3, "z")
# run: any_int(3, "zz")
# run: any_text("abc", "5")
# run: any_text("abc", ">5s")
# run: any_text("abc", "^6")
# run: any_text("abc", ".2")
# run: any_text("abc", "é^7.2s")
# run: any_text("abc", "05")
# run: any_text("abc", "=5")
# run: any_text("abc", "+5")
# run: any_text("abc", ",")
# run: any_text("abc", "d")
# run: any_complex(1+2j, ".2f")
# run: any_complex(1-2j, "20")
# run: any_complex(-1.5+0j, "<20.3")
# run: any_complex(2j, "")
# run: any_complex(2j, "10")
# run: any_complex(2j, "+")
# run: any_complex(1e10-3j, ",.1f")
# run: any_complex(1+2j, "010")
# run: any_complex(1+2j, "=10")
# run: any_complex(1+2j, "d")
# run: any_complex(1+2j, "e")
# run: nested(3.14159, 12, 3)
# run: nested(-2.5, 1, 0)
# run: conversions("it's\n", 0.1)
# run: numpy(0.1, 0.1, -5, 1.5-2j)
# run: plain()


def words(i, j):
    return f"{i} {i:x} {i:,} {j} {j:x} {j:+d} {j:04}"


def bools(b):
    return f"{b} {b:5} {b:d} {b!r:>6} {b:.1f}"


def texts(s):
    return f"{s} {s:10}| {s:>10} {s:^10}| {s:.2} {s!r} {s!a} {s:s} {s:~^9.3}"


def any_int(x, spec):
    return format(x, spec)


def any_text(x, spec):
    return format(x, spec)


def any_complex(x, spec):
    return format(x, spec)


def nested(x, w, p):
    return f"{x:{w}.{p}f}|{x:*^{w + 2}}|{x!r:>{w}}|{'a':{w}}"


def conversions(s, x):
    return f"{s!r} {x!s} {x!r:>6} {s!a} {(x, s)} {None} {{}} {x=}"


def numpy(x, y, i, z):
    return f"{x} {y!r} {x:.3f} {y:.3e} {i:05d} {i!r} {z} {z:.2f} {z!r} {x!r}"


def plain():
    return f"{1}{2.5}{'x'}{True}{1 + 2j}"
