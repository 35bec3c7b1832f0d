# Nested functions that call each other, that are defined behind those that call them, and in
# several places.
# signature: parity(n: int)
# signature: with_outer(n: int, k: int)
# signature: changing(n: int)
# signature: ring(n: int)
# signature: behind(n: int)
# signature: unbound_yet(n: int)
# signature: branches(n: int)
# signature: recursive_branches(n: int, c: bool)
# signature: lambdas(n: int)
# signature: mixed(n: int)
# signature: defaults(n: int)
# signature: late_defaults(n: int)
# signature: in_loop(n: int)
# signature: deeper(n: int)
# signature: generators(n: int)
# signature: arrays(a: float64[:])
# signature: returned(n: int)
# signature: stored(n: int)
# signature: comprehended(n: int)
# signature: parser(s: str)
# signature: shadowed(n: int)
# signature: two_groups(n: int)
# signature: after_change(n: int)
# signature: caught(n: int)
# signature: conditional(n: int, c: bool)
# signature: redefined(n: int)
# signature: recursive_lambda(n: int)
# signature: hofstadter(n: int)
# signature: inner_of_inner(n: int)
# signature: keyword_only(n: int)
# signature: text_state(n: int)
# signature: passed(n: int)
# run: parity(10)
# run: parity(7)
# run: with_outer(6, 3)
# run: changing(5)
# run: ring(10)
# run: behind(4)
# run: unbound_yet(0)
# run: unbound_yet(1)
# run: branches(2)
# run: branches(5)
# run: recursive_branches(4, True)
# run: recursive_branches(4, False)
# run: lambdas(9)
# run: mixed(6)
# run: defaults(4)
# run: late_defaults(3)
# run: in_loop(4)
# run: deeper(5)
# run: generators(5)
# run: arrays([1.0, 2.0, 3.0])
# run: returned(5)
# run: stored(6)
# run: comprehended(5)
# run: parser("1+2*(3+4)-5")
# run: parser("((7))*2")
# run: shadowed(4)
# run: two_groups(5)
# run: after_change(3)
# run: caught(0)
# run: caught(3)
# run: conditional(3, True)
# run: conditional(3, False)
# run: redefined(3)
# run: recursive_lambda(6)
# run: hofstadter(15)
# run: inner_of_inner(4)
# run: keyword_only(4)
# run: text_state(3)
# run: passed(5)


def parity(n):
    def even(k):
        return k == 0 or odd(k - 1)

    def odd(k):
        return False if k == 0 else even(k - 1)

    return even(n), odd(n)


def with_outer(n, k):
    base = k * 2

    def up(i):
        if i >= n:
            return base
        return k + down(i + 2)

    def down(i):
        return up(i - 1) + base

    return up(0)


def changing(n):
    calls = 0
    log = []

    def a(k):
        nonlocal calls
        calls += 1
        log.append(k)
        if k > 0:
            b(k - 1)

    def b(k):
        nonlocal calls
        calls += 10
        if k > 0:
            a(k - 1)

    a(n)
    first = calls
    b(n)
    return first, calls, str(log)


def ring(n):
    def one(k):
        return 1 if k <= 0 else two(k - 1) + 1

    def two(k):
        return 2 if k <= 0 else three(k - 1) + 2

    def three(k):
        return 3 if k <= 0 else one(k - 1) + 3

    return one(n), two(n), three(n)


def behind(n):
    def user(k):
        return helper(k) + 1

    def helper(k):
        return k * n

    return user(5)


def unbound_yet(n):
    def user(k):
        return helper(k) + 1

    r = 0
    if n == 0:
        try:
            r = user(3)
        except NameError as e:
            return -1, str(e)

    def helper(k):
        return k * 2

    return user(3) + r, ""


def branches(n):
    def user(k):
        return helper(k) + 1

    if n > 3:

        def helper(k):
            return k * 2

    else:

        def helper(k):
            return k + 100

    return user(n), helper(n)


def recursive_branches(n, c):
    if c:

        def f(k):
            return 1 if k == 0 else k * f(k - 1)

    else:

        def f(k):
            return 0 if k == 0 else k + f(k - 1)

    return f(n)


def lambdas(n):
    is_even = lambda k: True if k == 0 else is_odd(k - 1)
    is_odd = lambda k: False if k == 0 else is_even(k - 1)
    return is_even(n), is_odd(n)


def mixed(n):
    step = 3

    def f(k):
        return k if k <= 0 else g(k - step)

    g = lambda k: f(k + 1) * 2
    step = 2
    return f(n)


def defaults(n):
    bump = n

    def even(k, d=bump * 2):
        return d if k == 0 else odd(k - 1)

    bump = 100

    def odd(k, d=bump):
        return d if k == 0 else even(k - 1, d + 1)

    bump = 0
    return even(4), even(3), odd(4), odd(3, 7), even(0)


def late_defaults(n):
    def first(k):
        return second(k) + second(k, 5)

    total = 0
    for i in range(n):

        def second(k, d=i):
            return k * 10 + d

        total = total * 100 + first(i)
    return total


def in_loop(n):
    total = 0
    for i in range(n):

        def a(k):
            return i if k == 0 else b(k - 1)

        def b(k):
            return -i if k == 0 else a(k - 1)

        total += a(i) * 10 + b(i)
    return total


def deeper(n):
    def a(k):
        def inner(j):
            return b(j) + n

        return 1 if k <= 0 else inner(k - 1)

    def b(k):
        f = lambda j: a(j) * 2
        return f(k - 1)

    return a(n)


def generators(n):
    def ping(k):
        if k > 0:
            yield k
            yield from pong(k - 1)

    def pong(k):
        if k > 0:
            yield -k
            yield from ping(k - 1)

    return str(list(ping(n))), sum(pong(n))


def arrays(a):
    total = 0.0

    def left(i):
        nonlocal total
        if i < len(a):
            total += a[i]
            right(i + 1)

    def right(i):
        nonlocal total
        if i < len(a):
            total -= a[i]
            left(i + 1)

    left(0)
    return total


def returned(n):
    def make():
        def even(k):
            return k == 0 or odd(k - 1)

        def odd(k):
            return False if k == 0 else even(k - 1)

        return even, odd

    e, o = make()
    return e(n), o(n)


def stored(n):
    def a(k):
        return 0 if k <= 0 else b(k - 1) + 1

    def b(k):
        return 0 if k <= 0 else a(k - 1) + 10

    table = [lambda k: k, b, a]
    return table[n % 3](n), table[1](n)


def comprehended(n):
    def a(k):
        return sum(b(i) for i in range(k)) + 1

    def b(k):
        return max([a(i) for i in range(k)], default=0)

    return a(n), str([a(i) + b(i) for i in range(n)])


def parser(s):
    pos = 0

    def peek():
        return s[pos] if pos < len(s) else ""

    def advance():
        nonlocal pos
        pos += 1

    def expression():
        value = term()
        while peek() in ("+", "-") and peek() != "":
            op = peek()
            advance()
            if op == "+":
                value += term()
            else:
                value -= term()
        return value

    def term():
        value = factor()
        while peek() == "*":
            advance()
            value *= factor()
        return value

    def factor():
        if peek() == "(":
            advance()
            value = expression()
            advance()
            return value
        start = pos
        while peek().isdigit():
            advance()
        return int(s[start:pos])

    return expression()


def shadowed(n):
    x = 10

    def a(k):
        x = k
        return x if k <= 0 else b(k - 1) + x

    def b(k):
        return x if k <= 0 else a(k - 1) + x

    x = n
    return a(n), b(n)


def two_groups(n):
    def a(k):
        return 1 if k == 0 else b(k - 1)

    def b(k):
        return 2 if k == 0 else a(k - 1)

    y = a(n)

    def c(k):
        return y if k == 0 else d(k - 1)

    def d(k):
        return -y if k == 0 else c(k - 1)

    return a(n), c(n), d(n)


def after_change(n):
    z = 1

    def a(k):
        return z if k == 0 else b(k - 1)

    def b(k):
        return -z if k == 0 else a(k - 1)

    first = b(n)
    z = 50
    return first, b(n), a(n)


def caught(n):
    def a(k):
        if k == 3:
            raise ValueError("three")
        return b(k)

    def b(k):
        try:
            return a(k + 1)
        except ValueError:
            return -k

    return a(n) if n != 3 else b(2)


def conditional(n, c):
    def user(k):
        return f(k) + 1

    if c:

        def f(k):
            return k * n

    try:
        return user(2)
    except NameError:
        return -1


def redefined(n):
    def f(k):
        return k + 1

    def user(k):
        return f(k) * 10

    first = user(n)

    def f(k):
        return k + 100

    return first, user(n), f(n)


def recursive_lambda(n):
    fact = lambda k: 1 if k <= 1 else k * fact(k - 1)
    return fact(n)


def hofstadter(n):
    def female(k):
        return 1 if k == 0 else k - male(female(k - 1))

    def male(k):
        return 0 if k == 0 else k - female(male(k - 1))

    return female(n), male(n)


def inner_of_inner(n):
    w = 5

    def outer_a(k):
        def even(j):
            return w if j == 0 else odd(j - 1)

        def odd(j):
            return outer_b(k - 1) if j == 0 else even(j - 1)

        return even(k)

    def outer_b(k):
        return -w if k <= 0 else outer_a(k - 1)

    return outer_a(n), outer_b(n)


def keyword_only(n):
    def a(k, *, scale=2):
        return scale if k == 0 else b(k - 1, scale=scale + 1)

    def b(k, *rest, scale):
        return -scale if k == 0 else a(k - 1, scale=scale)

    return a(n), b(n, scale=1)


def text_state(n):
    out = ""

    def a(k):
        nonlocal out
        out += "a"
        if k:
            b(k - 1)

    def b(k):
        nonlocal out
        out += "b"
        if k:
            a(k - 1)

    a(n)
    return out


def passed(n):
    def apply(f, k):
        return f(k)

    def a(k):
        return 0 if k == 0 else apply(b, k - 1) + 1

    def b(k):
        return 0 if k == 0 else apply(a, k - 1) + 2

    return apply(a, n), apply(b, n)
