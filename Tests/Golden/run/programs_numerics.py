# Small programs of scalars and vectors.
# signature: simpson(a: float, b: float, n: int)
# signature: bisect(lo: float, hi: float)
# signature: runge_kutta(x: float, v: float, n: int)
# signature: nbody(p: float64[:, ::1], v: float64[:, ::1], m: float64[::1], n: int)
# signature: solve(a: float64[:, ::1], b: float64[::1])
# signature: kmeans(p: float64[:, :], c: float64[:, :])
# signature: normalised(a: float32[:, :])
# signature: polynomial(x: complex, n: int)
# signature: softmax(a: float64[:])
# signature: correlation(a: float64[:], b: float64[:])
# signature: crc(data: uint8[:])
# signature: collatz_longest(n: int)
# run: simpson(0.0, 3.0, 100)  ulp=4
# run: bisect(0.0, 2.0)  ulp=4
# run: runge_kutta(1.0, 0.0, 50)  ulp=8
# run: nbody([[0.0, 0, 0], [1, 0, 0.5]], [[0.0, 0, 0], [0, 1, 0]], [1.0, 0.001], 20)  ulp=8
# run: solve([[2.0, 1, 0], [1, 3, 1], [0, 1, 4]], [1.0, 2, 3])  ulp=2
# run: solve([[0.0, 1], [0, 0]], [1.0, 2])
# random: kmeans 6 finite size=1..5
# random: normalised 10 finite size=1..5 ulp=64 size_of_terms=1
# random: polynomial 6 finite ints=9 ulp=64
# random: softmax 10 finite size=1..6 ulp=16
# random: correlation 10 finite same size=2..8 ulp=256 size_of_terms=1
# random: crc 10
# run: collatz_longest(300)
import math

import numpy as np


def f(x):
    return math.exp(-x * x) * math.cos(3 * x)


def simpson(a, b, n):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += (4 if i % 2 else 2) * f(a + i * h)
    return s * h / 3


def bisect(lo, hi):
    while hi - lo > 1e-12:
        mid = (lo + hi) / 2
        lo, hi = (lo, mid) if f(lo) * f(mid) <= 0 else (mid, hi)
    return lo


def acceleration(x, v):
    return -x - 0.1 * v


def runge_kutta(x, v, n):
    h = 0.05
    for _ in range(n):
        k1x, k1v = v, acceleration(x, v)
        k2x, k2v = v + h / 2 * k1v, acceleration(x + h / 2 * k1x, v + h / 2 * k1v)
        x += h * k2x
        v += h * k2v
    return x, v


def nbody(p, v, m, n):
    for _ in range(n):
        for i in range(len(m)):
            a = np.zeros(3)
            for j in range(len(m)):
                if i != j:
                    d = p[j] - p[i]
                    r2 = d[0] ** 2 + d[1] ** 2 + d[2] ** 2 + 1e-9
                    a += m[j] * d / (r2 * np.sqrt(r2))
            v[i] += 0.01 * a
        p += 0.01 * v
    return p.copy()


def solve(a, b):
    n = len(b)
    for k in range(n):
        pivot = k
        for i in range(k + 1, n):
            if abs(a[i, k]) > abs(a[pivot, k]):
                pivot = i
        if a[pivot, k] == 0.0:
            raise ZeroDivisionError("singular matrix")
        if pivot != k:
            t = a[k].copy()
            a[k] = a[pivot]
            a[pivot] = t
            b[k], b[pivot] = b[pivot], b[k]
        for i in range(k + 1, n):
            q = a[i, k] / a[k, k]
            a[i, k:] -= q * a[k, k:]
            b[i] -= q * b[k]
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        s = b[i]
        for j in range(i + 1, n):
            s -= a[i, j] * x[j]
        x[i] = s / a[i, i]
    return x


def kmeans(p, c):
    labels = np.zeros(p.shape[0], np.int32)
    for i in range(p.shape[0]):
        best = np.inf
        for k in range(c.shape[0]):
            d = 0.0
            for j in range(min(p.shape[1], c.shape[1])):
                d += (p[i, j] - c[k, j]) ** 2
            if d < best:
                best = d
                labels[i] = k
    return labels


def normalised(a):
    return (a - a.mean(axis=0)) / (a.std(axis=0) + np.float32(1.0)), a / (1 + np.abs(a).max())


def polynomial(x, n):
    r = 0j
    for k in range(abs(n) + 1):
        r = r * x + complex(k, -k)
    return r, abs(r), (r * r.conjugate()).real


def softmax(a):
    e = np.exp(a - a.max())
    return e / e.sum()


def correlation(a, b):
    x = a - a.mean()
    y = b - b.mean()
    return (x * y).sum() / np.sqrt((x ** 2).sum() * (y ** 2).sum())


def crc(data):
    c = np.uint32(0xFFFFFFFF)
    for byte in data:
        c ^= byte
        for _ in range(8):
            c = (c >> 1) ^ np.uint32(0xEDB88320) if c & 1 else c >> 1
    return c ^ np.uint32(0xFFFFFFFF)


def collatz_longest(n):
    best, where = 0, 0
    for i in range(1, n):
        k, steps = i, 0
        while k != 1:
            k = 3 * k + 1 if k & 1 else k >> 1
            steps += 1
        if steps > best:
            best, where = steps, i
    return best, where
