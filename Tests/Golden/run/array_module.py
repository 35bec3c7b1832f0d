# The module array.
# signature: numbers(n: int)
# signature: changes(n: int)
# signature: slices(n: int)
# signature: kinds(n: int)
# signature: ranges(kind: int, x: int)
# signature: orders(x: float)
# signature: bytes_of(b: bytes)
# signature: positions(i: int)
# signature: kept(n: int)
# signature: texts(n: int)
# signature: views(n: int)
# signature: joined(n: int)
# signature: wrong(n: int)
# run: numbers(4)
# run: numbers(0)
# run: changes(6)
# run: slices(7)
# run: kinds(3)
# run: ranges(0, 127)
# run: ranges(0, 128)
# run: ranges(0, -129)
# run: ranges(1, 255)
# run: ranges(1, -1)
# run: ranges(2, 40000)
# run: ranges(3, 4294967295)
# run: ranges(3, 4294967296)
# run: ranges(4, -1)
# run: ranges(4, 9223372036854775807)
# run: orders(2.5)
# run: orders(1.0)
# run: bytes_of(b"0123456789abcdef")
# run: bytes_of(b"012")
# run: positions(0)
# run: positions(-3)
# run: positions(3)
# run: kept(5)
# run: texts(3)
# run: views(4)
# run: joined(3)
# run: wrong(0)
# run: wrong(1)
# run: wrong(2)
# run: wrong(3)
import array


def numbers(n):
    a = array.array("d", [1.0, 2.0])
    for i in range(n):
        a.append(i / 2)
    a.extend([4.0, 5])
    total = 0.0
    for x in a:
        total += x
    return a[1], len(a), total, a.typecode, a.itemsize, str(a.tolist()), a.tobytes(), a.pop(), \
        a.index(2.0), a.count(1.0), 4.0 in a, sum(a), max(a), a.tolist() == list(a)


def changes(n):
    a = array.array("i", range(n))
    a.insert(2, 77)
    a.insert(-1, 88)
    a.remove(3)
    a[0] = -5
    a[-1] += 10
    del a[1]
    first = a.pop(0)
    a.reverse()
    a += array.array("i", [1, 2])
    a *= 2
    return str(a.tolist()), first, len(a)


def slices(n):
    a = array.array("h", [i * i for i in range(n)])
    a[1:3] = array.array("h", [9, 8, 7])
    a[::3] = a[1::3]
    b = a[::-1]
    del a[2:4]
    del a[::2]
    return str(a.tolist()), str(b.tolist()), str(a[10:].tolist()), \
        str((a + b[:1]).tolist()), str((2 * a).tolist())


def kinds(n):
    f = array.array("f", [0.1] * n)
    return f[0], f.itemsize, str(array.array("B", b"ab").tolist()), array.array("q").itemsize, \
        array.array("L", [n]).typecode, array.array("b", (1, -1))[1], \
        str(array.array("H", {1, 2}).tolist()), array.array("d", f)[0], array.array("I", [True])[0]


def ranges(kind, x):
    if kind == 0:
        return array.array("b", [x])[0]
    if kind == 1:
        return array.array("B", [x])[0]
    if kind == 2:
        return array.array("h", [x])[0]
    if kind == 3:
        return array.array("I", [x])[0]
    return array.array("Q", [x])[0]


def orders(x):
    a = array.array("d", [1.0, x])
    b = array.array("d", [1.0, 2.0, 3.0])
    c = array.array("f", [1.0, x])
    return a < b, a <= b, a > b, a >= b, a == b, a == c, a != a[:], a == [1.0, x], a < c


def bytes_of(b):
    a = array.array("d", b)
    a.frombytes(bytes(8))
    return len(a), a[0], a.tobytes(), bytes(a[1:])


def positions(i):
    a = array.array("d", [1.5, 2.5, 3.5])
    return a[i]


class Holder:
    def __init__(self):
        self.a = array.array("i")

    def put(self, x):
        self.a.append(x)
        return self


def kept(n):
    h = Holder()
    rows = [array.array("d", [0.0] * i) for i in range(n)]
    for i in range(n):
        h.put(i)
        rows[i].append(i)
    by_name = {"a": h.a, "b": array.array("i", [5])}
    by_name["a"].append(100)
    same = h.a
    same[0] = 44
    return str(h.a.tolist()), str([r.tolist() for r in rows]), by_name["b"][0], by_name["a"] is h.a


def texts(n):
    return str(array.array("i", range(n))), repr(array.array("d")), \
        f"{array.array('f', [1.5])}", str([array.array("b", [n])])


def views(n):
    a = array.array("d", range(n))
    m = memoryview(a)
    m[1] = 7.5
    m[2:] = array.array("d", [0.0] * (n - 2))
    return str(a.tolist()), m.format, m.nbytes, m == a


def joined(n):
    a = array.array("q", [n])
    a.extend(a)
    a.extend(x * x for x in range(n))
    a.fromlist([1, 2])
    return str(a.tolist()), a.index(2, 1), str([*a, 0])


def wrong(n):
    a = array.array("i", [1, 2])
    try:
        if n == 0:
            a.append(2.5)
        elif n == 1:
            a.extend(array.array("d", [1.0]))
        elif n == 2:
            a.fromlist([5, 2 ** 40])
        else:
            a.remove(9)
    except (TypeError, OverflowError, ValueError) as e:
        return type(e).__name__, str(a.tolist())
    return "none", str(a.tolist())
