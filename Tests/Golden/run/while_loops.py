# While loops with else, break, continue and conditions of all kinds.
# signature: collatz(n: int)
# signature: newton(x: float)
# signature: digits(n: int)
# signature: primes(n: int)
# random: collatz 20 ints=1000 positive
# random: newton 20 positive finite
# random: digits 20 ints=100000 positive
# random: primes 10 ints=200


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
        if steps > 300:
            break
    else:
        return steps
    return -steps


def newton(x):
    if x == 0.0:
        return 0.0
    y = x
    steps = 0
    while abs(y * y - x) > 1e-12 * x and steps < 60:
        y = 0.5 * (y + x / y)
        steps += 1
    return y


def digits(n):
    total, count = 0, 0
    while n:
        n, d = divmod(n, 10)
        if d == 7:
            continue
        total += d
        count += 1
    return total, count


def primes(n):
    count = 0
    k = 2
    while k < n:
        j = 2
        while j * j <= k:
            if k % j == 0:
                break
            j += 1
        else:
            count += 1
        k += 1
    return count
