# Nested functions take variables of the functions around them, and defaults where they stand.
# golden: stage=ssa

base = 10
low, (mid, high) = 1, (2, 3)


def make(n):
    k = n * 2

    def add(x, step=k + 1, more=1):
        def inner():
            return x + k + step
        return inner() + more
    return add(1) + add(1, 2)


def order(n):
    f = lambda x, *, y=n: (x, y, n)
    n2 = n
    return f(base)


def turns(n):
    total = 0
    for i in range(n):
        k = i * i
        g = lambda x: x + k
        total += g(1)
    return total


def scopes(n):
    def f(n):
        return n + low + mid + high
    return f(n) + n


def defaults(a, b=base + 1, *, c=low):
    return (a, b, c)

# run: make(3) == 25
# run: order(5) == (10, 5, 5)
# run: turns(4) == 18
# run: scopes(1) == 8
# run: defaults(1) == (1, 11, 1)


def shared(n):
    k = 1

    def add(x):
        nonlocal k
        k += x

    for i in range(n):
        add(i)
    return k


def itself(n):
    def fact(i):
        return 1 if i < 2 else i * fact(i - 1)
    return fact(n)

# run: shared(4) == 7
# run: itself(5) == 120
