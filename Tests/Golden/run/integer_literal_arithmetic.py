# Arithmetic of integer literals is exact, whatever 64 bits hold of it.
# signature: limits(n: int)
# signature: compared(n: int)
# signature: masks(u: uint64, k: int)
# signature: mixed(x: float, n: int)
# signature: defaulted(n: int, k: int)
# run: limits(1)
# run: compared(5)
# run: compared(-9223372036854775808)
# run: compared(9223372036854775807)
# run: masks(12345678901234567890, 3)
# run: masks(0, 63)
# run: mixed(1.5, 3)
# run: defaulted(7, 2)
import numpy as np

LEAST = -2**63
GREATEST = 2**63 - 1
PRIME = np.uint64((1 << 64) - 59)
MIDDLE = (2**64 - 1) >> 1


def limits(n):
    return (LEAST, GREATEST, MIDDLE, -(1 << 63), ~(2**63 - 1), 2**62 * 2 - 1, 10**19 - 10**19 + n,
            np.uint64(2**63), np.uint64(2**64 - 1), -9223372036854775808, 3 * 10**18 + n,
            2**70 - (2**70 - 5), (1 << 100) >> 98, 2**64 & 2**63 | 6 ^ 3, np.uint64(-(-2**63)))


def compared(n):
    return n < 2**63, n >= -2**63, n == 2**64 - 1, n != LEAST, 2**63 > n, n <= GREATEST


def masks(u, k):
    return u & np.uint64(2**64 - 1), u ^ PRIME, u % PRIME, u >> np.uint64(k), \
        (u * np.uint64(6364136223846793005)) & np.uint64(2**63 + 2**62)


def mixed(x, n):
    return x * 2**53 + 2**10, n - 2**62 + 2**62, 2**3**2 - n, -2**2, (-2)**3 * n, 7 // 2 - 7 % 4


def defaulted(n, k, m=2**61 - 1):
    total = 0
    for i in range(n):
        total = (total * 31 + i * k) % m
    return total, 1 + 2 * 3 - n, [2**40, -2**40][k % 2]
