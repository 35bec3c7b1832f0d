# Classes inside functions that use variables of these.
# signature: basic(n: int)
# signature: factory(n: int)
# signature: two(n: int, x: float)
# signature: late(n: int)
# signature: counts(n: int)
# signature: bodies(n: int)
# signature: shared_list(n: int)
# signature: assigned(n: int)
# signature: linked(n: int)
# signature: kinds(n: int)
# signature: inherited(n: int)
# signature: mixin(n: int)
# signature: props(n: int)
# signature: ops(n: int)
# signature: decorated(n: int)
# signature: loop(n: int)
# signature: data(n: int)
# signature: gen(n: int)
# signature: collected(n: int)
# signature: defaults(n: int)
# signature: types(n: int)
# signature: branch(n: int)
# signature: nested(n: int)
# run: basic(3)
# run: factory(4)
# run: two(3, 0.5)
# run: late(2)
# run: counts(3)
# run: bodies(5)
# run: shared_list(3)
# run: assigned(4)
# run: linked(5)
# run: kinds(2)
# run: inherited(3)
# run: mixin(3)
# run: props(3)
# run: ops(2)
# run: decorated(3)
# run: loop(4)
# run: data(3)
# run: gen(3)
# run: collected(3)
# run: defaults(3)
# run: types(3)
# run: branch(0)
# run: branch(3)
# run: nested(2)
def basic(n):
    k = n * 2
    class Counter:
        def __init__(self, start):
            self.v = start + k
        def bump(self):
            self.v += n
            return self.v
    c = Counter(3)
    c.bump()
    return c.bump(), c.v
def make_adder(n):
    class Adder:
        def add(self, x):
            return x + n
    return Adder
def factory(n):
    A = make_adder(3)
    B = make_adder(n)
    return A().add(2), B().add(2), A().add(n), make_adder(10)().add(n)
def two(n, x):
    return make_adder(n)().add(1), make_adder(x)().add(1), make_adder(x * 2)().add(n)
def late(n):
    k = 1
    class A:
        def get(self):
            return k
    a = A()
    r = a.get()
    k = n * 5
    return r, a.get(), A().get()
def counts(n):
    total = 0
    class Acc:
        def add(self, x):
            nonlocal total
            total += x
            return self
    a = Acc()
    for i in range(n):
        a.add(i).add(1)
    return total
def bodies(n):
    class Box:
        size = n
        double = size * 2
        names = [n, n + 1]
        label: str = f"box{n}"
        def area(self):
            return self.size * self.double
    b = Box()
    b.names.append(7)
    return Box.size, b.double, b.area(), str(Box.names), b.label, str(Box().names)
def shared_list(n):
    class Reg:
        items = []
        def add(self, x):
            self.items.append(x)
            return len(Reg.items)
    r = Reg()
    s = Reg()
    for i in range(n):
        r.add(i)
    return s.add(9), str(Reg.items)
def assigned(n):
    class C:
        count = 0
        def __init__(self):
            C.count += 1
            self.id = C.count
        @classmethod
        def reset(cls, v):
            cls.count = v
    xs = [C() for _ in range(n)]
    t = C.count
    C.reset(10)
    return t, C.count, xs[-1].id, xs[0].count, C().id
def linked(n):
    base = n + 1
    class Node:
        def __init__(self, v, next=None):
            self.v = v + base
            self.next = next
        def push(self, v):
            return Node(v, self)
        def total(self):
            return self.v + (self.next.total() if self.next is not None else 0)
    h = Node(0)
    for i in range(n):
        h = h.push(i)
    return h.total(), isinstance(h.next, Node), type(h) is Node
def kinds(n):
    class K:
        @staticmethod
        def s(x):
            return x * n
        @classmethod
        def make(cls, v):
            o = cls()
            o.v = v + n
            return o
        @property
        def p(self):
            return self.v * n
        @p.setter
        def p(self, v):
            self.v = v - n
    k = K.make(5)
    r = k.p
    k.p = 100
    return K.s(3), k.s(4), r, k.v, type(k).make(1).v, k.__class__.s(2)
def inherited(n):
    m = n * 10
    class A:
        def __init__(self, x):
            self.x = x + n
        def f(self):
            return self.x
        def who(self):
            return "A" + str(n)
        @classmethod
        def make(cls):
            return cls(1)
    class B(A):
        def __init__(self, x):
            super().__init__(x * 2)
            self.y = m
        def f(self):
            return super().f() + self.y
        @classmethod
        def make(cls):
            o = super().make()
            o.y += 1
            return o
    b = B(3)
    return b.f(), b.who(), A(1).f(), B.make().f(), A.make().f(), isinstance(b, A), issubclass(B, A)
class Base:
    def __init__(self, v):
        self.v = v
    def show(self):
        return f"v={self.v}"
class Other(Base):
    def show(self):
        return "o" + super().show()
def with_scale(base, k):
    class Scaled(base):
        def scaled(self):
            return self.v * k
        def show(self):
            return super().show() + f"*{k}"
    return Scaled
def mixin(n):
    S = with_scale(Base, n)
    T = with_scale(Other, 2.5)
    s = S(4)
    t = T(6)
    return s.scaled(), s.show(), t.scaled(), t.show()
def props(n):
    log = []
    class P:
        def __init__(self, x):
            self._x = x
        @property
        def x(self):
            log.append(self._x)
            return self._x
    p = P(n)
    r = p.x + p.x
    return r, str(log)
def ops(n):
    mod = n + 5
    class M:
        def __init__(self, v):
            self.v = v % mod
        def __add__(self, o):
            return M(self.v + o.v)
        def __mul__(self, o):
            return M(self.v * o.v)
        def __eq__(self, o):
            return self.v == o.v
        def __hash__(self):
            return hash((self.v, mod))
        def __lt__(self, o):
            return self.v < o.v
        def __repr__(self):
            return f"{self.v} mod {mod}"
        def __len__(self):
            return self.v
        def __getitem__(self, i):
            return i * mod
        def __call__(self, a):
            return a + mod
        def __iter__(self):
            for i in range(self.v):
                yield i + mod
    a = M(10) + M(3)
    b = a * M(4)
    r = (str(a), repr(b), a == M(6), len({M(1), M(8), M(2)}), str(sorted([M(3), M(1), M(2)])))
    return r, a[2], b(1), str(list(M(3))), len(b)
def decorated(n):
    calls = []
    def logged(f):
        def g(self, *a):
            calls.append(n)
            return f(self, *a)
        return g
    class D:
        @logged
        def f(self, x):
            return x * n
        @property
        @logged
        def p(self):
            return n
    d = D()
    return d.f(2), d.f(3), d.p, str(calls)
def loop(n):
    out = []
    for i in range(n):
        class A:
            def get(self):
                return i
        out.append(A())
    return str([a.get() for a in out])
from dataclasses import dataclass
def data(n):
    @dataclass
    class P:
        x: int
        y: int = 2
        def far(self):
            return self.x * n + self.y
        def moved(self):
            return P(self.x + n, self.y)
    p = P(n)
    return p.far(), str(p.moved()), p == P(n, 2), p == P(n, 3)
def gen(n):
    class G:
        def walk(self):
            for i in range(n):
                yield i * n
    return str(list(G().walk())), sum(x for x in G().walk())
def collected(n):
    class Item:
        def __init__(self, v):
            self.v = v
        def score(self):
            return self.v * n
    items = [Item(i) for i in range(4)]
    d = {i: Item(i) for i in range(3)}
    best = max(items, key=lambda it: it.score())
    made = [Item for _ in range(2)][1](5)
    return best.v, sum(it.score() for it in items), d[2].score(), made.score()
def defaults(n):
    class D:
        def f(self, x=n, *, y=n * 2):
            return x + y
        def g(self, xs=[]):
            xs.append(n)
            return len(xs)
    d = D()
    return d.f(), d.f(1), d.f(y=3), d.g(), D().g(), d.g([])
def types(n):
    class A:
        def f(self):
            return n
    class B:
        def f(self):
            return n * 2
    xs = [A(), B(), A()]
    kinds = str([isinstance(x, A) for x in xs])
    return str([x.f() for x in xs]), kinds, A.__name__, type(xs[1]).__name__
def branch(n):
    if n > 2:
        class A:
            def f(self):
                return n
    else:
        class A:
            def f(self):
                return -n
    return A().f()
def nested(n):
    def inner(k):
        class C:
            def f(self):
                return n * 10 + k
            def g(self):
                return [(lambda: self.f() + n + k)() for _ in range(2)]
        return C()
    return inner(1).f(), str(inner(2).g())
