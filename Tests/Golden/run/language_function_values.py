# Functions as values: chosen by conditions, in lists, dicts, tuples and objects.
# signature: chosen(n: int) -> int
# signature: chosen_loop(n: int) -> int
# signature: table(n: int) -> int
# signature: named_table(n: int) -> int
# signature: constant_table(n: int) -> int
# signature: grown(n: int) -> int
# signature: closures_in_list(n: int) -> int
# signature: adders(n: int) -> int
# signature: in_object(n: int) -> int
# signature: callbacks(n: int) -> int
# signature: partials(n: int) -> int
# signature: partial_list(n: int) -> int
# signature: lambda_defaults(n: int) -> int
# signature: optional_function(n: int) -> int
# signature: returned_choice(n: int) -> int
# signature: composed(n: int) -> int
# signature: methods(n: int) -> int
# signature: classes_chosen(n: int) -> int
# signature: class_table(n: int) -> int
# signature: counter_closure(n: int) -> int
# signature: operators_table(n: int, k: int) -> float
# signature: pipeline(n: int) -> float
# signature: recursion(n: int) -> int
# signature: nested_levels(n: int) -> int
# signature: sort_key(n: int) -> int
# signature: tuple_functions(n: int) -> int
# signature: memo(n: int) -> int
# signature: late_binding(n: int) -> int
# signature: event_queue(n: int) -> int
# signature: strategy(n: int) -> int
# signature: accumulate_closures(n: int) -> int
# signature: dict_of_lambdas(n: int) -> int
# signature: keyword_calls(n: int) -> int
# signature: returns_none(n: int) -> int
# signature: bound_list(n: int) -> int
# signature: identity(n: int) -> int
# run: chosen(0)
# run: chosen(1)
# run: chosen_loop(5)
# run: table(0)
# run: table(2)
# run: table(3)
# run: named_table(1)
# run: named_table(2)
# run: constant_table(1)
# run: grown(4)
# run: closures_in_list(4)
# run: adders(4)
# run: in_object(3)
# run: callbacks(3)
# run: partials(3)
# run: partial_list(2)
# run: lambda_defaults(3)
# run: optional_function(0)
# run: optional_function(1)
# run: returned_choice(0)
# run: returned_choice(1)
# run: composed(3)
# run: methods(0)
# run: methods(1)
# run: classes_chosen(0)
# run: classes_chosen(1)
# run: class_table(1)
# run: counter_closure(3)
# run: operators_table(0, 3)
# run: operators_table(3, 3)
# run: pipeline(3)
# run: recursion(5)
# run: nested_levels(2)
# run: sort_key(0)
# run: sort_key(1)
# run: tuple_functions(1)
# run: memo(20)
# run: late_binding(3)
# run: event_queue(4)
# run: strategy(0)
# run: strategy(1)
# run: accumulate_closures(5)
# run: dict_of_lambdas(1)
# run: keyword_calls(0)
# run: keyword_calls(1)
# run: returns_none(0)
# run: returns_none(1)
# run: bound_list(3)
# run: identity(1)
import functools
import operator
from functools import partial


def double(x):
    return 2 * x


def square(x):
    return x * x


def inc(x, by=1):
    return x + by


def chosen(n):
    f = double if n else square
    return f(7) + f(2)


def chosen_loop(n):
    total = 0
    f = double
    for i in range(n):
        total += f(i)
        f = square if i % 2 else inc
    return total


def table(n):
    fs = [double, square, inc]
    return fs[n](10)


def named_table(n):
    ops = {"d": double, "s": square, "i": inc}
    total = 0
    for k in ["d", "s", "i"]:
        total = total * 100 + ops[k](n)
    return total


TABLE = {1: double, 2: square, 3: inc}
FUNCTIONS = (double, square, inc)


def constant_table(n):
    return TABLE[n](5) * 100 + FUNCTIONS[n](6)


def grown(n):
    fs = []
    for i in range(n):
        if i % 2:
            fs.append(double)
        else:
            fs.append(square)
    total = 0
    for i, f in enumerate(fs):
        total += f(i + 1)
    return total


def closures_in_list(n):
    fs = []
    for i in range(n):
        fs.append(lambda x, k=i: x * k)
    total = 0
    for f in fs:
        total = total * 10 + f(2)
    return total


def make_adder(k):
    def add(x):
        return x + k
    return add


def adders(n):
    fs = [make_adder(i * 10) for i in range(n)]
    return sum(f(1) for f in fs) + fs[2](5)


def mutual(n):
    def even(k):
        return True if k == 0 else odd(k - 1)

    def odd(k):
        return False if k == 0 else even(k - 1)

    return even(n)


class Button:
    def __init__(self, action):
        self.action = action
        self.pressed = 0

    def press(self, x):
        self.pressed += 1
        return self.action(x)


def in_object(n):
    b = Button(make_adder(n))
    c = Button(make_adder(100))
    return b.press(1) + c.press(2) + b.press(3) + b.pressed


class Bus:
    def __init__(self):
        self.handlers = []

    def on(self, f):
        self.handlers.append(f)

    def emit(self, x):
        return sum([h(x) for h in self.handlers])


def callbacks(n):
    bus = Bus()
    bus.on(double)
    bus.on(lambda x: x + n)
    bus.on(make_adder(1000))
    return bus.emit(5)


def partials(n):
    f = partial(inc, by=n)
    g = functools.partial(inc, 10)
    return f(1) + g() + g(by=5) + f(1, by=100)


def partial_list(n):
    fs = [partial(inc, by=i) for i in range(3)]
    return fs[n](10)


def lambda_defaults(n):
    f = lambda x, y=n, *, z=2: x + y * z
    return f(1) + f(1, 2) + f(1, z=10)


def optional_function(n):
    f = None
    if n:
        f = double
    if f is not None:
        return f(4)
    return -1


def choose(n):
    if n:
        return double
    return make_adder(n + 5)


def returned_choice(n):
    return choose(n)(10)


def compose(f, g):
    return lambda x: f(g(x))


def composed(n):
    f = compose(double, square)
    g = compose(f, make_adder(1))
    return g(n) + compose(g, g)(1)


class Calc:
    def __init__(self, k):
        self.k = k

    def add(self, x):
        return self.k + x

    def mul(self, x):
        return self.k * x


def methods(n):
    c = Calc(6)
    f = c.add if n else c.mul
    d = {"a": c.add, "m": c.mul}
    total = 0
    for k in ["a", "m"]:
        total += d[k](3)
    return f(10) * 100 + total


class Cat:
    def __init__(self, n):
        self.n = n

    def noise(self):
        return self.n + 1


class Dog:
    def __init__(self, n):
        self.n = n

    def noise(self):
        return self.n * 2


def classes_chosen(n):
    k = Cat if n else Dog
    return k(5).noise()


def class_table(n):
    kinds = [Cat, Dog]
    total = 0
    for i in range(2):
        total = total * 100 + kinds[(i + n) % 2](4).noise()
    return total


def make_counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


def counter_closure(n):
    a, b = make_counter(), make_counter()
    for i in range(n):
        a()
    return a() * 10 + b()


OPS = [operator.add, operator.sub, operator.mul, operator.truediv]


def operators_table(n, k):
    ops = {0: operator.add, 1: operator.sub, 2: operator.mul}
    if n == 3:
        return OPS[3](k, 2.0)
    return ops[n](k, 2.0)


def pipeline(n):
    stages = [lambda x: x + 0.5, lambda x: x * 2, lambda x: x - n]
    x = 1.0
    for f in stages:
        x = f(x)
    for i in range(len(stages)):
        x = stages[i](x)
    return x


def recursion(n):
    def fact(k):
        return 1 if k <= 1 else k * fact(k - 1)
    return fact(n)


def nested_levels(n):
    def outer(a):
        def middle(b):
            def inner(c):
                return a * 100 + b * 10 + c + n
            return inner
        return middle
    return outer(1)(2)(3)


def sort_key(n):
    xs = [3, -5, 4, -1]
    key = abs if n else (lambda x: -x)
    xs.sort(key=key)
    return xs[0] * 10 + xs[-1]


def tuple_functions(n):
    fs = (double, square)
    total = 0
    for f in fs:
        total += f(5)
    return total + fs[n](3)


def memo(n):
    cache = {}

    def fib(k):
        if k < 2:
            return k
        if k in cache:
            return cache[k]
        r = fib(k - 1) + fib(k - 2)
        cache[k] = r
        return r

    return fib(n)


def up(n):
    for i in range(n):
        yield i


def down(n):
    for i in range(n):
        yield n - i


def generators_chosen(n):
    g = up if n else down
    total = 0
    for x in g(4):
        total = total * 10 + x
    return total


def late_binding(n):
    fs = []
    for i in range(n):
        fs.append(lambda: i)
    return sum([f() for f in fs])


class Event:
    def __init__(self, time, action, arg):
        self.time = time
        self.action = action
        self.arg = arg

    def __lt__(self, other):
        return self.time < other.time


def event_queue(n):
    import heapq
    q = []
    for i in range(n):
        heapq.heappush(q, Event((i * 3) % 5, double if i % 2 else square, i))
    total = 0
    while q:
        e = heapq.heappop(q)
        total = total * 20 + e.action(e.arg)
    return total


class Sorter:
    def __init__(self, strategy):
        self.strategy = strategy

    def run(self, xs):
        return self.strategy(xs)


def first(xs):
    return xs[0]


def last(xs):
    return xs[-1]


def strategy(n):
    s = Sorter(first if n else last)
    return s.run([1, 2, 3])


def accumulate_closures(n):
    f = lambda x: x
    total = 0
    for i in range(n):
        f = make_adder(i)
        total += f(i)
    return total


def dict_of_lambdas(n):
    d = {0: lambda x: x + 1, 1: lambda x: x * n, 2: lambda x: -x}
    return sum([d[i % 3](i) for i in range(6)])


def keyword_calls(n):
    f = inc if n else (lambda x, by: x * by)
    return f(3, by=4) + f(x=1, by=2)


def log_a(out, x):
    out.append(x)


def log_b(out, x):
    out.append(-x)


def returns_none(n):
    out = [0]
    f = log_a if n else log_b
    f(out, 3)
    for g in (log_a, log_b):
        g(out, 4)
    return sum(out) * 10 + len(out)


def three_mutual(n):
    def a(k):
        return 0 if k <= 0 else 1 + b(k - 1)

    def b(k):
        return 0 if k <= 0 else 10 + c(k - 1)

    def c(k):
        return 0 if k <= 0 else 100 + a(k - 1) + n

    return a(n)


def bound_list(n):
    cs = [Calc(i) for i in range(n)]
    fs = [c.add for c in cs]
    return sum([f(10) for f in fs])


def identity(n):
    f = double if n else square
    return int(f is double) + 2 * int(f is square) + 4 * int(f == double)
