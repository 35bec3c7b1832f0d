# Python's math: functions of integers.


def __index__(x):
    # The integer argument x as Python's int.
    if __is_int__(x):
        return int(x)
    if __is_bool__(x) and __is_python__(x):
        return int(x)
    __error__("anything but an integer as an argument of this function of math")


def gcd(*integers):
    if len(integers) == 0:
        return 0
    if len(integers) == 1:
        return abs(__index__(integers[0]))
    a = gcd(*integers[:-1])
    b = abs(__index__(integers[-1]))
    while b != 0:
        a, b = b, a % b
    # abs of the smallest int is that int.
    return abs(a)


def lcm(*integers):
    if len(integers) == 0:
        return 1
    if len(integers) == 1:
        return abs(__index__(integers[0]))
    a = lcm(*integers[:-1])
    b = __index__(integers[-1])
    if a == 0 or b == 0:
        return 0
    return abs(a // gcd(a, b) * b)


def factorial(n):
    n = __index__(n)
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    if n > 20:
        raise OverflowError("factorial() of more than 20 does not fit 64 bits")
    r = 1
    for i in range(2, n + 1):
        r = r * i
    return r


def comb(n, k):
    n = __index__(n)
    k = __index__(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    k = min(k, n - k)
    r = 1
    for i in range(k):
        # Dividing first keeps what lies between within 64 bits wherever the result does.
        g = gcd(r, i + 1)
        r = r // g * ((n - i) // ((i + 1) // g))
    return r


def perm(n, k=None):
    if k is None:
        return factorial(n)
    n = __index__(n)
    k = __index__(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    r = 1
    for i in range(k):
        r = r * (n - i)
    return r


def isqrt(n):
    n = __index__(n)
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    x = int(__unary__("squareRoot", float(n)))
    while x > 3037000499 or x * x > n:
        x = x - 1
    while x < 3037000499 and (x + 1) * (x + 1) <= n:
        x = x + 1
    return x
