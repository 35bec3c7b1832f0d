# Comparisons of tuples, and of numbers that promotion would round.


def __compare_tuples__(op, a, b):
    if op == "==":
        return __tuples_equal__(a, b)
    if op == "!=":
        return not __tuples_equal__(a, b)
    if len(a) == 0 or len(b) == 0:
        return __ordered__(op, len(a), len(b))
    if a[0] == b[0]:
        return __compare_tuples__(op, a[1:], b[1:])
    return __ordered__(op, a[0], b[0])


def __tuples_equal__(a, b):
    if len(a) != len(b):
        return False
    if len(a) == 0:
        return True
    if a[0] == b[0]:
        return __tuples_equal__(a[1:], b[1:])
    return False


def __ordered__(op, a, b):
    if op == "<":
        return a < b
    if op == "<=":
        return a <= b
    if op == ">":
        return a > b
    return a >= b


def __compare_exactly__(op, a, b):
    # Integers of different signs, and an int beside a float, by their exact values.
    if __is_int__(a) and __is_int__(b):
        if __is_signed__(a):
            if a < 0:
                return __ordered_or_equal__(op, -1, 0)
        if __is_signed__(b):
            if b < 0:
                return __ordered_or_equal__(op, 0, -1)
        u = __dtype__("uint64")
        return __ordered_or_equal__(op, __convert__(a, u), __convert__(b, u))
    if __is_int__(a):
        return __ordered_or_equal__(op, __compare_int_float__(a, b), 0.0)
    return __ordered_or_equal__(op, 0.0, __compare_int_float__(b, a))


def __compare_int_float__(i, x):
    # A float that lies to 0 as `i` lies to `x`; NaN for NaN.
    f = __weak__(__convert__(i, __dtype__("float64")))
    if f != x or __unary__("absolute", f) < 9007199254740992.0:
        return f - x if __unary__("absolute", x) < 1e300 else -x
    if f >= 9223372036854775808.0:
        return -1.0
    j = __weak__(__convert__(x, __dtype__("int64")))
    if i < j:
        return -1.0
    if i > j:
        return 1.0
    return 0.0


def __ordered_or_equal__(op, a, b):
    if op == "==":
        return a == b
    if op == "!=":
        return a != b
    return __ordered__(op, a, b)
