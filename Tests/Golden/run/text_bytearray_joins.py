# Bytes and bytearrays joined, and kept in containers.
# signature: kept(n: int)
# signature: joined(n: int)
# run: kept(0)
# run: kept(5)
# run: joined(0)
# run: joined(3)


def kept(n):
    bs = [bytearray(b"a"), bytearray(b"b")]
    bs[0].extend(range(n))
    d = {"x": bs[1]}
    d["x"].append(n)
    return (repr((bs, d)), b"-".join(bs), repr(bytearray(b",").join([b"x", b"y"])),
            isinstance(bs[0], bytearray), isinstance(bs[0], bytes), bool(bytearray()), bool(bs[0]))


def joined(n):
    parts = [b"ab", b"c"]
    parts.append(bytes(n))
    return b"".join(parts), b",".join((b"a", b"b")), b"".join([]), b"Ab Cd".istitle(), b"ab".istitle()
