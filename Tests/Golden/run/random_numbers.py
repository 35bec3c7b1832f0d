# The streams of random are CPython's for equal seeds.
# signature: floats(a: int)
# signature: bits(a: int, k: int)
# signature: ranges(a: int, n: int)
# signature: stepped(a: int, start: int, stop: int, step: int)
# signature: chosen(a: int, x: float64[:], t: (int, int, int))
# signature: shuffled(a: int, x: int64[:])
# signature: long(a: int, n: int)
# signature: uniforms(a: int, low: float64, high: float)
# signature: normal(a: int)
# signature: exponential(a: int)
# signature: angles(a: int, mu: float, kappa: float)
# signature: gammas(a: int, alpha: float, beta: float)
# signature: powers(a: int, alpha: float, beta: float)
# signature: triangles(a: int, low: float, high: float, mode: float)
# run: floats(0)
# run: floats(1)
# run: floats(-1)
# run: floats(42)
# run: floats(4294967295)
# run: floats(4294967296)
# run: floats(-1234567890123456789)
# run: floats(-9223372036854775808) overflow
# random: bits 20 ints=63
# run: bits(1, 0)
# run: bits(1, 63)
# run: bits(1, -1)
# run: ranges(3, 10)
# run: ranges(3, 1000000000000)
# run: ranges(3, 0)
# run: stepped(5, -10, 20, 3)
# run: stepped(5, 20, -10, -7)
# run: stepped(5, 20, -10, 1)
# run: stepped(5, 1, 2, 0)
# run: stepped(5, 1, 2, -1)
# run: chosen(7, [1.0, 2.0, 3.0], (4, 5, 6))
# run: chosen(7, [], (4, 5, 6))
# run: shuffled(11, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
# run: shuffled(11, [])
# run: long(99, 3000)
# run: uniforms(2, 1.5, 4.5)
# run: normal(13) ulp=16
# run: exponential(17) ulp=16
# run: angles(19, 1.0, 2.0) ulp=64
# run: angles(19, 5.0, 1e-7) ulp=64
# run: gammas(23, 2.5, 1.5) ulp=64
# run: gammas(23, 1.0, 1.5) ulp=64
# run: gammas(23, 0.5, 1.5) ulp=64
# run: gammas(23, -1.0, 1.5)
# run: powers(29, 2.5, 1.5) ulp=16
# run: triangles(31, 1.0, 3.0, 1.5) ulp=4
# run: triangles(31, 2.0, 2.0, 2.0)
import random


def floats(a):
    random.seed(a)
    x = random.random()
    y = random.random()
    random.seed(a)
    return x, y, random.random() == x


def bits(a, k):
    random.seed(a)
    return random.getrandbits(k), random.getrandbits(32), random.getrandbits(33)


def ranges(a, n):
    random.seed(a)
    return random.randrange(n), random.randint(-n, n), random.randint(3, 3), random.randrange(1)


def stepped(a, start, stop, step):
    random.seed(a)
    return random.randrange(start, stop, step), random.randrange(start, stop + 100)


def chosen(a, x, t):
    random.seed(a)
    return random.choice(t), random.choice(x), random.choice((1.5, 2.5)), random.choice(range(9))


def shuffled(a, x):
    random.seed(a)
    random.shuffle(x)


def long(a, n):
    random.seed(a)
    total = 0
    for _ in range(n):
        total += random.getrandbits(20)
    return total, random.random()


def uniforms(a, low, high):
    random.seed(a)
    return random.uniform(low, high), random.uniform(high, low), random.uniform(1, 2)


def normal(a):
    random.seed(a)
    first = random.gauss(1.0, 2.0), random.gauss(0, 1), random.gauss(5.0, 0.5)
    second = random.normalvariate(1.0, 2.0), random.lognormvariate(0.5, 0.25)
    random.seed(a)
    return first, second, random.gauss(1.0, 2.0), random.random()


def exponential(a):
    random.seed(a)
    return random.expovariate(2.0), random.expovariate(0.5), random.expovariate(1)


def angles(a, mu, kappa):
    random.seed(a)
    return random.vonmisesvariate(mu, kappa), random.vonmisesvariate(0.0, kappa)


def gammas(a, alpha, beta):
    random.seed(a)
    return random.gammavariate(alpha, beta), random.betavariate(alpha, beta), random.random()


def powers(a, alpha, beta):
    random.seed(a)
    return random.paretovariate(alpha), random.weibullvariate(alpha, beta)


def triangles(a, low, high, mode):
    random.seed(a)
    return random.triangular(low, high, mode), random.triangular(low, high + 1), random.triangular()
