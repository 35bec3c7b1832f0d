# What decorators keep and note: they are called once for all.
# golden: keeps
# signature: counted_calls(n: int)
# signature: memoised(n: int)
# signature: method_state(n: int)
# signature: registry(n: int)
# signature: simple(n: int)
# signature: sq(x: int)
# run: counted_calls(3)
# run: registry(4)
# run: simple(4)
# run: sq(4)
# run: sq(4)
# run: sq(5)
# run: memoised(3)
# run: method_state(3)
def counted(f):
    n = 0
    def g(x):
        nonlocal n
        n += 1
        return f(x) * 100 + n
    return g
@counted
def sq(x):
    return x * x
def counted_calls(n):
    a = sq(n)
    b = sq(n)
    return a % 100 - b % 100
def memo(f):
    cache = {}
    def g(x):
        if x in cache:
            return -cache[x]
        cache[x] = f(x)
        return cache[x]
    return g
@memo
def cube(x):
    return x ** 3
def memoised(n):
    cube(n)
    return cube(n)
class A:
    @counted
    def twice(self):
        return 2
    @memo
    def hashed(self):
        return 5
def method_state(n):
    a = A()
    x = a.twice()
    y = a.twice()
    return y - x
HOOKS = {}
ORDER = []
def register(name):
    def deco(f):
        HOOKS[name] = f
        ORDER.append(name)
        return f
    return deco
@register("a")
def first(x):
    return x + 1
@register("b")
@counted
def second(x):
    return x * 2
def registry(n):
    t = 0
    for k in ORDER:
        t = t * 1000 + HOOKS[k](n)
    return t, len(HOOKS), first(n), str(ORDER)
def plain_deco(f):
    def g(x):
        return f(x) + 1
    return g
@plain_deco
def stateless(x):
    return x * 2
class B:
    @plain_deco
    def __len__(self):
        return 4
def simple(n):
    return stateless(n), len(B())
