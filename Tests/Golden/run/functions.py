# Functions call functions: defaults, keywords, star arguments, recursion, tuples as results.
# signature: defaults(x: float)
# signature: keywords(x: int, y: int)
# signature: factorial(n: int)
# signature: is_even(n: int)
# signature: fibonacci(n: int)
# signature: ackermann(m: int, n: int)
# signature: tuples(a: int, b: float)
# signature: stars(x: int)
# signature: generic(x: float32, n: int32)
# signature: gcd(a: int, b: int)
# signature: early(x: float)
# signature: shadow(x: int)
# random: defaults 6
# random: keywords 6 ints=100
# run: factorial(0)
# run: factorial(20)
# run: is_even(11)
# run: is_even(10)
# run: fibonacci(15)
# run: ackermann(2, 3)
# random: tuples 6 ints=100
# random: stars 4 ints=100
# random: generic 6 ints=100
# random: gcd 20 ints=1000
# random: early 12
# random: shadow 4 ints=50

SCALE = 2.5
LIMITS = (1, 10, 100)
NAMES = {"unused": 1}


def scaled(x, factor=SCALE, offset=-1):
    return x * factor + offset


def defaults(x):
    return scaled(x) + scaled(x, 3) * scaled(x, offset=0.5)


def keywords(x, y):
    return weighted(b=x, a=y), weighted(x, c=3, b=y), weighted(*(x, y))


def weighted(a, b, *, c=7):
    return a * 100 + b * 10 + c


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def is_even(n):
    if n == 0:
        return True
    return is_odd(n - 1)


def is_odd(n):
    if n == 0:
        return False
    return is_even(n - 1)


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def swapped(a, b):
    return b, a


def tuples(a, b):
    x, y = swapped(a, b)
    (p, q), r = (x, y), a
    t = swapped(*swapped(p, q))
    return t[0], t[-1], r, len(t), t == (p, q), (a, 1) < (a, 2)


def total(*numbers):
    s = 0
    for n in numbers:
        s += n
    return s


def stars(x):
    return total(), total(x), total(x, 2.5, True), total(*(x, x), 1) + LIMITS[1]


def twice(x):
    return x + x


def generic(x, n):
    return twice(x), twice(n), twice(1), twice(2.5)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


def early(x):
    if x != x:
        return -1.0
    elif x < 0:
        return 0.0
    elif 0 <= x < 1:
        return x
    return 1.0 / x


def shadow(x):
    SCALE = x
    y = SCALE * 2
    x = 0.5
    x = (x, y)
    return x
