# Decorated functions that call themselves; classes as decorators.
# golden: keeps
# signature: run(n: int)
# signature: trace(n: int)
# signature: cls_deco(n: int)
# run: run(30)
# run: trace(4)
# run: cls_deco(3)
def memo(f):
    cache = {}
    def g(x):
        if x not in cache:
            cache[x] = f(x)
        return cache[x]
    return g
@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def run(n):
    return fib(n), fib(n + 5)
def counted(f):
    calls = [0]
    def g(x):
        calls[0] += 1
        return f(x) + calls[0]
    return g
@counted
def down(n):
    return 0 if n == 0 else down(n - 1)
def trace(n):
    a = down(n)
    return down(n) - a
class Count:
    def __init__(self, f):
        self.f = f
        self.n = 0
    def __call__(self, x):
        self.n += 1
        return self.f(x) * 10 + self.n
@Count
def tri(x):
    return x * 3
def cls_deco(n):
    a = tri(n)
    b = tri(n)
    return b - a
