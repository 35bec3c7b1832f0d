# What the library makes for one caller has no elements of what others store in theirs.
# signature: m1(n: int)
# signature: m2(n: int)
# signature: m3(n: int)
# signature: m4(n: int)
# signature: m5(n: int)
# signature: m6(n: int)
# signature: m7(n: int)
# signature: m8(n: int)
# signature: m9(n: int)
# run: m1(2)
# run: m2(2)
# run: m3(2)
# run: m4(2)
# run: m5(2)
# run: m6(2)
# run: m7(2)
# run: m8(2)
# run: m9(2)


def m1(n):
    a = [1] * n
    b = [1] * n
    b[0] = 0.5
    return a[0]


def m2(n):
    a = list(range(n))
    b = list(range(n))
    b[0] = 0.5
    return a[0]


def m3(n):
    z = [3, 1]
    a = sorted(z)
    b = sorted(z)
    b[0] = 0.5
    return a[0]


def m4(n):
    z = [3, 1]
    z.append(n)
    a = z + z
    b = z + z
    b[0] = 0.5
    return a[0]


def m5(n):
    z = {3: n}
    z[n] = 4
    a = z.copy()
    b = z.copy()
    b[3] = 0.5
    return a[3]


def m6(n):
    z = {3, n}
    a = z | {4}
    b = z | {5}
    b.add(0.5)
    return max(a)


def m7(n):
    z = [3, n]
    z.append(n)
    a = z.copy()
    b = z.copy()
    b[0] = 0.5
    return a[0]


def m8(n):
    a = dict.fromkeys(range(n), 0)
    b = dict.fromkeys(range(n), 0)
    b[0] = 0.5
    return a[0]


def m9(n):
    z = [3, n]
    z.append(n)
    a = list(z)
    b = list(z)
    b[0] = 0.5
    c = list(map(abs, z))
    d = list(map(abs, z))
    d[0] = 0.5
    return a[0], c[0]
