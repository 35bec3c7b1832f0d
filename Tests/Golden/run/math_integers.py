# The functions of math on integers.
# signature: divisors(a: int, b: int, c: int)
# signature: factorials(n: int)
# signature: choices(n: int, k: int)
# signature: roots(n: int)
# signature: products(a: int, b: float)
# random: divisors 40 ints=1000
# run: divisors(0, 0, 0)
# run: factorials(0)
# run: factorials(20)
# run: factorials(-1)
# random: choices 60 ints=12
# random: roots 60
# run: roots(9223372030926249000)
# run: roots(9223372030926249001)
# run: roots(9223372036854775807)
# random: products 5 ints=100
# signature: narrow(a: int8, b: uint64)
# run: choices(66, 33)
# run: choices(62, 31)
# run: choices(66, 30)
# run: narrow(100, 60)
# run: narrow(-100, 60)
import math


def divisors(a, b, c):
    return math.gcd(a, b), math.gcd(a, b, c), math.lcm(a, b), math.gcd(), math.gcd(a)


def factorials(n):
    return math.factorial(n)


def choices(n, k):
    return math.comb(n, k), math.perm(n, k) if n < 20 else 0


def roots(n):
    return math.isqrt(n)


def products(a, b):
    return math.prod((a, b, 3)), math.fabs(a), math.trunc(b) if abs(b) < 1e9 else 0


def narrow(a, b):
    return math.gcd(a, b), math.lcm(a, b), math.comb(b, 5), math.isqrt(b), math.perm(b, 2)
