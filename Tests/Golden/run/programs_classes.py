# Programs of classes as users write them.
# signature: bank(n: int)
# run: bank(5)
# run: bank(50)
# signature: lcg(n: int)
# run: lcg(5)
# signature: vectors(x: float)
# run: vectors(1.5)
# signature: matrices(n: int)
# run: matrices(3)
# signature: polynomial(x: float)
# run: polynomial(2.0)
# signature: fractions(a: int, b: int)
# run: fractions(3, 4)
# run: fractions(3, 0)
# signature: traffic(n: int) -> str
# run: traffic(5)
# signature: inventory(n: int)
# run: inventory(5)
# signature: hull(n: int)
# run: hull(12)
# signature: tree(n: int)
# run: tree(20)
# signature: linked(n: int)
# run: linked(6)
# signature: stack_machine(s: str)
# run: stack_machine("3 4 + 2 *")
# run: stack_machine("3 +")
# run: stack_machine("1 0 /")
# signature: observers(n: int)
# run: observers(3)
# signature: shapes(n: int)
# run: shapes(4)
import math
from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import List, Optional, Tuple


class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.needed = needed
        self.available = available


class Account:
    """An account."""
    count = 0

    def __init__(self, owner: str, balance: float = 0.0):
        self.owner = owner
        self._balance = balance
        self.history: List[Tuple[str, float]] = []

    @property
    def balance(self) -> float:
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def __repr__(self):
        return f"Account({self.owner!r}, {self._balance:.2f})"


def bank(n):
    a = Account("Ann", 10.0)
    failed = 0
    message = ""
    for i in range(n):
        try:
            if i % 3 == 0:
                a.deposit(i)
            else:
                a.withdraw(i * 1.5)
        except InsufficientFunds as e:
            failed += 1
            message = str(e)
        except ValueError as e:
            message = e.args[0]
    return repr(a), failed, message, len(a.history)


class LCG:
    def __init__(self, seed):
        self.state = seed

    def __iter__(self):
        return self

    def __next__(self):
        self.state = (1103515245 * self.state + 12345) % 2147483648
        if self.state % 7 == 0:
            raise StopIteration
        return self.state


def lcg(n):
    total = 0
    k = 0
    for x in LCG(n):
        total += x % 100
        k += 1
        if k > 50:
            break
    return total, k


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k, self.z * k)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def __abs__(self):
        return math.sqrt(self.dot(self))

    def __eq__(self, other):
        return (self.x, self.y, self.z) == (other.x, other.y, other.z)

    def __iter__(self):
        yield self.x
        yield self.y
        yield self.z

    def __getitem__(self, i):
        return (self.x, self.y, self.z)[i]


def vectors(x):
    a = Vector(x, 2.0, 3.0)
    b = 2 * a + -a * 0.5
    return abs(b), a == Vector(x, 2.0, 3.0), sum(b), b[1], max(*a)


class Matrix:
    def __init__(self, rows, cols, fill=0.0):
        self.rows, self.cols = rows, cols
        self.data = [[fill] * cols for _ in range(rows)]

    @classmethod
    def identity(cls, n):
        m = cls(n, n)
        for i in range(n):
            m[i, i] = 1.0
        return m

    def __getitem__(self, key):
        i, j = key
        return self.data[i][j]

    def __setitem__(self, key, value):
        i, j = key
        self.data[i][j] = value

    def __matmul__(self, other):
        m = Matrix(self.rows, other.cols)
        for i in range(self.rows):
            for j in range(other.cols):
                m[i, j] = sum(self[i, k] * other[k, j] for k in range(self.cols))
        return m

    def transpose(self):
        m = Matrix(self.cols, self.rows)
        m.data = [list(r) for r in zip(*self.data)] if False else m.data
        for i in range(self.rows):
            for j in range(self.cols):
                m[j, i] = self[i, j]
        return m

    def trace(self):
        return sum(self[i, i] for i in range(min(self.rows, self.cols)))


def matrices(n):
    m = Matrix(n, n)
    for i in range(n):
        for j in range(n):
            m[i, j] = float(i * n + j)
    p = m @ m.transpose() @ Matrix.identity(n)
    return p.trace(), p[0, n - 1], len(p.data)


class Polynomial:
    def __init__(self, *coefficients):
        self.c = list(coefficients)

    def __call__(self, x):
        r = 0.0
        for a in reversed(self.c):
            r = r * x + a
        return r

    def derivative(self):
        p = Polynomial()
        p.c = [i * a for i, a in enumerate(self.c)][1:]
        return p

    def __str__(self):
        return " + ".join(f"{a:g}x^{i}" if i else f"{a:g}" for i, a in enumerate(self.c) if a)


def polynomial(x):
    p = Polynomial(1.0, 0.0, -2.0, 0.5)
    return p(x), p.derivative()(x), str(p), str(p.derivative())


class Fraction:
    def __init__(self, num, den=1):
        if den == 0:
            raise ZeroDivisionError(f"Fraction({num}, 0)")
        g = math.gcd(num, den)
        if den < 0:
            g = -g
        self.num, self.den = num // g, den // g

    def __add__(self, o):
        return Fraction(self.num * o.den + o.num * self.den, self.den * o.den)

    def __truediv__(self, o):
        return Fraction(self.num * o.den, self.den * o.num)

    def __lt__(self, o):
        return self.num * o.den < o.num * self.den

    def __eq__(self, o):
        return self.num == o.num and self.den == o.den

    def __hash__(self):
        return hash((self.num, self.den))

    def __float__(self):
        return self.num / self.den

    def __repr__(self):
        return f"{self.num}/{self.den}"


def fractions(a, b):
    f = Fraction(a, b)
    total = Fraction(0)
    for i in range(1, 5):
        total = total + Fraction(1, i)
    xs = sorted([Fraction(1, 2), f, Fraction(-1, 3)])
    return str(xs), repr(total / f), float(f), len({f, Fraction(2 * a, 2 * b)})


class Light(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()

    def next(self):
        if self is Light.RED:
            return Light.GREEN
        if self is Light.GREEN:
            return Light.YELLOW
        return Light.RED


def traffic(n):
    light = Light.RED
    names = []
    for _ in range(n):
        names.append(light.name)
        light = light.next()
    return ",".join(names)


@dataclass
class Item:
    name: str
    price: float
    quantity: int = 0
    tags: List[str] = field(default_factory=list)

    @property
    def total(self) -> float:
        return self.price * self.quantity


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


def inventory(n):
    items = [Item(f"item{i}", 1.5 * i, (i * 7) % 4) for i in range(n)]
    items[0].tags.append("new")
    items.sort(key=lambda it: (-it.total, it.name))
    v = max(Version(1, 2), Version(1, 10), Version(0, 99))
    return items[0].name, sum(it.total for it in items), len(items[-1].tags), str(v)


Point = namedtuple("Point", "x y")


def cross(o, a, b):
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x)


def hull(n):
    points = sorted(Point((i * 37) % 11, (i * 53) % 7) for i in range(n))
    lower = []
    for p in points:
        while len(lower) >= 2 and cross(lower[-2], lower[-1], p) <= 0:
            lower.pop()
        lower.append(p)
    upper = []
    for p in reversed(points):
        while len(upper) >= 2 and cross(upper[-2], upper[-1], p) <= 0:
            upper.pop()
        upper.append(p)
    h = lower[:-1] + upper[:-1]
    return len(h), h[0].x, h[0].y, str(h[1])


class TreeNode:
    def __init__(self, key: int):
        self.key = key
        self.left: Optional["TreeNode"] = None
        self.right: Optional["TreeNode"] = None


class Tree:
    def __init__(self):
        self.root: Optional[TreeNode] = None
        self.size = 0

    def insert(self, key):
        if self.root is None:
            self.root = TreeNode(key)
            self.size += 1
            return
        node = self.root
        while True:
            if key == node.key:
                return
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

    def __iter__(self):
        stack = []
        node = self.root
        while stack or node is not None:
            while node is not None:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key
            node = node.right

    def height(self):
        def h(node):
            if node is None:
                return 0
            return 1 + max(h(node.left), h(node.right))
        return h(self.root)


def tree(n):
    t = Tree()
    for i in range(n):
        t.insert((i * 37) % 23)
    keys = list(t)
    return t.size, t.height(), keys == sorted(keys), keys[0], keys[-1]


class ListNode:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def linked(n):
    head = None
    for i in range(n):
        head = ListNode(i, head)
    previous = None
    while head:
        head.next, previous, head = previous, head, head.next
    out = []
    node = previous
    while node is not None:
        out.append(node.value)
        node = node.next
    return str(out)


def stack_machine(s):
    stack: List[float] = []
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
           "/": lambda a, b: a / b}
    for word in s.split():
        if word in ops:
            b = stack.pop()
            a = stack.pop()
            stack.append(ops[word](a, b))
        else:
            stack.append(float(word))
    return stack[-1]


class Subject:
    def __init__(self):
        self.observers = []

    def attach(self, f):
        self.observers.append(f)

    def notify(self, x):
        return [f(x) for f in self.observers]


def observers(n):
    s = Subject()
    s.attach(lambda x: x + 1)
    s.attach(lambda x: x * n)
    return str(s.notify(10))


class Shape:
    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{type(self).__name__} with area {self.area():.2f}"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return math.pi * self.r ** 2


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


def shapes(n):
    xs = [Circle(float(i)) if i % 2 else Square(float(i)) for i in range(n)]
    return sum(x.area() for x in xs), xs[1].describe(), sum(isinstance(x, Square) for x in xs)
