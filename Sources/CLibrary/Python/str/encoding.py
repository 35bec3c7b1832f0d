# Text as UTF-8.


def __decoded__(a):
    # The text of UTF-8 bytes.
    return __text_of_utf8__(a)


def __encoded__(s):
    # The UTF-8 bytes of text as an array with a 0 behind it.
    a = __code_points__(s)
    n = __encoded_size__(a)
    if n < 0:
        raise UnicodeEncodeError("surrogates not allowed in UTF-8")
    out = __array__((n + 1,), __dtype__("uint8"))
    __encode__(a, out)
    __store_flat__(out, n, 0)
    return __part__(out, 0, n)


def encode(s, encoding="utf-8", errors="strict"):
    __require_utf8__(encoding, errors)
    return __bytes__(__encoded__(s))


def __require_utf8__(encoding, errors):
    if errors != "strict":
        __error__("errors other than 'strict'")
    if not (encoding == "utf-8" or encoding == "utf8" or encoding == "UTF-8"):
        __error__("an encoding other than UTF-8")
