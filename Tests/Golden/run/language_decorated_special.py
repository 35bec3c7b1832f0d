# Special methods and properties with decorators of the module.
# golden: keeps
# signature: f(n: int)
# signature: g(n: int)
# signature: h(n: int)
# signature: it(n: int)
# signature: ex(n: int)
# signature: st(n: int)
# signature: inst(n: int)
# run: f(3)
# run: f(0)
# run: g(4)
# run: h(2)
# run: h(-2)
# run: it(4)
# run: ex(1)
# run: ex(-1)
# run: st(3)
# run: inst(3)
import functools
LOG = []
def logged(f):
    @functools.wraps(f)
    def g(*args):
        LOG.append(len(args))
        return f(*args)
    return g
def scaled(k):
    def deco(f):
        @functools.wraps(f)
        def g(*args, **kw):
            return k * f(*args, **kw)
        return g
    return deco
class V:
    @logged
    def __init__(self, x):
        self.x = x
    @logged
    def __add__(self, o):
        return V(self.x + o.x)
    @logged
    def __eq__(self, o):
        return self.x == o.x
    @logged
    def __len__(self):
        return 3
    @logged
    def __getitem__(self, i):
        return self.x * i
    @logged
    def __call__(self, a, b=2):
        return self.x + a * b
    @property
    @logged
    def double(self):
        return 2 * self.x
    @double.setter
    @logged
    def double(self, v):
        self.x = v // 2
    @logged
    def __repr__(self):
        return f"V({self.x})"
    @functools.cached_property
    @scaled(10)
    def ten(self):
        return self.x
    @scaled(3)
    @logged
    def __neg__(self):
        return -self.x
    @classmethod
    @logged
    def make(cls, n):
        return cls(n)
    @logged
    def __hash__(self):
        return hash(self.x)
    @logged
    def __lt__(self, o):
        return self.x < o.x
    @logged
    def __contains__(self, i):
        return i == self.x
    @logged
    def __bool__(self):
        return self.x != 0
def f(n):
    LOG.clear()
    a = V(n) + V(2)
    a.double = a.double + 10
    r = (len(a), a[3], a(4), a.double, str(a), f"{a!r}", a.ten, a.ten, -a, a == V(n), a != V(n))
    return r, str(LOG)
def g(n):
    LOG.clear()
    xs = sorted([V(n - i) for i in range(5)])
    s = {V.make(1), V.make(n % 2), V.make(3)}
    t = [x.x for x in xs if x]
    return str(t), len(s), n in V(4), max(xs).x
def guarded(f):
    def g(self, *a):
        if self.x < 0:
            raise ValueError("negative")
        return f(self, *a)
    return g
class W:
    def __init__(self, x):
        self.x = x
    @property
    @guarded
    def root(self):
        return self.x ** 0.5
    @guarded
    def __enter__(self):
        return self
    @guarded
    def __exit__(self, a, b, c):
        return False
def h(n):
    w = W(n)
    with w as q:
        return q.root
class It:
    def __init__(self, n):
        self.n = n
        self.i = 0
    @logged
    def __iter__(self):
        return self
    @logged
    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i * self.i
def it(n):
    LOG.clear()
    return sum(It(n)), [x + 1 for x in It(n)] == [2, 5, 10, 17], next(It(n)), str(LOG)
class E(Exception):
    @logged
    def code(self):
        return self.args[0] + 1
    @property
    @scaled(4)
    def four(self):
        return self.args[0]
def ex(n):
    LOG.clear()
    try:
        if n > 0:
            raise E(n)
        raise E(n - 5)
    except E as e:
        return e.code(), e.four, str(LOG)
def plain(f):
    def g(*a):
        return len(a)
    return g
class S:
    def __init__(self):
        self.v = 1
    @plain
    @staticmethod
    def outer(*a):
        return 0
    @staticmethod
    @plain
    def inner(*a):
        return 0
def st(n):
    s = S()
    return S.outer(n), s.outer(n), S.inner(n), s.inner(n)
class Counted:
    def __init__(self, f):
        self.f = f
        self.n = 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a) + self.n
class P:
    def __init__(self, k):
        self.k = k
    @functools.partial
    def nothing():
        return 7
def inst(n):
    p = P(n)
    return p.nothing()
