# Variables, fields and elements that hold objects of several classes.
# signature: conditional(n: int) -> float
# signature: listed(n: int) -> float
# signature: grown(n: int) -> float
# signature: fields(n: int) -> int
# signature: assigned(n: int) -> int
# signature: properties(n: int) -> float
# signature: narrowed(n: int) -> float
# signature: narrowed_by_type(n: int) -> float
# signature: early_return(n: int) -> float
# signature: returned(n: int) -> float
# signature: argument(n: int) -> float
# signature: operators(n: int) -> int
# signature: truths(n: int) -> int
# signature: missing(n: int) -> float
# signature: maybe(n: int) -> float
# signature: tree(n: int) -> int
# signature: in_dict(n: int) -> float
# signature: in_field(n: int) -> float
# signature: looped(n: int) -> float
# signature: invariant(n: int, m: int) -> float
# signature: values(n: int) -> int
# signature: three(n: int) -> int
# signature: identity(n: int) -> int
# signature: sorted_shapes(n: int) -> float
# signature: texts(n: int) -> str
# signature: matched(n: int) -> float
# signature: raising(n: int) -> int
# signature: held(n: int) -> int
# signature: swapped(n: int) -> float
# signature: lengths(n: int) -> int
# signature: generic(n: int) -> float
# signature: item_access(n: int) -> int
# signature: visitor(n: int) -> int
# signature: optional_truths(n: int) -> int
# signature: optional_equality(n: int) -> int
# run: optional_truths(0)
# run: optional_truths(1)
# run: optional_truths(2)
# run: optional_truths(5)
# run: optional_equality(0)
# run: optional_equality(1)
# run: optional_equality(2)
# run: conditional(0)
# run: conditional(3)
# run: listed(2)
# run: grown(0)
# run: grown(7)
# run: fields(0)
# run: fields(1)
# run: assigned(0)
# run: assigned(1)
# run: properties(0)
# run: properties(1)
# run: narrowed(0)
# run: narrowed(1)
# run: narrowed_by_type(0)
# run: narrowed_by_type(1)
# run: early_return(0)
# run: early_return(1)
# run: returned(0)
# run: returned(1)
# run: argument(4)
# run: operators(0)
# run: operators(1)
# run: truths(0)
# run: truths(1)
# run: truths(2)
# run: missing(0)
# run: missing(1)
# run: maybe(0)
# run: maybe(1)
# run: maybe(2)
# run: tree(4)
# run: in_dict(3)
# run: in_field(5)
# run: looped(6)
# run: invariant(0, 5)
# run: invariant(1, 5)
# run: invariant(1, 0)
# run: values(0)
# run: values(1)
# run: three(0)
# run: three(1)
# run: three(2)
# run: identity(0)
# run: identity(1)
# run: sorted_shapes(5)
# run: texts(0)
# run: texts(1)
# run: matched(0)
# run: matched(1)
# run: matched(2)
# run: raising(0)
# run: raising(1)
# run: held(6)
# run: swapped(3)
# run: lengths(0)
# run: lengths(1)
# run: generic(4)
# run: item_access(0)
# run: item_access(1)
# run: visitor(3)
from dataclasses import dataclass


class Shape:
    sides = 0

    def __init__(self, name):
        self.name = name

    def area(self):
        return 0.0

    def twice(self):
        return 2 * self.area()


class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r

    def area(self):
        return 3.0 * self.r * self.r

    @property
    def width(self):
        return 2 * self.r

    def __repr__(self):
        return f"Circle({self.r})"


class Square(Shape):
    sides = 4

    def __init__(self, a):
        super().__init__("square")
        self.a = a

    def area(self):
        return self.a * self.a

    @property
    def width(self):
        return self.a

    def __repr__(self):
        return f"Square({self.a})"


def conditional(n):
    s = Circle(n + 1.0) if n > 2 else Square(n + 2.0)
    return s.area() + s.sides + s.twice()


def listed(n):
    shapes = [Circle(1.0), Square(2.0), Circle(n + 0.5)]
    total = 0.0
    for s in shapes:
        total += s.area()
    return total + shapes[n].area() * 100


def grown(n):
    shapes = []
    for i in range(n):
        if i % 3 == 0:
            shapes.append(Circle(i + 1.0))
        else:
            shapes.append(Square(i + 0.0))
    total = 0.0
    for i, s in enumerate(shapes):
        total += s.area() * (i + 1) + s.sides
    return total


class Left:
    def __init__(self, x):
        self.x = x
        self.only = 5


class Right:
    def __init__(self, x, y):
        self.y = y
        self.x = x


def fields(n):
    o = Left(3) if n else Right(4, 5)
    o.x += 10
    o.x = o.x * 2
    return o.x


def assigned(n):
    o = Left(3) if n else Right(4, 5)
    p = o
    p.x = 7
    if n:
        o = Right(1, 2)
    return o.x * 100 + p.x


def properties(n):
    s = Circle(n + 1.0) if n else Square(n + 2.0)
    return s.width


def narrowed(n):
    s = Circle(1.5) if n else Square(2.5)
    if isinstance(s, Circle):
        return s.r
    return s.a * 10


def narrowed_by_type(n):
    s = Circle(1.5) if n else Square(2.5)
    if type(s) is Square:
        return s.a * 10
    else:
        return s.r


def early_return(n):
    s = Circle(1.5) if n else Square(2.5)
    if not isinstance(s, Square):
        return -1.0
    total = 0.0
    for i in range(3):
        total += s.a
    return total


def make(n):
    if n == 0:
        return Circle(2.0)
    return Square(3.0)


def returned(n):
    return make(n).area() + make(1 - n).twice()


def double(s):
    return s.area() * 2 + s.sides


def argument(n):
    total = 0.0
    for i in range(n):
        total += double(make(i % 2)) + double(Circle(1.0))
    return total


class Meters:
    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        return self.v + other

    def __radd__(self, other):
        return other * 100 + self.v

    def __eq__(self, other):
        return self.v == other

    def __lt__(self, other):
        return self.v < other

    def __neg__(self):
        return -self.v

    def __len__(self):
        return self.v

    def __bool__(self):
        return self.v > 3

    def __call__(self, x):
        return self.v + x

    def __contains__(self, x):
        return self.v == x


class Feet:
    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        return 3 * self.v + other

    def __radd__(self, other):
        return other * 1000 + self.v

    def __eq__(self, other):
        return 3 * self.v == other

    def __lt__(self, other):
        return 3 * self.v < other

    def __neg__(self):
        return -3 * self.v

    def __len__(self):
        return 2 * self.v

    def __call__(self, x):
        return self.v * x

    def __contains__(self, x):
        return self.v != x


def operators(n):
    d = Meters(7) if n else Feet(5)
    total = (d + 2) * 10 + (3 + d) + (-d) + d(4)
    if d == 15:
        total += 10000
    if d < 10:
        total += 20000
    if 7 in d:
        total += 40000
    d += 1
    return total + d


def truths(n):
    d = Meters(n * 2) if n else Feet(5)
    return 1 if d else 2


def missing(n):
    s = Circle(1.5) if n else Square(2.5)
    return s.r


def maybe(n):
    s = None
    if n == 1:
        s = Circle(2.0)
    elif n == 2:
        s = Square(3.0)
    if s is None:
        return -1.0
    return s.area()


class Number:
    def __init__(self, v):
        self.v = v

    def value(self):
        return self.v


class Sum:
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def value(self):
        return self.a.value() + self.b.value()


class Product:
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def value(self):
        return self.a.value() * self.b.value()


def build(n):
    if n <= 1:
        return Number(n + 2)
    if n % 2:
        return Sum(build(n - 1), build(n - 2))
    return Product(build(n - 1), Number(3))


def tree(n):
    return build(n).value()


def in_dict(n):
    d = {}
    for i in range(n):
        d[i] = make(i % 2)
    total = 0.0
    for k, s in d.items():
        total += k * s.area()
    return total + d[0].area()


class Drawing:
    def __init__(self):
        self.current = None
        self.last = Circle(0.5)
        self.all = []

    def add(self, s):
        self.current = s
        self.last = s
        self.all.append(s)


def in_field(n):
    d = Drawing()
    for i in range(n):
        d.add(make(i % 2))
    total = d.last.area()
    if d.current is not None:
        total += d.current.area()
    for s in d.all:
        total += s.area()
    return total


def looped(n):
    s = Circle(1.0)
    total = 0.0
    for i in range(n):
        total += s.area()
        s = Square(i + 1.0) if isinstance(s, Circle) else Circle(i + 2.0)
    return total


def invariant(n, m):
    s = Circle(2.0) if n else Square(3.0)
    total = 0.0
    for i in range(m):
        total += s.area() * i
    return total


@dataclass(frozen=True)
class Plus:
    k: int

    def apply(self, x):
        return x + self.k


@dataclass(frozen=True)
class Times:
    k: int
    j: int = 2

    def apply(self, x):
        return x * self.k * self.j


def values(n):
    op = Plus(3) if n else Times(4)
    return op.apply(10) * 100 + op.k


class A:
    def f(self):
        return 1


class B(A):
    def f(self):
        return 2


class C(B):
    def f(self):
        return 10 * super().f()


def three(n):
    items = [A(), B(), C()]
    x = items[n]
    total = x.f()
    if isinstance(x, B):
        total += 100
    if isinstance(x, C):
        total += 1000
    if type(x) == B:
        total += 5000
    return total


def identity(n):
    a, b = Circle(1.0), Square(1.0)
    s = a if n else b
    t = s
    return int(s is a) + 10 * int(s is b) + 100 * int(t is s) + 1000 * int(s is not a)


def sorted_shapes(n):
    shapes = [make(i % 2) for i in range(n)]
    shapes.sort(key=lambda s: s.area())
    best = max(shapes, key=lambda s: -s.area())
    return shapes[0].area() * 1000 + best.area() + sum(s.area() for s in shapes)


def texts(n):
    s = make(n)
    return str(s) + repr(s) + f"{s}" + s.name


def matched(n):
    s = make(n) if n < 2 else Shape("none")
    match s:
        case Circle(r=r):
            return r
        case Square(a=a):
            return a * 10
        case _:
            return -1.0


class Good:
    def get(self):
        return 5


class Bad:
    def get(self):
        raise ValueError("bad")


def raising(n):
    o = Good() if n else Bad()
    try:
        return o.get()
    except ValueError:
        return -1


class Box:
    def __init__(self, content):
        self.content = content


def held(n):
    boxes = []
    for i in range(n):
        boxes.append(Box(Left(i) if i % 2 else Right(i, 2 * i)))
    total = 0
    for b in boxes:
        c = b.content
        if isinstance(c, Right):
            total += c.y * 100
        else:
            total += c.only
        total += c.x
    return total


def swapped(n):
    a = Circle(1.0)
    b = Square(2.0)
    total = 0.0
    for i in range(n):
        a, b = b, a
        total += a.area() * 10 + b.area()
    return total


def lengths(n):
    d = Meters(7) if n else Feet(5)
    return len(d)


def generic(n):
    total = 0.0
    for s in (Circle(1.0), Square(2.0), Circle(3.0)):
        for i in range(n):
            total += s.area()
    return total


class Table:
    def __init__(self):
        self.cells = [1, 2, 3]

    def __getitem__(self, i):
        return self.cells[i]

    def __setitem__(self, i, v):
        self.cells[i] = v


class Zeros:
    def __getitem__(self, i):
        return 0

    def __setitem__(self, i, v):
        pass


def item_access(n):
    t = Table() if n else Zeros()
    t[1] = 20
    t[2] += 5
    return t[0] + t[1] + t[2]


class Leaf:
    def accept(self, v):
        return v.leaf(self)


class Branch:
    def __init__(self, children):
        self.children = children

    def accept(self, v):
        return v.branch(self)


class Counter:
    def leaf(self, node):
        return 1

    def branch(self, node):
        total = 0
        for c in node.children:
            total += c.accept(self)
        return total + 10


def visitor(n):
    node = Branch([Leaf(), Leaf()])
    for i in range(n):
        node = Branch([Leaf(), node])
    return node.accept(Counter())


def maybe_number(n):
    if n == 0:
        return None
    return Meters(n)


def maybe_list(n):
    if n == 0:
        return None
    return [1] * (n - 1)


def optional_truths(n):
    total = 0
    if maybe_number(n):
        total += 1
    if not maybe_number(n):
        total += 2
    if maybe_list(n):
        total += 4
    return total


def optional_equality(n):
    a, b = maybe_number(n), maybe_number(1)
    total = int(a == 1) + 2 * int(a != 1)
    x, y = maybe_list(n), maybe_list(2)
    return total + 4 * int(x == y) + 8 * int(x != y) + 16 * int(y == [1])
