# Boolean operators and comparison chains evaluate what Python evaluates, once.
# golden: stage=ssa

def note(log, x):
    log.append(x)
    return x


def boolean(a, b, c):
    log = []
    v = note(log, a) and note(log, b) or note(log, c)
    return (v, log)


def chain(a, b, c):
    log = []
    v = note(log, a) < note(log, b) < note(log, c)
    if note(log, a) <= note(log, b) != note(log, c):
        log.append(100)
    return (v, log)


def mixed(a, b):
    if not (a and not b) or (a if b else not a):
        return 1
    return 2


def choice(n):
    return (1 if n > 10 else 2) if n > 5 else (3 if n else 4)


def known(n):
    while 1:
        if None or "":
            x = 1
        elif not 0:
            x = n
        else:
            return y
        break
    return x


def check(n):
    assert n > 2 or n == 0, n
    return n

# run: boolean(0, 1, 2) == (2, [0, 2])
# run: boolean(3, 1, 2) == (1, [3, 1])
# run: boolean(3, 0, 2) == (2, [3, 0, 2])
# run: chain(1, 2, 3) == (True, [1, 2, 3, 1, 2, 3, 100])
# run: chain(2, 1, 3) == (False, [2, 1, 2, 1])
# run: chain(1, 2, 2) == (False, [1, 2, 2, 1, 2, 2])
# run: mixed(0, 0) == 1
# run: mixed(1, 0) == 2
# run: mixed(1, 1) == 1
# run: choice(11) == 1
# run: choice(6) == 2
# run: choice(1) == 3
# run: choice(0) == 4
# run: known(8) == 8
# run: check(0) == 0
# run: check(1) == raises AssertionError
