# Names of class bodies, sparse flags, members with methods, in containers.
# golden: keeps
# signature: part1(n: int) -> str
# signature: part2(n: int) -> str
# signature: part3(n: int) -> str
# signature: part4(n: int) -> str
# signature: part5(n: int) -> str
# signature: part6(n: int) -> str
# signature: part7(n: int) -> str
# signature: part8(n: int) -> str
# signature: part9(n: int) -> str
# signature: part10(n: int) -> str
# signature: part11(n: int) -> str
# signature: part12(n: int) -> str
# run: part1(1)
# run: part1(2)
# run: part2(1)
# run: part2(2)
# run: part3(1)
# run: part3(2)
# run: part4(1)
# run: part4(2)
# run: part5(1)
# run: part5(2)
# run: part6(1)
# run: part6(2)
# run: part7(1)
# run: part7(2)
# run: part8(1)
# run: part8(2)
# run: part9(1)
# run: part9(2)
# run: part10(1)
# run: part10(2)
# run: part11(1)
# run: part11(2)
# run: part12(1)
# run: part12(2)
from enum import Enum, Flag, IntFlag, IntEnum, auto
from dataclasses import dataclass, field
N = 100


class K:
    N = 3
    M = N + 1
    L = [N for _ in range(2)]
    def f(self, k=N, j=M):
        return k + j + N


@dataclass
class DD:
    N: int = 4
    P: int = N + 1
    xs: list = field(default_factory=lambda: [N])


class Perm(Flag):
    A = auto()
    B = auto()
    C = auto()
    AB = A | B
    @property
    def pretty(self):
        return "+".join([p.name for p in self])
    @classmethod
    def default(cls):
        return cls.A | cls.C


class Sparse(Flag):
    X = 1
    Z = 16


class SI(IntFlag):
    X = 1
    Z = 16
    BOTH = 17


class Rev(Flag):
    C = 4
    A = 1
    B = 2


class Under(Enum):
    _x = 1
    y_ = 2
    __priv = 3
    Z = 4


class Tup(Enum):
    A = (1, 2)
    B = (3, 4)
    def total(self):
        return sum(self.value)


class Base(Enum):
    def describe(self):
        return self.name.lower() + str(self.value)


class Der(Base):
    ONE = 1
    TWO = 2


class Bl(IntEnum):
    F = False
    T = True


class Fl(Enum):
    A = 1
    B = 1.0
    C = True
    D = 2.5


class Ord(Enum):
    LO = 1
    HI = 2
    def __lt__(self, o):
        return self.value < o.value
    def __str__(self):
        return "ord-" + self.name


class IE(IntEnum):
    A = 1
    def __str__(self):
        return "custom"
    def __add__(self, o):
        return 1000


class Holder:
    def __init__(self, p):
        self.p = p
        self.all = [p, Perm.B]


def part1(n):
    return "|".join([
        str(K().f()),
        str(K.M),
        str(K.L),
        str(DD()),
        str(DD().P),
        str(Perm.default()),
    ])


def part2(n):
    return "|".join([
        str(Perm.default().pretty),
        str(Perm(n).pretty),
        str(Perm(n + 2).name),
        str(Sparse(17)),
        str(~Sparse.X),
        str(SI(2 * n)),
    ])


def part3(n):
    return "|".join([
        str(SI(19)),
        str(SI(-3)),
        str(~SI.X),
        str(~SI(n)),
        str(SI.X | 8),
        str(SI(24).name),
    ])


def part4(n):
    return "|".join([
        str(list(Rev(7))),
        str(Rev(7)),
        str(Rev(3 + 4 * (n - 1)).name),
        str(list(Rev)),
        str(list(Under)),
        str(Under._x),
    ])


def part5(n):
    return "|".join([
        str(len(Under)),
        str(Tup.A.total()),
        str(Tup((1, n + 1)).name),
        str(Tup((3, 4))),
        str([t.total() for t in Tup]),
        str(Der.ONE.describe()),
    ])


def part6(n):
    return "|".join([
        str(Der(n).describe()),
        str(Bl.T + Bl.F),
        str(Bl(n == 1)),
        str(list(Fl)),
        str(Fl(1.0)),
        str(Fl(2.5)),
    ])


def part7(n):
    return "|".join([
        str(Ord.LO < Ord.HI),
        str(sorted([Ord.HI, Ord.LO])),
        str(f"{Ord.LO} {Ord.HI!r}"),
        str(max([Ord.LO, Ord.HI])),
        str(str(IE.A) + repr(IE.A) + f"{IE.A}"),
        str(IE.A + 1),
    ])


def part8(n):
    return "|".join([
        str(1 + IE.A),
        str(Holder(Perm(n)).p),
        str(Holder(Perm(n)).all),
        str({Perm(n): 1, Perm.A | Perm.B: 2}),
        str({p: p.value for p in Perm}),
        str([p for p in (Perm(n) | Perm.C)]),
    ])


def part9(n):
    return "|".join([
        str(Perm(n) in (Perm.A, Perm.B)),
        str(Perm(n) | (Perm.B if n > 1 else Perm.C)),
        str((Perm(n), 3)),
        str(None if n > 5 else Perm(n)),
        str(Perm.A == Sparse.X),
        str(Perm.A is Perm(n)),
    ])


def part10(n):
    return "|".join([
        str(SI.X == Perm.A),
        str(bool(Perm(n) & Perm.B)),
        str(any(p == Perm.B for p in Perm)),
        str(len(Perm(n))),
        str(Perm.AB in Perm),
        str(Perm.A.value + Perm.B.value),
    ])


def part11(n):
    return "|".join([
        str(hash(SI.X) == hash(1)),
        str(SI.X in {1: 2}),
        str([1, 2, 3][SI.X]),
        str(sum([SI.X, SI.Z])),
        str(type(SI.X | SI.Z).__name__),
        str(type(SI.X + SI.Z).__name__),
    ])


def part12(n):
    return "|".join([
        str(isinstance(SI.X & 1, SI)),
        str(Perm["AB"]),
        str(Perm(3) is Perm.AB),
    ])
