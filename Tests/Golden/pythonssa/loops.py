# Loops with else, break and continue hand their variables on.
# golden: stage=ssa

def count(n):
    total = 0
    for i in range(n):
        if i == 3:
            continue
        if i > 7:
            break
        total += i
    else:
        total = -total
    return total


def forever(n):
    i = 0
    while True:
        i += 1
        if i * i > n:
            break
    return i


def nested(n):
    out = []
    for i in range(n):
        for j in range(i):
            if j == 2:
                break
            out.append((i, j))
        else:
            out.append(i)
    return out


def last(n):
    for i in range(n):
        pass
    return i


def search(n):
    k = 2
    while k * k <= n:
        if n % k == 0:
            return (k, False)
        k += 1
    else:
        k = n
    return (k, True)

# run: count(0) == 0
# run: count(5) == -7
# run: count(20) == 25
# run: forever(50) == 8
# run: nested(4) == [0, (1, 0), 1, (2, 0), (2, 1), 2, (3, 0), (3, 1)]
# run: last(4) == 3
# run: last(0) == raises UnboundLocalError
# run: search(35) == (5, False)
# run: search(7) == (7, True)
