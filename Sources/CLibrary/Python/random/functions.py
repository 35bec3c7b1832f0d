# Python's random: integers, and choices from sequences.
import math


def seed(a=None, version=2):
    # The second float that gauss keeps is forgotten.
    __store_flat__(__kept__(), 0, 0.0)
    if a is None:
        __seed_by_entropy__(0)
    elif (__is_int__(a) or __is_bool__(a)) and __is_python__(a):
        u = __dtype__("uint64")
        n = __convert__(a, u)
        if a < 0:
            n = __convert__(0, u) - n
        key = __array__((2,), __dtype__("uint32"))
        __store_flat__(key, 0, __convert__(n & 0xffffffff, __dtype__("uint32")))
        __store_flat__(key, 1, __convert__(n >> 32, __dtype__("uint32")))
        __outlined_seed_by_words__(0, key, 2 if n > 0xffffffff else 1)
    else:
        __error__("random.seed by anything but a Python int")


def __kept__():
    # 1.0 if gauss keeps a float, and the float.
    return __global_array__("random.gauss", 2, __dtype__("float64"))


def random():
    return __float__(0)


def getrandbits(k):
    k = __index__(k)
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    if k > 63:
        raise OverflowError("the bits do not fit an int of 64 bits")
    if k == 0:
        return 0
    u = __dtype__("uint64")
    if k <= 32:
        return __weak__(__convert__(__word__(0), u) >> (32 - k))
    low = __convert__(__word__(0), u)
    high = __convert__(__word__(0), u) >> (64 - k)
    return __weak__(__convert__(low | (high << 32), __dtype__("int64")))


def __index__(x):
    if not (__is_int__(x) or __is_bool__(x) and __is_python__(x)):
        __error__("a random integer of bounds that are no integers")
    return int(x)


def __below__(n):
    # An integer from 0 to n - 1, each as likely.
    k = 0
    m = n
    while m > 0:
        m = m >> 1
        k = k + 1
    r = getrandbits(k)
    while r >= n:
        r = getrandbits(k)
    return r


def randrange(start, stop=None, step=1):
    first = __index__(start)
    if stop is None:
        if first > 0:
            return __below__(first)
        raise ValueError("empty range for randrange()")
    width = __index__(stop) - first
    by = __index__(step)
    if by == 1:
        if width > 0:
            return first + __below__(width)
        raise ValueError("empty range for randrange()")
    if by == 0:
        raise ValueError("zero step for randrange()")
    if by > 0:
        n = (width + by - 1) // by
    else:
        n = (width + by + 1) // by
    if n <= 0:
        raise ValueError("empty range for randrange()")
    return first + by * __below__(n)


def randint(a, b):
    return randrange(a, __index__(b) + 1)


def choice(seq):
    if len(seq) == 0:
        raise IndexError("Cannot choose from an empty sequence")
    return __element_at__(seq, __below__(len(seq)))


def shuffle(x):
    for i in range(len(x) - 1, 0, -1):
        j = __below__(i + 1)
        x[i], x[j] = x[j], x[i]


def uniform(a, b):
    return a + (b - a) * random()


def triangular(low=0.0, high=1.0, mode=None):
    u = random()
    if mode is None:
        c = 0.5
    else:
        if __is_python__(high - low) and high - low == 0:
            return low + 0.0
        c = (mode - low) / (high - low)
    if u > c:
        u = 1.0 - u
        c = 1.0 - c
        return high + (low - high) * math.sqrt(u * c)
    return low + (high - low) * math.sqrt(u * c)
