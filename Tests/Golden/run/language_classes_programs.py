# Programs over objects.
# signature: particles(n: int) -> float
# signature: matrix(n: int) -> float
# signature: rng(n: int) -> float
# signature: heap_sort(n: int) -> int
# signature: state_machine(n: int) -> int
# signature: lru(n: int) -> int
# signature: bst(n: int) -> int
# signature: doubly(n: int) -> int
# signature: polynomial(x: float) -> float
# signature: observer(n: int) -> int
# signature: fractions(n: int) -> int
# signature: cache(n: int) -> int
# signature: kinds(n: int) -> int
# signature: queue_sim(n: int) -> float
# signature: comprehension(n: int) -> int
# signature: sorting(n: int) -> int
# signature: optional_arg(n: int) -> int
# signature: dunders(n: int) -> int
# signature: nested_classes(n: int) -> float
# signature: class_as_value(n: int) -> int
# signature: isinstance_dispatch(n: int) -> int
# signature: exceptions_from_methods(n: int) -> int
# signature: numpy_fields(n: int) -> float
# signature: exchanged(n: int) -> int
# signature: widened(n: int) -> float
# signature: texts(n: int) -> int
# signature: kept_kinds(n: int) -> float
# run: particles(5)
# run: matrix(3)
# run: rng(10)
# run: heap_sort(10)
# run: state_machine(20)
# run: lru(10) cycles
# run: bst(20)
# run: doubly(5) cycles
# run: polynomial(2.0)
# run: observer(4)
# run: fractions(6)
# run: cache(10)
# run: kinds(3)
# run: queue_sim(10)
# run: comprehension(5)
# run: sorting(7)
# run: optional_arg(3)
# run: dunders(7)
# run: nested_classes(3)
# run: class_as_value(3)
# run: isinstance_dispatch(3)
# run: exceptions_from_methods(3)
# run: numpy_fields(4)  ulp=8
# run: exchanged(3)
# run: widened(3)
# run: texts(3)
# run: kept_kinds(2)
import math
import numpy as np
from dataclasses import dataclass, field
from enum import Enum


class Particle:
    __slots__ = ("x", "v", "m")

    def __init__(self, x, v, m=1.0):
        self.x, self.v = x, v
        self.m = m

    def step(self, dt, force):
        self.v += force / self.m * dt
        self.x += self.v * dt

    def energy(self):
        return 0.5 * self.m * self.v ** 2


def particles(n):
    ps = [Particle(float(i), 0.0, 1.0 + i) for i in range(n)]
    for t in range(10):
        for p in ps:
            f = 0.0
            for q in ps:
                if q is not p:
                    f += (q.x - p.x) * 0.1
            p.step(0.01, f)
    return sum([p.energy() for p in ps])


class Matrix:
    def __init__(self, rows, cols):
        self.rows = rows
        self.cols = cols
        self.data = [0.0] * (rows * cols)

    def __getitem__(self, key):
        i, j = key
        return self.data[i * self.cols + j]

    def __setitem__(self, key, value):
        i, j = key
        self.data[i * self.cols + j] = value

    def __matmul__(self, other):
        r = Matrix(self.rows, other.cols)
        for i in range(self.rows):
            for j in range(other.cols):
                s = 0.0
                for k in range(self.cols):
                    s += self[i, k] * other[k, j]
                r[i, j] = s
        return r

    @classmethod
    def identity(cls, n):
        m = cls(n, n)
        for i in range(n):
            m[i, i] = 1.0
        return m

    @property
    def trace(self):
        return sum([self[i, i] for i in range(self.rows)])


def matrix(n):
    a = Matrix.identity(n)
    for i in range(n):
        for j in range(n):
            a[i, j] += i * 0.5 + j
    b = a @ a
    return b.trace + b[0, n - 1]


class Random:
    def __init__(self, seed=42):
        self.state = seed

    def next(self):
        self.state = (1103515245 * self.state + 12345) % 2147483648
        return self.state / 2147483648

    def uniform(self, a, b):
        return a + (b - a) * self.next()


def rng(n):
    r = Random()
    return sum([r.uniform(-1, 1) for _ in range(n)])


class Heap:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)
        i = len(self.items) - 1
        while i > 0:
            parent = (i - 1) // 2
            if self.items[parent] <= self.items[i]:
                break
            self.items[parent], self.items[i] = self.items[i], self.items[parent]
            i = parent

    def pop(self):
        last = self.items.pop()
        if not self.items:
            return last
        top = self.items[0]
        self.items[0] = last
        i = 0
        while True:
            c = 2 * i + 1
            if c >= len(self.items):
                break
            if c + 1 < len(self.items) and self.items[c + 1] < self.items[c]:
                c += 1
            if self.items[i] <= self.items[c]:
                break
            self.items[i], self.items[c] = self.items[c], self.items[i]
            i = c
        return top

    def __len__(self):
        return len(self.items)


def heap_sort(n):
    h = Heap()
    for i in range(n):
        h.push((i * 7919) % 31)
    s = 0
    while h:
        s = s * 3 + h.pop()
    return s


class State(Enum):
    IDLE = 0
    RUN = 1
    STOP = 2


class Machine:
    def __init__(self):
        self.state = State.IDLE
        self.count = 0

    def tick(self, k):
        if self.state == State.IDLE:
            if k % 3 == 0:
                self.state = State.RUN
        elif self.state == State.RUN:
            self.count += k
            if k % 5 == 0:
                self.state = State.STOP
        else:
            self.state = State.IDLE


def state_machine(n):
    m = Machine()
    for i in range(n):
        m.tick(i)
    return m.count


class Entry:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.head = Entry(-1, 0)
        self.size = 0
        self.hits = 0

    def find(self, key):
        e = self.head.next
        while e is not None:
            if e.key == key:
                return e
            e = e.next
        return None

    def unlink(self, e):
        e.prev.next = e.next
        if e.next is not None:
            e.next.prev = e.prev
        e.next = None
        e.prev = None

    def front(self, e):
        e.next = self.head.next
        e.prev = self.head
        if e.next is not None:
            e.next.prev = e
        self.head.next = e

    def get(self, key):
        e = self.find(key)
        if e is None:
            return -1
        self.hits += 1
        self.unlink(e)
        self.front(e)
        return e.value

    def put(self, key, value):
        e = self.find(key)
        if e is not None:
            e.value = value
            return
        if self.size == self.capacity:
            last = self.head
            while last.next is not None:
                last = last.next
            self.unlink(last)
            self.size -= 1
        self.front(Entry(key, value))
        self.size += 1

    def clear(self):
        while self.head.next is not None:
            self.unlink(self.head.next)


def lru(n):
    c = LRU(3)
    s = 0
    try:
        for i in range(n):
            c.put(i % 5, i)
            s += c.get(i % 3)
    finally:
        c.clear()
    return s * 100 + c.hits


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def insert(self, key):
        if self.root is None:
            self.root = TreeNode(key)
            self.size = 1
            return True
        node = self.root
        while True:
            if key == node.key:
                return False
            if key < node.key:
                if node.left is None:
                    node.left = TreeNode(key)
                    break
                node = node.left
            else:
                if node.right is None:
                    node.right = TreeNode(key)
                    break
                node = node.right
        self.size += 1
        return True

    def walk(self):
        out = []
        self._walk(self.root, out)
        return out

    def _walk(self, node, out):
        if node is None:
            return
        self._walk(node.left, out)
        out.append(node.key)
        self._walk(node.right, out)


class TreeNode:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def bst(n):
    t = Tree()
    for i in range(n):
        t.insert((i * 37) % 23)
    s = 0
    for k in t.walk():
        s = (s * 31 + k) % 1000003
    return s * 100 + t.size


class DNode:
    def __init__(self, v):
        self.v = v
        self.prev = None
        self.next = None


class DList:
    def __init__(self):
        self.first = None
        self.last = None
        self.n = 0

    def append(self, v):
        node = DNode(v)
        if self.last is None:
            self.first = node
            self.last = node
        else:
            node.prev = self.last
            self.last.next = node
            self.last = node
        self.n += 1

    def backwards(self):
        node = self.last
        while node:
            yield node.v
            node = node.prev

    def cut(self):
        node = self.first
        while node is not None:
            node.prev = None
            node = node.next


def doubly(n):
    d = DList()
    s = 0
    try:
        for i in range(n):
            d.append(i * i)
        for v in d.backwards():
            s = s * 10 + v
    finally:
        d.cut()
    return s


class Polynomial:
    def __init__(self, coefficients):
        self.c = coefficients

    def __call__(self, x):
        r = 0.0
        for k in reversed(self.c):
            r = r * x + k
        return r

    def __add__(self, o):
        return Polynomial([a + b for a, b in zip(self.c, o.c)])

    def derivative(self):
        return Polynomial([i * self.c[i] for i in range(1, len(self.c))])


def polynomial(x):
    p = Polynomial([1.0, 2.0, 3.0])
    q = p + Polynomial([0.5, 0.5, 0.5])
    return p(x) + 10 * q(x) + 100 * q.derivative()(x)


class Subject:
    def __init__(self):
        self.observers = []

    def attach(self, o):
        self.observers.append(o)

    def notify(self, v):
        for o in self.observers:
            o.update(v)


class Observer:
    def __init__(self, scale):
        self.scale = scale
        self.total = 0

    def update(self, v):
        self.total += v * self.scale


def observer(n):
    s = Subject()
    a, b = Observer(1), Observer(10)
    s.attach(a)
    s.attach(b)
    s.attach(a)
    for i in range(n):
        s.notify(i)
    return a.total * 1000 + b.total


class Fraction:
    def __init__(self, p, q=1):
        if q == 0:
            raise ZeroDivisionError("zero denominator")
        if q < 0:
            p, q = -p, -q
        g = math.gcd(p, q)
        self.p = p // g
        self.q = q // g

    def __add__(self, o):
        return Fraction(self.p * o.q + o.p * self.q, self.q * o.q)

    def __sub__(self, o):
        return Fraction(self.p * o.q - o.p * self.q, self.q * o.q)

    def __mul__(self, o):
        return Fraction(self.p * o.p, self.q * o.q)

    def __truediv__(self, o):
        return Fraction(self.p * o.q, self.q * o.p)

    def __pow__(self, k):
        r = Fraction(1)
        for _ in range(k):
            r = r * self
        return r

    def __eq__(self, o):
        return self.p == o.p and self.q == o.q

    def __lt__(self, o):
        return self.p * o.q < o.p * self.q

    def __bool__(self):
        return self.p != 0

    def __hash__(self):
        return self.p * 31 + self.q


def fractions(n):
    s = Fraction(0)
    for i in range(1, n):
        s = s + Fraction(1, i)
        if s > Fraction(2):
            s = s - Fraction(1, 2)
    t = s ** 2 / Fraction(3, 7)
    try:
        u = t / Fraction(0)
    except ZeroDivisionError:
        t = t * Fraction(2)
    return t.p * 1000 + t.q + (1 if t else 0) + (5 if t == s else 7)


class Memo:
    def __init__(self, n):
        self.known = np.full(n + 1, -1)
        self.misses = 0

    def fib(self, n):
        if n < 2:
            return n
        if self.known[n] >= 0:
            return int(self.known[n])
        self.misses += 1
        r = self.fib(n - 1) + self.fib(n - 2)
        self.known[n] = r
        return r


def cache(n):
    m = Memo(n)
    return m.fib(n) * 100 + m.misses


class Thing:
    kind = "thing"
    weight = 2

    def describe(self):
        return self.weight


class Heavy(Thing):
    kind = "heavy"
    weight = 5

    def __init__(self, extra):
        self.extra = extra

    def describe(self):
        return super().describe() * self.extra


def kinds(n):
    t, h = Thing(), Heavy(n)
    r = 0
    if t.kind == "thing":
        r += 1
    if h.kind == "heavy":
        r += 10
    return r + t.describe() * 100 + h.describe() * 1000


@dataclass
class Job:
    arrival: float
    length: float
    done: float = 0.0


@dataclass
class Server:
    queue: list = field(default_factory=list)
    clock: float = 0.0
    served: int = 0

    def submit(self, job):
        self.queue.append(job)

    def run(self):
        while len(self.queue) > 0:
            j = self.queue.pop(0)
            self.clock = max(self.clock, j.arrival) + j.length
            j.done = self.clock
            self.served += 1


def queue_sim(n):
    s = Server()
    jobs = []
    for i in range(n):
        j = Job(i * 1.5, 1.0 + (i % 3))
        jobs.append(j)
        s.submit(j)
    s.run()
    wait = 0.0
    for j in jobs:
        wait += j.done - j.arrival - j.length
    return wait + s.served * 100


class Cell:
    def __init__(self, v):
        self.v = v


def comprehension(n):
    cells = [Cell(i) for i in range(n)]
    grid = [[Cell(i * j) for j in range(n)] for i in range(n)]
    grid[1][2].v += 100
    return sum([c.v for c in cells]) + sum([c.v for row in grid for c in row]) + max([c.v for c in cells if c.v % 2 == 0])


class Item:
    def __init__(self, k, w):
        self.k = k
        self.w = w

    def __lt__(self, other):
        return self.w < other.w


def sorting(n):
    items = [Item(i, (i * 5) % 7) for i in range(n)]
    items.sort(key=lambda it: -it.w)
    s = 0
    for it in items:
        s = s * 10 + it.k
    best = sorted(items, key=lambda it: it.k)[0]
    return s * 10 + best.k


def make(n, base=None):
    if base is None:
        base = Cell(5)
    base.v += n
    return base


def optional_arg(n):
    c = Cell(100)
    return make(n).v + make(n, c).v + c.v


class Num:
    def __init__(self, n):
        self.n = n

    def __floordiv__(self, o):
        return Num(self.n // o.n)

    def __mod__(self, o):
        return Num(self.n % o.n)

    def __and__(self, o):
        return Num(self.n & o.n)

    def __or__(self, o):
        return Num(self.n | o.n)

    def __xor__(self, o):
        return Num(self.n ^ o.n)

    def __rshift__(self, k):
        return Num(self.n >> k)

    def __rpow__(self, k):
        return k ** self.n

    def __rtruediv__(self, k):
        return k / self.n

    def __ne__(self, o):
        return self.n != o.n

    def __ge__(self, o):
        return self.n >= o.n

    def __gt__(self, o):
        return self.n > o.n

    def __index__(self):
        return self.n

    def __imul__(self, k):
        self.n *= k
        return self


def dunders(n):
    a, b = Num(n), Num(3)
    r = (a // b).n + 10 * (a % b).n + 100 * (a & b).n + 1000 * (a | b).n + 10000 * (a ^ b).n
    r += (a >> 1).n + 2 ** b + int(12 / b)
    if a != b and a >= b and a > b and b < a and b <= a:
        r += 7
    a *= 3
    a *= 2
    return r + a.n


class Inner:
    def __init__(self, x):
        self.x = x


class Middle:
    def __init__(self, x):
        self.inner = Inner(x)
        self.pair = (Inner(x + 1), x)


class Whole:
    def __init__(self, n):
        self.parts = [Middle(float(i)) for i in range(n)]
        self.best = None

    def pick(self):
        for p in self.parts:
            if self.best is None or p.inner.x > self.best.inner.x:
                self.best = p


def nested_classes(n):
    w = Whole(n)
    w.pick()
    w.best.inner.x += 0.5
    return w.parts[n - 1].inner.x + w.best.pair[0].x * 10 + w.best.pair[1] * 100


def build(cls, n):
    return cls(n)


def class_as_value(n):
    makers = (Cell, Inner)
    return build(makers[0], n).v + build(Cell, n).v + int(build(makers[1], n).x)


class Circle:
    def __init__(self, r):
        self.r = r


class Square:
    def __init__(self, a):
        self.a = a


def area(s):
    if isinstance(s, Circle):
        return 3 * s.r * s.r
    elif isinstance(s, Square):
        return s.a * s.a
    raise TypeError("unknown shape")


def isinstance_dispatch(n):
    return area(Circle(n)) * 100 + area(Square(n))


class Locked(Exception):
    def __init__(self, owner):
        super().__init__(owner)
        self.owner = owner


class Lock:
    def __init__(self):
        self.owner = 0

    def take(self, who):
        if self.owner:
            raise Locked(self.owner)
        self.owner = who

    def __enter__(self):
        self.take(1)
        return self

    def __exit__(self, *args):
        self.owner = 0


def exceptions_from_methods(n):
    l = Lock()
    l.take(n)
    try:
        l.take(n + 1)
    except Locked as e:
        r = e.owner
    l.owner = 0
    with l:
        try:
            l.take(9)
        except Locked as e:
            r += e.owner * 100
    return r + l.owner * 1000


class Net:
    def __init__(self, n):
        self.w = np.ones((n, n)) * 0.1
        self.b = np.zeros(n)
        self.out = np.empty(n)

    def forward(self, x):
        self.out = np.tanh(self.w @ x + self.b)
        return self.out

    def update(self, rate):
        self.w -= rate * self.out
        self.b += rate
        self.w[0] *= 2


def numpy_fields(n):
    net = Net(n)
    x = np.arange(n) * 1.0
    for _ in range(3):
        x = net.forward(x)
        net.update(0.1)
    return float(x.sum() + net.w.sum() + net.b[0])


class Two:
    def __init__(self, a, b):
        self.a = a
        self.b = b
        self.pair = (a, b)

    def exchange(self):
        self.a, self.b = self.b, self.a
        self.pair = (self.pair[1], self.pair[0])


def exchanged(n):
    t = Two(Cell(1), Cell(2))
    for _ in range(n):
        t.exchange()
    return t.a.v * 1000 + t.b.v * 100 + t.pair[0].v * 10 + t.pair[1].v


@dataclass(frozen=True)
class Options:
    scale: float = 2.0
    shift: int = 1


class Keeper:
    def __init__(self, options, f):
        self.options = options
        self.f = f
        self.name = "keeper"
        self.range = range(3)

    def apply(self, x):
        r = self.f(x) * self.options.scale
        for i in self.range:
            r += i
        return r + self.options.shift


def double(x):
    return 2 * x


def kept_kinds(n):
    k = Keeper(Options(1.5), double)
    r = k.apply(n)
    k.options = Options(3.0, n)
    if k.name == "keeper":
        r += 0.25
    return r + k.apply(n) * 100


class Series:
    def __init__(self):
        self.values = [0]
        self.names = []

    def add(self, x):
        self.values.append(x)


def widened(n):
    s = Series()
    s.add(n)
    s.add(0.5)
    s.names.append("a")
    return sum(s.values) + len(s.names)


class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __str__(self):
        return self.name + ":" + str(self.age)

    def __repr__(self):
        return f"Person({self.name!r}, {self.age})"


def texts(n):
    p = Person("Ann", n)
    q = Person("Bob", n + 1)
    q.name = q.name + "by"
    s = str(p) + repr(q) + f"{p} and {q!r}"
    if p.name < q.name:
        s = s + "."
    k = 0
    for c in s:
        k = (k * 31 + ord(c)) % 1000003
    return k
