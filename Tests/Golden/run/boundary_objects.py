"""Objects that hold others, and classes of all kinds, at the boundary."""
# golden: warnings
# signature: Node(value: int, next: optional[Node])
# signature: Node(value: int)
# signature: Node.value
# signature: Node.next
# signature: Node.length(self)
# signature: Node.push(self, value: int)
# signature: chain(n: int) -> Node
# signature: cut(n: optional[Node], k: int) -> optional[Node]
# signature: Team(name: str)
# signature: Team.name
# signature: Team.size
# signature: Team.add(self, n: Node)
# signature: Team.last(self) -> optional[Node]
# signature: Team.sum()
# signature: Team.index(self, key: str)
# signature: Card(color: Color, pair: Pair)
# signature: Card.color
# signature: Card.pair
# signature: Card.turn(self, c: Color) -> Color
# signature: Link.weight_of_first() -> float
# signature: linked(l: Link, n: Node) -> Link
# signature: Checked(x: float)
# signature: Checked.x
# signature: Checked.half
# signature: Jit(n: int)
# signature: Jit.n
# signature: Jit.data
# signature: Jit.fill(self, x: float64)
# signature: Shape(w: float, h: float)
# signature: Shape.area() -> float
# signature: Square(w: float)
# signature: Square.area() -> float
# signature: Square.w
# signature: Square.sides
# signature: Square.doubled()
# signature: nested(t: (optional[Node], int), u: (Pair, Color))
# signature: quiet(n: Node, k: int) -> int noexcept
# signature: ret(ret: Node, ret_present: int) -> optional[int]
# signature: Config(n: int)
# signature: Config(n: int, label: str)
# signature: Config(n: int, ratio: float, label = "fixed") as boundary_objects_fixed
# signature: Config.n
# signature: Config.ratio
# signature: Config.label
# signature: Config.scaled(self, k: float)
# signature: Options(n: int, width: int)
# signature: Options(n: int, width: int, deep: bool)
# signature: Options.all()
# signature: swap_nodes(a: Node, b: Node)
# signature: bump(c: Config, times = 3)
import math
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple, Optional

import numpy as np
from numba import float64, int64
from numba.experimental import jitclass


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

    def length(self):
        n = 0
        at = self
        while at is not None:
            n += 1
            at = at.next
        return n

    def push(self, value):
        self.next = Node(value, self.next)


# run: Node(3, Node(4, None))
# run: Node(3)
# run: Node.value(Node(3, Node(4)))
# run: Node.next(Node(3, Node(4)))
# run: Node.next(Node(3))
# run: Node.length(Node(3, Node(4, Node(5))))
# run: Node.push(Node(3, Node(4)), 7)
def chain(n):
    first = Node(n)
    for i in range(n):
        first = Node(i, first)
    return first


# run: chain(3)
# run: chain(100000)
def cut(n, k):
    while n is not None and k > 0:
        n = n.next
        k -= 1
    return n


# run: cut(Node(1, Node(2, Node(3))), 2)
# run: cut(Node(1, Node(2, Node(3))), 3)
# run: cut(Node(1, Node(2, Node(3))), 9)
# run: cut(None, 9)
class Team:
    count = 0

    def __init__(self, name):
        self.name = name
        self.members = []
        self.places = {}

    def add(self, n):
        self.places[str(n.value)] = len(self.members)
        self.members.append(n)

    @property
    def size(self):
        return len(self.members)

    def last(self):
        if len(self.members) == 0:
            return None
        return self.members[-1]

    def sum(self):
        total = 0
        for m in self.members:
            total += m.value
        return total

    def index(self, key):
        return self.places[key]


# run: Team("Jürgen")
# run: Team.add(Team("x"), Node(5))
# run: Team.last(Team("x"))
# run: Team.sum(Team("x"))
# run: Team.index(Team("x"), "a")
class Color(Enum):
    RED = 1
    BLUE = 2


class Pair(NamedTuple):
    a: int
    b: float


class Card:
    def __init__(self, color, pair):
        self.color = color
        self.pair = pair

    def turn(self, c):
        old = self.color
        self.color = c
        self.pair = Pair(self.pair.a + 1, self.pair.b)
        return old


# run: Card(Color.RED, Pair(1, 2.5))
# run: Card.turn(Card(Color.RED, Pair(1, 2.5)), Color.BLUE)
# run: Card.color(Card(Color.BLUE, Pair(1, 2.5)))
class Link(NamedTuple):
    first: Node
    weight: float

    def weight_of_first(self):
        return self.first.value * self.weight


def linked(l, n):
    return Link(n, l.weight * l.first.value)


# run: Link.weight_of_first(Link(Node(3), 2.5))
# run: linked(Link(Node(3), 2.5), Node(7))
class Checked:
    def __init__(self, x):
        if x < 0:
            raise ValueError("negative")
        self.x = x
        self.data = np.full(3, x)

    @property
    def half(self):
        if self.x == 1:
            raise KeyError("one")
        return self.x / 2


# run: Checked(1.5)
# run: Checked(-1.5)
# run: Checked.half(Checked(4.0))
# run: Checked.x(Checked(4.0))
@jitclass([("n", int64), ("data", float64[:])])
class Jit:
    def __init__(self, n):
        self.n = n
        self.data = np.zeros(n)

    def fill(self, x):
        self.data[:] = x
        return self.data.sum()


# run: Jit(3)
# run: Jit.fill(Jit(3), np.float64(2.5))
class Shape:
    def __init__(self, w, h):
        self.w = w
        self.h = h

    def area(self):
        return self.w * self.h


class Square(Shape):
    sides = 4

    def __init__(self, w):
        super().__init__(w, w)

    def doubled(self):
        return Square(self.w * 2)


# run: Shape.area(Shape(2.0, 3.0))
# run: Square(2.0)
# run: Square.area(Square(2.0))
# run: Square.doubled(Square(2.0))
def nested(t, u):
    first = -1 if t[0] is None else t[0].value
    return first + t[1], u[0].b, u[1]


# run: nested((Node(3), 4), (Pair(1, 2.5), Color.BLUE))
# run: nested((None, 4), (Pair(1, 2.5), Color.RED))
def quiet(n, k):
    n.value += k
    return n.value


# run: quiet(Node(3), 4)
def ret(ret, ret_present):
    if ret_present > 0:
        return ret.value
    return None


# run: ret(Node(3), 4)
# run: ret(Node(3), 0)
@dataclass
class Config:
    n: int
    ratio: float = 0.5
    label: str = field(default="none")
    values: list = field(default_factory=list)
    done: bool = field(init=False, default=False)

    def __post_init__(self):
        self.values.append(self.n)

    def scaled(self, k):
        return Config(self.n * 2, self.ratio * k, self.label + "*")


# run: Config(3)
# run: Config(3, label="other")
# run: Config(3, 2.5, "fixed")
# run: Options(5, width=3)
# run: Options(5, width=3, deep=True)
# run: Options.all(Options(5, width=3))
# run: Config.scaled(Config(3), 2.0)
# run: Config.label(Config(3))
class Options:
    def __init__(self, n, *, width, height=7, deep=False):
        self.n = n
        self.size = (width, height)
        self.deep = deep

    def all(self):
        return self.n, self.size, self.deep


def swap_nodes(a, b):
    a.next = b
    a.value, b.value = b.value, a.value


# run: swap_nodes(Node(1), Node(2))
def bump(c, times):
    for _ in range(times):
        c.values.append(c.n)
    c.n = len(c.values)


# run: bump(Config(3), 3)
