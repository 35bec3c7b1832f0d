# Texts of exceptions and of objects are those of CPython.
# signature: messages(n: int) -> int
# signature: several(n: int) -> int
# signature: representations(n: int) -> int
# signature: data(n: int) -> int
# signature: own(n: int) -> int
# run: messages(0)
# run: messages(1)
# run: messages(2)
# run: messages(3)
# run: several(0)
# run: several(1)
# run: several(2)
# run: representations(3)
# run: data(3)
# run: own(4)
from collections import namedtuple
from dataclasses import dataclass


def digest(s):
    k = len(s)
    for c in s:
        k = (k * 31 + ord(c)) % 1000003
    return k


def messages(n):
    try:
        if n == 0:
            raise ValueError("too small")
        if n == 1:
            raise KeyError("missing")
        if n == 2:
            raise IndexError(n, 2.5)
        raise RuntimeError
    except ValueError as e:
        return digest(str(e))
    except KeyError as e:
        return digest(str(e))
    except IndexError as e:
        return digest(str(e) + repr(e))
    except RuntimeError as e:
        return digest("[" + str(e) + "]" + repr(e))


def pick(n):
    if n == 0:
        raise ValueError("zero")
    if n == 1:
        raise ValueError("one")
    raise ValueError("many")


def several(n):
    try:
        pick(n)
    except ValueError as e:
        if e.args[0] == "one":
            return 7
        return digest(f"error: {e}")
    return 0


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


def representations(n):
    e = ValueError("it's", n)
    return digest(repr(e) + str(Point(n, 2)) + f"{Point(1, 2)!r}")


@dataclass
class Mutable:
    name: str
    size: int = 3

    def grow(self):
        self.size += 1


Pair = namedtuple("Pair", "a b")


def data(n):
    m = Mutable("box")
    m.grow()
    return digest(repr(m) + str(Pair(n, 1.5)))


class CodeError(Exception):
    def __init__(self, code):
        self.code = code

    def __str__(self):
        return "code " + str(self.code)


def own(n):
    try:
        raise CodeError(n)
    except CodeError as e:
        return digest(str(e) + f"<{e}>")
