# Text and bytes as sequences; the file serves both packages.


def __concatenated__(a, b):
    return __like__(a, __joined_pair__(__elements__(a), __elements__(b)))


def __repeated__(s, n):
    return __like__(s, __repeated_elements__(__elements__(s), __integer__(n)))


def __compared__(op, a, b):
    x = __elements__(a)
    y = __elements__(b)
    if op == "==":
        return __have_same_elements__(x, y)
    if op == "!=":
        return not __have_same_elements__(x, y)
    order = __order_of_elements__(x, y)
    if op == "<":
        return order < 0
    if op == "<=":
        return order <= 0
    if op == ">":
        return order > 0
    return order >= 0


def __item__(s, i):
    a = __elements__(s)
    n = __length_of__(a)
    k = __integer__(i)
    if k < 0:
        k = k + n
    if not __unchecked__():
        if k < 0 or k >= n:
            if __is_bytes__(s):
                raise IndexError("index out of range")
            raise IndexError("string index out of range")
    if __is_text__(s):
        return __text__(__part__(a, k, k + 1))
    return __integer_of__(__load_flat__(a, k))


def __sliced__(s, i):
    b = __elements__(s)[i]
    if __layout__(b) == "c":
        return __like__(s, b)
    return __like__(s, __copy__(b))


def __first__(start, n):
    # The first index of a search.
    if start is None:
        return 0
    k = __integer__(start)
    if k < 0:
        k = k + n
        if k < 0:
            k = 0
    return k


def __last__(end, n):
    # The index behind the last one of a search.
    if end is None:
        return n
    k = __integer__(end)
    if k > n:
        return n
    if k < 0:
        k = k + n
        if k < 0:
            k = 0
    return k


def __needle__(s, x):
    # What is looked for, as an array; a byte may be given as an int.
    if __is_text__(s):
        if not __is_text__(x):
            raise TypeError("must be str")
    elif __is_int__(x):
        if x < 0 or x > 255:
            raise ValueError("byte must be in range(0, 256)")
        one = __array__((1,), __dtype__("uint8"))
        __store_flat__(one, 0, x)
        return one
    elif not (__is_bytes__(x) or __is_reference__(x, "bytearray")):
        raise TypeError("a bytes-like object is required")
    return __elements__(x)


def find(s, sub, start=None, end=None):
    a = __elements__(s)
    n = __length_of__(a)
    return __find_elements__(a, __needle__(s, sub), __first__(start, n), __last__(end, n))


def rfind(s, sub, start=None, end=None):
    a = __elements__(s)
    n = __length_of__(a)
    return __find_last_elements__(a, __needle__(s, sub), __first__(start, n), __last__(end, n))


def index(s, sub, start=None, end=None):
    i = find(s, sub, start, end)
    if i < 0:
        if __is_bytes__(s):
            raise ValueError("subsection not found")
        raise ValueError("substring not found")
    return i


def rindex(s, sub, start=None, end=None):
    i = rfind(s, sub, start, end)
    if i < 0:
        if __is_bytes__(s):
            raise ValueError("subsection not found")
        raise ValueError("substring not found")
    return i


def count(s, sub, start=None, end=None):
    a = __elements__(s)
    n = __length_of__(a)
    return __count_elements__(a, __needle__(s, sub), __first__(start, n), __last__(end, n))


def replace(s, old, new, count=-1):
    return __like__(s, __replace_elements__(
        __elements__(s), __needle__(s, old), __needle__(s, new), __integer__(count)))


def startswith(s, prefix, start=None, end=None):
    if __is_tuple__(prefix):
        for p in prefix:
            if startswith(s, p, start, end):
                return True
        return False
    a = __elements__(s)
    b = __needle__(s, prefix)
    first = __first__(start, __length_of__(a))
    if __last__(end, __length_of__(a)) - first < __length_of__(b):
        return False
    return __stands_at__(a, first, b)


def endswith(s, suffix, start=None, end=None):
    if __is_tuple__(suffix):
        for p in suffix:
            if endswith(s, p, start, end):
                return True
        return False
    a = __elements__(s)
    b = __needle__(s, suffix)
    last = __last__(end, __length_of__(a))
    if last - __first__(start, __length_of__(a)) < __length_of__(b):
        return False
    return __stands_at__(a, last - __length_of__(b), b)


def removeprefix(s, prefix):
    if startswith(s, prefix):
        return s[len(prefix):]
    return s[:]


def removesuffix(s, suffix):
    if endswith(s, suffix):
        return s[:len(s) - len(suffix)]
    return s[:]


def partition(s, sep):
    if len(sep) == 0:
        raise ValueError("empty separator")
    i = find(s, sep)
    if i < 0:
        return s[:], s[:0], s[:0]
    return s[:i], s[i:i + len(sep)], s[i + len(sep):]


def rpartition(s, sep):
    if len(sep) == 0:
        raise ValueError("empty separator")
    i = rfind(s, sep)
    if i < 0:
        return s[:0], s[:0], s[:]
    return s[:i], s[i:i + len(sep)], s[i + len(sep):]


def __fill_of__(s, fillchar):
    if fillchar is None:
        return 32
    if len(fillchar) != 1:
        raise TypeError("The fill character must be exactly one character long")
    return __integer_of__(__load_flat__(__elements__(fillchar), 0))


def ljust(s, width, fillchar=None):
    return __like__(s, __padded__(
        __elements__(s), __integer__(width), __fill_of__(s, fillchar), 0))


def rjust(s, width, fillchar=None):
    a = __elements__(s)
    n = __integer__(width)
    return __like__(s, __padded__(a, n, __fill_of__(s, fillchar), n - __length_of__(a)))


def center(s, width, fillchar=None):
    a = __elements__(s)
    n = __integer__(width)
    missing = n - __length_of__(a)
    before = missing // 2 + (missing & n & 1)
    return __like__(s, __padded__(a, n, __fill_of__(s, fillchar), before))


def zfill(s, width):
    return __like__(s, __zero_filled__(__elements__(s), __integer__(width)))


@__shared__
def __zero_filled__(a, width):
    n = __length_of__(a)
    if width <= n:
        return a
    out = __padded__(a, width, 48, width - n)
    if n > 0:
        sign = __load_flat__(a, 0)
        if sign == 43 or sign == 45:
            __store_flat__(out, width - n, 48)
            __store_flat__(out, 0, sign)
    return out


def expandtabs(s, tabsize=8):
    return __like__(s, __expanded__(__elements__(s), __integer__(tabsize)))


@__shared__
def __expanded__(a, size):
    out = __new_elements__(a, __expand_tabs__(a, size, a, False))
    __expand_tabs__(a, size, out, True)
    return out


@__shared__
def __expand_tabs__(a, size, out, writes):
    # The number of elements with spaces for tabs; writes them, too, if asked for.
    column = 0
    position = 0
    for i in range(__length_of__(a)):
        x = __load_flat__(a, i)
        if x == 9:
            if size > 0:
                n = size - column % size
                if writes:
                    __fill__(out, position, n, 32)
                column = column + n
                position = position + n
        else:
            if writes:
                __store_flat__(out, position, x)
            column = 0 if x == 10 or x == 13 else column + 1
            position = position + 1
    return position


def strip(s, chars=None):
    a = __elements__(s)
    b = __elements__(s[:0]) if chars is None else __elements__(chars)
    isBlank = chars is None
    first = __first_kept__(a, b, isBlank)
    return __like__(s, __part__(a, first, __last_kept__(a, b, isBlank, first)))


def lstrip(s, chars=None):
    a = __elements__(s)
    b = __elements__(s[:0]) if chars is None else __elements__(chars)
    return __like__(s, __part__(a, __first_kept__(a, b, chars is None), __length_of__(a)))


def rstrip(s, chars=None):
    a = __elements__(s)
    b = __elements__(s[:0]) if chars is None else __elements__(chars)
    return __like__(s, __part__(a, 0, __last_kept__(a, b, chars is None, 0)))
