# Lists that the module makes by comprehensions stay for the thread.
# golden: keeps
# signature: constant()
# run: constant()
# signature: element(i: int)
# run: element(0)
# run: element(-1)
# run: element(3)
# signature: table(i: int, j: int)
# run: table(1, 2)
# run: table(2, 0)
# signature: named(s: str)
# run: named("b")
# run: named("z")
SQUARES = [i * i for i in (1, 2, 3)]
PRODUCTS = [[i * j for j in range(3)] for i in range(3)]
CODES = {c: ord(c) for c in "abc"}


def constant():
    return SQUARES[0] + SQUARES[1] + SQUARES[2]


def element(i):
    return SQUARES[i]


def table(i, j):
    return PRODUCTS[i][j], len(PRODUCTS)


def named(s):
    return CODES[s]
