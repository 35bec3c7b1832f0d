# Assignments to slices broadcast, convert, and read all before they write.
# signature: scalars(a: float64[:, :], x: float)
# signature: arrays(a: float32[:, :], b: float64[:])
# signature: shifted(a: float64[:])
# signature: shifted(a: int8[::1])
# signature: reversed_in_place(a: int64[:])
# signature: transposed(a: float64[:, :])
# signature: between(a: float64[:], b: float64[:])
# signature: between(a: float64[::1], b: float64[::1])
# signature: expressions(a: float64[:, :], b: float64[:, :])
# signature: mismatched(a: float64[:], b: float64[:])
# signature: rows(a: int32[:, ::1])
# signature: dynamic(a: int16[:], i: int, j: int, s: int)
# random: scalars 10
# random: arrays 20
# random: shifted 20 size=0..9
# random: reversed_in_place 20 size=0..9
# random: transposed 10 square
# random: between 40 same overlap size=0..9
# random: expressions 40 same overlap
# random: mismatched 20
# random: rows 10 ints=1000
# random: dynamic 60 ints=9


def scalars(a, x):
    a[:] = x
    a[1:, ::2] = 7
    a[0:1] = True
    a[..., -1:] = -x


def arrays(a, b):
    a[...] = b
    a[:, 0:1] = 3


def shifted(a):
    a[1:] = a[:-1]
    a[:-2] = a[2:]


def reversed_in_place(a):
    a[:] = a[::-1]
    a[::2] = a[::-2][:len(a[::2])]


def transposed(a):
    a[:] = a.T
    a[:, :] = a.T + a


def between(a, b):
    a[1:] = b[:-1] + a[1:]
    b[:] = a * 0.5


def expressions(a, b):
    a[::-1] = a + b
    b[:, ::-1] += a


def mismatched(a, b):
    a[:] = b


def rows(a):
    for i in range(1, a.shape[0]):
        a[i] = a[i - 1] + a[i]
        a[i, 1:] -= a[i, :-1]


def dynamic(a, i, j, s):
    a[i:j] = 5
    if s != 0:
        a[i:j:s] = a[i:j:s] * 2 + 1
