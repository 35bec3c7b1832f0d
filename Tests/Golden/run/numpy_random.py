# NumPy's legacy random functions give RandomState's streams for equal seeds.
# signature: floats(s: int)
# signature: arrays(s: int, n: int)
# signature: normals(s: int)
# signature: integers(s: int, low: int, high: int)
# signature: integer_arrays(s: int, n: int)
# signature: orders(s: int, a: float64[:], b: int64[:, :])
# signature: choices(s: int, a: float64[:], k: int)
# signature: weighed(s: int, p: float64[:])
# signature: gammas(s: int, shape: float)
# signature: ratios(s: int, a: float, b: float)
# signature: tails(s: int)
# signature: refused(s: int, x: float)
# signature: pi(s: int, n: int)
# run: floats(0)
# run: floats(42)
# run: floats(4294967295)
# run: floats(-1)
# run: floats(4294967296)
# run: arrays(1, 7)
# run: normals(2) ulp=8
# run: integers(3, 0, 10)
# run: integers(3, -5, 5)
# run: integers(3, 0, 1000000000000)
# run: integers(3, 5, 5)
# run: integer_arrays(4, 9)
# run: orders(5, [1.0, 2.0, 3.0, 4.0, 5.0], [[1, 2], [3, 4], [5, 6]])
# run: choices(6, [1.5, 2.5, 3.5, 4.5], 3)
# run: choices(6, [1.5, 2.5, 3.5, 4.5], 5)
# run: choices(6, [], 3)
# run: weighed(7, [0.2, 0.3, 0.5])
# run: weighed(7, [0.2, 0.3])
# run: weighed(7, [-0.2, 0.7, 0.5])
# run: gammas(8, 2.5) ulp=64
# run: gammas(8, 1.0) ulp=64
# run: gammas(8, 0.3) ulp=64
# run: gammas(8, -1.0)
# run: ratios(9, 2.5, 3.5) ulp=64
# run: ratios(9, 0.5, 0.25) ulp=64
# run: tails(10) ulp=64
# run: refused(11, -1.0)
# run: refused(11, 1.0) ulp=8
# run: refused(11, inf) ulp=8
# run: pi(12, 2000)
import numpy as np


def floats(s):
    np.random.seed(s)
    return np.random.rand(), np.random.random(), np.random.random_sample(), np.random.uniform(2, 4)


def arrays(s, n):
    np.random.seed(s)
    return np.random.rand(n), np.random.rand(2, 3), np.random.random((n, 2)), np.random.ranf(3)


def normals(s):
    np.random.seed(s)
    x = np.random.randn()
    y = np.random.normal(1.0, 2.0, 5)
    np.random.seed(s)
    return x, y, np.random.standard_normal((2, 2)), np.random.randn(3), np.random.lognormal(0.5, 2)


def integers(s, low, high):
    np.random.seed(s)
    return np.random.randint(low, high), np.random.randint(1), np.random.randint(7, 2000000000000)


def integer_arrays(s, n):
    np.random.seed(s)
    return (np.random.randint(0, 10, n), np.random.randint(100, size=(2, 2)),
            np.random.randint(-3, 3, 4, dtype=np.int32), np.random.randint(5, size=2, dtype=np.int64))


def orders(s, a, b):
    np.random.seed(s)
    np.random.shuffle(a)
    np.random.shuffle(b)
    return np.random.permutation(7), np.random.permutation(a), np.random.permutation(b)


def choices(s, a, k):
    np.random.seed(s)
    return (np.random.choice(a), np.random.choice(a, 6), np.random.choice(10, (2, 2)),
            np.random.choice(a, k, replace=False), np.random.choice(5))


def weighed(s, p):
    np.random.seed(s)
    return np.random.choice(3, p=p), np.random.choice(np.array([10, 20, 30]), 8, p=p)


def gammas(s, shape):
    np.random.seed(s)
    return (np.random.gamma(shape), np.random.gamma(shape, 2.0, 3), np.random.standard_gamma(shape),
            np.random.chisquare(shape * 2), np.random.exponential(0.5))


def ratios(s, a, b):
    np.random.seed(s)
    return (np.random.beta(a, b), np.random.beta(a, b, 3), np.random.f(a, b), np.random.power(a),
            np.random.standard_t(a), np.random.pareto(b), np.random.weibull(a), np.random.rand())


def tails(s):
    np.random.seed(s)
    return (np.random.laplace(1.0, 2.0), np.random.gumbel(), np.random.logistic(0.5, 2.0),
            np.random.rayleigh(3.0), np.random.triangular(-1, 0.5, 2), np.random.wald(1.0, 2.0),
            np.random.standard_cauchy(), np.random.standard_exponential(2))


def refused(s, x):
    np.random.seed(s)
    return np.random.normal(0.0, x), np.random.uniform(0.0, x)


def pi(s, n):
    np.random.seed(s)
    inside = 0
    for _ in range(n):
        inside += np.random.rand() ** 2 + np.random.rand() ** 2 < 1
    return 4 * inside / n
