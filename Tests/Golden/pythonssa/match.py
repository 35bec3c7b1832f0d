# 'match' over literals, captures, alternatives and tuples written in the statement.
# golden: stage=ssa

def literal(n):
    match n:
        case 0 | 1:
            return 10
        case -2:
            return 20
        case None:
            return 30
        case k if k > 5:
            return k
        case _:
            pass
    return 40


def pairs(a, b):
    match a, (b, a):
        case (0, _):
            r = 1
        case (x, (0, y)) if x != 3:
            r = (x, y)
        case (1 as x, z):
            r = (x, z)
        case (p, q, s):
            r = p
        case whole:
            r = whole
    return r

# run: literal(0) == 10
# run: literal(1) == 10
# run: literal(-2) == 20
# run: literal(3) == 40
# run: literal(8) == 8
# run: pairs(0, 5) == 1
# run: pairs(2, 0) == (2, 2)
# run: pairs(1, 5) == (1, (5, 1))
# run: pairs(3, 0) == (3, (0, 3))
# run: pairs(7, 8) == (7, (8, 7))
