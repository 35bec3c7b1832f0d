# Elements by indices, from the end as well; out of range is an IndexError.
# signature: read(a: float64[:], i: int)
# signature: read(a: float64[::1], i: int8)
# signature: read(a: float64[:], i: uint64)
# signature: read2(a: int32[:, :], i: int, j: int)
# signature: read2(a: int32[::1, :], i: int, j: int)
# signature: write(a: uint8[:, ::1], i: int, j: int, v: uint8)
# signature: update(a: float32[:], i: int, v: float)
# signature: tuples(a: int64[:, :, :], i: int)
# signature: constants(a: float64[:])
# signature: zero(a: int32[()], v: int32)
# random: read 80 index=i size=1..6 ints=7
# random: read2 60 index=i,j
# random: write 60 index=i,j
# random: update 40 index=i
# random: tuples 30 index=i
# random: constants 20
# random: zero 4


def read(a, i):
    return a[i]


def read2(a, i, j):
    return a[i, j], a[i][j]


def write(a, i, j, v):
    a[i, j] = v
    a[i][j] = a[i, j] + 1


def update(a, i, v):
    a[i] += v
    a[i] *= 2
    a[-1] -= 1


def tuples(a, i):
    t = (i, 0)
    u = (i, 0, -1)
    return a[t], a[u], a[i, 0][-1]


def constants(a):
    return a[0], a[-1], a[2]


def zero(a, v):
    a[()] = v
    a[()] += 1
    return a[()]
