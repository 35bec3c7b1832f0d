# Methods with decorators of the module; iterables that are objects.
# golden: keeps
# signature: ll(n: int)
# signature: dec(n: int)
# signature: cnt(n: int)
# signature: meth(n: int)
# run: ll(5)
# run: dec(7)
# run: cnt(2)
# run: cnt(3)
# run: meth(3)
# run: meth(0)
import contextlib
import functools
from contextlib import contextmanager
COUNT = 0
HIST = []
def bump(k=1):
    global COUNT
    COUNT += k
    HIST.append(COUNT)
    return COUNT
def cnt(n):
    global COUNT
    COUNT = 0
    HIST.clear()
    for _ in range(n):
        bump()
    bump(k=10)
    return COUNT, str(HIST)
class Timer:
    def __init__(self):
        self.depth = 0
        self.seen = []
    @contextmanager
    def level(self, name="x", *, step=1):
        self.depth += step
        self.seen.append(self.depth)
        try:
            yield self
        finally:
            self.depth -= step
def meth(n):
    t = Timer()
    with contextlib.suppress(ZeroDivisionError):
        with t.level() as a:
            with a.level("y", step=2):
                n = 6 // n
    return t.depth, str(t.seen), n
def logged(f):
    @functools.wraps(f)
    def g(self, *a):
        self.calls += 1
        return f(self, *a)
    return g
def traced(f):
    def g(*args):
        return f(*args)
    return g
class Acc:
    def __init__(self):
        self.calls = 0
        self.v = 0
    @logged
    def add(self, x):
        self.v += x
        return self
class Sub(Acc):
    def add(self, x):
        return super().add(x * 2)
    @classmethod
    @traced
    def make(cls, k):
        a = cls()
        a.v = k
        return a
    @staticmethod
    @traced
    def twice(k):
        return 2 * k
def dec(n):
    b = Sub.make(n)
    b.add(1)
    both = [Acc(), b]
    for x in both:
        x.add(5)
    a = Acc()
    f = a.add
    f(3)
    n += b.v + Sub.twice(4) + b.twice(1) + sum(x.v * x.calls for x in both)
    a.add(n).add(2)
    return a.calls, a.v
class It:
    def __init__(self, v, kids=()):
        self.v = v
        self.kids = list(kids)
    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k
    def __len__(self):
        return 1 + sum(map(len, self.kids))
def ll(n):
    t = It(1, [It(2, [It(3)]), It(n)])
    return str(list(t)), len(t), max(t), sum(t), [*t, 0][-2]
