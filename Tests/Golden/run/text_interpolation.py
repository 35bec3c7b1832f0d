# The operator % of constant text.
# signature: numbers(i: int, x: float) -> str
# signature: flags(i: int, x: float) -> str
# signature: texts(s: str, i: int) -> str
# signature: single(x: float) -> str
# signature: percent(i: int) -> str
# run: numbers(42, 2.5)
# run: numbers(-7, 1e100)
# run: numbers(0, nan)
# run: flags(255, -0.001)
# run: flags(-255, 1234.5678)
# run: texts("a'b", 65)
# run: single(0.1)
# run: percent(50)


def numbers(i, x):
    return "%d %i %s %f %e %g %.3f %.0f %x" % (i, i, x, x, x, x, x, x, i)


def flags(i, x):
    return "[%5d] [%-5d] [%05d] [%+d] [% d] [%#x] [%#X] [%#o] [%8.3f] [%-8.2e] [%+08.1f]" % (
        i, i, i, i, i, i, i, i, x, x, x)


def texts(s, i):
    return "%s|%r|%10s|%-10s|%.1s|%c|%c|%a" % (s, s, s, s, s, i, "z", "é")


def single(x):
    return "value: %.2f!" % x


def percent(i):
    return "%d%% of %s" % (i, (1, 2))
