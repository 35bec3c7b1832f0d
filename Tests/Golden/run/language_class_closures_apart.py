# Classes inside functions that use variables of these: what is kept apart, and where they stand.
# signature: cells(n: int)
# signature: twoclasses(n: int)
# signature: stat(n: int)
# signature: cell_attr(n: int)
# signature: obj_attr(n: int)
# signature: self_cls(n: int)
# signature: mutual(n: int)
# signature: deco_state(n: int)
# signature: late_class(n: int)
# signature: ifclass(n: int)
# signature: whileloop(n: int)
# signature: tryclass(n: int)
# signature: genclass(n: int)
# signature: closures_of(n: int)
# signature: chain(n: int)
# signature: starargs(n: int)
# signature: kw(n: int)
# signature: clsarg(n: int)
# signature: stored_cls(n: int)
# signature: local_exc(n: int)
# signature: inst_in_body(n: int)
# signature: dict_attr(n: int)
# signature: aug_attr(n: int)
# signature: sum_objs(n: int)
# signature: eq_default(n: int)
# signature: text(n: int)
# signature: del_name(n: int)
# signature: setter_cap(n: int)
# signature: setitem(n: int)
# signature: lambda_body(n: int)
# signature: inner_cls(n: int)
# signature: opt_param(n: int)
# run: cells(3)
# run: twoclasses(3)
# run: stat(3)
# run: cell_attr(3)
# run: obj_attr(3)
# run: self_cls(3)
# run: mutual(3)
# run: deco_state(3)
# run: late_class(3)
# run: ifclass(3)
# run: ifclass(0)
# run: whileloop(3)
# run: tryclass(0)
# run: tryclass(3)
# run: genclass(3)
# run: closures_of(3)
# run: chain(3)
# run: starargs(3)
# run: kw(3)
# run: clsarg(3)
# run: stored_cls(3)
# run: local_exc(3)
# run: inst_in_body(3)
# run: dict_attr(3)
# run: aug_attr(3)
# run: sum_objs(3)
# run: eq_default(3)
# run: text(3)
# run: del_name(3)
# run: setter_cap(3)
# run: setitem(3)
# run: lambda_body(3)
# run: inner_cls(3)
# run: opt_param(3)
from collections import namedtuple, deque, defaultdict
import functools
def cells(n):
    x = 1
    class A:
        def inc(self):
            nonlocal x
            x += n
            return x
        def get(self):
            return x
    a, b = A(), A()
    a.inc()
    x *= 10
    return b.inc(), a.get(), x
def mk(n):
    count = 0
    class C:
        def __init__(self):
            nonlocal count
            count += 1
            self.k = count * n
        def total(self):
            return count
    return C
def twoclasses(n):
    A = mk(1)
    B = mk(10)
    a1, a2, b1 = A(), A(), B()
    return a1.k, a2.k, b1.k, a1.total(), b1.total(), A().total(), b1.total()
def mkstat(v):
    class S:
        vals = []
        tag = v
        @classmethod
        def add(cls, x):
            cls.vals.append(x)
            return len(cls.vals)
        @staticmethod
        def twice(x):
            return x * 2 + v
    return S
def stat(n):
    A, B = mkstat(n), mkstat(n + 1)
    A.add(1)
    A.add(2)
    added = (B.add(3), A.add(4), str(A.vals), str(B.vals))
    return added, A.twice(1), B.twice(1), A.tag, B.tag, A().tag
def mkcount(v):
    class K:
        made = 0
        def __init__(self):
            K.made += v
    return K
def cell_attr(n):
    A, B = mkcount(1), mkcount(n)
    A(), A(), B()
    return A.made, B.made, A().made
def obj_attr(n):
    class A:
        size = n
        def grow(self):
            self.size += 1
            return self.size
    a, b = A(), A()
    a.grow()
    return a.grow(), b.size, A.size
def self_cls(n):
    class P:
        def __init__(self, v):
            self.v = v
        def next(self):
            return type(self)(self.v + n)
        def other(self):
            return self.__class__(self.v * n)
    class Q(P):
        def next(self):
            return super().next().other()
    return P(1).next().other().v, Q(1).next().v, isinstance(Q(1).next(), Q)
def mutual(n):
    class Leaf:
        def __init__(self, v):
            self.v = v
        def total(self):
            return self.v * n
    class Pair:
        def __init__(self, a, b):
            self.a = a
            self.b = b
        def total(self):
            return self.a.total() + self.b.total()
        def grow(self):
            return Pair(Leaf(self.total()), Leaf(n))
    return Pair(Leaf(1), Leaf(2)).grow().total()
def deco_state(n):
    def counted(f):
        calls = 0
        def g(self, x):
            nonlocal calls
            calls += 1
            return f(self, x) + calls
        return g
    class A:
        @counted
        def f(self, x):
            return x * n
        @counted
        def g(self, x):
            return x
    a = A()
    return a.f(1), a.f(1), a.g(1), A().f(1)
def late_class(n):
    def build(v):
        return Box(v)
    class Box:
        def __init__(self, v):
            self.v = v + n
    return build(3).v
def ifclass(n):
    if n:
        class A:
            def f(self):
                return n
        r = A().f()
    else:
        r = -1
    return r
def whileloop(n):
    i = 0
    t = 0
    while i < n:
        k = i * 2
        class A:
            v = k
            def f(self):
                return self.v + k
        t += A().f()
        i += 1
    return t
def tryclass(n):
    try:
        class A:
            v = 10 // n
            def f(self):
                return self.v + n
        return A().f()
    except ZeroDivisionError:
        return -1
def genclass(n):
    def g():
        for i in range(n):
            class A:
                def __init__(self):
                    self.v = i
                def f(self):
                    return self.v * n
            yield A()
    return sum(a.f() for a in g())
def closures_of(n):
    class A:
        def adder(self):
            return lambda x: x + n
        def bind(self, k):
            def f(x):
                return x * k + n
            return f
    a = A()
    return a.adder()(1), a.bind(3)(4), str(list(map(a.adder(), [1, 2])))
def chain(n):
    class B:
        def __init__(self):
            self.xs = []
        def add(self, x):
            self.xs.append(x * n)
            return self
        def build(self):
            return tuple(self.xs)
    return sum(B().add(1).add(2).build()), len(B().build())
def starargs(n):
    class A:
        def __init__(self, *xs, **kw):
            self.t = sum(xs) + n
            self.k = kw.get("k", n)
        def f(self, *a):
            return len(a) + self.t
    args = (1, 2, 3)
    return A(*args).f(*args), A(1, k=5).k, A(*[n] * n).t
def kw(n):
    class A:
        def f(self, a, /, b, *, c=n):
            return a * 100 + b * 10 + c
    return A().f(1, 2), A().f(1, b=3, c=4)
def apply(cls, v):
    return cls(v).run()
def clsarg(n):
    class A:
        def __init__(self, v):
            self.v = v
        def run(self):
            return self.v + n
    class B(A):
        def run(self):
            return self.v * n
    return apply(A, 2), apply(B, 5), str([apply(c, 4) for c in (A, B)])
def stored_cls(n):
    class A:
        def f(self):
            return n
    class B:
        def f(self):
            return n + 1
    d = {"a": A, "b": B}
    xs = [A, B, A]
    return d["b"]().f(), sum(c().f() for c in xs)
def local_exc(n):
    class MyErr(Exception):
        pass
    class R:
        def go(self, x):
            if x > n:
                raise MyErr(f"{x}>{n}")
            return x
    try:
        return str(R().go(n + 1))
    except MyErr as e:
        return str(e)
class Simple:
    def __init__(self, v):
        self.v = v
def inst_in_body(n):
    class A:
        s = Simple(n)
        def f(self):
            self.s.v += 1
            return self.s.v
    a = A()
    a.f()
    return A().f(), A.s.v
def dict_attr(n):
    class Reg:
        table = {}
        @classmethod
        def put(cls, k, v):
            cls.table[k] = v
            return cls
        def get(self, k):
            return self.table.get(k, -n)
    Reg.put("a", 1).put("b", n)
    return Reg().get("a"), Reg().get("b"), Reg().get("c")
def aug_attr(n):
    class A:
        xs = [n]
        def add(self):
            self.xs += [1]
            return len(self.xs)
    return A().add(), A().add(), len(A.xs)
def sum_objs(n):
    class V:
        def __init__(self, v):
            self.v = v
        def __add__(self, o):
            return V(self.v + (o.v if isinstance(o, V) else o) + n)
        def __radd__(self, o):
            return V(self.v + o)
    return sum([V(1), V(2), V(3)]).v, functools.reduce(lambda a, b: a + b, [V(1), V(2)]).v
def eq_default(n):
    class A:
        def f(self):
            return n
    a, b = A(), A()
    return a == b, a == a, a is b, a in [b, a], len({a, b})
def text(n):
    class A:
        def __str__(self):
            return f"A<{n}>"
        def __format__(self, spec):
            return spec + str(n)
    return str(A()), f"{A()}", f"{A():>>}", "%s" % A()
def del_name(n):
    class A:
        def f(self):
            return n
    a = A()
    del A
    return a.f()
def setter_cap(n):
    class T:
        def __init__(self):
            self._c = 0.0
        @property
        def f(self):
            return self._c * 2 + n
        @f.setter
        def f(self, v):
            self._c = (v - n) / 2
    t = T()
    t.f = 10
    t.f += 1
    return t._c, t.f
def setitem(n):
    class M:
        def __init__(self):
            self.d = defaultdict(int)
        def __setitem__(self, k, v):
            self.d[k % n] += v
        def __getitem__(self, k):
            return self.d[k % n]
        def __contains__(self, k):
            return k % n in self.d
    m = M()
    m[1] = 5
    m[4] += 2
    return m[1], m[7], 2 in m, 10 in m
def lambda_body(n):
    class A:
        f = lambda self, x: x + n
        g = staticmethod_like = None
    return A().f(2)
def inner_cls(n):
    class A:
        def make(self):
            class B:
                def f(me):
                    return n + self.v
            return B()
        def __init__(self):
            self.v = n * 2
    return A().make().f()
def opt_param(n):
    class Node:
        def __init__(self, v, left=None, right=None):
            self.v = v
            self.left = left
            self.right = right
        def insert(self, v):
            if v < self.v:
                if self.left is None:
                    self.left = Node(v)
                else:
                    self.left.insert(v)
            elif self.right is None:
                self.right = Node(v)
            else:
                self.right.insert(v)
        def walk(self):
            if self.left is not None:
                yield from self.left.walk()
            yield self.v * n
            if self.right is not None:
                yield from self.right.walk()
    t = Node(5)
    for v in (3, 8, 1, 4, 9):
        t.insert(v)
    return str(list(t.walk()))
