# Methods of ints beyond int64, which are uint64.
# signature: f(n: int, k: int)
# signature: g(n: int, k: int)
# signature: h(s: str)
# signature: bl(n: int)
# run: f(5, 8)
# run: f(300, 1)
# run: f(300, 12)
# run: f(0, 0)
# run: f(0, 1)
# run: g(5, 8)
# run: g(300, 2)
# run: h("hello world")
# run: bl(77)
def f(n, k):
    return ((8 * n) & 0xffffffffffffffff).to_bytes(k, "little")
def g(n, k):
    return ((8 * n) & 0xffffffffffffffff).to_bytes(k, "big", signed=True)
def h(s):
    v = 14695981039346656037
    for b in s.encode():
        v ^= b
        v = (v * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return v.to_bytes(8, "big"), hex(v), v.bit_length(), f"{v:016x}", str(v)
def bl(n):
    return (n | 0x8000000000000000).bit_length()
