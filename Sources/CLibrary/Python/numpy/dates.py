# NumPy's datetime64 and timedelta64: a number of units, and the unit, a constant.
#
# A date counts from 1970. NaT is the least int64.


def datetime64(value="NaT", unit=None):
    if __is_structure__(value, "datetime64"):
        return value if unit is None else __date_in__(value, __checked_unit__(unit))
    if __is_text__(value):
        if not __is_constant__(value):
            __error__("a datetime64 of text that is known at run time only")
        if value == "NaT" or value == "":
            return __date__(__nat__(), "generic" if unit is None else __checked_unit__(unit))
        parsed = __parsed_date__(value, len(value))
        return parsed if unit is None else __date_in__(parsed, __checked_unit__(unit))
    if __is_int__(value):
        if unit is None:
            raise ValueError("Converting an integer to a NumPy datetime requires a specified unit")
        return __date__(__integer__(value), __checked_unit__(unit))
    __error__("a datetime64 of such a value")


def timedelta64(value=0, unit=None):
    if __is_structure__(value, "timedelta64"):
        return value if unit is None else __delta_in__(value, __checked_unit__(unit))
    own = "generic" if unit is None else __checked_unit__(unit)
    if __is_text__(value):
        if not __is_constant__(value):
            __error__("a timedelta64 of text that is known at run time only")
        if value == "NaT":
            return __delta__(__nat__(), own)
        return __delta__(int(value), own)
    if __is_int__(value):
        return __delta__(__integer__(value), own)
    __error__("a timedelta64 of such a value")


def isnat(x):
    if __is_structure__(x, "datetime64") or __is_structure__(x, "timedelta64"):
        return __strong__(x.ticks == __nat__())
    raise TypeError("ufunc 'isnat' is only defined for np.datetime64 and np.timedelta64.")


def __date__(ticks, unit):
    return __structure__("datetime64", ticks=ticks, unit=unit)


def __delta__(ticks, unit):
    return __structure__("timedelta64", ticks=ticks, unit=unit)


def __nat__():
    return -9223372036854775808


def __checked_unit__(unit):
    __rank_of_unit__(unit)
    return unit


def __rank_of_unit__(unit):
    # The units from the longest on; months and years have no fixed length.
    if not __is_constant__(unit):
        __error__("a datetime64 or timedelta64 whose unit is known at run time only")
    if unit == "generic":
        return -1
    if unit == "Y":
        return 0
    if unit == "M":
        return 1
    if unit == "W":
        return 2
    if unit == "D":
        return 3
    if unit == "h":
        return 4
    if unit == "m":
        return 5
    if unit == "s":
        return 6
    if unit == "ms":
        return 7
    if unit == "us":
        return 8
    if unit == "ns":
        return 9
    if unit == "ps":
        return 10
    if unit == "fs":
        return 11
    if unit == "as":
        return 12
    __error__("this unit of time")


def __units_per__(rank):
    # How many of the next unit make one of this rank.
    if rank == 0:
        return 12
    if rank == 2:
        return 7
    if rank == 3:
        return 24
    if rank == 4 or rank == 5:
        return 60
    return 1000


def __ratio_of_units__(a, b):
    # How many units of rank `b` make one of rank `a`, which is no shorter.
    if a == b:
        return 1
    return __units_per__(a) * __ratio_of_units__(a + 1, b)


def __scaled__(ticks, a, b):
    # A number of units of rank `a` in those of rank `b`, rounded down; NaT stays.
    if a == b:
        return ticks
    if ticks == __nat__():
        return ticks
    if a < b:
        return __binary__("multiply", ticks, __ratio_of_units__(a, b))
    return ticks // __ratio_of_units__(b, a)


def __delta_in__(x, unit):
    # A timedelta64 in another unit.
    a = __rank_of_unit__(x.unit)
    b = __rank_of_unit__(unit)
    if a == b or a == -1:
        return __delta__(x.ticks, unit)
    if b == -1:
        raise TypeError("Cannot cast NumPy timedelta64 scalar to generic units")
    if (a < 2) != (b < 2):
        raise TypeError("Cannot cast NumPy timedelta64 scalar between months and days")
    return __delta__(__scaled__(x.ticks, a, b), unit)


def __date_in__(x, unit):
    # A datetime64 in another unit.
    a = __rank_of_unit__(x.unit)
    b = __rank_of_unit__(unit)
    if a == b or a == -1:
        return __date__(x.ticks, unit)
    if b == -1:
        raise TypeError("Cannot cast NumPy datetime64 scalar to generic units")
    if (a < 2) == (b < 2):
        return __date__(__scaled__(x.ticks, a, b), unit)
    if x.ticks == __nat__():
        return __date__(x.ticks, unit)
    if a < 2:
        months = x.ticks * 12 if a == 0 else x.ticks
        days = __days_of_civil__(1970 + months // 12, months % 12 + 1, 1)
        return __date__(__scaled__(days, 3, b), unit)
    year, month, _ = __civil_of_days__(__scaled__(x.ticks, a, 3))
    return __date__(year - 1970 if b == 0 else (year - 1970) * 12 + month - 1, unit)


@__shared__
def __days_of_civil__(year, month, day):
    # The days from 1970 to a day of the Gregorian calendar.
    #
    # Source: H. Hinnant, "chrono-compatible low-level date algorithms", 2013.
    y = year - 1 if month <= 2 else year
    era = y // 400
    shifted = month - 3 if month > 2 else month + 9
    of_year = (153 * shifted + 2) // 5 + day - 1
    of_era = (y - era * 400) * 365 + (y - era * 400) // 4 - (y - era * 400) // 100 + of_year
    return era * 146097 + of_era - 719468


@__shared__
def __civil_of_days__(days):
    # The year, month and day. Source: as above.
    z = days + 719468
    era = z // 146097
    of_era = z - era * 146097
    years = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * years + years // 4 - years // 100)
    shifted = (5 * of_year + 2) // 153
    day = of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    year = years + era * 400
    return (year + 1 if month <= 2 else year), month, day


@__shared__
def __days_in_month__(year, month):
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month == 4 or month == 6 or month == 9 or month == 11 else 31


@__shared__
def __number_at__(text, first, last):
    # The digits of a date from `first` to `last`.
    n = 0
    points = __code_points__(text)
    for i in range(first, last):
        c = __integer_of__(__load_flat__(points, i))
        if c < 48 or c > 57:
            raise ValueError("Error parsing datetime string")
        n = n * 10 + c - 48
    return n


@__shared__
def __mark_at__(text, i, mark, other):
    c = __integer_of__(__load_flat__(__code_points__(text), i))
    if c != mark and c != other:
        raise ValueError("Error parsing datetime string")


def __parsed_date__(text, n):
    # The date of a constant text of `n` characters, which say the unit.
    if n == 4 or n == 7 or n == 10 or n == 13 or n == 16 or n == 19 or (n > 20 and n < 39):
        year = __number_at__(text, 0, 4)
        if n == 4:
            return __date__(year - 1970, "Y")
        __mark_at__(text, 4, 45, 45)
        month = __number_at__(text, 5, 7)
        if month < 1 or month > 12:
            raise ValueError("Month out of range in datetime string")
        if n == 7:
            return __date__((year - 1970) * 12 + month - 1, "M")
        __mark_at__(text, 7, 45, 45)
        day = __number_at__(text, 8, 10)
        if day < 1 or day > __days_in_month__(year, month):
            raise ValueError("Day out of range in datetime string")
        days = __days_of_civil__(year, month, day)
        if n == 10:
            return __date__(days, "D")
        __mark_at__(text, 10, 84, 32)
        return __parsed_time__(text, n, days)
    __error__("a datetime64 of such a text")


def __parsed_time__(text, n, days):
    hour = __number_at__(text, 11, 13)
    if hour > 23:
        raise ValueError("Hours out of range in datetime string")
    hours = days * 24 + hour
    if n == 13:
        return __date__(hours, "h")
    __mark_at__(text, 13, 58, 58)
    minute = __number_at__(text, 14, 16)
    if minute > 59:
        raise ValueError("Minutes out of range in datetime string")
    minutes = hours * 60 + minute
    if n == 16:
        return __date__(minutes, "m")
    __mark_at__(text, 16, 58, 58)
    second = __number_at__(text, 17, 19)
    if second > 59:
        raise ValueError("Seconds out of range in datetime string")
    seconds = minutes * 60 + second
    if n == 19:
        return __date__(seconds, "s")
    __mark_at__(text, 19, 46, 46)
    digits = n - 20
    if digits <= 3:
        return __date__(seconds * 1000 + __fraction__(text, digits, 3), "ms")
    if digits <= 6:
        return __date__(seconds * 1000000 + __fraction__(text, digits, 6), "us")
    if digits <= 9:
        return __date__(seconds * 1000000000 + __fraction__(text, digits, 9), "ns")
    __error__("a datetime64 of text in less than nanoseconds")


def __fraction__(text, digits, places):
    return __number_at__(text, 20, 20 + digits) * 10 ** (places - digits)


def __finer_unit__(a, b):
    # The unit of what is made of units `a` and `b`.
    return a if __rank_of_unit__(a) >= __rank_of_unit__(b) else b


def __outlined_times__(a, b):
    # The numbers of two dates or deltas in the finer of their units, and whether both are known.
    unit = __finer_unit__(a.unit, b.unit)
    x = __time_in__(a, unit).ticks
    y = __time_in__(b, unit).ticks
    return x, y, x != __nat__() and y != __nat__()


def __time_in__(x, unit):
    if __is_structure__(x, "datetime64"):
        return __date_in__(x, unit)
    return __delta_in__(x, unit)


def __compared_times__(predicate, a, b):
    # NaT differs from all, and has no order.
    x, y, known = __outlined_times__(a, b)
    if predicate == "notEqual":
        return __strong__(not known or x != y)
    return __strong__(known and __compare__(predicate, x, y))


def __combined_times__(operation, a, b):
    # The number of the sum or difference in the finer unit.
    x, y, known = __outlined_times__(a, b)
    return __binary__(operation, x, y) if known else __nat__()


__units__ = ("Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns", "ps", "fs", "as")
__dates__ = (
    "datetime64[Y]", "datetime64[M]", "datetime64[W]", "datetime64[D]", "datetime64[h]",
    "datetime64[m]", "datetime64[s]", "datetime64[ms]", "datetime64[us]", "datetime64[ns]",
    "datetime64[ps]", "datetime64[fs]", "datetime64[as]")
__short_dates__ = (
    "M8[Y]", "M8[M]", "M8[W]", "M8[D]", "M8[h]", "M8[m]", "M8[s]", "M8[ms]", "M8[us]", "M8[ns]",
    "M8[ps]", "M8[fs]", "M8[as]")
__deltas__ = (
    "timedelta64[Y]", "timedelta64[M]", "timedelta64[W]", "timedelta64[D]", "timedelta64[h]",
    "timedelta64[m]", "timedelta64[s]", "timedelta64[ms]", "timedelta64[us]", "timedelta64[ns]",
    "timedelta64[ps]", "timedelta64[fs]", "timedelta64[as]")
__short_deltas__ = (
    "m8[Y]", "m8[M]", "m8[W]", "m8[D]", "m8[h]", "m8[m]", "m8[s]", "m8[ms]", "m8[us]", "m8[ns]",
    "m8[ps]", "m8[fs]", "m8[as]")


def __in_type__(x, dtype):
    # `x.astype(dtype)` of a date or a delta.
    if not __is_text__(dtype):
        return __convert__(__convert__(x.ticks, __dtype__("int64")), __dtype_of__(dtype))
    date = __unit_called__(dtype, __dates__, 0) + __unit_called__(dtype, __short_dates__, 0)
    if date > 0:
        if not __is_structure__(x, "datetime64"):
            __error__("a conversion of a timedelta64 to datetime64")
        return __date_in__(x, __units__[date - 1])
    delta = __unit_called__(dtype, __deltas__, 0) + __unit_called__(dtype, __short_deltas__, 0)
    if delta > 0:
        if not __is_structure__(x, "timedelta64"):
            __error__("a conversion of a datetime64 to timedelta64")
        return __delta_in__(x, __units__[delta - 1])
    return __convert__(__convert__(x.ticks, __dtype__("int64")), __dtype_of__(dtype))


def __unit_called__(name, names, i):
    # The place of a constant name among the names of a type in all units, from 1 on, or 0.
    if i == len(names):
        return 0
    if name == names[i]:
        return i + 1
    return __unit_called__(name, names, i + 1)
