# Integers near the limits of their types, rounded to tens: nothing on the way leaves the type.
# signature: plain(n: int, digits: int) -> int
# signature: small(n: int8, digits: int)
# signature: short(n: int16, digits: int)
# signature: unsigned(n: uint64, digits: int)
# signature: wide(n: int64, digits: int)
# run: plain(-9223372036854775805, -1)
# run: plain(-9223372036854775804, -1)
# run: plain(9223372036854775804, -1)
# run: plain(-9223372036854775808, -3)
# run: plain(-25, -1)
# run: plain(-15, -1)
# run: plain(-16, -1)
# run: plain(-14, -1)
# run: plain(25, -1)
# run: plain(35, -1)
# run: plain(-5, -1)
# run: plain(-50, -2)
# run: plain(-150, -2)
# run: plain(-151, -2)
# run: plain(-7, -19)
# run: small(-125, -1)
# run: small(-124, -1)
# run: small(-115, -1)
# run: small(124, -1)
# run: small(-5, -1)
# run: small(5, -3)
# run: small(-120, -1)
# run: short(-32765, -1)
# run: short(-32764, -1)
# run: short(-15, -1)
# run: unsigned(4503599627370495, -5)
# run: unsigned(15, -1)
# run: wide(-25, -1)
# run: wide(-35, -1)
def plain(n, digits):
    return round(n, digits)


def small(n, digits):
    return round(n, digits)


def short(n, digits):
    return round(n, digits)


def unsigned(n, digits):
    return round(n, digits)


def wide(n, digits):
    return round(n, digits)
