# The methods of bytes alone.


def decode(b, encoding="utf-8", errors="strict"):
    if errors != "strict":
        __error__("errors other than 'strict'")
    if not (encoding == "utf-8" or encoding == "utf8" or encoding == "UTF-8"):
        __error__("an encoding other than UTF-8")
    return __text_of_utf8__(__byte_values__(b))


def hex(b, sep=None, bytes_per_sep=1):
    a = __hexadecimal_characters__(__byte_values__(b))
    if sep is None:
        return __text__(a)
    s = __elements__(sep)
    if __length_of__(s) != 1:
        raise ValueError("sep must be length 1.")
    mark = __integer_of__(__load_flat__(s, 0))
    if mark > 127:
        raise ValueError("sep must be ASCII.")
    group = __integer__(bytes_per_sep)
    if group == 0:
        return __text__(a)
    return __text__(__grouped_characters__(a, mark, group))


@__shared__
def __grouped_characters__(a, mark, group):
    # Pairs of digits with a mark between groups, which are counted from the end if positive.
    n = __length_of__(a) // 2
    size = abs(group)
    marks = (n - 1) // size if n > 0 else 0
    out = __characters__(2 * n + marks)
    k = 0
    for i in range(n):
        place = n - i if group > 0 else i
        if i > 0 and place % size == 0:
            __store_flat__(out, k, mark)
            k = k + 1
        __store_flat__(out, k, __load_flat__(a, 2 * i))
        __store_flat__(out, k + 1, __load_flat__(a, 2 * i + 1))
        k = k + 2
    return out


@__shared__
def __hexadecimal_characters__(a):
    out = __characters__(__length_of__(a) * 2)
    for i in range(__length_of__(a)):
        x = __integer_of__(__load_flat__(a, i))
        __store_flat__(out, 2 * i, __hexadecimal__(x // 16))
        __store_flat__(out, 2 * i + 1, __hexadecimal__(x % 16))
    return out


def __terminated__(b):
    # The bytes as an array with a 0 behind it.
    a = __byte_values__(b)
    out = __array__((__length_of__(a) + 1,), __dtype__("uint8"))
    n = __copy_into__(out, 0, a)
    __store_flat__(out, n, 0)
    return __part__(out, 0, n)
