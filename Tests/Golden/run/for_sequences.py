# Loops over tuples, arrays, enumerate and zip.
# signature: literals(x: float)
# signature: mixed(x: int)
# signature: elements(a: float64[:]) -> float64
# signature: rows(a: int64[:, :]) -> int64
# signature: numbered(a: float64[:], start: int) -> float64
# signature: pairs(a: float64[:], b: int32[:]) -> (float64, int)
# signature: triples(a: int64[:], n: int) -> int64
# signature: both(a: float64[:], b: float64[:])
# signature: reverse(n: int)
# random: literals 5
# random: mixed 5 ints=100
# random: elements 20
# random: rows 20 ints=1000
# random: numbered 10 ints=100
# random: pairs 20 ints=100
# random: triples 20 ints=100
# random: both 20
# random: reverse 8 ints=20


def literals(x):
    total = x
    for c in (1.0, -2.5, 3.25):
        total = total * 0.5 + c
    return total


def mixed(x):
    total = 0.0
    for c in (x, 0.5, x * 2, True):
        total += c
    return total


def elements(a):
    total = 0.0
    for x in a:
        if x != x:
            continue
        total += x
    return total


def rows(a):
    total = 0
    for row in a:
        for x in row:
            total = total * 31 % 1000003 + x
    return total


def numbered(a, start):
    total = 0.0
    for i, x in enumerate(a, start):
        total += i * x
    return total


def pairs(a, b):
    total = 0.0
    n = 0
    for x, y in zip(a, b):
        total += x * y
        n += 1
    return total, n


def triples(a, n):
    total = 0
    for i, (x, k) in enumerate(zip(a, range(n, -100, -7))):
        total += i * x - k
    return total


def both(a, b):
    best = -1
    for i, (x, y) in enumerate(zip(a, b)):
        if x > y:
            best = i
            break
    else:
        best = len(a)
    return best


def reverse(n):
    total = 0
    for i in reversed(range(n)):
        total = total * 10 % 1000003 + i
    return total
