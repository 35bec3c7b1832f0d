# memoryviews of bytes, bytearrays, arrays and each other.
# signature: of_bytes(b: bytes)
# signature: of_bytearray(n: int)
# signature: of_array(a: float64[::1])
# signature: of_strided(a: int32[:])
# signature: of_matrix(a: int16[:, :])
# signature: stored(a: int8[::1], i: int, x: int)
# signature: stored_float(a: float32[::1], i: int, x: float)
# signature: stored_kind(a: int64[::1], x: float)
# signature: replaced(n: int, m: int)
# signature: compared(b: bytes, n: int)
# signature: cast(b: bytes, n: int)
# signature: kinds(n: int)
# signature: item(b: bytes, i: int)
# signature: readonly(b: bytes)
# signature: through(b: bytes)
# run: of_bytes(b"hello")
# run: of_bytes(b"")
# run: of_bytearray(4)
# run: of_array([1.0, 2.5, -3.0, 0.0])
# run: of_array([])
# run: of_strided([1, 2, 3])
# run: of_matrix([[1, 2, 3], [4, 5, 6]])
# run: stored([1, 2, 3], 1, 100)
# run: stored([1, 2, 3], -1, -128)
# run: stored([1, 2, 3], 0, 128)
# run: stored([1, 2, 3], 0, -129)
# run: stored([1, 2, 3], 3, 1)
# run: stored_float([1.0, 2.0], 0, 0.1)
# run: stored_float([1.0, 2.0], -3, 0.1)
# run: stored_kind([1, 2], 2.5)
# run: replaced(6, 3)
# run: replaced(6, 2)
# run: compared(b"abc", 3)
# run: compared(b"abc", 2)
# run: cast(b"abcdefgh01234567", 2)
# run: cast(b"abcdefgh0", 1)
# run: kinds(3)
# run: item(b"xyz", 2)
# run: item(b"xyz", -3)
# run: item(b"xyz", 3)
# run: readonly(b"abc")
# run: through(b"some bytes here")
import numpy as np


def of_bytes(b):
    m = memoryview(b)
    total = 0
    for c in m:
        total += c
    return (total, len(m), m.nbytes, m.ndim, m.shape, m.strides, m.itemsize, m.readonly,
            m.contiguous, m.format, m[1:3].tobytes(), str(m.tolist()), m[::-2].tobytes(),
            101 in m, m.hex(), bytes(m[2:]), isinstance(m, memoryview), bool(m),
            m[::2].contiguous)


def of_bytearray(n):
    b = bytearray(n)
    m = memoryview(b)
    for i in range(n):
        m[i] = 65 + i
    m[1:3] = b"xy"
    tail = m[2:]
    tail[0] = 90
    return bytes(b), m.readonly, str(tail.tolist()), m == b, b == m, bytes(bytearray(tail)), \
        m.toreadonly().readonly


def of_array(a):
    m = memoryview(a)
    if len(m) > 1:
        m[1] = 9
        m[-1] = True
    return (len(m), m.nbytes, m.ndim, m.itemsize, m.readonly, m.c_contiguous, m.f_contiguous,
            m.format, str(m[::2].tolist()), m.strides, m.tobytes(), float(sum(m)), str(sorted(m)),
            m[1:][:1].tobytes())


def of_strided(a):
    m = memoryview(a[::2])
    m[0] += 5
    return str(m.tolist()), m.contiguous, m.strides, m.nbytes, m.tobytes(), m.format, a.sum()


def of_matrix(a):
    m = memoryview(a)
    m[1, 0] = 70
    return m[0, 1], m[1, -1], m.shape, m.ndim, str(m.tolist()), m.nbytes, m[1:].shape, len(m), \
        m.tobytes()


def stored(a, i, x):
    memoryview(a)[i] = x
    return a[i]


def stored_float(a, i, x):
    memoryview(a)[i] = x
    return a[i]


def stored_kind(a, x):
    m = memoryview(a)
    try:
        m[0] = x
    except TypeError:
        return -1
    return a[0]


def replaced(n, m):
    a = np.arange(n)
    view = memoryview(a)
    view[1:1 + m] = memoryview(a)[3:6]
    return a


def compared(b, n):
    m = memoryview(b)
    ints = memoryview(np.array([97, 98, 99][:n], dtype=np.int64))
    return m == b, b == m, m[:2] == b"ab", m == ints, m != memoryview(b), m == "abc", \
        m[::-1] == b[::-1], m == bytearray(b)


def cast(b, n):
    m = memoryview(b).cast("q")
    back = m.cast("B")
    return len(m), m[n - 1], m.itemsize, m.format, back[3], str(m[1:].cast("b").tolist())


def kinds(n):
    text = ""
    text += memoryview(np.zeros(n, dtype=np.uint8)).format
    text += memoryview(np.zeros(n, dtype=np.int16)).format
    text += memoryview(np.zeros(n, dtype=np.uint16)).format
    text += memoryview(np.zeros(n, dtype=np.int32)).format
    text += memoryview(np.zeros(n, dtype=np.uint32)).format
    text += memoryview(np.zeros(n, dtype=np.uint64)).format
    text += memoryview(np.zeros(n, dtype=np.float32)).format
    text += memoryview(np.zeros(n, dtype=np.complex128)).format
    flags = memoryview(np.zeros(n, dtype=np.bool_))
    flags[1] = 7
    text += flags.format
    return text, str(flags.tolist()), flags[0], memoryview(np.array([0.1], dtype=np.float32))[0]


def item(b, i):
    return memoryview(b)[i]


def readonly(b):
    m = memoryview(b)
    try:
        m[0] = 1
    except TypeError:
        return -1
    return m[0]


def checksum(view):
    total = 1
    for x in view:
        total = (total * 31 + x) % 1000003
    return total


def through(b):
    m = memoryview(b)
    parts = [checksum(m[i:i + 4]) for i in range(0, len(m), 4)]
    while len(m) > 5:
        m = m[2:-1]
    return str(parts), m.tobytes(), checksum(memoryview(m))
