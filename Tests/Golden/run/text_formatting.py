# format() and f-strings: every field of the specification, as CPython reads it.
# signature: reals(x: float) -> str
# signature: more_reals(x: float) -> str
# signature: signs(x: float) -> str
# signature: widths(x: float) -> str
# signature: ints(i: int) -> str
# signature: more_ints(i: int) -> str
# signature: any_real(x: float, spec: str) -> str
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


def reals(x):
    return f"{x} {x:f} {x:e} {x:g} {x:.0f} {x:.17g}"


def more_reals(x):
    return f"{x:E} {x:#g} {x:.2} {x:.25f} {x:.30e} {x:n} {x:.1%}"


def signs(x):
    return f"{x:+} {x: } {x:z.1f} {x:+z.1f} {x:+.2e}"


def widths(x):
    return f"[{x:20}] [{x:<20}] [{x:^20}] [{x:=+20}] [{x:,}] [{x:025,.3f}]"


def ints(i):
    return f"{i} {i:<5}| {i:^9}| {i:+} {i:,} {i:010} {i:x} {i:#o} {i:b}"


def more_ints(i):
    return f"{i:#X} {i:_x} {i:#_b} {i:e} {i:.2f} {i:020,} {i:*>30}"


def any_real(x, spec):
    return format(x, spec)
