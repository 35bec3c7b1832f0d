# Flags: sets of bits, their names, loops and operators.
# signature: flags(n: int) -> str
# signature: flag_values(n: int) -> int
# signature: flag_loops(n: int) -> str
# signature: flag_from(n: int) -> int
# signature: int_flags(n: int) -> str
# signature: int_flag_values(n: int) -> int
# run: flags(0)
# run: flags(1)
# run: flags(2)
# run: flags(3)
# run: flags(5)
# run: flags(7)
# run: flags(8)
# run: flag_values(3)
# run: flag_values(7)
# run: flag_loops(5)
# run: flag_loops(0)
# run: flag_from(0)
# run: flag_from(-1)
# run: flag_from(-8)
# run: flag_from(-9)
# run: flag_from(9)
# run: int_flags(0)
# run: int_flags(1)
# run: int_flags(3)
# run: int_flags(7)
# run: int_flags(8)
# run: int_flags(15)
# run: int_flags(-1)
# run: int_flags(-20)
# run: int_flag_values(5)
# run: int_flag_values(12)
from enum import Flag, IntFlag, auto


class Perm(Flag):
    X = auto()
    W = auto()
    R = auto()
    RW = R | W
    NONE = 0


class Bits(IntFlag):
    X = 1
    W = 2
    R = 4
    ALL = X | W | R


def perm(n):
    p = Perm.NONE
    if n & 1:
        p |= Perm.X
    if n & 2:
        p = p | Perm.W
    if n & 4:
        p = p ^ Perm.R
    return p


def flags(n):
    p = perm(n)
    s = (
        str(p) + " " + repr(p) + " " + str(p.name) + " " + str(p.value) + " " + f"{p}"
        + str(bool(p)))
    q = ~p
    s += (
        str(q) + str(q.value) + str(p & Perm.RW) + str(p == Perm.RW) + str(p is Perm.X)
        + str(Perm.X in p) + str(p in Perm.RW) + str(len(p)))
    s += (
        str(Perm.RW) + repr(Perm.X | Perm.R) + repr(~Perm.X) + str(Perm.R | Perm.W is Perm.RW)
        + str((Perm.X | Perm.W).name) + f"{p:>12}|")
    if p:
        s += "yes"
    if not Perm.NONE:
        s += "empty"
    return s


def flag_values(n):
    p = perm(n)
    total = p.value * 100
    if Perm.R in p:
        total += 1
    if p & Perm.W:
        total += 2
    if p != Perm.X:
        total += 4
    seen = {p: 5, Perm.X: 6}
    total += seen[perm(n)] * 1000
    s = {Perm.X, Perm.W, p, perm(n)}
    return total + len(s) * 10000 + len(Perm)


def flag_loops(n):
    s = ""
    for p in Perm:
        s += str(p) + str(p in perm(n))
    for p in perm(n):
        s += str(p)
    for p in Perm.RW:
        s += p.name
    return (
        s + str(list(Perm)) + str(list(perm(n))) + str([q.name for q in perm(n)])
        + str(list(Perm.__members__)) + str(len(Perm)) + str(Perm.__members__["RW"]))


def flag_from(n):
    return Perm(n).value


def int_flags(n):
    b = Bits(n)
    c = b | 16
    d = 16 | b
    s = (
        str(b) + repr(b) + str(b.name) + f"{b}" + f"{b:4d}" + repr(c) + repr(d) + repr(~b)
        + repr(b & 3) + repr(b ^ Bits.X) + str(b + 1) + str(b == 3) + str(b < 4))
    return (
        s + str(Bits.X in b) + str(len(b)) + str(list(b)) + str(bool(b)) + repr(Bits.R | Bits.X)
        + repr(Bits.ALL) + repr(~Bits.X) + repr(-b) + str(isinstance(b, int))
        + str(isinstance(b, Flag)) + repr(Bits(8) | b))


def int_flag_values(n):
    xs = [1, 2, 3, 4, 5, 6, 7, 8]
    b = Bits(n)
    return (
        xs[Bits.X] + xs[Bits.X | Bits.W] + b * 2 + (1 << Bits.R) + sum(range(Bits.ALL))
        + {1: 10, 2: 20, 4: 40}[Bits.R])
