# Constants of the module are numbers, tuples, expressions and aliases.
# signature: numbers(x: float)
# signature: tables(i: int)
# signature: weak(x: float32)
# random: numbers 4
# run: tables(0)
# run: tables(2)
# run: tables(-1)
# random: weak 4
"""A module."""
import math

import numpy as np

A = 3
B = A * 2 + 1
C = math.sqrt(2.0) / 2
D, E = 1.5, (1, 2, 3)
F = -0.5 if A > 2 else 0.5
G: float = 2.5
H = [1, 4, 9]
I = np.float32(1.5)
J = 1 << 10 | 5
K = not A
TABLE = ((1.0, 2.0), (3.0, 4.0))
root = math.sqrt


def numbers(x):
    """Uses constants."""
    return A + x, B, C * x, D - E[1], F, G * x, J, K, root(4.0), len(TABLE)


def tables(i):
    total = 0.0
    for row in TABLE:
        for y in row:
            total += y
    return E[0] + E[-1], H[1], total + i, sum(E), max(H)


def weak(x):
    return x * A, x * G, x * I, x + J


if __name__ == "__main__":
    print(numbers(1.0), undefined)
