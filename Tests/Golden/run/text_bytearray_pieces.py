# What methods of bytearrays make of them.
# signature: padded(b: bytes)
# signature: stripped(b: bytes)
# signature: taken_apart(b: bytes)
# run: padded(b"a b c")
# run: padded(b"ab")
# run: padded(b"A\tb\nC ")
# run: stripped(b"a b c")
# run: stripped(b"ab")
# run: stripped(b"A\tb\nC ")
# run: taken_apart(b"a b c")
# run: taken_apart(b"ab")
# run: taken_apart(b"A\tb\nC ")


def padded(b):
    b = bytearray(b)
    return repr((b.center(9, b"*"), b.ljust(7), b.zfill(8), b.rjust(6, b"-")))


def stripped(b):
    b = bytearray(b)
    return repr((b.strip(b"a"), b.lstrip(), b.replace(b" ", b""), b.translate(None, b"b")))


def taken_apart(b):
    b = bytearray(b)
    return repr((b.splitlines(), b.rsplit(None, 1), bytearray.fromhex("0aff")))
