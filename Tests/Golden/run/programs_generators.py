# Programs over generators: recursion, pipelines, state machines, arrays and lists.
# signature: lists(n: int)
# signature: walk(n: int)
# signature: permutations(n: int)
# signature: unpack(n: int)
# signature: contains(n: int)
# signature: gen_lists(n: int)
# signature: list_of_gens(n: int)
# signature: primes(n: int)
# signature: windows(a: float64[:], k: int)
# signature: state_machine(n: int)
# signature: leak(n: int)
# signature: drop(n: int)
# signature: trees(n: int)
# signature: cond(n: int, flag: bool)
# signature: pipeline(n: int)
# signature: exc_in_consumer(n: int)
# signature: exc_handler_state(n: int)
# signature: long_args(a: float64[:], b: float64[:], n: int)
# signature: defaults(n: int)
# signature: methods(n: int)
# signature: swap(n: int)
# signature: gen_of_tuples(n: int)
# signature: fib_rec(n: int)
# signature: sorted_gen(n: int)
# signature: dict_like(n: int)
# signature: while_else(n: int)
# run: lists(5)
# run: lists(0)
# run: walk(4)
# run: permutations(4)
# run: unpack(3)
# run: contains(5)
# run: gen_lists(4)
# run: list_of_gens(3)
# run: primes(10)
# run: windows(np.arange(6.0), 3)
# run: state_machine(20)
# run: leak(5)
# run: drop(5)
# run: trees(4)
# run: cond(3, True)
# run: cond(3, False)
# run: pipeline(10)
# run: exc_in_consumer(5)
# run: exc_handler_state(6)
# run: long_args(np.arange(3.0), np.arange(4.0), 2)
# run: defaults(4)
# run: methods(4)
# run: swap(7)
# run: gen_of_tuples(4)
# run: fib_rec(7)
# run: sorted_gen(6)
# run: dict_like(4)
# run: while_else(4)
from dataclasses import dataclass
import numpy as np


def count(n, start=0, step=1):
    i = start
    while i < n:
        yield i
        i += step


def lists(n):
    l = list(count(n))
    m = [x for x in count(n) if x]
    l.append(7)
    return len(l), sum(l), len(m)


def walk_tree(n, depth):
    if n > 0:
        yield from walk_tree(n - 1, depth + 1)
        yield n * 10 + depth
        yield from walk_tree(n - 2, depth + 1)


def walk(n):
    s = 0
    k = 0
    for x in walk_tree(n, 0):
        s = (s * 7 + x) % 1000003
        k += 1
    return s, k


def perms(items, k):
    if k == len(items):
        yield items[:]
    else:
        for i in range(k, len(items)):
            items[k], items[i] = items[i], items[k]
            yield from perms(items, k + 1)
            items[k], items[i] = items[i], items[k]


def permutations(n):
    s = 0
    c = 0
    for p in perms([i for i in range(n)], 0):
        c += 1
        for x in p:
            s = (s * 5 + x) % 1000003
    return c, s


def unpack(n):
    g = count(n)
    a = next(g)
    rest = [x for x in g]
    return a, len(rest)


def contains(n):
    s = 0
    for x in count(n):
        if x == 3:
            s = 1
            break
    else:
        s = 2
    return s


def gl(n):
    l = [0]
    for i in range(n):
        l.append(i)
        yield l
        if i == 2:
            l = [100]


def gen_lists(n):
    s = 0
    for l in gl(n):
        s = s * 10 + len(l) + l[-1]
    return s


def list_of_gens(n):
    gs = [count(i + 1) for i in range(n)]
    s = 0
    for g in gs:
        s = s * 10 + next(g)
    for g in gs:
        for x in g:
            s = s * 10 + x
    return s


def is_prime(k):
    if k < 2:
        return False
    for d in count(k, 2):
        if d * d > k:
            break
        if k % d == 0:
            return False
    return True


def prime_numbers():
    k = 2
    while True:
        if is_prime(k):
            yield k
        k += 1


def primes(n):
    s = 0
    for i, p in enumerate(prime_numbers()):
        if i >= n:
            break
        s += p
    return s


def sliding(a, k):
    for i in range(len(a) - k + 1):
        yield a[i:i + k]


def windows(a, k):
    s = 0.0
    for w in sliding(a, k):
        s = s * 2 + w.sum() * w[0]
    return s


def machine(n):
    state = 0
    while n > 0:
        if state == 0:
            yield n
            state = 1
        elif state == 1:
            yield -n
            if n % 3 == 0:
                state = 2
            else:
                state = 0
        else:
            for j in range(2):
                yield n * 100 + j
            state = 0
        n -= 1


def state_machine(n):
    s = 0
    for x in machine(n):
        s = (s * 3 + x) % 1000003
    return s


def big(n):
    a = np.zeros(100)
    for i in range(n):
        b = a + i
        yield b[i]


def leak(n):
    s = 0.0
    g = big(n)
    for k in range(3):
        s += next(g)
    return s


def drop(n):
    s = 0.0
    for k in range(n):
        g = big(n)
        s += next(g)
        g = big(n + 1)
        next(g)
        s += next(g)
    return s


def inorder(values, i):
    if i < len(values):
        for x in inorder(values, 2 * i + 1):
            yield x
        yield values[i]
        for x in inorder(values, 2 * i + 2):
            yield x


def trees(n):
    v = [k * k for k in range(n * 2)]
    s = 0
    for x in inorder(v, 0):
        s = (s * 11 + x) % 1000003
    return s


def cond(n, flag):
    if flag:
        g = count(n)
    else:
        g = count(n * 2)
    s = 0
    for x in g:
        s += x
    return s


def doubled(it):
    for x in it:
        yield x * 2


def odd(it):
    for x in it:
        if x % 3:
            yield x


def pipeline(n):
    s = 0
    for x in odd(doubled(count(n))):
        s = s * 2 + x
    return s, sum(doubled(doubled(count(n))))


def exc_in_consumer(n):
    g = count(n)
    s = 0
    for k in range(4):
        try:
            for x in g:
                s += x
                if x % 2:
                    raise ValueError("odd")
        except ValueError:
            s += 100
    return s


def risky(n):
    k = 0
    for i in range(n):
        try:
            k += 1
            yield 10 // (i % 3)
            k += 10
        except ZeroDivisionError:
            yield -k


def exc_handler_state(n):
    s = 0
    for x in risky(n):
        s = s * 3 + x
    return s


def many(a, b, n):
    for i in range(n):
        for x in a:
            for y in b:
                yield x * y + i


def long_args(a, b, n):
    s = 0.0
    for v in many(a, b, n):
        s = s * 1.5 + v
    return s


def defaults(n):
    return sum(count(n, step=2)) + sum(count(n, 1))


@dataclass(frozen=True)
class Grid:
    w: int
    h: int

    def cells(self):
        for i in range(self.h):
            for j in range(self.w):
                yield i, j


def methods(n):
    g = Grid(n, n + 1)
    s = 0
    for i, j in g.cells():
        s = s * 2 + i * j
    return s


def fibs(n):
    a, b = 0, 1
    for _ in range(n):
        yield a
        a, b = b, a + b


def swap(n):
    s = 0
    for x in fibs(n):
        s = s * 10 + x
    return s


def gen_of_tuples(n):
    s = 0.0
    for i, (x, y) in enumerate((k, k * 0.5) for k in range(n)):
        s += i * x + y
    return s


def fib_rec(n):
    def rec(k):
        for i in count(k):
            yield i
            yield i + k
    return sum(rec(n))


def sorted_gen(n):
    l = sorted((x * 7) % 5 for x in range(n))
    m = sorted(count(n), reverse=True)
    return l[0], l[-1], m[0], max(l)


def dict_like(n):
    s = 0
    for k, v in zip(count(n), (x * x for x in range(100))):
        s += k * v
    return s


def while_else(n):
    g = count(n)
    s = 0
    while True:
        x = next(g, None)
        if x is None:
            break
        s += x
    else:
        s = -1
    return s
