# The operations on sets and the order of their results.
# signature: order(n: int, m: int, seed: int, kind: int)
# signature: alg(n: int, m: int, seed: int, kind: int)
# run: order(3, 50, 1, 0)
# run: order(3, 50, 1, 1)
# run: order(3, 50, 1, 2)
# run: order(3, 50, 2, 0)
# run: order(3, 50, 2, 1)
# run: order(3, 50, 2, 2)
# run: order(10, 50, 1, 0)
# run: order(10, 50, 1, 1)
# run: order(10, 50, 1, 2)
# run: order(10, 50, 2, 0)
# run: order(10, 50, 2, 1)
# run: order(10, 50, 2, 2)
# run: order(25, 50, 1, 0)
# run: order(25, 50, 1, 1)
# run: order(25, 50, 1, 2)
# run: order(25, 50, 2, 0)
# run: order(25, 50, 2, 1)
# run: order(25, 50, 2, 2)
# run: order(200, 50, 1, 0)
# run: order(200, 50, 1, 1)
# run: order(200, 50, 1, 2)
# run: order(200, 50, 2, 0)
# run: order(200, 50, 2, 1)
# run: order(200, 50, 2, 2)
# run: alg(3, 50, 1, 0)
# run: alg(3, 50, 1, 1)
# run: alg(3, 50, 1, 2)
# run: alg(3, 50, 1, 3)
# run: alg(3, 50, 1, 4)
# run: alg(3, 50, 1, 5)
# run: alg(3, 50, 1, 6)
# run: alg(3, 50, 1, 7)
# run: alg(3, 50, 1, 8)
# run: alg(3, 50, 1, 9)
# run: alg(3, 50, 1, 10)
# run: alg(3, 50, 1, 11)
# run: alg(25, 50, 1, 0)
# run: alg(25, 50, 1, 1)
# run: alg(25, 50, 1, 2)
# run: alg(25, 50, 1, 3)
# run: alg(25, 50, 1, 4)
# run: alg(25, 50, 1, 5)
# run: alg(25, 50, 1, 6)
# run: alg(25, 50, 1, 7)
# run: alg(25, 50, 1, 8)
# run: alg(25, 50, 1, 9)
# run: alg(25, 50, 1, 10)
# run: alg(25, 50, 1, 11)
# run: alg(300, 50, 1, 0)
# run: alg(300, 50, 1, 1)
# run: alg(300, 50, 1, 2)
# run: alg(300, 50, 1, 3)
# run: alg(300, 50, 1, 4)
# run: alg(300, 50, 1, 5)
# run: alg(300, 50, 1, 6)
# run: alg(300, 50, 1, 7)
# run: alg(300, 50, 1, 8)
# run: alg(300, 50, 1, 9)
# run: alg(300, 50, 1, 10)
# run: alg(300, 50, 1, 11)
def order(n, m, seed, kind):
    a = set()
    r = seed
    h = 0
    for i in range(n):
        r = (r * 1103515245 + 12345) % 2147483648
        k = (r >> 12) % m
        if (r >> 8) % 4 == 0 and kind == 1:
            a.discard(k)
        elif (r >> 8) % 4 == 0 and kind == 2 and len(a) > 0:
            h = (h * 31 + a.pop()) % 1000000007
        else:
            a.add(k)
    for x in a:
        h = (h * 31 + x) % 1000000007
    return h


def alg(n, m, seed, kind):
    a = set()
    b = set()
    r = seed
    h = 0
    for i in range(n):
        r = (r * 1103515245 + 12345) % 2147483648
        if r >> 10 & 1:
            a.add((r >> 12) % m)
        else:
            b.add((r >> 12) % m * 3)
    if kind == 0:
        s = a | b
    elif kind == 1:
        s = a & b
    elif kind == 2:
        s = a - b
    elif kind == 3:
        s = a ^ b
    elif kind == 4:
        s = a.union(b, range(5))
    elif kind == 5:
        s = a.intersection(range(50))
    elif kind == 6:
        s = a.difference([1, 2, 3])
    elif kind == 7:
        s = a.symmetric_difference(range(10))
    elif kind == 8:
        s = a.copy()
        s |= b
    elif kind == 9:
        s = a.copy()
        s &= b
    elif kind == 10:
        s = a.copy()
        s -= b
    else:
        s = a.copy()
        s ^= b
    for x in s:
        h = (h * 31 + x) % 1000000007
    return h
