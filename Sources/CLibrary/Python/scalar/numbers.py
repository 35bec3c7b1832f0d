# The methods of Python's own numbers.


def __require_python_int__(x):
    # Python's ints beyond int64 are uint64.
    if not (__is_python__(x) and (__is_int__(x) or __is_bool__(x)) or __is_word__(x)):
        __error__("this method of such a number")


def __is_word__(x):
    return __type_equal__(x, __convert__(0, __dtype__("uint64")))


def bit_length(x):
    __require_python_int__(x)
    return 64 - __integer_of__(__unary__("countLeadingZeros", __magnitude__(x)))


def __get_numerator__(x):
    if not (__is_int__(x) or __is_bool__(x)):
        __error__("the numerator of such a number")
    return +x


def __get_denominator__(x):
    if not (__is_int__(x) or __is_bool__(x)):
        __error__("the denominator of such a number")
    if __is_python__(x):
        return 1
    return __convert__(1, __dtype_of__(x))


def as_integer_ratio(x):
    if not __is_python__(x) or __is_complex__(x):
        __error__("the ratio of such a number")
    if not __is_float__(x):
        return +x, 1
    if x != x:
        raise ValueError("cannot convert NaN to integer ratio")
    if x - x != 0.0:
        raise OverflowError("cannot convert Infinity to integer ratio")
    m, e, fits = __ratio_parts__(x)
    if not fits:
        raise OverflowError("int too large for 64 bits")
    return m, e


@__shared__
def __ratio_parts__(x):
    # Numerator and denominator of a float, and whether both have 64 bits at most.
    m, e = __float_parts__(x)
    n = __integer_of__(m)
    if n == 0:
        return 0, 1, True
    while n % 2 == 0:
        n = n // 2
        e = e + 1
    negative = __is_negative_float__(x)
    if e <= 0:
        if e < -62:
            return 0, 1, False
        return (-n if negative else n), 1 << -e, True
    if e > 62 or n > (9223372036854775807 >> e):
        isLeast = negative and e < 64 and n == 1 and e == 63
        return (-9223372036854775807 - 1 if isLeast else 0), 1, isLeast
    return (-(n << e) if negative else n << e), 1, True


def hex(x):
    if not (__is_python__(x) and __is_float__(x)):
        __error__("the method 'hex' of such a number")
    if x - x != 0.0:
        return __number_text__(x)
    return __text__(__hexadecimal_float__(x))


@__shared__
def __hexadecimal_float__(x):
    # The characters of a finite float, such as -0x1.8000000000000p+1.
    m, e = __float_parts__(x)
    out = __characters__(32)
    k = 0
    if __is_negative_float__(x):
        __store_flat__(out, 0, 45)
        k = 1
    whole = __integer_of__(__shifted_right__(m, 52))
    __store_flat__(out, k, 48)
    __store_flat__(out, k + 1, 120)
    __store_flat__(out, k + 2, 48 + whole)
    __store_flat__(out, k + 3, 46)
    k = k + 4
    if m == 0:
        __store_flat__(out, k, 48)
        k = k + 1
        e = -52
    else:
        for i in range(13):
            d = __integer_of__(__shifted_right__(m, 48 - 4 * i) & 15)
            __store_flat__(out, k + i, __hexadecimal__(d))
        k = k + 13
    k = __write_exponent_of_two__(out, k, e + 52)
    return __copy__(__part__(out, 0, k))


def __write_exponent_of_two__(out, k, e):
    __store_flat__(out, k, 112)
    __store_flat__(out, k + 1, 45 if e < 0 else 43)
    n = abs(e)
    count = 4 if n > 999 else (3 if n > 99 else (2 if n > 9 else 1))
    for i in range(count):
        __store_flat__(out, k + 1 + count - i, 48 + n % 10)
        n = n // 10
    return k + 2 + count


def to_bytes(x, length=1, byteorder="big", *, signed=False):
    __require_python_int__(x)
    n = __integer__(length)
    value = x if __is_word__(x) else __integer__(x)
    isBig = __is_big_endian__(byteorder)
    if n < 0:
        raise ValueError("length argument must be non-negative")
    if value < 0 and not signed:
        raise OverflowError("can't convert negative int to unsigned")
    if not __fits_bytes__(value, n, True if signed else False):
        raise OverflowError("int too big to convert")
    return __bytes__(__bytes_of_integer__(value, n, isBig))


@__shared__
def __fits_bytes__(value, n, signed):
    if __is_word__(value):
        bits = 8 * n - 1 if signed else 8 * n
        return bits >= 64 or (n > 0 and value >> bits == 0) or value == 0
    if n >= 8:
        return True
    if n == 0:
        return value == 0
    if signed:
        limit = 1 << (8 * n - 1)
        return -limit <= value < limit
    return value < 1 << (8 * n)


@__shared__
def __bytes_of_integer__(value, n, isBig):
    out = __array__((n,), __dtype__("uint8"))
    for i in range(n):
        if __is_word__(value) and i >= 8:
            x = value & 0
        else:
            x = value >> (8 * i if i < 8 else 63)
        __store_flat__(out, n - 1 - i if isBig else i, x & 255)
    return out
