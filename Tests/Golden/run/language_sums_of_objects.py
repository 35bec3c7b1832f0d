# Sums of objects and arrays from a run-time number of them, and such numbers of arguments.
# signature: a(n: int)
# signature: b(n: int)
# signature: c(n: int)
# signature: d(n: int)
# signature: e(n: int)
# signature: f(n: int)
# signature: g(n: int)
# signature: h(n: int)
# signature: pt(s: str)
# signature: pq(s: str)
# signature: pr(n: int)
# run: a(3)
# run: b(3)
# run: c(3)
# run: d(3)
# run: e(3)
# run: f(3)
# run: g(3)
# run: h(3)
# run: pt("1 2 3")
# run: pt("1 2")
# run: pq("1 2 3")
# run: pr(4)
import numpy as np
class V:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def __add__(self, o):
        if o == 0:
            return self
        return V(self.x + o.x, self.y + o.y)
    __radd__ = __add__
    def __str__(self):
        return f"V({self.x}, {self.y})"
def a(n):
    return str(sum(V(i, 2 * i) for i in range(n)))
def b(n):
    return str(sum([V(i, i) for i in range(n)]))
def c(n):
    return str(sum([V(i, i) for i in range(n)], V(0, 0)))
def d(n):
    return sum([np.ones(2) * i for i in range(n)])
def e(n):
    return sum(np.arange(3.0) + i for i in range(n))
def f(n):
    return str(sum((V(1, 1), V(2, 2))))
def g(n):
    return str(sum(V(i, j) for i in range(n) for j in range(i)))
def h(n):
    def gen():
        for i in range(n):
            yield V(i)
    return str(sum(gen())) + str(sum(map(V, range(n))))
class P3:
    def __init__(self, *cs):
        self.c = list(cs)
    def __str__(self):
        return "P" + str(self.c)
    @classmethod
    def of(cls, *xs):
        return cls(*[x * 2 for x in xs])
class Q:
    def __init__(self, a, b, c):
        self.s = a + b + c
def pt(s):
    return str(P3(*map(int, s.split())))
def pq(s):
    return Q(*[int(x) for x in s.split()]).s
def pr(n):
    r = [i for i in range(n)]
    return str(P3.of(*r)) + str(P3.of(7, *r))
