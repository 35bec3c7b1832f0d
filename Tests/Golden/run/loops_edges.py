# Loops that look at neighbours, small loops inside loops, and several errors of floats in a row.
# signature: neighbours(a: bool[:, ::1], counts: uint8[:, ::1])
# signature: stencil(a: float64[::1], result: float64[::1])
# signature: periodic(a: float64[:])
# signature: window(a: int64[:], k: int)
# signature: windows(a: uint8[:, :], limit: int)
# signature: diagonal(a: float64[:, ::1])
# signature: escape(x: float64, y: float64, n: int)
# signature: escape32(z: complex64, c: complex64, n: int)
# signature: errors(x: float64, y: float64, z: float64)
# signature: option(x: float64[:], y: float64[:], out: float64[:])
# signature: bell(x: float64)
# signature: overflow(x: float64)
# random: neighbours 20 size=0..6 same
# random: stencil 20 size=0..7 same
# random: periodic 12 size=1..6
# random: window 20 size=0..8 ints=5
# random: windows 12 size=0..5 ints=9
# random: diagonal 12 size=1..5
# random: escape 20 ints=20
# random: escape32 12 ints=9
# random: errors 60
# random: option 30 size=0..4 same
# random: bell 12
# random: overflow 6
# run: neighbours([[True]], [[9]])
# run: neighbours([[True, True], [False, True]], [[0, 0], [0, 0]])
# run: errors(-1.0, -1.0, 1000.0)
# run: errors(4.0, -1.0, 1000.0)
# run: errors(4.0, 2.0, 1000.0)
# run: errors(4.0, 2.0, 3.0)
# run: errors(4.0, 2.0, 0.0)
# run: overflow(709.782712893384)
# run: overflow(709.7827128933841)
# run: overflow(709.0)
# run: overflow(1023.9999999999999)
# run: overflow(1024.0)
# run: overflow(-1e308)
import math


def at(grid, row, column):
    rows, columns = grid.shape
    if row < 0 or row >= rows or column < 0 or column >= columns:
        return 0
    return 1 if grid[row, column] else 0


def around(grid, row, column):
    count = 0
    for i in range(row - 1, row + 2):
        for j in range(column - 1, column + 2):
            if i != row or j != column:
                count += at(grid, i, j)
    return count


def neighbours(a, counts):
    for row in range(a.shape[0]):
        for column in range(a.shape[1]):
            counts[row, column] = around(a, row, column)
    return int(a.sum())


def stencil(a, result):
    n = a.shape[0]
    for i in range(n):
        s = a[i]
        if i > 0:
            s += a[i - 1]
        if i + 1 < n:
            s += a[i + 1]
        if i == 2:
            s *= 2.0
        result[i] = s


def periodic(a):
    s = 0.0
    for i in range(a.shape[0]):
        s = s * 0.5 + a[i] - a[i - 1]
    return s


def window(a, k):
    best = 0
    for i in range(a.shape[0]):
        s = 0
        for j in range(i - 2, i + 3):
            if j < 0 or j >= a.shape[0]:
                continue
            if j == k:
                break
            s += int(a[j])
        best = max(best, s)
    return best


def windows(a, limit):
    s = 0
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            for d in range(3, 0, -1):
                if i + d < a.shape[0] and j - d >= 0 and a[i + d, j - d] > limit:
                    s += d
                elif i == limit:
                    s -= 1
    return s


def diagonal(a):
    s = 0.0
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            if i == j:
                s += 2.0 * a[i, j]
            elif j >= i + 2:
                s -= a[i, j]
    return s


def escape(x, y, n):
    c = complex(x, y)
    z = 0j
    for i in range(n):
        z = z * z + c
        if z.real * z.real + z.imag * z.imag >= 4:
            return i, z
    return n, z


def escape32(z, c, n):
    for i in range(n):
        w = z * z - c
        z = -w if i % 2 == 0 else w
    return z


def errors(x, y, z):
    root = math.sqrt(x)
    logarithm = math.log(y)
    e = math.exp(z)
    sign = 1.0 if e > root else -1.0
    return root + logarithm / sign + 1.0 / z + math.exp2(e)


def option(x, y, out):
    for i in range(x.shape[0]):
        out[i] = math.log(x[i] / y[i]) + math.sqrt(y[i]) * math.exp(-x[i] * y[i])


def bell(x):
    return math.exp(-0.5 * x * x), math.sqrt(x * x + 1.0), math.exp(-abs(x)), math.cosh(x)


def overflow(x):
    return math.exp(x) if x < 800 else math.exp2(x), x
