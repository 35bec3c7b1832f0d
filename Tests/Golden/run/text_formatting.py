# format() and f-strings: every field of the specification, as CPython reads it.
# signature: reals(x: float) -> str
# signature: more_reals(x: float) -> str
# signature: signs(x: float) -> str
# signature: widths(x: float) -> str
# signature: ints(i: int) -> str
# signature: more_ints(i: int) -> str
# signature: words(i: uint64, j: int8) -> str
# signature: bools(b: bool) -> str
# signature: texts(s: str) -> str
# signature: any_real(x: float, spec: str) -> str
# signature: any_int(x: int, spec: str) -> str
# signature: any_text(x: str, spec: str) -> str
# signature: any_complex(x: complex, spec: str) -> str
# signature: nested(x: float, w: int, p: int) -> str
# signature: conversions(s: str, x: float) -> str
# signature: numpy(x: float32, y: float64, i: int16, z: complex64) -> str
# signature: plain() -> str
# run: reals(3.14159)
# run: reals(0.0)
# run: reals(-0.0)
# run: reals(1e22)
# run: reals(0.00001234)
# run: reals(123456789.125)
# run: reals(nan)
# run: reals(-inf)
# run: reals(2.5)
# run: reals(0.5)
# run: reals(9.9999999)
# run: reals(1.7976931348623157e308)
# run: reals(5e-324)
# random: reals 100
# random: more_reals 100
# run: signs(1.5)
# run: signs(-1.5)
# run: signs(-0.0001)
# run: widths(1234567.891)
# run: widths(-1.5)
# run: widths(nan)
# run: widths(1e10)
# run: ints(0)
# run: ints(-1)
# run: ints(1234567890)
# run: ints(-9223372036854775808)
# random: ints 30
# run: more_ints(97)
# random: more_ints 30
# run: words(18446744073709551615, -128)
# run: bools(True)
# run: bools(False)
# run: texts("hello")
# run: texts("")
# run: texts("äß€😀")
# run: any_real(1234.5678, "010,.2f")
# run: any_real(1234.5678, "*^+20_.3e")
# run: any_real(-0.001, "z.2f")
# run: any_real(0.25, ".0%")
# run: any_real(0.256, "08.1%")
# run: any_real(1.0, "")
# run: any_real(1e300, ",")
# run: any_real(inf, "010,")
# run: any_real(nan, "+010.3f")
# run: any_real(12345.678, "#.0f")
# run: any_real(12345.678, "#g")
# run: any_real(1e22, "#")
# run: any_real(1.5, ".100f")
# run: any_real(0.1, ".60e")
# run: any_real(100000.0, ".5")
# run: any_real(100000.0, ".6")
# run: any_real(1000000.0, "n")
# run: any_real(1.5, "d")
# run: any_real(1.5, ".")
# run: any_real(1.5, "x=")
# run: any_real(1.5, "5 ")
# run: any_real(1.5, ",_")
# run: any_real(1.5, "_,")
# run: any_real(1.5, "s")
# run: any_real(1.5, "9999999999999999999")
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


def reals(x):
    return f"{x} {x:f} {x:e} {x:g} {x:.3f} {x:.0f} {x:.10g} {x:.0e} {x:%} {x:.17g}"


def more_reals(x):
    return f"{x:F} {x:E} {x:G} {x:#g} {x:.1} {x:.2} {x:.15} {x:.25f} {x:.30e} {x:n} {x:.1%}"


def signs(x):
    return f"{x:+} {x: } {x:-} {x:z.1f} {x:+z.1f} {x:+.2e}"


def widths(x):
    return f"[{x:20}] [{x:<20}] [{x:^20}] [{x:>20}] [{x:=+20}] [{x:020}] [{x:,}] [{x:_.2f}] [{x:025,.3f}]"


def ints(i):
    return f"{i} {i:d} {i:5} {i:<5}| {i:^9}| {i:+} {i: } {i:,} {i:_} {i:010} {i:x} {i:#x} {i:o} {i:#o} {i:b}"


def more_ints(i):
    return f"{i:X} {i:#X} {i:#b} {i:_x} {i:#_b} {i:e} {i:.2f} {i:g} {i:020,} {i:=+20} {i:*>30} {i:%}"


def words(i, j):
    return f"{i} {i:x} {i:,} {j} {j:x} {j:+d} {j:04}"


def bools(b):
    return f"{b} {b:5} {b:d} {b!r:>6} {b:.1f}"


def texts(s):
    return f"{s} {s:10}| {s:>10} {s:^10}| {s:.2} {s!r} {s!a} {s:s} {s:~^9.3}"


def any_real(x, spec):
    return format(x, spec)


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
