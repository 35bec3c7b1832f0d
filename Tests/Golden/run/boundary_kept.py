"""Arrays and bytes that objects keep: of callers' memory they get copies."""
# signature: Kept(data: float64[::1])
# signature: Kept(data: float64[:])
# signature: Kept.data
# signature: Kept.fill(self, x: float, out: float64[::1])
# signature: Kept.replace(self, data: float64[::1])
# signature: Kept.replace(self, data: float64[:])
# signature: Kept.swap(self, other: Kept)
# signature: Kept.part(self, data: float64[::1], n: int)
# signature: Kept.both(self, a: float64[::1], b: float64[::1])
# signature: Grid(rows: float64[:, ::1], names: bytes, pair: (int32[::1], int))
# signature: Grid.rows
# signature: Grid.names
# signature: Grid.first
# signature: Grid.put(self, a: optional[float64[:, ::1]])
# signature: Grid.maybe -> optional[float64[:, ::1]]
# signature: Shelf()
# signature: Shelf.add(self, a: float64[3])
# signature: Shelf.add_to(self, a: float64[::1])
# signature: Shelf.total
# signature: Holder(p: Plain)
# signature: Holder.total
# signature: Text(s: str, b: bytes)
# signature: Text.s
# signature: Text.b
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class Kept:
    def __init__(self, data):
        self.data = data

    def fill(self, x, out):
        out[:] = x
        self.data[0] = out[0]

    def replace(self, data):
        self.data = data
        data[0] += 100.0

    def swap(self, other):
        self.data, other.data = other.data, self.data

    def part(self, data, n):
        self.data = data[n:]
        self.data[0] = -1.0
        return self.data.sum()

    def both(self, a, b):
        self.data = a if a[0] < b[0] else b
        a[0] = 7.0
        b[0] = 8.0


# run: Kept(np.array([1.0, 2.0]))
# run: Kept.data(Kept(np.array([1.0, 2.0])))
# run: Kept.fill(Kept(np.array([1.0, 2.0])), 3.0, np.array([0.0, 0.0, 0.0]))
# run: Kept.replace(Kept(np.array([1.0, 2.0])), np.array([5.0, 6.0, 7.0]))
# run: Kept.swap(Kept(np.array([1.0, 2.0])), Kept(np.array([5.0, 6.0, 7.0])))
# run: Kept.part(Kept(np.array([1.0, 2.0])), np.array([5.0, 6.0, 7.0]), 1)
# run: Kept.part(Kept(np.array([1.0, 2.0])), np.array([5.0, 6.0, 7.0]), 3)
# run: Kept.both(Kept(np.array([1.0, 2.0])), np.array([5.0, 6.0]), np.array([6.0, 5.0]))
# run: Kept.both(Kept(np.array([1.0, 2.0])), np.array([9.0, 6.0]), np.array([6.0, 5.0]))
class Grid:
    def __init__(self, rows, names, pair):
        self.rows = rows
        self.names = names
        self.first = pair[0]
        self.maybe = None

    def put(self, a):
        self.maybe = a
        if a is not None:
            a[0, 0] = 50.0


# run: Grid(np.array([[1.0, 2.0], [3.0, 4.0]]), b"ab", (np.array([1, 2], np.int32), 3))
# run: Grid.put(Grid(np.array([[1.0]]), b"", (np.array([1], np.int32), 3)), np.array([[1.0, 2.0]]))
# run: Grid.put(Grid(np.array([[1.0]]), b"", (np.array([1], np.int32), 3)), None)
class Shelf:
    def __init__(self):
        self.books = []

    def add(self, a):
        self.books.append(a)

    def add_to(self, a):
        self.books.append(a)
        self.books.append(a * 2)
        a[0] = 0.0

    @property
    def total(self):
        s = 0.0
        for b in self.books:
            s += b.sum()
        return s


# run: Shelf.add_to(Shelf(), np.array([1.0, 2.0, 3.0]))
# run: Shelf.add(Shelf(), np.array([1.0, 2.0, 3.0]))
class Plain(NamedTuple):
    n: int
    data: 'float64[::1]'


class Holder:
    def __init__(self, p):
        self.p = p

    @property
    def total(self):
        return self.p.n + self.p.data.sum()


# run: Holder(Plain(3, np.array([1.0, 2.0])))
class Text:
    def __init__(self, s, b):
        self.s = s
        self.b = b


# run: Text("Jürgen", b"abc")
