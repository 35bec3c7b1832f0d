# Functions of itertools whose lengths are known at run time only.
# signature: flattened(n: int)
# signature: flattened_texts(s: str)
# signature: flattened_tuples(n: int)
# signature: chained(n: int)
# signature: orders(n: int)
# signature: orders_of(s: str, r: int)
# signature: ranges(n: int)
# signature: subsets(n: int)
# signature: subsets_of(n: int, r: int)
# signature: multisets(s: str, r: int)
# signature: words(s: str, n: int)
# signature: pairs(n: int)
# signature: shortest(n: int)
# run: flattened(0)
# run: flattened(4)
# run: flattened_texts("ab c def")
# run: flattened_texts("")
# run: flattened_tuples(1)
# run: chained(0)
# run: chained(2)
# run: orders(9)
# run: orders_of("abc", 0)
# run: orders_of("abc", 2)
# run: orders_of("abc", 3)
# run: orders_of("abc", 4)
# run: orders_of("abc", -1)
# run: orders_of("", 0)
# run: ranges(0)
# run: ranges(1)
# run: ranges(3)
# run: subsets(0)
# run: subsets(4)
# run: subsets_of(3, 0)
# run: subsets_of(3, 2)
# run: subsets_of(3, 3)
# run: subsets_of(3, 4)
# run: subsets_of(3, -1)
# run: subsets_of(0, 0)
# run: multisets("abc", 2)
# run: multisets("abc", 0)
# run: multisets("", 1)
# run: multisets("", 0)
# run: multisets("ab", -1)
# run: words("ab", 0)
# run: words("ab", 3)
# run: words("", 0)
# run: words("", 2)
# run: words("ab", -1)
# run: pairs(1)
# run: pairs(2)
# run: shortest(1)
# run: shortest(5)

import itertools
from itertools import chain


def flattened(n):
    rows = [[i] * i for i in range(n)]
    return repr(list(chain.from_iterable(rows))), sum(chain.from_iterable((i, 2 * i) for i in range(n)))


def flattened_texts(s):
    return "".join(chain.from_iterable(s.split()))


def flattened_tuples(n):
    return repr(list(chain.from_iterable(((n, 2), (3.5,))))), repr(list(chain.from_iterable("ab")))


def chained(n):
    return repr(list(chain([n], (2,), range(n))))


def orders(n):
    xs = [3, 1, 2]
    xs.append(n)
    return repr(list(itertools.permutations(xs))[::5])


def orders_of(s, r):
    return ",".join(["".join(p) for p in itertools.permutations(s, r)])


def ranges(n):
    return repr(list(itertools.permutations(range(n))))


def subsets(n):
    out = []
    for r in range(n + 1):
        for c in itertools.combinations(range(n), r):
            out.append(sum(c) * len(c))
    return repr(out)


def subsets_of(n, r):
    return repr(list(itertools.combinations([10 * i for i in range(n)], r)))


def multisets(s, r):
    return ",".join(["".join(c) for c in itertools.combinations_with_replacement(s, r)])


def words(s, n):
    return ",".join(["".join(w) for w in itertools.product(s, repeat=n)])


def pairs(n):
    return repr(list(itertools.product([1, 2], [n], repeat=n)))


def shortest(n):
    best = 1 << 40
    for p in itertools.permutations(range(n)):
        d = 0
        for a, b in itertools.pairwise(p):
            d += abs(a - b) * (a + 1)
        best = min(best, d)
    return best
