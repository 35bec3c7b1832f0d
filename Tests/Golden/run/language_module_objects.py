# Objects that the top level, class bodies and defaults make once, and functions share.
# golden: keeps
# signature: read()
# signature: move(dx: float)
# signature: same()
# signature: distances()
# signature: push(k: int)
# signature: registered()
# signature: memo(n: int)
# signature: counted(k: int)
# signature: pooled(s: str)
# signature: defaulted(k: int)
# signature: shared_default(k: int)
# signature: made()
# signature: segment()
# signature: table(i: int, k: int)
# signature: replaced(k: float)
# signature: held(k: int)
# signature: nested(n: int)
# signature: generations()
# signature: settings(name: str, value: float)
# signature: shapes()
# signature: order()
# signature: taken(i: int)
# signature: seen(k: int)
# signature: scaled(k: float)
# signature: reset(k: int)
# signature: labels(s: str)
# run: seen(3)
# run: seen(7)
# run: seen(7)
# run: scaled(2.0)
# run: scaled(3.0)
# run: reset(2)
# run: reset(3)
# run: labels("a")
# run: labels("b")
# run: read()
# run: move(2.5)
# run: read()
# run: move(1.0)
# run: same()
# run: distances()
# run: push(3)
# run: push(4)
# run: registered()
# run: memo(30)
# run: memo(40)
# run: counted(1)
# run: counted(2)
# run: pooled("a")
# run: pooled("bc")
# run: defaulted(1)
# run: defaulted(2)
# run: shared_default(5)
# run: shared_default(6)
# run: made()
# run: segment()
# run: table(1, 7)
# run: table(2, 8)
# run: replaced(3.0)
# run: replaced(4.0)
# run: held(3)
# run: nested(3)
# run: nested(4)
# run: generations()
# run: settings("a", 1.0)
# run: settings("b", 2.0)
# run: settings("a", 3.0)
# run: shapes()
# run: order()
# run: taken(0)
# run: taken(1)
# run: taken(5)
from dataclasses import dataclass

import numpy as np


class Point:
    made = 0

    def __init__(self, x, y):
        self.x = x
        self.y = y
        Point.made += 1

    def norm(self):
        return (self.x * self.x + self.y * self.y) ** 0.5


ORIGIN = Point(0.0, 0.0)
ALIAS = ORIGIN
POINTS = [Point(3.0, 4.0), Point(6.0, 8.0), ORIGIN]
PAIR = (Point(1.0, 1.0), ORIGIN)


def read():
    return ORIGIN.x, ORIGIN.norm(), POINTS[2].x, PAIR[1].x, ALIAS.x


def move(dx):
    ORIGIN.x += dx
    return ORIGIN.x


def same():
    return ORIGIN is ALIAS, ORIGIN is POINTS[2], PAIR[1] is ORIGIN, PAIR[0] is ORIGIN


def distances():
    total = 0.0
    for p in POINTS:
        total += p.norm()
    return total, len(POINTS)


STACK = []
REGISTRY = {}
CACHE = {0: 0, 1: 1}


def push(k):
    STACK.append(k)
    REGISTRY[str(k)] = len(STACK)
    return len(STACK), STACK[-1]


def registered():
    return str(STACK), str(sorted(REGISTRY.items()))


def memo(n):
    if n in CACHE:
        return CACHE[n]
    r = memo(n - 1) + memo(n - 2)
    CACHE[n] = r
    return r


class Pool:
    items = []
    last = ""
    best = None

    def put(self, s):
        Pool.items.append(s)
        Pool.last = Pool.last + s


def counted(k):
    for i in range(k):
        Point(float(i), 0.0)
    return Point.made


def pooled(s):
    p = Pool()
    p.put(s)
    q = Pool()
    q.put(s + "!")
    return str(Pool.items), Pool.last, len(q.items)


def defaulted(k, seen=[]):
    seen.append(k)
    return str(seen)


def shared_default(k, p=Point(0.0, 1.0)):
    p.x += k
    return p.x, p.y


def build(x):
    return Point(x, x)


BUILT = build(2.0)


def made():
    return BUILT.x, BUILT is ORIGIN


@dataclass
class Segment:
    a: Point
    b: Point


SEGMENT = Segment(ORIGIN, POINTS[0])
LENGTH = SEGMENT.b.x - SEGMENT.a.x


def segment():
    return SEGMENT.b.x, SEGMENT.a is ORIGIN, LENGTH


TABLE = [1, 2, 3, 4]
GRID = np.zeros(4)


def table(i, k):
    TABLE[i] = k
    GRID[i] = k
    return str(TABLE), sum(TABLE), float(GRID.sum())


class Config:
    def __init__(self):
        self.scale = 1.0
        self.names = ["one"]


CONFIG = Config()


def replaced(k):
    old = CONFIG.scale
    CONFIG.scale = k
    CONFIG.names.append("next")
    return old, len(CONFIG.names)


class Holder:
    current = Point(7.0, 7.0)


def replace():
    Holder.current = Point(9.0, 9.0)
    return 1


def held(k):
    p = Holder.current
    x = p.x
    for i in range(k):
        replace()
    return x, p.x, Holder.current.x, p is Holder.current


TREE = {"a": [1, 2], "b": [3]}


def nested(n):
    TREE["a"].append(n)
    if "c" not in TREE:
        TREE["c"] = []
    TREE["c"].append(n)
    return str(sorted((k, len(v)) for k, v in TREE.items()))


SQUARES = [Point(float(i), 0.0) for i in range(4)]


def generations():
    SQUARES[1].x += 1.0
    return str([p.x for p in SQUARES])


SETTINGS = {"a": 0.5}


def settings(name, value):
    old = SETTINGS.get(name, -1.0)
    SETTINGS[name] = value
    return old, len(SETTINGS)


class Shape:
    def area(self):
        return 0.0


class Square(Shape):
    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a * self.a


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.0 * self.r * self.r


SHAPES = [Square(2.0), Circle(1.0), Square(3.0)]


def shapes():
    return str([s.area() for s in SHAPES])


NUMBER = [0]


def numbered():
    NUMBER[0] += 1
    return NUMBER[0]


FIRST = numbered()
SECOND = numbered()


def order():
    return SECOND, FIRST, NUMBER[0]


def taken(i):
    try:
        return POINTS[i].x
    except IndexError:
        return -1.0


SEEN = {2, 3, 5}
EMPTY = set()
SCALES = np.array([1.0, 2.0])


def seen(k):
    known = k in SEEN
    SEEN.add(k)
    EMPTY.add(k)
    return known, len(SEEN), len(EMPTY)


def scaled(k):
    SCALES[0] *= k
    SCALES[:] += 1.0
    return float(SCALES[0]), float(SCALES[1])


class Tally:
    counts = {}
    pair = (0, 0.0)
    names = ["start"]

    @classmethod
    def note(cls, s):
        cls.counts[s] = cls.counts.get(s, 0) + 1
        cls.names.append(s)


def reset(k):
    old = Tally.pair
    Tally.pair = (k, k * 0.5)
    return old


def labels(s):
    Tally.note(s)
    Tally.note(s)
    return str(Tally.counts), str(Tally.names)
