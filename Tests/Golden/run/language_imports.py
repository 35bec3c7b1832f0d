# Imports inside functions bind what they bind at the top of a module.
# signature: rooted(x: float) -> float
# run: rooted(2.25)
# run: rooted(-1.0)
# signature: named(x: float)
# run: named(0.5)
# signature: members(n: int)
# run: members(10)
# signature: within_branches(n: int)
# run: within_branches(3)
# run: within_branches(-3)
# signature: nested(x: float)
# run: nested(3.0)
# signature: dotted(a: float64[:])
# run: dotted(np.array([1.0, -2.0]))
# signature: again(n: int)
# run: again(5)
import numpy as np


def rooted(x):
    import math
    if x < 0:
        raise ValueError("negative")
    return math.sqrt(x)


def named(x):
    import math as m, operator
    from math import cos as c, pi
    return m.sin(x), c(x), pi, operator.add(x, 1.0)


def members(n):
    from functools import reduce
    from itertools import accumulate
    return reduce(lambda a, b: a * b, range(1, n), 1), sum(accumulate(range(n)))


def within_branches(n):
    if n > 0:
        import math
        k = math.factorial(n)
    else:
        from math import gcd
        k = gcd(n, 12)
    return k


def nested(x):
    import math

    def inner(y):
        return math.hypot(x, y)

    return inner(4.0)


def dotted(a):
    import numpy.random
    import numpy as np
    return np.abs(a).sum()


def again(n):
    total = 0
    for i in range(n):
        import math
        total += math.comb(n, i)
    return total
