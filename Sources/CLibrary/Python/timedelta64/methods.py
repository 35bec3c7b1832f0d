# The operators and methods of timedelta64.
import numpy


def __is_delta__(x):
    return __is_structure__(x, "timedelta64")


def __other__(x):
    # The other operand of a comparison or a sum.
    if __is_delta__(x):
        return x
    if __is_int__(x):
        return numpy.timedelta64(x)
    __error__("arithmetic of a timedelta64 and something else")


def __eq__(a, other):
    if not (__is_delta__(other) or __is_int__(other)):
        return False
    return numpy.__compared_times__("equal", a, __other__(other))


def __ne__(a, other):
    if not (__is_delta__(other) or __is_int__(other)):
        return True
    return numpy.__compared_times__("notEqual", a, __other__(other))


def __lt__(a, other):
    return numpy.__compared_times__("less", a, __other__(other))


def __le__(a, other):
    return numpy.__compared_times__("lessOrEqual", a, __other__(other))


def __gt__(a, other):
    return numpy.__compared_times__("greater", a, __other__(other))


def __ge__(a, other):
    return numpy.__compared_times__("greaterOrEqual", a, __other__(other))


def __sum__(a, b, operation):
    unit = numpy.__finer_unit__(a.unit, b.unit)
    return numpy.__delta__(numpy.__combined_times__(operation, a, b), unit)


def __add__(a, other):
    if __is_structure__(other, "datetime64"):
        return other + a
    return __sum__(a, __other__(other), "add")


def __radd__(a, other):
    return __sum__(__other__(other), a, "add")


def __sub__(a, other):
    return __sum__(a, __other__(other), "subtract")


def __rsub__(a, other):
    return __sum__(__other__(other), a, "subtract")


def __times__(a, n):
    return numpy.__delta__(n if a.ticks != numpy.__nat__() else a.ticks, a.unit)


def __mul__(a, n):
    if __is_float__(n):
        x = __weak__(__convert__(a.ticks, __dtype__("float64"))) * n
        return __times__(a, __truncated__(x))
    if not __is_int__(n):
        __error__("a product of a timedelta64 and something else")
    return __times__(a, __binary__("multiply", a.ticks, __integer__(n)))


def __rmul__(a, n):
    return __mul__(a, n)


def __truncated__(x):
    # A float as a number of units; what has no such number is NaT.
    if not x - x == 0 or x >= 9223372036854775808.0 or x < -9223372036854775808.0:
        return numpy.__nat__()
    return __weak__(__convert__(x, __dtype__("int64")))


def __truediv__(a, other):
    if __is_delta__(other):
        x, y, known = numpy.__outlined_times__(a, other)
        nan = __strong__(float("nan"))
        p = __strong__(__convert__(x, __dtype__("float64")))
        q = __strong__(__convert__(y, __dtype__("float64")))
        return p / q if known else nan
    if __is_float__(other):
        n = __strong__(__convert__(a.ticks, __dtype__("float64")))
        return __times__(a, __truncated__(__weak__(n / __strong__(other))))
    return __outlined_quotient__(a, other)


def __outlined_quotient__(a, other):
    # NumPy's quotient by an integer is cut towards zero, that of `//` as well.
    if not __is_int__(other):
        __error__("a quotient of a timedelta64 and something else")
    n = __integer__(other)
    if n == 0:
        return numpy.__delta__(numpy.__nat__(), a.unit)
    q = abs(a.ticks) // abs(n)
    return __times__(a, -q if (a.ticks < 0) != (n < 0) else q)


def __floordiv__(a, other):
    if __is_delta__(other):
        x, y, known = numpy.__outlined_times__(a, other)
        q = x // y if known and y != 0 else 0
        return __convert__(q, __dtype__("int64"))
    return __outlined_quotient__(a, other)


def __mod__(a, other):
    x, y, known = numpy.__outlined_times__(a, __other__(other))
    r = x % y if known and y != 0 else numpy.__nat__()
    return numpy.__delta__(r, numpy.__finer_unit__(a.unit, __other__(other).unit))


def __divmod__(a, other):
    return __floordiv__(a, other), __mod__(a, other)


def __neg__(a):
    return __times__(a, __binary__("subtract", 0, a.ticks))


def __pos__(a):
    return a


def __abs__(a):
    return __times__(a, abs(a.ticks) if a.ticks != numpy.__nat__() else a.ticks)


def __bool__(a):
    return a.ticks != 0


def astype(a, dtype):
    return numpy.__in_type__(a, dtype)


def __repr__(a):
    unit = "" if a.unit == "generic" else f",{a.unit!r}"
    if a.ticks == numpy.__nat__():
        return f"np.timedelta64('NaT'{unit})"
    return f"np.timedelta64({a.ticks}{unit})"


def __str__(a):
    return __outlined_text__(a)


def __outlined_text__(a):
    if a.ticks == numpy.__nat__():
        return "NaT"
    return f"{a.ticks} {__unit_name__(a.unit)}"


def __unit_name__(unit):
    names = ("generic time units", "years", "months", "weeks", "days", "hours", "minutes",
             "seconds", "milliseconds", "microseconds", "nanoseconds", "picoseconds",
             "femtoseconds", "attoseconds")
    return names[numpy.__rank_of_unit__(unit) + 1]
