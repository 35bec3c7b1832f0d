# What the class int gives.


def __class_from_bytes__(bytes, byteorder="big", *, signed=False):
    isBig = __is_big_endian__(byteorder)
    if __is_bytes__(bytes):
        return __checked_integer__(__byte_values__(bytes), isBig, True if signed else False)
    return __checked_integer__(
        __byte_values__(__call_bytes__(bytes)), isBig, True if signed else False)


def __checked_integer__(a, isBig, signed):
    value, fits = __integer_of_bytes__(a, isBig, signed)
    if not fits:
        raise OverflowError("int too large for 64 bits")
    return value


@__shared__
def __integer_of_bytes__(a, isBig, signed):
    # The number of the bytes, and whether it has 64 bits at most.
    n = __length_of__(a)
    value = __word__(0)
    isNegative = False
    if n > 0:
        top = __load_flat__(a, 0 if isBig else n - 1)
        isNegative = signed and top > 127
    rest = __word__(255 if isNegative else 0)
    for i in range(n):
        x = __word__(__load_flat__(a, i if isBig else n - 1 - i))
        if i < n - 8:
            if x != rest:
                return 0, False
        else:
            value = __shifted_left__(value, 8) | x
    if isNegative and n < 8:
        value = value | __shifted_left__(__word__(-1), 8 * n)
    result = __integer_of__(value)
    return result, (result < 0) == isNegative
