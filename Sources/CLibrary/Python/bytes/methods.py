# The methods of bytes alone.


def decode(b, encoding="utf-8", errors="strict"):
    if errors != "strict":
        __error__("errors other than 'strict'")
    if not (encoding == "utf-8" or encoding == "utf8" or encoding == "UTF-8"):
        __error__("an encoding other than UTF-8")
    return __text_of_utf8__(__byte_values__(b))


def hex(b):
    return __text__(__hexadecimal_characters__(__byte_values__(b)))


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
