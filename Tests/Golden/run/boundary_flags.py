"""Flags that callers pass and get: sets of bits, as their integers."""
# signature: joined(p: Perm, q: Perm) -> Perm
# signature: parts(p: Perm)
# signature: inverted(p: Perm) -> Perm
# signature: may(p: Perm) -> bool
# signature: of(n: int) -> Perm
# signature: more(b: Bits, n: int) -> Bits
# signature: less(b: Bits)
# signature: Perm.value
# signature: Perm.count() -> int
# signature: maybe(p: optional[Perm]) -> optional[Perm]
# signature: both(e: Entry) -> Entry
from enum import Flag, IntFlag
from typing import NamedTuple


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = 6

    def count(self):
        n = 0
        for _ in self:
            n += 1
        return n


class Bits(IntFlag):
    A = 1
    B = 2
    C = 16


class Entry(NamedTuple):
    name: str
    perm: Perm


def joined(p, q):
    return p | q


# run: joined(Perm.R, Perm.X)
# run: joined(Perm.RW, Perm.R)
# run: joined(Perm(0), Perm(7))
def parts(p):
    return p & Perm.RW, p ^ Perm.X, Perm.W in p, bool(p)


# run: parts(Perm.RW)
# run: parts(Perm.W | Perm.X)
# run: parts(Perm(0))
def inverted(p):
    return ~p


# run: inverted(Perm.RW)
# run: inverted(Perm(0))
def may(p):
    if Perm.X in p:
        raise ValueError("not to be run")
    return Perm.R in p


# run: may(Perm.RW)
# run: may(Perm.W)
# run: may(Perm(7))
def of(n):
    return Perm(n)


# run: of(5)
# run: of(0)
# run: of(8)
def more(b, n):
    return b | n


# run: more(Bits.A, 2)
# run: more(Bits.C | Bits.A, 64)
def less(b):
    return b & ~Bits.A, int(b), b + 1


# run: less(Bits.A | Bits.B)
# run: less(Bits(0))
# run: Perm.value(Perm.RW)
# run: Perm.count(Perm.R | Perm.X)
# run: Perm.count(Perm(0))
def maybe(p):
    if p is None:
        return Perm.X
    return p if Perm.R in p else None


# run: maybe(None)
# run: maybe(Perm.RW)
# run: maybe(Perm.W)
def both(e):
    return Entry(e.name + "!", e.perm | Perm.X)


# run: both(Entry("a", Perm.R))
