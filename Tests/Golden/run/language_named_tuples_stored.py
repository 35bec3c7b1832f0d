# Named tuples in lists, dicts, sets, fields and results keep their names.
# signature: grown(n: int) -> int
# signature: keys(n: int) -> int
# signature: vals(n: int) -> float
# signature: nested(n: int) -> int
# signature: replaced(n: int) -> int
# signature: asdict(n: int) -> int
# signature: fields(n: int) -> str
# signature: sets(n: int) -> int
# signature: sorted_points(n: int) -> int
# signature: optional_point(n: int) -> int
# signature: texts(n: int) -> str
# signature: mixed(n: int) -> float
# signature: equal_tuple(n: int) -> bool
# signature: returned(n: int) -> int
# signature: in_field(n: int) -> int
# signature: comp(n: int) -> int
# signature: unpack(n: int) -> int
# signature: gen(n: int) -> int
# signature: text_members(n: int) -> str
# signature: heap(n: int) -> int
# signature: arr(n: int) -> float
# run: grown(4)
# run: keys(4)
# run: vals(4)
# run: nested(4)
# run: replaced(4)
# run: asdict(4)
# run: fields(1)
# run: sets(5)
# run: sorted_points(5)
# run: optional_point(0)
# run: optional_point(1)
# run: texts(2)
# run: mixed(3)
# run: equal_tuple(1)
# run: returned(3)
# run: in_field(3)
# run: comp(4)
# run: unpack(4)
# run: gen(4)
# run: text_members(3)
# run: heap(5)
# run: arr(3)
from collections import namedtuple
from typing import NamedTuple
import heapq
import numpy as np

P = namedtuple("P", "x y")


class Item(NamedTuple):
    name: str
    weight: float = 1.0

    def heavy(self):
        return self.weight > 2

    @property
    def twice(self):
        return self.weight * 2


Pair = namedtuple("Pair", ["first", "second"], defaults=[7])


def grown(n):
    pts = []
    for i in range(n):
        pts.append(P(i, 2 * i))
    total = 0
    for p in pts:
        total += p.x * 10 + p.y
    return total + pts[1].x + pts[-1][1]


def keys(n):
    d = {}
    for i in range(n):
        d[P(i % 2, i)] = i
    total = 0
    for k in d:
        total += k.x * 100 + k.y
    for k, v in d.items():
        total += k.y * v * 1000
    return total + d[P(1, 3)] + d.get((0, 2), 50)


def vals(n):
    d = {}
    for i in range(n):
        d["k" + str(i)] = Item("n" + str(i), i * 1.5)
    total = 0.0
    for k in d:
        if d[k].heavy():
            total += d[k].weight + d[k].twice
    return total + d["k1"].weight + len(d["k2"].name)


def nested(n):
    pts = []
    for i in range(n):
        pts.append(Pair(P(i, 1), (i, P(2, i))))
    return pts[1].first.x + pts[2].second[1].y * 10 + Pair(1).second


def replaced(n):
    pts = [P(i, i) for i in range(n)]
    pts[0] = pts[0]._replace(y=9)
    q = pts[1]._replace(x=n)
    return pts[0].y * 10 + q.x + q.y


def asdict(n):
    p = P(n, n + 1)
    d = p._asdict()
    total = 0
    for k, v in d.items():
        total += v * (1 if k == "x" else 10)
    return total + d["x"] + len(d)


def fields(n):
    return ",".join(P._fields) + P(n, n)._fields[1] + Item._fields[0]


def sets(n):
    s = set()
    for i in range(n):
        s.add(P(i % 3, 0))
    total = 0
    for p in s:
        total += p.x
    return total * 10 + len(s) + int(P(1, 0) in s) + int((2, 0) in s)


def sorted_points(n):
    pts = [P((i * 7) % 5, i) for i in range(n)]
    pts.sort()
    a = pts[0].y
    pts.sort(key=lambda p: -p.y)
    b = sorted(pts, key=lambda p: p.x, reverse=True)[0]
    return a * 100 + pts[0].x * 10 + b.y + max(pts).x + min(pts, key=lambda p: p.x).y


def find(pts, x):
    for p in pts:
        if p.x == x:
            return p
    return None


def optional_point(n):
    pts = [P(1, 5), P(2, 6)]
    p = find(pts, n)
    if p is None:
        return -1
    return p.y + p.x


def texts(n):
    pts = []
    for i in range(n):
        pts.append(P(i, i))
    return str(pts) + repr(pts[0]) + f"{pts[1]}"


def mixed(n):
    pts = [P(1, 2)]
    for i in range(n):
        pts.append(P(i + 0.5, i))
    return sum(p.x for p in pts) + pts[0].y


def equal_tuple(n):
    pts = [P(1, 2)]
    pts.append(P(3, 4))
    return pts[0] == (1, 2) and (3, 4) == pts[1] and pts[0] != pts[1] and pts == [P(1, 2), P(3, 4)]


def make(n):
    out = []
    for i in range(n):
        out.append(P(i, i * i))
    return out


def returned(n):
    return make(n)[2].y + len(make(n))


class Path:
    def __init__(self):
        self.points = []
        self.last = None

    def add(self, x, y):
        self.last = P(x, y)
        self.points.append(self.last)


def in_field(n):
    p = Path()
    for i in range(n):
        p.add(i, i + 1)
    return p.last.y * 100 + p.points[1].x


def comp(n):
    pts = [P(i, j) for i in range(n) for j in range(i)]
    return sum([p.x * p.y for p in pts]) + len({p.x: p for p in pts})


def unpack(n):
    total = 0
    for x, y in [P(i, 2) for i in range(n)]:
        total += x * y
    for i, (x, y) in enumerate(make(n)):
        total += i + x + y
    return total


def points(n):
    for i in range(n):
        yield P(i, -i)


def gen(n):
    total = 0
    for p in points(n):
        total += p.x * 10 + p.y
    return total + list(points(n))[2].x


def text_members(n):
    items = [Item("abc"), Item("de", 3.5)]
    for i in range(n):
        items.append(Item(str(i), i))
    return "".join([i.name for i in items]) + str(items[1])


def heap(n):
    h = []
    for i in range(n):
        heapq.heappush(h, P((i * 3) % 5, i))
    p = heapq.heappop(h)
    q = heapq.heappop(h)
    return p.x * 1000 + p.y * 100 + q.x * 10 + q.y


Rec = namedtuple("Rec", "data n")


def arr(n):
    recs = []
    for i in range(n):
        recs.append(Rec(np.full(3, i + 0.5), i))
    recs[1].data[0] = 100.0
    return sum([r.data.sum() for r in recs]) + recs[2].n
