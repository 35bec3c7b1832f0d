# bytes: literals, items, slices, methods, UTF-8.
# signature: items(b: bytes, i: int) -> (int, bytes, bytes, int)
# signature: sums(b: bytes) -> (int, int, bool)
# signature: compared(a: bytes, b: bytes) -> (bool, bool, bool, bool)
# signature: joined(a: bytes, b: bytes) -> bytes
# signature: searches(a: bytes, b: bytes) -> (int, int, int, bool, bool, bool)
# signature: contained(a: bytes, i: int) -> bool
# signature: methods(b: bytes) -> (bytes, bytes, bytes, bytes, bytes)
# signature: classes(b: bytes) -> (bool, bool, bool, bool, bool, bool)
# signature: changes(b: bytes) -> (bytes, bytes, bytes, bytes, bytes)
# signature: decoded(b: bytes) -> (str, int)
# signature: encoded(s: str) -> (bytes, int)
# signature: shown(b: bytes) -> (str, str)
# signature: chosen(k: int) -> bytes
# signature: parts(b: bytes) -> (bytes, bytes, bytes)
# run: items(b"abc", 1)
# run: items(b"abc", -1)
# run: items(b"abc", 3)
# run: items(b"", 0)
# run: sums(b"\x00\xff12")
# run: sums(b"")
# run: compared(b"a", b"b")
# run: compared(b"\xff", b"\xff")
# run: compared(b"ab", b"a")
# run: joined(b"ab", b"\x00")
# run: searches(b"abcabc", b"bc")
# run: searches(b"abc", b"")
# run: contained(b"abc", 98)
# run: contained(b"abc", 0)
# run: contained(b"abc", 256)
# run: methods(b"Hello wORLD'x 1a")
# run: methods(b"\xe4\xc4")
# run: classes(b"abc")
# run: classes(b"AB1")
# run: classes(b" \n")
# run: classes(b"\xe4")
# run: classes(b"")
# run: changes(b"  a\tbc ")
# run: changes(b"-5")
# run: decoded(b"caf\xc3\xa9 \xf0\x9f\x98\x80")
# run: decoded(b"\xff")
# run: decoded(b"\xc0\x80")
# run: decoded(b"\xed\xa0\x80")
# run: decoded(b"\xe2\x82")
# run: decoded(b"\xf4\x90\x80\x80")
# run: decoded(b"")
# run: encoded("aß€😀")
# run: encoded("")
# run: shown(b"a'b\"c\n\x00\xff\\")
# run: shown(b"it's")
# run: chosen(0)
# run: chosen(1)
# run: parts(b"k=v=w")


def items(b, i):
    return b[i], b[1:], b[::-1], len(b)


def sums(b):
    total = 0
    for x in b:
        total += x
    return total, sum(b), bool(b)


def compared(a, b):
    return a == b, a != b, a < b, a >= b


def joined(a, b):
    return a + b + b"!" + a * 2


def searches(a, b):
    return a.find(b), a.rfind(b), a.count(b), a.startswith(b), a.endswith(b), b in a


def contained(a, i):
    return i in a


def methods(b):
    return b.upper(), b.lower(), b.title(), b.capitalize(), b.swapcase()


def classes(b):
    return b.isalpha(), b.isdigit(), b.isalnum(), b.isspace(), b.isupper(), b.islower()


def changes(b):
    return b.strip(), b.replace(b" ", b"__"), b.center(12, b"*"), b.zfill(5), b.expandtabs(4)


def decoded(b):
    s = b.decode()
    return s, len(s)


def encoded(s):
    b = s.encode()
    return b, len(b)


def shown(b):
    return repr(b), f"{b!r:>12} {b.hex()}"


def chosen(k):
    b = b"\x00\x01"
    if k > 0:
        b = b + b"more"
    return b


def parts(b):
    return b.partition(b"=")
