# What functions change of the module under any name: through the library, arguments, variables.
# golden: keeps
# signature: defaults(n: int) -> str
# signature: containers(n: int) -> str
# signature: nested(n: int) -> str
# run: defaults(3)
# run: defaults(1)
# run: containers(3)
# run: containers(1)
# run: nested(3)
# run: nested(1)
from collections import Counter, defaultdict, deque

def push(b, n):
    b.append(n)


def put(d, n):
    d[n] = n


VISITED = set()
ORDER = []


def visit(n, seen=VISITED, order=ORDER):
    if n in seen or n <= 0:
        return
    seen.add(n)
    order.append(n)
    visit(n - 1, seen, order)


def gather(n, acc=[0.5]):
    push(acc, n)
    return len(acc)


class Shelf:
    ITEMS = [True]
    INDEX = {}

    def __init__(self):
        self.n = 1

    def add(self, v):
        push(self.ITEMS, v > 1)
        put(self.INDEX, v)


def defaults(n):
    visit(n)
    Shelf().add(n)
    return f"{ORDER} {sorted(VISITED)} {gather(n)} {Shelf.ITEMS} {Shelf.INDEX}"


QUEUE = deque([1])
GROUPS = defaultdict(list)
COUNTS = Counter("abca")
MATRIX = [[0] * 3 for _ in range(2)]
GRAPH = {"x": [1], "y": [2]}


def containers(n):
    push(QUEUE, n)
    push(GROUPS[n], n)
    COUNTS.update("a")
    m = MATRIX
    m[1][n % 3] += 1
    for k in GRAPH:
        GRAPH[k].append(n)
    for v in GRAPH.values():
        v.insert(0, n)
    return f"{list(QUEUE)} {dict(GROUPS)} {COUNTS['a']} {MATRIX} {GRAPH}"


TRACE = [9, 9, 9]


def nested(n):
    x = TRACE

    def note(v):
        x.append(v)

    note(n)
    [x.append(i) for i in range(2)]
    return f"{TRACE}"
