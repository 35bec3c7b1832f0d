# round to decimals.


def __round_int__(x, ndigits):
    if ndigits >= 0:
        return +x
    if ndigits < -18:
        return x * 0
    if not __is_python__(x) and __bits__(x) < 64:
        return __convert__(__round_int__(__weak__(x), ndigits), __dtype_of__(x))
    p = 10 ** (-ndigits)
    r = x % p
    half = p // 2
    if x < 0 and r != 0:
        # Towards zero first, which never leaves the type.
        r = p - r
        up = x + r
        if r > half or (r == half and (up // p) % 2 != 0):
            return up - p
        return up
    down = x - r
    if r > half or (r == half and (down // p) % 2 != 0):
        return down + p
    return down


def __round_digits__(x, ndigits):
    # The decimal nearest to the exact value of x, ties to even: exact for what doubles give.
    if x != x or x - x != 0 or ndigits > 22 or ndigits < -308:
        if ndigits < -308:
            return x * 0
        return x
    if ndigits >= 0:
        p = __power_of_ten__(ndigits)
        y = x * p
        if __unary__("absolute", y) >= 4503599627370496.0:
            return x
        error = __math__("fma", x, p, -y)
        r = __unary__("roundEven", y)
        d = y - r
        if d == 0.5 and error > 0:
            r = r + 1.0
        if d == -0.5 and error < 0:
            r = r - 1.0
        return __math__("copysign", __binary__("divide", r, p), x)
    p = __power_of_ten__(-ndigits)
    y = __binary__("divide", x, p)
    r = __unary__("roundEven", y)
    error = __math__("fma", y, p, -x)
    if y - r == 0.5 and error < 0.0:
        r = r + 1.0
    if y - r == -0.5 and error > 0.0:
        r = r - 1.0
    r = r * p
    if r - r != 0.0:
        raise OverflowError("rounded value too large to represent")
    return __math__("copysign", r, x)


def __power_of_ten__(n):
    p = 1.0
    for i in range(n):
        p = p * 10.0
    return p
