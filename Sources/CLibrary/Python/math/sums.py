# Python's math: sums without loss of precision.


def fsum(seq):
    # Keeps the sum so far as parts that do not overlap, the smallest first.
    #
    # Source: J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust
    # Geometric Predicates", 1997; as in CPython.
    parts = __array__((64,), __dtype__("float64"))
    n = 0
    special = 0.0
    infinities = 0.0
    for value in seq:
        given = float(value)
        x = given
        kept = 0
        for i in range(n):
            y = __load_flat__(parts, i)
            if __unary__("absolute", x) < __unary__("absolute", y):
                x, y = y, x
            high = __binary__("add", x, y)
            low = __binary__("subtract", y, __binary__("subtract", high, x))
            if low != 0.0:
                __store_flat__(parts, kept, low)
                kept = kept + 1
            x = high
        n = kept
        if x != 0.0:
            if not isfinite(x):
                if isfinite(given):
                    raise OverflowError("intermediate overflow in fsum")
                if isinf(given):
                    infinities = infinities + given
                special = special + given
                n = 0
            else:
                __store_flat__(parts, n, x)
                n = n + 1
    if special != 0.0:
        if infinities != infinities:
            raise ValueError("-inf + inf in fsum")
        return special
    return __rounded_sum__(parts, n)


def __rounded_sum__(parts, n):
    # The sum of the parts, rounded once, half to even.
    high = 0.0
    if n > 0:
        n = n - 1
        high = float(__load_flat__(parts, n))
        low = 0.0
        while n > 0 and low == 0.0:
            x = high
            n = n - 1
            y = __load_flat__(parts, n)
            high = __binary__("add", x, y)
            low = __binary__("subtract", y, __binary__("subtract", high, x))
        if n > 0:
            next_part = __load_flat__(parts, n - 1)
            if low < 0.0 and next_part < 0.0 or low > 0.0 and next_part > 0.0:
                y = low * 2.0
                x = high + y
                if y == x - high:
                    high = x
    return __weak__(high)


def sumprod(p, q):
    if len(p) != len(q):
        raise ValueError("Inputs are not the same length")
    if __is_float_sequence__(p) or __is_float_sequence__(q):
        return __sum_of_products__(p, q)
    total = 0
    for x, y in zip(p, q):
        total = total + x * y
    return total


def __is_float_sequence__(p):
    if __is_array__(p):
        return __is_float__(__dtype_of__(p))
    for x in p:
        if __is_float__(x):
            return True
    return False


def __sum_of_products__(p, q):
    # Adds the exact products in three parts.
    #
    # Source: T. Ogita, S. M. Rump and S. Oishi, "Accurate sum and dot product", 2005, algorithm
    # 5.10 for K = 3; as in CPython 3.12.
    high = 0.0
    middle = 0.0
    low = 0.0
    plain = 0.0
    for a, b in zip(p, q):
        x = float(a)
        y = float(b)
        plain = plain + x * y
        product = x * y
        error = __exact_error__(x, y, product)
        high, e1 = __two_sum__(high, product)
        middle, e2 = __two_sum__(middle, error)
        middle, e3 = __two_sum__(middle, e1)
        low = low + e2 + e3
    if not isfinite(high):
        return plain
    return high + (middle + low)


def __two_sum__(a, b):
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


def __exact_error__(x, y, product):
    # What rounding took from x * y, by halves of 26 bits (Dekker and Veltkamp).
    x1, x2 = __halves__(x)
    y1, y2 = __halves__(y)
    return x2 * y2 - (((product - x1 * y1) - x2 * y1) - x1 * y2)


def __halves__(x):
    t = x * 134217729.0
    high = t - (t - x)
    return high, x - high
