# Samples of sequences are CPython's for equal seeds.
# signature: sampled(a: int, x: int64[:], k: int)
# signature: of_range(a: int, n: int, k: int)
# signature: counted(a: int, k: int)
# signature: chosen(a: int, x: float64[:], k: int)
# signature: weighed(a: int, w: float64[:], k: int)
# signature: accumulated(a: int, k: int)
# run: sampled(1, [1, 2, 3, 4, 5, 6, 7, 8, 9], 4)
# run: sampled(1, [1, 2, 3, 4, 5, 6, 7, 8, 9], 9)
# run: sampled(1, [1, 2, 3], 4)
# run: sampled(1, [1, 2, 3], -1)
# run: of_range(2, 1000000, 40)
# run: of_range(2, 1000000000000, 7)
# run: of_range(2, 80, 7)
# run: counted(3, 5)
# run: chosen(4, [1.5, 2.5, 3.5], 10)
# run: weighed(5, [1.0, 2.0, 3.0], 20)
# run: weighed(5, [1.0, 2.0], 20)
# run: weighed(5, [0.0, 0.0, 0.0], 20)
# run: weighed(5, [0.0, inf, 0.0], 20)
# run: accumulated(6, 12)
import random

import numpy as np


def listed(x):
    out = np.zeros(len(x))
    for i, y in enumerate(x):
        out[i] = y
    return out


def sampled(a, x, k):
    random.seed(a)
    return listed(random.sample(list(x), k))


def of_range(a, n, k):
    random.seed(a)
    return listed(random.sample(range(n), k)), random.random()


def counted(a, k):
    random.seed(a)
    return listed(random.sample((10, 20, 30), k, counts=[3, 0, 5]))


def chosen(a, x, k):
    random.seed(a)
    return listed(random.choices(x, k=k)), random.choices((1, 2))[0]


def weighed(a, w, k):
    random.seed(a)
    return listed(random.choices([10, 20, 30], w, k=k))


def accumulated(a, k):
    random.seed(a)
    return listed(random.choices(range(3), cum_weights=[5, 6, 10], k=k))
