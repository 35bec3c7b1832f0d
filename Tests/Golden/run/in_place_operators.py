# In-place operators write to arrays, and rebind scalars.
# signature: floats(a: float64[:, :], b: float64[:])
# signature: floats(a: float32[:, :], b: float32[:])
# signature: scalars(a: float32[:], x: float)
# signature: integers(a: int32[:], b: int16[:])
# signature: bits(a: uint8[:], b: uint8[:])
# signature: aliases(a: float64[:])
# signature: numbers(x: int, y: float)
# signature: overlap(a: int64[:], b: int64[:])
# random: floats 20
# random: scalars 12
# random: integers 20 same
# random: bits 20 same
# random: aliases 8
# random: numbers 10 ints=1000
# random: overlap 30 same overlap


def floats(a, b):
    a += b
    a *= 2
    a -= b * 0.5
    a /= 4
    return a[0:1] + 0


def scalars(a, x):
    a += x
    a **= 2
    a //= 3
    a %= 5


def integers(a, b):
    a += b
    a *= 3
    a -= b
    a //= 7
    a %= 5


def bits(a, b):
    a &= b
    a |= 1
    a ^= b
    a <<= 2
    a >>= 1


def aliases(a):
    b = a
    b += 1
    c = a[::2]
    c *= 2
    d = a + 0
    d += 5
    return d, a.sum() == b.sum() or a.sum() != a.sum()


def numbers(x, y):
    z = x
    z += 1
    z *= 3
    z //= 2
    y -= z
    y /= 2
    z %= 7
    z <<= 2
    return x, y, z


def overlap(a, b):
    a += b
    b -= a[::-1]
