# Arithmetic on unsigned 64-bit words, and the bits of floats.


def __word__(x):
    return __convert__(x, __dtype__("uint64"))


def __integer_of__(x):
    # A word or a code point as an int.
    return __weak__(__convert__(x, __dtype__("int64")))


def __shifted_left__(x, n):
    return __binary__("shiftLeft", x, __word__(n))


def __shifted_right__(x, n):
    return __binary__("shiftRight", x, __word__(n))


def __word_quotient__(a, b):
    return __binary__("divideTruncating", a, b)


def __word_remainder__(a, b):
    return __binary__("remainderTruncating", a, b)


def __words__(n):
    return __array__((n,), __dtype__("uint64"))


def __bits_of_float__(x):
    # The bits of a float64.
    a = __array__((1,), __dtype__("float64"))
    __store_flat__(a, 0, x)
    return __load_flat__(__view__(a, 0, (1,), (8,), "c", __dtype__("uint64")), 0)


def __float_of_bits__(bits):
    # The float64 of the given bits, a Python float.
    a = __words__(1)
    __store_flat__(a, 0, bits)
    return __weak__(__load_flat__(__view__(a, 0, (1,), (8,), "c", __dtype__("float64")), 0))


@__shared__
def __power_of_ten__(n):
    # 10 ** n as a word, for n below 20.
    p = __word__(1)
    for i in range(n):
        p = p * 10
    return p


@__shared__
def __count_digits__(x):
    # The number of decimal digits of a word; 1 for 0.
    n = 1
    while x >= 10:
        x = __word_quotient__(x, 10)
        n = n + 1
    return n
