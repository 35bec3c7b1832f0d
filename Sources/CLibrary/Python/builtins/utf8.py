# UTF-8.


def __text_of_utf8__(a):
    n = __count_code_points__(a)
    if n < 0:
        raise UnicodeDecodeError("invalid UTF-8")
    return __text__(__decode__(a, n))


def __continuation__(a, i):
    # The six bits of a byte that continues a character; 64 where there is none.
    if i >= __length_of__(a):
        return 64
    x = __integer_of__(__load_flat__(a, i))
    if x < 128 or x > 191:
        return 64
    return x - 128


@__shared__
def __code_point_at__(a, i):
    # The code point whose bytes begin at i, or -1, and the number of bytes.
    x = __integer_of__(__load_flat__(a, i))
    if x < 128:
        return x, 1
    b = __continuation__(a, i + 1)
    if x < 194 or x > 244 or b == 64:
        return -1, 1
    if x < 224:
        return (x - 192) * 64 + b, 2
    c = __continuation__(a, i + 2)
    if c == 64:
        return -1, 1
    if x < 240:
        y = ((x - 224) * 64 + b) * 64 + c
        return (-1 if y < 2048 or 55296 <= y < 57344 else y), 3
    d = __continuation__(a, i + 3)
    z = (((x - 240) * 64 + b) * 64 + c) * 64 + d
    return (-1 if d == 64 or z < 65536 or z > 1114111 else z), 4


@__shared__
def __count_code_points__(a):
    # The number of code points of UTF-8 bytes, or -1 if they are none.
    n = 0
    i = 0
    while i < __length_of__(a):
        x, size = __code_point_at__(a, i)
        if x < 0:
            return -1
        i = i + size
        n = n + 1
    return n


@__shared__
def __decode__(a, n):
    out = __characters__(n)
    i = 0
    for k in range(n):
        x, size = __code_point_at__(a, i)
        __store_flat__(out, k, x)
        i = i + size
    return out


@__shared__
def __encoded_size__(a):
    # The number of bytes in UTF-8, or -1 if there are surrogates.
    size = 0
    for i in range(__length_of__(a)):
        x = __integer_of__(__load_flat__(a, i))
        if 55296 <= x < 57344:
            return -1
        size = size + (1 if x < 128 else (2 if x < 2048 else (3 if x < 65536 else 4)))
    return size


@__shared__
def __encode__(a, out):
    # Writes UTF-8; returns the number of bytes.
    k = 0
    for i in range(__length_of__(a)):
        x = __integer_of__(__load_flat__(a, i))
        if x < 128:
            __store_flat__(out, k, x)
            k = k + 1
        elif x < 2048:
            __store_flat__(out, k, 192 + (x >> 6))
            __store_flat__(out, k + 1, 128 + (x & 63))
            k = k + 2
        elif x < 65536:
            __store_flat__(out, k, 224 + (x >> 12))
            __store_flat__(out, k + 1, 128 + ((x >> 6) & 63))
            __store_flat__(out, k + 2, 128 + (x & 63))
            k = k + 3
        else:
            __store_flat__(out, k, 240 + (x >> 18))
            __store_flat__(out, k + 1, 128 + ((x >> 12) & 63))
            __store_flat__(out, k + 2, 128 + ((x >> 6) & 63))
            __store_flat__(out, k + 3, 128 + (x & 63))
            k = k + 4
    return k
