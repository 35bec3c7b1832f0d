# Text and bytes that may be None are compared.
# signature: same(s: str, n: int) -> str
# signature: same_bytes(b: bytes, n: int) -> bool
# run: same("abc", 0)
# run: same("abc", 1)
# run: same("abc", 2)
# run: same("abc", 3)
# run: same_bytes(b"ab", 0)
# run: same_bytes(b"ab", 1)
# run: same_bytes(b"ab", 2)


def maybe(s, n):
    if n % 2:
        return None
    return s[n:]


def same(s, n):
    a = maybe(s, n)
    b = maybe(s, n // 2)
    return f"{a == b} {a != b} {a == s} {a == 'abc'} {b == None}"


def maybe_bytes(b, n):
    if n == 1:
        return None
    return b[n:]


def same_bytes(b, n):
    return maybe_bytes(b, n) == maybe_bytes(b, n + 1)
