# Loops over ranges of all steps, with else, break and continue.
# signature: one(n: int)
# signature: two(a: int, b: int)
# signature: down(a: int, b: int)
# signature: stepped(a: int, b: int, s: int)
# signature: searched(n: int, wanted: int)
# signature: nested(n: int)
# signature: after(n: int)
# signature: numpy_bounds(n: int32)
# random: one 20 ints=50
# random: two 20 ints=50
# random: down 20 ints=50
# random: stepped 60 ints=20
# run: stepped(0, 10, 0)
# run: stepped(10, 0, -3)
# random: searched 30 ints=20
# random: nested 10 ints=12
# run: after(0)
# run: after(4)
# random: numpy_bounds 5 ints=30


def one(n):
    total = 0
    for i in range(n):
        total += i * i
    return total


def two(a, b):
    total = 0
    for i in range(a, b):
        total = total * 3 % 1000003 + i
    return total


def down(a, b):
    total = 0
    for i in range(b, a, -2):
        total = total * 3 % 1000003 + i
    return total


def stepped(a, b, s):
    total = 0
    for i in range(a, b, s):
        total = total * 3 % 1000003 + i
    return total, len(range(a, b, s))


def searched(n, wanted):
    steps = 0
    for i in range(n):
        if i % 3 == 1:
            continue
        steps += 1
        if i == wanted:
            break
    else:
        return -1, steps
    return i, steps


def nested(n):
    total = 0
    for i in range(n):
        for j in range(i, n):
            if (i + j) % 5 == 0:
                continue
            for k in range(j, i, -1):
                if k == 3:
                    break
                total += i * j - k
            else:
                total += 100
    return total


def after(n):
    i = -7
    for i in range(n):
        i += 10
    return i


def numpy_bounds(n):
    total = 0
    for i in range(n):
        total += i
    return total
