# Changes of bytearrays.
# signature: edited(n: int)
# signature: problem(k: int)
# signature: grown(n: int)
# signature: walked(n: int)
# run: edited(0)
# run: edited(100)
# run: problem(0)
# run: problem(1)
# run: problem(2)
# run: problem(3)
# run: problem(4)
# run: problem(5)
# run: problem(6)
# run: problem(7)
# run: problem(8)
# run: problem(9)
# run: problem(10)
# run: grown(0)
# run: grown(300)
# run: walked(0)
# run: walked(6)


def edited(n):
    b = bytearray(b"hello world")
    b[1:3] = b"XYZW"
    b[::2] = bytearray(len(b[::2]))
    del b[0]
    del b[1:4]
    b.insert(0, 33)
    b.insert(-1, 34 + n)
    b += b"end"
    x = b.pop()
    y = b.pop(0)
    b.remove(34 + n)
    b.reverse()
    return repr(b), x, y, len(b), b == bytes(b), bytes(b) == b, b != b"q", b < b"zzz", b"zzz" > b


def problem(k):
    b = bytearray(b"abc")
    if k == 0:
        return b[5]
    if k == 1:
        b[0] = 256
    if k == 2:
        b.append(-1)
    if k == 3:
        return bytearray(b"").pop()
    if k == 4:
        b.remove(0)
    if k == 5:
        b[::2] = b"abc"
    if k == 6:
        b.extend([1, 2, 300])
    if k == 7:
        del b[-4]
    if k == 8:
        b.pop(3)
    if k == 9:
        bytearray(-1)
    return len(b)


def grown(n):
    b = bytearray()
    for i in range(n):
        b.append(i % 256)
    h = 0
    for x in b:
        h = (h * 31 + x) % 1000003
    b.clear()
    b.extend(b"ab")
    b.extend(b)
    b[1:2] = b
    return h, repr(b), b[-1], repr(b[1:3]), repr(b[::-1]), str(b), f"{b}"


def walked(n):
    b = bytearray(b"abc")
    out = []
    for x in b:
        out.append(x)
        if len(b) < n:
            b.append(x + 1)
    return repr(out)
