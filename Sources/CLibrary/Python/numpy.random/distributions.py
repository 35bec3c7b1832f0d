# Distributions of floats, and counts: each draws from the stream as RandomState does.


def rand(*dims):
    return __filled__(None if len(dims) == 0 else dims, __uniform__)


def randn(*dims):
    return __filled__(None if len(dims) == 0 else dims, __normal__)


def random_sample(size=None):
    return __filled__(size, __uniform__)


def standard_normal(size=None):
    return __filled__(size, __normal__)


def standard_exponential(size=None):
    return __filled__(size, __exponential__)


def uniform(low=0.0, high=1.0, size=None):
    a = __number__(low)
    width = __number__(high) - a
    if width - width != 0.0:
        raise OverflowError("Range exceeds valid bounds")

    def draw():
        return a + width * __uniform__()

    return __filled__(size, draw)


def normal(loc=0.0, scale=1.0, size=None):
    a = __number__(loc)
    b = __positive__(scale)

    def draw():
        return a + b * __normal__()

    return __filled__(size, draw)


def __positive__(scale):
    x = __number__(scale)
    if x < 0.0:
        raise ValueError("scale < 0")
    return x


def __shape__(shape):
    x = __number__(shape)
    if x < 0.0:
        raise ValueError("shape < 0")
    return x


def __above_zero__(x):
    y = __number__(x)
    if not y > 0.0:
        raise ValueError("a parameter is not greater than 0")
    return y


def lognormal(mean=0.0, sigma=1.0, size=None):
    a = __number__(mean)
    b = __positive__(sigma)

    def draw():
        return __math__("exp", a + b * __normal__())

    return __filled__(size, draw)


def exponential(scale=1.0, size=None):
    b = __positive__(scale)

    def draw():
        return b * __exponential__()

    return __filled__(size, draw)


def __outlined_standard_gamma__(shape):
    if shape == 1.0:
        return __exponential__()
    if shape == 0.0:
        return 0.0
    if shape < 1.0:
        return __small_gamma__(shape)
    return __large_gamma__(shape)


def __small_gamma__(shape):
    # Source: J. H. Ahrens and U. Dieter, "Computer methods for sampling from gamma, beta, Poisson
    # and binomial distributions", 1974.
    while True:
        u = __uniform__()
        v = __exponential__()
        if u <= 1.0 - shape:
            x = __math__("pow", u, 1.0 / shape)
            if x <= v:
                return x
        else:
            y = -__math__("log", (1.0 - u) / shape)
            x = __math__("pow", 1.0 - shape + shape * y, 1.0 / shape)
            if x <= v + y:
                return x


def __large_gamma__(shape):
    # Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", 2000.
    b = shape - 1.0 / 3.0
    c = 1.0 / __unary__("squareRoot", 9.0 * b)
    while True:
        x = 0.0
        v = 0.0
        while v <= 0.0:
            x = __normal__()
            v = 1.0 + c * x
        v = v * v * v
        u = __uniform__()
        if u < 1.0 - 0.0331 * (x * x) * (x * x):
            return b * v
        if __math__("log", u) < 0.5 * x * x + b * (1.0 - v + __math__("log", v)):
            return b * v


def standard_gamma(shape, size=None):
    k = __shape__(shape)

    def draw():
        return __outlined_standard_gamma__(k)

    return __filled__(size, draw)


def gamma(shape, scale=1.0, size=None):
    k = __shape__(shape)
    b = __positive__(scale)

    def draw():
        return b * __outlined_standard_gamma__(k)

    return __filled__(size, draw)


def chisquare(df, size=None):
    k = __above_zero__(df)

    def draw():
        return 2.0 * __outlined_standard_gamma__(k / 2.0)

    return __filled__(size, draw)


def f(dfnum, dfden, size=None):
    m = __above_zero__(dfnum)
    n = __above_zero__(dfden)

    def draw():
        above = 2.0 * __outlined_standard_gamma__(m / 2.0) * n
        return above / (2.0 * __outlined_standard_gamma__(n / 2.0) * m)

    return __filled__(size, draw)


def beta(a, b, size=None):
    x = __above_zero__(a)
    y = __above_zero__(b)

    def draw():
        return __outlined_beta__(x, y)

    return __filled__(size, draw)


def __outlined_beta__(a, b):
    if a > 1.0 or b > 1.0:
        x = __outlined_standard_gamma__(a)
        return x / (x + __outlined_standard_gamma__(b))
    # Source: M. D. Johnk, "Erzeugung von betaverteilten und gammaverteilten Zufallszahlen", 1964.
    while True:
        u = __uniform__()
        v = __uniform__()
        x = __math__("pow", u, 1.0 / a)
        y = __math__("pow", v, 1.0 / b)
        if x + y <= 1.0:
            if x + y > 0.0:
                return x / (x + y)
            p = __math__("log", u) / a
            q = __math__("log", v) / b
            most = p if p > q else q
            p = p - most
            total = __math__("exp", p) + __math__("exp", q - most)
            return __math__("exp", p - __math__("log", total))


def standard_t(df, size=None):
    k = __above_zero__(df)

    def draw():
        above = __normal__()
        below = __unary__("squareRoot", __outlined_standard_gamma__(k / 2.0))
        return __unary__("squareRoot", k / 2.0) * above / below

    return __filled__(size, draw)


def standard_cauchy(size=None):
    def draw():
        x = __normal__()
        return __binary__("divide", x, __normal__())

    return __filled__(size, draw)


def pareto(a, size=None):
    k = __above_zero__(a)

    def draw():
        return __math__("exp", __exponential__() / k) - 1.0

    return __filled__(size, draw)


def weibull(a, size=None):
    k = __shape__(a)

    def draw():
        if k == 0.0:
            return 0.0
        return __math__("pow", __exponential__(), 1.0 / k)

    return __filled__(size, draw)


def power(a, size=None):
    k = __above_zero__(a)

    def draw():
        return __math__("pow", 1.0 - __math__("exp", -__exponential__()), 1.0 / k)

    return __filled__(size, draw)


def rayleigh(scale=1.0, size=None):
    b = __positive__(scale)

    def draw():
        return b * __unary__("squareRoot", -2.0 * __math__("log1p", -__uniform__()))

    return __filled__(size, draw)


def laplace(loc=0.0, scale=1.0, size=None):
    a = __number__(loc)
    b = __positive__(scale)

    def draw():
        u = 0.0
        while u == 0.0:
            u = __uniform__()
        if u >= 0.5:
            return a - b * __math__("log", 2.0 - u - u)
        return a + b * __math__("log", u + u)

    return __filled__(size, draw)


def gumbel(loc=0.0, scale=1.0, size=None):
    a = __number__(loc)
    b = __positive__(scale)

    def draw():
        u = 1.0
        while u >= 1.0:
            u = 1.0 - __uniform__()
        return a - b * __math__("log", -__math__("log", u))

    return __filled__(size, draw)


def logistic(loc=0.0, scale=1.0, size=None):
    a = __number__(loc)
    b = __positive__(scale)

    def draw():
        u = 0.0
        while u == 0.0:
            u = __uniform__()
        return a + b * __math__("log", u / (1.0 - u))

    return __filled__(size, draw)


def triangular(left, mode, right, size=None):
    a = __number__(left)
    c = __number__(mode)
    b = __number__(right)
    if a > c or c > b:
        raise ValueError("left > mode or mode > right")
    if a == b:
        raise ValueError("left == right")

    def draw():
        u = __uniform__()
        if u <= (c - a) / (b - a):
            return a + __unary__("squareRoot", u * ((c - a) * (b - a)))
        return b - __unary__("squareRoot", (1.0 - u) * ((b - c) * (b - a)))

    return __filled__(size, draw)


def wald(mean, scale, size=None):
    # Source: J. R. Michael, W. R. Schucany and R. W. Haas, "Generating random variates using
    # transformations with multiple roots", 1976.
    m = __above_zero__(mean)
    b = __above_zero__(scale)

    def draw():
        y = __normal__()
        y = m * y * y
        root = __unary__("squareRoot", 4.0 * b * y + y * y)
        x = m + m / (2.0 * b) * (y - root)
        if __uniform__() <= m / (m + x):
            return x
        return m * m / x

    return __filled__(size, draw)


random = random_sample
ranf = random_sample
sample = random_sample
