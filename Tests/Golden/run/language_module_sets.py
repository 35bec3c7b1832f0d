# Sets of the module.
# golden: keeps
# signature: module(x: int)
# run: module(2)
# run: module(1)
# run: module(8)
P = {2, 3, 5, 7, 11, 13}
F = frozenset((1, 8, 16, 24, 0))


def module(x):
    h = 0
    for y in P:
        h = h * 31 + y
    for y in F:
        h = h * 31 + y
    if x in P:
        h += 1
    if x in {1, 2, 8}:
        h += 2
    for y in P | F:
        h = (h * 31 + y) % 1000000007
    return h + len(P) + len(F)
