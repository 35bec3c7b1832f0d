# int() and float() of text and bytes, exactly rounded; errors are ValueErrors.
# signature: real(s: str) -> float
# signature: integer(s: str) -> int
# signature: based(s: str, base: int) -> int
# signature: of_bytes(b: bytes) -> (int, float)
# signature: there_and_back(x: float) -> (float, bool)
# signature: constants() -> (float, float, int, float)
# run: real("1e-5")
# run: real("  -1.5\n")
# run: real("1_000.25")
# run: real("1__0")
# run: real("_1")
# run: real("1_")
# run: real("inf")
# run: real("-Infinity")
# run: real("nan")
# run: real("-nan")
# run: real("nano")
# run: real("")
# run: real(".")
# run: real(".5")
# run: real("5.")
# run: real("1e")
# run: real("1e400")
# run: real("1e-400")
# run: real("-1e-400")
# run: real("2.4703282292062327208e-324")
# run: real("2.4703282292062328e-324")
# run: real("9007199254740993")
# run: real("9007199254740993.00000000000000000000000000001")
# run: real("1.7976931348623158e308")
# run: real("1.797693134862315807e308")
# run: real("1.7976931348623159e308")
# run: real("0e99999999999999999999999")
# run: real("123456789012345678901234567890")
# run: real("6.02214076e23")
# run: real("\u3000\u0661\u0662.\u0665")
# run: real("1 2")
# run: real("0x10")
# run: integer("0")
# run: integer(" -12\t")
# run: integer("1_000_000")
# run: integer("1__0")
# run: integer("9223372036854775807")
# run: integer("-9223372036854775808")
# run: integer("٣٤")
# run: integer("1.5")
# run: integer("")
# run: integer("-")
# run: integer("007")
# run: based("ff", 16)
# run: based("0xFF", 16)
# run: based("0x_ff", 0)
# run: based("0b101", 0)
# run: based("0o17", 0)
# run: based("007", 0)
# run: based("00", 0)
# run: based("zz", 36)
# run: based("0b1", 16)
# run: based("102", 2)
# run: based("1", 1)
# run: based("1", 37)
# run: of_bytes(b" 12 ")
# run: of_bytes(b"1.5")
# run: of_bytes(b"\xff")
# random: there_and_back 300
# run: constants()


def real(s):
    return float(s)


def integer(s):
    return int(s)


def based(s, base):
    return int(s, base)


def of_bytes(b):
    return int(b), float(b)


def there_and_back(x):
    return float(str(x)), float(f"{x:.17g}") == x or x != x


def constants():
    return float("1.5"), float("-inf"), int("42"), float("nan")
