# The operators and methods of datetime64.
import numpy


def __outlined_pair__(a, b):
    # The numbers of two dates in the finer of their units, and whether both are dates at all.
    unit = numpy.__finer_unit__(a.unit, b.unit)
    x = numpy.__date_in__(a, unit).ticks
    y = numpy.__date_in__(b, unit).ticks
    return x, y, x != numpy.__nat__() and y != numpy.__nat__()


def __is_date__(other):
    return __is_structure__(other, "datetime64")


def __ordered__(other):
    if not __is_date__(other):
        __error__("an order of a datetime64 and something else")


def __eq__(a, other):
    if not __is_date__(other):
        return False
    x, y, known = __outlined_pair__(a, other)
    return __strong__(known and x == y)


def __ne__(a, other):
    if not __is_date__(other):
        return True
    x, y, known = __outlined_pair__(a, other)
    return __strong__(not known or x != y)


def __lt__(a, other):
    __ordered__(other)
    x, y, known = __outlined_pair__(a, other)
    return __strong__(known and x < y)


def __le__(a, other):
    __ordered__(other)
    x, y, known = __outlined_pair__(a, other)
    return __strong__(known and x <= y)


def __gt__(a, other):
    __ordered__(other)
    x, y, known = __outlined_pair__(a, other)
    return __strong__(known and x > y)


def __ge__(a, other):
    __ordered__(other)
    x, y, known = __outlined_pair__(a, other)
    return __strong__(known and x >= y)


def __add__(a, other):
    return __moved__(a, other, "add")


def __radd__(a, other):
    return __moved__(a, other, "add")


def __sub__(a, other):
    if __is_date__(other):
        unit = numpy.__finer_unit__(a.unit, other.unit)
        x, y, known = __outlined_pair__(a, other)
        return numpy.__delta__(__binary__("subtract", x, y) if known else numpy.__nat__(), unit)
    return __moved__(a, other, "subtract")


def __moved__(a, other, operation):
    if __is_int__(other):
        return __moved__(a, numpy.timedelta64(other), operation)
    if not __is_structure__(other, "timedelta64"):
        __error__("arithmetic of a datetime64 and something else")
    unit = numpy.__finer_unit__(a.unit, other.unit)
    x = numpy.__date_in__(a, unit).ticks
    y = numpy.__delta_in__(other, unit).ticks
    if x == numpy.__nat__() or y == numpy.__nat__():
        return numpy.__date__(numpy.__nat__(), unit)
    return numpy.__date__(__binary__(operation, x, y), unit)


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
