# Small programs of loops over arrays.
# signature: sieve(n: int)
# signature: bubble(a: float64[:])
# signature: insertion(a: int32[::1])
# signature: matmul(a: float64[:, ::1], b: float64[:, ::1])
# signature: histogram(a: float64[:], bins: int, lo: float, hi: float)
# signature: life(a: uint8[:, ::1])
# signature: levenshtein(a: int8[:], b: int8[:])
# signature: binary_search(a: int64[:], x: int64)
# signature: horner(c: float64[:], x: float)
# signature: running(a: float64[:], k: int)
# signature: lcg(seed: int, n: int)
# signature: jacobi(a: float64[:, :], n: int)
# run: sieve(100)
# run: sieve(0)
# random: bubble 10 size=0..9
# random: insertion 10 size=0..9
# random: matmul 10 square
# random: matmul 5
# random: histogram 6 ints=9 finite size=0..20
# random: life 6 size=1..8
# random: levenshtein 10 size=0..7 ints=3
# run: binary_search([1, 4, 9, 16, 25], 9)
# run: binary_search([1, 4, 9, 16, 25], 10)
# run: binary_search([], 10)
# random: horner 10
# random: running 20 ints=4 size=1..9
# run: lcg(42, 10)
# random: jacobi 6 ints=5 finite
import numpy as np
from numba import njit


@njit
def sieve(n):
    flags = np.ones(n, dtype=np.bool_)
    flags[:2] = False
    for i in range(2, n):
        if flags[i]:
            flags[i * i::i] = False
    return flags, flags.sum()


@njit(cache=True)
def bubble(a):
    n = len(a)
    for i in range(n):
        for j in range(n - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]


def insertion(a):
    for i in range(1, a.shape[0]):
        key = a[i]
        j = i - 1
        while j >= 0 and a[j] > key:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = key
    return a.copy()


def matmul(a, b):
    if a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not match")
    c = np.zeros((a.shape[0], b.shape[1]))
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            s = 0.0
            for k in range(a.shape[1]):
                s += a[i, k] * b[k, j]
            c[i, j] = s
    return c


def histogram(a, bins, lo, hi):
    counts = np.zeros(bins, np.int64)
    width = (hi - lo) / bins
    for x in a:
        if lo <= x < hi:
            counts[min(int((x - lo) / width), bins - 1)] += 1
    return counts


def neighbours(a, i, j):
    n, m = a.shape
    total = 0
    for di in (-1, 0, 1):
        for dj in (-1, 0, 1):
            if (di or dj) and 0 <= i + di < n and 0 <= j + dj < m:
                total += a[i + di, j + dj] & 1
    return total


def life(a):
    b = np.empty_like(a)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            k = neighbours(a, i, j)
            b[i, j] = 1 if k == 3 or (a[i, j] & 1 and k == 2) else 0
    return b


def levenshtein(a, b):
    row = np.arange(len(b) + 1)
    for i in range(1, len(a) + 1):
        previous = row.copy()
        row[0] = i
        for j in range(1, len(b) + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
    return row[-1]


def binary_search(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo if lo < len(a) and a[lo] == x else -1


def horner(c, x):
    r = 0.0
    for i in range(len(c) - 1, -1, -1):
        r = r * x + c[i]
    return float(r)


def running(a, k):
    out = np.zeros(max(0, len(a) - abs(k)))
    for i in range(len(out)):
        out[i] = a[i:i + abs(k) + 1].max()
    return out


def lcg(seed, n):
    out = np.empty(n)
    state = seed
    for i in range(n):
        state = (1103515245 * state + 12345) % (1 << 31)
        out[i] = state / (1 << 31)
    return out


def jacobi(a, n):
    for _ in range(n):
        b = a.copy()
        b[1:-1, 1:-1] = 0.25 * (a[:-2, 1:-1] + a[2:, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:])
        a[...] = b
    return a.sum() == a.sum()
