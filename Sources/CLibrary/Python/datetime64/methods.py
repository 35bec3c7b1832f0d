# The operators and methods of datetime64.
import numpy


def __is_date__(other):
    return __is_structure__(other, "datetime64")


def __ordered__(other):
    if not __is_date__(other):
        __error__("an order of a datetime64 and something else")
    return other


def __eq__(a, other):
    return numpy.__compared_times__("equal", a, other) if __is_date__(other) else False


def __ne__(a, other):
    return numpy.__compared_times__("notEqual", a, other) if __is_date__(other) else True


def __lt__(a, other):
    return numpy.__compared_times__("less", a, __ordered__(other))


def __le__(a, other):
    return numpy.__compared_times__("lessOrEqual", a, __ordered__(other))


def __gt__(a, other):
    return numpy.__compared_times__("greater", a, __ordered__(other))


def __ge__(a, other):
    return numpy.__compared_times__("greaterOrEqual", a, __ordered__(other))


def __add__(a, other):
    return __moved__(a, other, "add")


def __radd__(a, other):
    return __moved__(a, other, "add")


def __sub__(a, other):
    if __is_date__(other):
        unit = numpy.__finer_unit__(a.unit, other.unit)
        return numpy.__delta__(numpy.__combined_times__("subtract", a, other), unit)
    return __moved__(a, other, "subtract")


def __moved__(a, other, operation):
    if __is_int__(other):
        return __moved__(a, numpy.timedelta64(other), operation)
    if not __is_structure__(other, "timedelta64"):
        __error__("arithmetic of a datetime64 and something else")
    unit = numpy.__finer_unit__(a.unit, other.unit)
    return numpy.__date__(numpy.__combined_times__(operation, a, other), unit)


def astype(a, dtype):
    return numpy.__in_type__(a, dtype)


def __repr__(a):
    # The unit is said where the text does not show it.
    shown = __outlined_text__(a)
    if a.ticks == numpy.__nat__() or a.unit == "W" or a.unit == "h":
        return f"np.datetime64({shown!r},{a.unit!r})"
    return f"np.datetime64({shown!r})"


def __str__(a):
    return __outlined_text__(a)


def __outlined_text__(a):
    if a.ticks == numpy.__nat__():
        return "NaT"
    rank = numpy.__rank_of_unit__(a.unit)
    date = numpy.__date_in__(a, "D")
    year, month, day = numpy.__civil_of_days__(date.ticks)
    year_text = f"{year:04d}"
    if rank == 0:
        return year_text
    if rank == 1:
        return f"{year_text}-{month:02d}"
    if rank <= 3:
        return f"{year_text}-{month:02d}-{day:02d}"
    inside = a.ticks - date.ticks * numpy.__ratio_of_units__(3, rank)
    return f"{year_text}-{month:02d}-{day:02d}T" + __outlined_time_text__(inside, rank)


def __outlined_time_text__(n, rank):
    if rank == 4:
        return f"{n:02d}"
    if rank == 5:
        return f"{n // 60:02d}:{n % 60:02d}"
    if rank == 6:
        return f"{n // 3600:02d}:{n // 60 % 60:02d}:{n % 60:02d}"
    per = numpy.__ratio_of_units__(6, rank)
    digits = 3 * (rank - 6)
    return __outlined_time_text__(n // per, 6) + "." + str(n % per).zfill(digits)
