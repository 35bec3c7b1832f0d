# bytearrays: bytes that can be changed.
# signature: shared(values: bytes)
# signature: sieve(n: int)
# signature: passed(n: int)
# run: shared(b"\x01\x02")
# run: shared(b"")
# run: sieve(1)
# run: sieve(100)
# run: sieve(1000)
# run: passed(1)
# run: passed(3)


def shared(values):
    b = bytearray(values)
    c = b
    c.append(4)
    d = b * 2
    e = b + b"x"
    f = b"x" + b
    b *= 2
    g = b.copy()
    g.clear()
    return (repr((b, c, d, e, f, g)), c is b, sum(b), max(b), repr(list(reversed(b))),
            repr([x for x in b]), repr(sorted(b)), type(f) is bytes, type(e) is bytearray)


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return sum(flags), flags.find(1, 90)


def changed_by(b, n):
    b[n] = 7
    return b


def passed(n):
    b = bytearray(n)
    c = changed_by(b, 0) if n > 1 else bytearray(b"none")
    return repr(b), repr(c), b == c
