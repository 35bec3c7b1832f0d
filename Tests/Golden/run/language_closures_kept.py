# Closures in lists, dicts, tuples and partials.
# All see the last value of a variable that they share.
# signature: late(n: int)
# signature: early(n: int)
# signature: appended(n: int)
# signature: appended_late(n: int)
# signature: dicts(n: int)
# signature: dispatch(n: int)
# signature: tuples(n: int)
# signature: partials(n: int)
# signature: partial_run(n: int)
# signature: partial_dict(n: int)
# signature: makers(n: int)
# signature: counters(n: int)
# signature: nested(n: int)
# signature: composed(n: int)
# signature: mixed(n: int)
# signature: sorted_by(n: int)
# signature: methods(n: int)
# signature: late_dict(n: int)
# signature: getset(n: int)
# signature: whileloop(n: int)
# signature: defs(n: int)
# signature: pipeline(n: int)
# signature: memo(n: int)
# signature: pairs(n: int)
# signature: popped(n: int)
# signature: comp_defs(n: int)
# signature: setcomp(n: int)
# signature: cond(n: int)
# signature: fromfunc(n: int)
# signature: stack(n: int)
# signature: dictcomp_late(n: int)
# signature: unpack(n: int)
# signature: callbacks(n: int)
# signature: floats(n: int)
# signature: star(n: int)
# signature: buttons(n: int)
# signature: buttons2(n: int)
# signature: holders(n: int)
# signature: integ(n: int)
# run: buttons(3)
# run: buttons2(3)
# run: holders(3)
# run: integ(3)
# run: late(3)
# run: early(3)
# run: appended(3)
# run: appended_late(3)
# run: dicts(3)
# run: dispatch(3)
# run: tuples(3)
# run: partials(3)
# run: partial_run(3)
# run: partial_dict(3)
# run: makers(3)
# run: counters(3)
# run: nested(3)
# run: composed(3)
# run: mixed(3)
# run: sorted_by(3)
# run: methods(3)
# run: late_dict(3)
# run: getset(3)
# run: whileloop(3)
# run: defs(3)
# run: pipeline(3)
# run: memo(3)
# run: pairs(3)
# run: popped(3)
# run: comp_defs(3)
# run: setcomp(3)
# run: cond(3)
# run: fromfunc(3)
# run: stack(3)
# run: dictcomp_late(3)
# run: unpack(3)
# run: callbacks(3)
# run: floats(3)
# run: star(3)
from functools import partial, reduce
import operator
def late(n):
    fs = [lambda: i for i in range(n)]
    gs = [lambda: i for i in range(3)]
    return str([f() for f in fs]), str([g() for g in gs])
def early(n):
    fs = [lambda x, i=i: x + i for i in range(n)]
    return str([f(10) for f in fs]), fs[1](5), fs[-1](5, 6)
def appended(n):
    fs = []
    for i in range(n):
        fs.append(lambda x, i=i: x + i)
    return str([f(1) for f in fs]), fs[0](3)
def appended_late(n):
    fs = []
    for i in range(n):
        fs.append(lambda x: x + i)
    r = [f(1) for f in fs]
    i = 100
    return str(r), fs[0](3)
def dicts(n):
    k = n * 2
    ops = {"add": lambda a, b: a + b + k, "mul": lambda a, b: a * b * n, "k": lambda a, b: k}
    r = [ops[name](2, 3) for name in ("add", "mul", "k")]
    t = 0
    for name, f in ops.items():
        t += f(n, 1)
    return str(r), t, "add" in ops, len(ops)
def add(a, b):
    return a + b
def sub(a, b):
    return a - b
TABLE = {"+": add, "-": sub, "*": operator.mul, "m": max}
def dispatch(n):
    t = 0
    for op in "+-*m":
        t = t * 10 + TABLE[op](n, 2)
    def local(a, b):
        return a * b + n
    own = {"+": add, "l": local, "x": lambda a, b: a}
    return t, own["l"](2, 3), own.get("x", add)(4, 5), own.get("y", add)(4, 5)
def ops_of(n):
    def inc(x):
        return x + n
    def dec(x):
        return x - n
    return inc, dec
def tuples(n):
    inc, dec = ops_of(n)
    both = ops_of(2)
    return inc(1), dec(1), both[0](5), both[1](5), [f(1) for f in ops_of(n)] == [4, -2]
def power(b, e):
    return b ** e
def partials(n):
    ps = [partial(power, 2), partial(power, n), partial(power, e=3)]
    return ps[0](3), ps[1](2), ps[2](2)
def partial_run(n):
    ps = [partial(power, i) for i in range(n)]
    ps.append(partial(power, 10))
    return str([p(2) for p in ps])
def partial_dict(n):
    d = {"a": partial(add, n), "b": partial(add, 1)}
    for i in range(n):
        d[str(i)] = partial(add, i)
    return d["a"](1), d["b"](1), d["2"](10), len(d)
def makers(n):
    def make(k):
        return lambda x: x * k
    fs = [make(i) for i in range(n)]
    gs = [make(0.5), make(1.5)]
    return str([f(2) for f in fs]), str([g(2) for g in gs])
def counters(n):
    def make():
        c = 0
        def bump(k=1):
            nonlocal c
            c += k
            return c
        return bump
    cs = [make() for _ in range(n)]
    cs[0]()
    cs[0](5)
    cs[1]()
    return cs[0](), cs[1](), cs[2]()
def nested(n):
    fss = [[lambda x, i=i, j=j: x * i + j for j in range(2)] for i in range(n)]
    return str([[f(10) for f in fs] for fs in fss])
def composed(n):
    def compose(f, g):
        return lambda x: f(g(x))
    h = compose(lambda x: x + n, lambda x: x * 2)
    return h(5), compose(h, h)(1)
def mixed(n):
    fs = [abs, lambda x: x * n, add_one]
    return str([f(-2) for f in fs])
def add_one(x):
    return x + 1
def sorted_by(n):
    keys = {"up": lambda x: x, "down": lambda x: -x, "mod": lambda x: x % n}
    xs = [3, 1, 2, 5]
    return str([sorted(xs, key=keys[k]) for k in ("up", "down", "mod")])
class P:
    def __init__(self, v):
        self.v = v
    def get(self):
        return self.v
    def plus(self, k):
        return self.v + k
def methods(n):
    ps = [P(i) for i in range(n)]
    gets = [p.get for p in ps]
    pl = {i: p.plus for i, p in enumerate(ps)}
    return str([g() for g in gets]), pl[2](10)
def late_dict(n):
    d = {}
    for i in range(n):
        d[i] = lambda x: x * i
    return str([d[k](10) for k in d])
def getset(n):
    v = n
    def get():
        return v
    def set(x):
        nonlocal v
        v = x
    fs = [(get, set)]
    g, s = fs[0]
    s(50)
    return g(), v
def whileloop(n):
    fs = []
    i = 0
    while i < n:
        def f(x, k=i):
            return x + k + i
        fs.append(f)
        i += 1
    return str([f(0) for f in fs])
def defs(n):
    fs = []
    for i in range(n):
        def f(x):
            return x + i
        fs.append(f)
    return str([f(0) for f in fs])
def pipeline(n):
    steps = [lambda x: x + 1, lambda x: x * n, lambda x: x - 2]
    return reduce(lambda acc, f: f(acc), steps, 5)
def memo(n):
    def memoize(f):
        cache = {}
        def g(x):
            if x not in cache:
                cache[x] = f(x)
            return cache[x]
        return g
    fs = [memoize(lambda x: x * n), memoize(lambda x: x + n)]
    return fs[0](3) + fs[0](3), fs[1](4)
def pairs(n):
    rules = [(lambda x: x > n, "big"), (lambda x: x < 0, "neg"), (lambda x: True, "other")]
    def classify(x):
        for test, name in rules:
            if test(x):
                return name
        return ""
    return classify(10), classify(-1), classify(1)
def popped(n):
    todo = [lambda: 1, lambda: n, lambda: n * n]
    t = 0
    while todo:
        t = t * 10 + todo.pop()()
    return t
def comp_defs(n):
    return str([f(1) for f in [lambda x, k=k: x * k for k in (1, n, 5)]])
def setcomp(n):
    fs = {i: (lambda x, i=i: x ** i) for i in range(n)}
    return str([fs[i](2) for i in sorted(fs)])
def cond(n):
    fs = [(lambda x: x + n) if i % 2 else (lambda x: x - n) for i in range(4)]
    return str([f(10) for f in fs])
def fromfunc(n):
    def get_ops(k):
        return {"a": lambda x: x + k, "b": lambda x: x * k}
    o1, o2 = get_ops(n), get_ops(10)
    return o1["a"](1), o2["a"](1), o1["b"](4), o2["b"](4)
def stack(n):
    from collections import deque
    q = deque()
    for i in range(n):
        q.append(partial(add, i))
        q.append(lambda x, i=i: x * i)
    t = 0
    while q:
        t += q.popleft()(2)
    return t
def dictcomp_late(n):
    fs = {k: (lambda x: x + k) for k in range(n)}
    return str([fs[k](10) for k in fs])
def unpack(n):
    f, g, *rest = [lambda x: x + n, lambda x: x * n, lambda x: x - n]
    return f(2), g(2), rest[0](2)
def callbacks(n):
    log = []
    hooks = {"a": [], "b": []}
    hooks["a"].append(lambda v: log.append(v + n))
    hooks["b"].append(lambda v: log.append(v * n))
    hooks["a"].append(lambda v: log.append(-v))
    for name in ("a", "b", "a"):
        for h in hooks[name]:
            h(5)
    return str(log)
def floats(n):
    fs = [lambda x: x + 0.5, lambda x: x * n]
    return str([f(2.0) for f in fs]), fs[0](1)
def star(n):
    fs = [lambda *a: len(a) + n, lambda *a: sum(a)]
    return str([f(1, 2, 3) for f in fs])
class Button:
    def __init__(self, cb):
        self.cb = cb
    def press(self):
        return self.cb()
def buttons(n):
    bs = [Button(lambda: i) for i in range(n)]
    return str([b.press() for b in bs])
def buttons2(n):
    bs = []
    for i in range(n):
        bs.append(Button(lambda: i))
    return str([b.press() for b in bs])
def hold(f):
    return (f, 1)
def holders(n):
    hs = []
    for i in range(n):
        h = hold(lambda: i)
        hs.append(h)
    return str([h[0]() for h in hs])
def integrate(f, a, b, k):
    s = 0.0
    for j in range(k):
        s += f(a + (b - a) * j / k)
    return s
def integ(n):
    t = 0.0
    for i in range(n):
        t += integrate(lambda x: x * i, 0.0, 1.0, 5)
    return t
