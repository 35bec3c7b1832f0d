# int of objects; deques repeated; int and float of what may be None.
# signature: ints(n: int) -> str
# run: ints(7)
# signature: repeated(n: int) -> str
# run: repeated(2)
# run: repeated(0)
# run: repeated(-1)
# signature: looked_up(key: str) -> str
# run: looked_up("a")
# run: looked_up("b")
# run: looked_up("c")
# signature: counted(key: str) -> int
# run: counted("a")
# run: counted("b")
# run: counted("c")
# signature: weighed(n: optional[int]) -> float
# run: weighed(3)
# run: weighed(None)
from collections import deque


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Whole:
    def __init__(self, n):
        self.n = n

    def __int__(self):
        return self.n

    def __index__(self):
        return -self.n


class Cut:
    def __init__(self, n):
        self.n = n

    def __trunc__(self):
        return self.n * 2


def ints(n):
    return f"{int(Index(n))} {int(Whole(n))} {int(Cut(n))}"


def repeated(n):
    q = deque([1, 2])
    r = deque([1, 2, 3], maxlen=3)
    r *= n
    s = q * n
    q *= n
    return f"{list(q)} {list(r)} {r.maxlen} {list(s)} {list(n * deque('ab'))} " + str(
        list(deque([0], maxlen=3) * n))


def looked_up(key):
    d = {"a": "2.5", "b": "x"}
    return str(float(d.get(key)))


def counted(key):
    d = {"a": "25", "b": "x"}
    return int(d.get(key))


def weighed(n):
    return float(n) + int(n)
