# Variables of the module to which functions assign: each thread has its own.
# golden: keeps
# signature: count(n: int) -> int
# signature: counted() -> int
# signature: kinds(n: int) -> str
# signature: started() -> int
# signature: looped(n: int) -> str
# signature: choose(n: int) -> str
# signature: order(n: int) -> str
# signature: failing(n: int) -> str
# signature: shapes(n: int) -> str
# run: counted()
# run: count(3)
# run: counted()
# run: count(2)
# run: counted()
# run: kinds(3)
# run: kinds(1)
# run: started()
# run: started()
# run: looped(3)
# run: looped(2)
# run: choose(0)
# run: choose(1)
# run: choose(2)
# run: order(5)
# run: order(2)
# run: failing(1)
# run: failing(-1)
# run: shapes(2)
# run: shapes(3)
import numpy as np

COUNT = 0


def bump(k):
    global COUNT
    COUNT += k


def count(n):
    bump(n)
    bump(1)
    return COUNT


def counted():
    return COUNT


LAST = None
NAME = ""
TOTAL = 0.0
FLAG = False
PAIR = (0, 0)
CACHE = {}
ITEMS = []


def kinds(n):
    global LAST, NAME, TOTAL, FLAG, PAIR, CACHE, ITEMS
    r = f"{LAST} {NAME} {TOTAL} {FLAG} {PAIR} {CACHE} {ITEMS}"
    LAST = n
    NAME += "x"
    TOTAL += n / 2
    FLAG = not FLAG
    PAIR = (n, PAIR[0])
    CACHE = {n: n}
    ITEMS = ITEMS + [n]
    return r + f" {LAST} {NAME} {TOTAL} {FLAG} {PAIR} {CACHE} {ITEMS}"


TICKS = 0


def tick():
    global TICKS
    TICKS += 1
    return TICKS


FIRST = tick()
SECOND = tick()
tick()
SUM = FIRST * 100 + SECOND * 10 + TICKS


def started():
    return SUM * 10 + tick()


i = 0
best = -1.0
where = (0, "none")


def looped(n):
    global i, best, where
    for i in range(n):
        if best < i:
            best, where = i * 1.0, (i, "some")
    return f"{i} {best} {where}"


def plus(x):
    return x + 1


def times(x):
    return x * 10


HANDLER = plus


def choose(n):
    global HANDLER
    r = HANDLER(7)
    HANDLER = times if n % 2 == 0 else plus
    return f"{r} {HANDLER(7)}"


LEVEL = 10


def raised():
    global LEVEL
    LEVEL *= 2
    return LEVEL


def order(n):
    # The variable is read before the call changes it.
    return f"{LEVEL + raised()} {raised() + LEVEL} {LEVEL}"


STATE = "idle"


def failing(n):
    global STATE
    try:
        STATE = "busy"
        if n < 0:
            raise ValueError(STATE)
        STATE = "done"
    except ValueError as e:
        STATE += "!" + str(e)
    finally:
        STATE += "."
    return STATE


class Shape:
    def __init__(self, k):
        self.k = k

    def __repr__(self):
        return f"Shape({self.k})"


CURRENT = Shape(0)
DATA = np.zeros(2)


def shapes(n):
    global CURRENT, DATA
    r = f"{CURRENT} {DATA.sum()}"
    CURRENT = Shape(CURRENT.k + n)
    DATA = DATA + n
    return r + f" {CURRENT} {DATA.sum()}"
