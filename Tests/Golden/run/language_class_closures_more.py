# Classes inside functions that use variables of these: what classes may do there.
# signature: ctx(n: int)
# signature: exc(n: int)
# signature: itr(n: int)
# signature: slots(n: int)
# signature: newc(n: int)
# signature: abstract(n: int)
# signature: cached(n: int)
# signature: order(n: int)
# signature: ret_obj(n: int)
# signature: field_of(n: int)
# signature: arrays(n: int)
# signature: strs(n: int)
# signature: fn_capture(n: int)
# signature: recur(n: int)
# signature: visitor(n: int)
# signature: alias(n: int)
# signature: optional_cls(n: int)
# signature: in_method(n: int)
# signature: unions(n: int)
# signature: lists(n: int)
# signature: dicts(n: int)
# signature: deleted(n: int)
# signature: exception_in(n: int)
# signature: looped_types(n: int)
# signature: rebinding(n: int)
# signature: pattern(n: int)
# signature: frozen(n: int)
# signature: replaced(n: int)
# signature: observers(n: int)
# signature: clsattr(n: int)
# signature: gendata(n: int)
# signature: sorting(n: int)
# run: ctx(3)
# run: exc(0)
# run: exc(2)
# run: itr(3)
# run: slots(3)
# run: newc(3)
# run: abstract(3)
# run: cached(3)
# run: order(3)
# run: ret_obj(3)
# run: field_of(3)
# run: arrays(3)
# run: strs(3)
# run: fn_capture(3)
# run: recur(3)
# run: visitor(3)
# run: alias(3)
# run: optional_cls(3)
# run: optional_cls(0)
# run: in_method(3)
# run: unions(3)
# run: lists(3)
# run: dicts(3)
# run: deleted(3)
# run: exception_in(3)
# run: looped_types(3)
# run: rebinding(3)
# run: pattern(3)
# run: frozen(3)
# run: replaced(3)
# run: observers(3)
# run: clsattr(3)
# run: gendata(3)
# run: sorting(3)
import numpy as np
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from functools import cached_property, total_ordering
def ctx(n):
    log = []
    class C:
        def __enter__(self):
            log.append(n)
            return self
        def __exit__(self, a, b, c):
            log.append(-n)
            return n > 1
    with C():
        log.append(0)
        raise ValueError("x")
    return str(log)
def exc(n):
    class Bad:
        def check(self, x):
            if x > n:
                raise ValueError(f"{x} > {n}")
            return x
    try:
        return str(Bad().check(1))
    except ValueError as e:
        return str(e)
def itr(n):
    class R:
        def __init__(self):
            self.i = 0
        def __iter__(self):
            return self
        def __next__(self):
            if self.i >= n:
                raise StopIteration
            self.i += 1
            return self.i * n
    return sum(R()), str([x for x in R()]), str(list(zip(R(), R())))
def slots(n):
    class S:
        __slots__ = ("a", "b")
        def __init__(self, a):
            self.a = a
            self.b = n
    s = S(1)
    return s.a + s.b
def newc(n):
    class N:
        def __new__(cls, v):
            o = object.__new__(cls)
            o.v = v + n
            return o
        def __init__(self, v):
            self.w = v * n
    o = N(4)
    return o.v, o.w
def abstract(n):
    class Shape(ABC):
        @abstractmethod
        def area(self):
            pass
        def twice(self):
            return 2 * self.area() + n
    class Sq(Shape):
        def area(self):
            return n * n
    try:
        Shape()
    except TypeError:
        return Sq().twice()
    return 0
def cached(n):
    log = []
    class C:
        @cached_property
        def big(self):
            log.append(1)
            return n * 100
    c = C()
    return c.big + c.big, len(log)
def order(n):
    @total_ordering
    class O:
        def __init__(self, v):
            self.v = v
        def __eq__(self, o):
            return self.v % n == o.v % n
        def __lt__(self, o):
            return self.v % n < o.v % n
    return O(4) <= O(2), O(3) >= O(2), O(1) > O(n), max(O(1), O(5)).v
def make(n):
    class P:
        def __init__(self, x):
            self.x = x
        def get(self):
            return self.x * n
    return P(n + 1)
def ret_obj(n):
    a, b = make(n), make(n * 2)
    return a.get(), b.get(), type(a)(3).get(), type(b)(3).get()
class Holder:
    def __init__(self, o):
        self.o = o
def field_of(n):
    h = Holder(make(n))
    h.o = make(n + 5)
    return h.o.get()
def arrays(n):
    a = np.arange(5.0) * n
    class A:
        w = a[1:]
        def total(self):
            return a.sum() + self.w.sum()
        def set(self, v):
            a[0] = v
    o = A()
    o.set(100.0)
    return o.total(), a[0]
def strs(n):
    s = "ab" * n
    sep = ","
    class T:
        name = s + "!"
        def join(self, xs):
            return sep.join(xs) + s
    return T().join(["x", "y"]), T.name, T().name.upper()
def fn_capture(n):
    def scale(x):
        return x * n
    g = lambda x: scale(x) + 1
    class F:
        def f(self, x):
            return g(x) + scale(x)
        def h(self, xs):
            return [g(x) for x in xs]
    return F().f(2), str(F().h([1, 2]))
def recur(n):
    class Fib:
        def f(self, k):
            if k < 2:
                return n
            return self.f(k - 1) + self.f(k - 2)
        @classmethod
        def g(cls, k):
            return n if k == 0 else cls.g(k - 1) * 2
    return Fib().f(8), Fib.g(5)
def visitor(n):
    class Num:
        def __init__(self, v):
            self.v = v
        def eval(self):
            return self.v
    class Add:
        def __init__(self, a, b):
            self.a = a
            self.b = b
        def eval(self):
            return self.a.eval() + self.b.eval() * n
    return Add(Num(1), Num(2)).eval(), Add(Num(n), Num(n)).eval()
def alias(n):
    class V:
        def __init__(self, v):
            self.v = v
        def __add__(self, o):
            return self.v + o + n
        __radd__ = __add__
        plus = lambda self, k: self.v + k * n
    return V(1) + 2, 3 + V(4), V(2).plus(5)
def optional_cls(n):
    class A:
        def f(self):
            return n
    a = A() if n > 1 else None
    return a.f() if a is not None else -1
class Outer:
    def __init__(self, k):
        self.k = k
    def build(self, m):
        class In:
            def f(me, x):
                return x * self.k + m
        return In()
def in_method(n):
    o = Outer(n)
    i = o.build(2)
    o.k = 100
    return i.f(3)
def unions(n):
    class A:
        def f(self):
            return n
    class B(A):
        def f(self):
            return n * 3
    cls = A if n % 2 else B
    return cls().f(), [c().f() for c in (A, B)] == [n, 3 * n]
def lists(n):
    xs = []
    class L:
        def add(self, v):
            xs.append(v)
            return self
        def size(self):
            return len(xs)
    o = L().add(1).add(n)
    xs.append(7)
    return o.size(), str(xs)
def dicts(n):
    cache = {}
    class Memo:
        def fib(self, k):
            if k in cache:
                return cache[k]
            r = k if k < 2 else self.fib(k - 1) + self.fib(k - 2)
            cache[k] = r
            return r
    return Memo().fib(20 + n), len(cache)
def deleted(n):
    class D:
        def __init__(self):
            self.a = n
    d = D()
    del d.a
    return hasattr(d, "a")
def exception_in(n):
    class R:
        def __init__(self, v):
            if v > n:
                raise ValueError("big")
            self.v = v
    out = []
    for v in (1, n + 1, 2):
        try:
            out.append(R(v).v)
        except ValueError as e:
            out.append(-1)
    return str(out)
def mk(v):
    class W:
        def get(self):
            return v
    return W()
def looped_types(n):
    inner = mk(mk(n)).get().get()
    first = mk([n]).get()[0]
    return mk(n).get(), mk(n * 0.5).get(), mk("s").get(), mk((n, "t")).get(), first, inner
def rebinding(n):
    class A:
        def f(self):
            return k + n
    k = 5
    a = A()
    r = a.f()
    k = 6
    return r, a.f()
def pattern(n):
    @dataclass
    class Pt:
        x: int
        y: int
        def s(self):
            return self.x + n
    p = Pt(1, n)
    match p:
        case Pt(x=1, y=3):
            return 1
        case Pt(a, b):
            return a + b
    return 0
def frozen(n):
    @dataclass(frozen=True, order=True)
    class F:
        x: int
        tags: tuple = ()
        def g(self):
            return self.x * n
    s = {F(1), F(1), F(2)}
    return len(s), F(3).g(), F(1) < F(2), str(F(2)), {F(1): n}[F(1)]
def replaced(n):
    @dataclass
    class F:
        x: int
        ys: list = field(default_factory=list)
        def g(self):
            return self.x * n
    f = F(2)
    f.ys.append(n)
    g = replace(f, x=5)
    return g.g(), str(g.ys), str(F(1).ys)
def observers(n):
    class Subject:
        def __init__(self):
            self.fs = []
        def on(self, f):
            self.fs.append(f)
        def fire(self, v):
            return [f(v) + n for f in self.fs]
    s = Subject()
    k = n * 2
    s.on(lambda v: v + k)
    s.on(lambda v: v * k)
    return str(s.fire(3))
def clsattr(n):
    class A:
        x = n
    class B(A):
        y = A.x + 1
    b = B()
    b.x = 50
    return B.x, b.x, B.y, B().x, A.x
def gendata(n):
    class Tree:
        def __init__(self, v, kids):
            self.v = v
            self.kids = kids
        def walk(self):
            yield self.v * n
            for k in self.kids:
                yield from k.walk()
    t = Tree(1, [Tree(2, []), Tree(3, [Tree(4, [])])])
    return str(list(t.walk()))
def sorting(n):
    class Key:
        def __init__(self, v):
            self.v = v
        def __lt__(self, o):
            return self.v * n % 7 < o.v * n % 7
    return str([k.v for k in sorted([Key(i) for i in range(6)])]), str(sorted(range(6), key=Key))
