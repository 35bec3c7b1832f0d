# Reading a variable that may be unbound raises UnboundLocalError on the paths where it is.
# golden: stage=ssa

def never():
    if x:
        x = 1
    return 2


def perhaps(n):
    if n > 0:
        x = n
    y = 1
    if n > 1:
        del y
    return (x, x, y)


def loop(n):
    for i in range(n):
        if i == 1:
            x = i
        elif i == 2:
            return x
    return 0


def first(n):
    while n:
        n -= 1
        if n == 2:
            y = x
        x = n
    return y


def parameter(n):
    if n:
        del n
    return n

# run: never() == raises UnboundLocalError
# run: perhaps(0) == raises UnboundLocalError
# run: perhaps(1) == (1, 1, 1)
# run: perhaps(2) == raises UnboundLocalError
# run: loop(2) == 0
# run: loop(3) == 1
# run: first(5) == 3
# run: first(3) == raises UnboundLocalError
# run: first(1) == raises UnboundLocalError
# run: parameter(0) == 0
# run: parameter(1) == raises UnboundLocalError
