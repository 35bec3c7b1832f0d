# Nested functions that share variables with the functions around them, and that call themselves.
# signature: counter(n: int)
# signature: accumulate(n: int)
# signature: late(n: int)
# signature: late_generator(a: float64[:], k: float)
# signature: late_map(a: float64[:], k: float)
# signature: factorial(n: int)
# signature: ackermann(n: int)
# signature: depth(n: int)
# signature: two_functions(n: int)
# signature: levels(n: int)
# signature: changed_parameter(n: int)
# signature: generator_state(n: int)
# signature: generator_late(n: int)
# signature: before(n: int)
# signature: unbound(n: int)
# signature: types(n: int)
# signature: arrays(n: int)
# signature: caught(n: int)
# signature: looped(n: int)
# signature: captured_recursion(n: int, k: int)
# signature: walrus(a: float64[:])
# signature: walrus_conditions(n: int)
# signature: walrus_nested(n: int)
# run: walrus([1.0, 5.0, 7.0])
# run: walrus_conditions(5)
# run: walrus_nested(4)
# run: counter(5)
# run: accumulate(4)
# run: late(3)
# run: late_generator([1.0, 2.0], 5.0)
# run: late_map([1.0, 2.0], 5.0)
# run: factorial(6)
# run: ackermann(2)
# run: depth(4)
# run: two_functions(4)
# run: levels(3)
# run: changed_parameter(5)
# run: generator_state(4)
# run: generator_late(4)
# run: before(3)
# run: unbound(0)
# run: unbound(1)
# run: types(3)
# run: arrays(3)
# run: caught(0)
# run: caught(2)
# run: looped(4)
# run: captured_recursion(5, 3)
import numpy as np


def counter(n):
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    s = 0
    for i in range(n):
        s = s * 10 + step()
    return s, count


def accumulate(n):
    total = 0
    last = -1

    def add(k):
        nonlocal total, last
        total += k
        last = k

    for i in range(n):
        add(i * i)
    return total, last


def late(n):
    k = 1
    f = lambda x: x * k
    a = f(n)
    k = 10
    return a, f(n)


def late_generator(a, k):
    g = (x * k for x in a)
    k = 2.0
    return sum(g)


def late_map(a, k):
    g = map(lambda x: x * k, a)
    k = 2.0
    return sum(g)


def factorial(n):
    def fact(k):
        if k <= 1:
            return 1
        return k * fact(k - 1)

    return fact(n)


def ackermann(n):
    def a(m, k):
        if m == 0:
            return k + 1
        if k == 0:
            return a(m - 1, 1)
        return a(m - 1, a(m, k - 1))

    return a(n, n)


def depth(n):
    deepest = 0

    def visit(k, d):
        nonlocal deepest
        if d > deepest:
            deepest = d
        for i in range(k):
            visit(i, d + 1)

    visit(n, 0)
    return deepest


def two_functions(n):
    x = 1

    def double():
        nonlocal x
        x *= 2

    def read():
        return x + 1

    s = 0
    for i in range(n):
        double()
        s += read()
    x = 100
    return s, read()


def levels(n):
    x = 0

    def outer():
        def inner():
            nonlocal x
            x += 1
        for i in range(n):
            inner()
        return x

    return outer(), outer(), x


def changed_parameter(n):
    def reduce_it():
        nonlocal n
        n -= 1
        return n

    s = 0
    while n > 0:
        s += reduce_it()
    return s


def generator_state(n):
    produced = 0

    def numbers():
        nonlocal produced
        for i in range(n):
            produced += 1
            yield i

    s = 0
    for x in numbers():
        s = s * 10 + x + produced
        if x == 2:
            break
    return s, produced


def generator_late(n):
    k = 1

    def scaled():
        for i in range(n):
            yield i * k

    g = scaled()
    a = next(g) + next(g)
    k = 10
    return a, sum(g)


def before(n):
    def use():
        return value + n

    value = 5
    a = use()
    value = 6
    return a, use()


def unbound(n):
    def use():
        return value

    if n:
        value = 3
    try:
        return use()
    except NameError:
        return -1


def types(n):
    x = 0
    y = 0.5

    def change():
        nonlocal x, y
        x += n
        y += x

    change()
    change()
    return x, y


def arrays(n):
    a = np.zeros(n)

    def grow():
        nonlocal a
        a = a + 1.0

    grow()
    grow()
    return a.sum()


def caught(n):
    errors = 0

    def divide(k):
        nonlocal errors
        try:
            return 10 // k
        except ZeroDivisionError:
            errors += 1
            return 0

    s = divide(n) + divide(n - 1) + divide(n - 2)
    return s, errors


def looped(n):
    s = 0
    for i in range(n):
        k = i * 2

        def f():
            return k + 1

        s += f()
        k = 100
        s += f()
    return s


def captured_recursion(n, k):
    def power(m):
        return 1 if m == 0 else k * power(m - 1)

    return power(n)


def walrus(a):
    hit = -1.0
    if any((hit := x) > 3 for x in a):
        return hit
    return 0.0


def walrus_conditions(n):
    s = sum(y for i in range(n) if (y := i * i) > 2)
    return s, y


def walrus_nested(n):
    last = -1
    rows = [[last := i * j for j in range(i + 1)] for i in range(n)]
    t = sum((m := k) for row in rows for k in row)
    return last, t, m
