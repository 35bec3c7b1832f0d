# Python's random: distributions of floats, each as CPython computes it.
import math


def normalvariate(mu=0.0, sigma=1.0):
    z = 0.0
    while True:
        u1 = random()
        u2 = 1.0 - random()
        z = 1.7155277699214135 * (u1 - 0.5) / u2
        if z * z / 4.0 <= -math.log(u2):
            break
    return mu + z * sigma


def gauss(mu=0.0, sigma=1.0):
    kept = __kept__()
    if __load_flat__(kept, 0) != 0.0:
        z = __weak__(__load_flat__(kept, 1))
        __store_flat__(kept, 0, 0.0)
    else:
        angle = random() * 6.283185307179586
        radius = math.sqrt(-2.0 * math.log(1.0 - random()))
        z = math.cos(angle) * radius
        __store_flat__(kept, 0, 1.0)
        __store_flat__(kept, 1, math.sin(angle) * radius)
    return mu + z * sigma


def lognormvariate(mu, sigma):
    return math.exp(normalvariate(mu, sigma))


def expovariate(lambd=1.0):
    return -math.log(1.0 - random()) / lambd


def vonmisesvariate(mu, kappa):
    if kappa <= 1e-6:
        return 6.283185307179586 * random()
    s = 0.5 / kappa
    r = s + math.sqrt(1.0 + s * s)
    z = 0.0
    while True:
        u1 = random()
        z = math.cos(3.141592653589793 * u1)
        d = z / (r + z)
        u2 = random()
        if u2 < 1.0 - d * d or u2 <= (1.0 - d) * math.exp(d):
            break
    q = 1.0 / r
    f = (q + z) / (1.0 + q * z)
    if random() > 0.5:
        return (mu + math.acos(f)) % 6.283185307179586
    return (mu - math.acos(f)) % 6.283185307179586


def gammavariate(alpha, beta):
    if alpha <= 0.0 or beta <= 0.0:
        raise ValueError("gammavariate: alpha and beta must be > 0.0")
    if alpha > 1.0:
        return __large_gamma__(alpha) * beta
    if alpha == 1.0:
        return -math.log(1.0 - random()) * beta
    return __small_gamma__(alpha) * beta


def __large_gamma__(alpha):
    # Source: R. C. H. Cheng, "The generation of Gamma variables with non-integral shape
    # parameters", 1977.
    root = math.sqrt(2.0 * alpha - 1.0)
    bbb = alpha - 1.3862943611198906
    ccc = alpha + root
    while True:
        u1 = random()
        if not 1e-7 < u1 < 0.9999999:
            continue
        u2 = 1.0 - random()
        v = math.log(u1 / (1.0 - u1)) / root
        x = alpha * math.exp(v)
        z = u1 * u1 * u2
        r = bbb + ccc * v - x
        if r + 2.504077396776274 - 4.5 * z >= 0.0 or r >= math.log(z):
            return x


def __small_gamma__(alpha):
    # Source: J. H. Ahrens and U. Dieter, "Computer methods for sampling from gamma, beta, Poisson
    # and binomial distributions", 1974, algorithm GS.
    x = 0.0
    while True:
        b = (2.718281828459045 + alpha) / 2.718281828459045
        p = b * random()
        if p <= 1.0:
            x = p ** (1.0 / alpha)
        else:
            x = -math.log((b - p) / alpha)
        u1 = random()
        if p > 1.0:
            if u1 <= x ** (alpha - 1.0):
                break
        elif u1 <= math.exp(-x):
            break
    return x


def betavariate(alpha, beta):
    y = gammavariate(alpha, 1.0)
    if y:
        return y / (y + gammavariate(beta, 1.0))
    return 0.0


def paretovariate(alpha):
    return (1.0 - random()) ** (-1.0 / alpha)


def weibullvariate(alpha, beta):
    return alpha * (-math.log(1.0 - random())) ** (1.0 / beta)
