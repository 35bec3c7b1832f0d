# The Mersenne Twister MT19937, as CPython and NumPy seed and read it.
#
# Each module has a stream of its own: 0 is that of random, 1 that of numpy.random. The state has
# 624 words, and behind them the position of the next one; 0 there means that nobody seeded it.
#
# Source: M. Matsumoto and T. Nishimura, "Mersenne Twister: A 623-dimensionally equidistributed
# uniform pseudorandom number generator", 1998; mt19937ar.c.


def __state__(stream):
    name = "random" if stream == 0 else "numpy.random"
    return __global_array__(name, 625, __dtype__("uint32"))


def __word__(stream):
    # The next 32 bits.
    s = __state__(stream)
    i = __weak__(__load_flat__(s, 624))
    if i == 0 or i >= 624:
        __outlined_refill__(stream)
        i = 0
    y = __load_flat__(s, i)
    __store_flat__(s, 624, i + 1)
    y = y ^ (y >> 11)
    y = y ^ ((y << 7) & 0x9d2c5680)
    y = y ^ ((y << 15) & 0xefc60000)
    return y ^ (y >> 18)


def __outlined_refill__(stream):
    s = __state__(stream)
    if __load_flat__(s, 624) == 0:
        __seed_by_entropy__(stream)
    for k in range(227):
        __twist__(s, k, k + 1, k + 397)
    for k in range(227, 623):
        __twist__(s, k, k + 1, k - 227)
    __twist__(s, 623, 0, 396)


def __twist__(s, k, next_place, far):
    y = (__load_flat__(s, k) & 0x80000000) | (__load_flat__(s, next_place) & 0x7fffffff)
    __store_flat__(s, k, __load_flat__(s, far) ^ (y >> 1) ^ ((y & 1) * 0x9908b0df))


def __seed_by_word__(stream, word):
    s = __state__(stream)
    __store_flat__(s, 0, word)
    for i in range(1, 624):
        __store_flat__(
            s, i, __mixed__(s, i, 1812433253) + __convert__(i, __dtype__("uint32")))
    __store_flat__(s, 624, 624)


def __mixed__(s, i, factor):
    p = __load_flat__(s, i - 1)
    return (p ^ (p >> 30)) * factor


def __outlined_seed_by_words__(stream, key, n):
    # Seeds by the first n words of the array key.
    u = __dtype__("uint32")
    __seed_by_word__(stream, __convert__(19650218, u))
    s = __state__(stream)
    i = 1
    j = 0
    for k in range(max(624, n)):
        mixed = __load_flat__(s, i) ^ __mixed__(s, i, 1664525)
        __store_flat__(s, i, mixed + __load_flat__(key, j) + __convert__(j, u))
        i = __next_place__(s, i)
        j = j + 1
        if j >= n:
            j = 0
    for k in range(623):
        mixed = __load_flat__(s, i) ^ __mixed__(s, i, 1566083941)
        __store_flat__(s, i, mixed - __convert__(i, u))
        i = __next_place__(s, i)
    __store_flat__(s, 0, 0x80000000)


def __next_place__(s, i):
    i = i + 1
    if i >= 624:
        __store_flat__(s, 0, __load_flat__(s, 623))
        i = 1
    return i


def __seed_by_entropy__(stream):
    key = __array__((8,), __dtype__("uint32"))
    __external__("getentropy", __dtype__("int32"), key, __convert__(32, __dtype__("uint64")))
    __outlined_seed_by_words__(stream, key, 8)


def __float__(stream):
    # A float64 of 53 random bits, below 1.
    a = __word__(stream) >> 5
    b = __word__(stream) >> 6
    f = __dtype__("float64")
    return __weak__(
        (__convert__(a, f) * 67108864.0 + __convert__(b, f)) * (1.0 / 9007199254740992.0))
