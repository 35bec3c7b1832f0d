# Options of dataclasses and of their fields, and what inherits from them.
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
# signature: part13(n: int) -> str
# signature: part14(n: int) -> str
# signature: part15(n: int) -> str
# signature: part16(n: int) -> str
# signature: part17(n: int) -> str
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
# run: part13(1)
# run: part13(2)
# run: part14(1)
# run: part14(2)
# run: part15(1)
# run: part15(2)
# run: part16(1)
# run: part16(2)
# run: part17(1)
# run: part17(2)
from dataclasses import dataclass, field, replace, asdict, astuple, fields, KW_ONLY, InitVar
import dataclasses
from typing import ClassVar


@dataclass(repr=False)
class NoRepr:
    x: int
    def __repr__(self):
        return "custom"


@dataclass(repr=False)
class Silent:
    x: int


@dataclass(eq=False)
class Identity:
    x: int


@dataclass(eq=False, frozen=True)
class FrozenIdentity:
    x: int


@dataclass(order=True)
class Ordered:
    a: int
    b: float = field(default=0.0, compare=False)
    c: str = "x"


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: int = field(default=0, hash=False)
    c: int = field(default=0, compare=False)
    d: int = field(default=0, compare=False, hash=True)


@dataclass
class Opts:
    a: int
    b: list = field(default_factory=list)
    c: int = field(default=3, repr=False)
    d: int = field(init=False, default=4)
    e: int = field(default=5, kw_only=True)


@dataclass
class Post:
    a: int
    b: InitVar[int]
    c: int = field(init=False)
    def __post_init__(self, b):
        self.c = self.a + b


@dataclass(slots=True)
class Slots:
    x: int
    y: int = 2
    def total(self):
        return self.x + self.y


@dataclass
class Base:
    x: int = 1
    y: int = 2
    def area(self):
        return self.x * self.y


@dataclass
class Derived(Base):
    z: int = 3
    x: int = 10


@dataclass
class Third(Derived):
    w: str = "w"
    def __post_init__(self):
        self.z += 100


@dataclass(frozen=True, order=True)
class Frozen:
    a: int
    b: int = 2
    N: ClassVar[int] = 7
    @classmethod
    def make(cls, n):
        return cls(n, n)
    def bigger(self):
        return replace(self, a=self.a + 1)


@dataclass(kw_only=True)
class Kw:
    a: int
    b: int = 2


@dataclass(init=False)
class OwnInit:
    a: int
    b: int
    def __init__(self, n):
        self.a = n
        self.b = n * 2


@dataclass
class OwnEq:
    a: int
    def __eq__(self, other):
        return self.a % 2 == other.a % 2


@dataclass
class OwnInit2:
    a: int
    def __init__(self, n):
        self.a = n * 3


@dataclass(match_args=False)
class NoMatch:
    a: int


@dataclass
class Nested:
    p: Base
    q: Frozen
    xs: list[int] = field(default_factory=lambda: [1, 2])
    d: dict[str, int] = field(default_factory=dict)


@dataclass
class Str:
    a: int
    def __str__(self):
        return f"S{self.a}"
    def __hash__(self):
        return self.a


@dataclass(frozen=True)
class FrozenBase:
    a: int


@dataclass(frozen=True)
class FrozenDerived(FrozenBase):
    b: int = 0


@dataclass
class Meta:
    a: int = field(default=1, metadata={"unit": "m"})
    b: float = dataclasses.field(default=2)


@dataclass
class Node:
    v: int
    nxt: "Node | None" = None


class Plain:
    def __init__(self, q):
        self.q = q


@dataclass
class FromPlain(Plain):
    a: int = 1


@dataclass
class WithOps:
    x: float
    y: float
    def __add__(self, o):
        return WithOps(self.x + o.x, self.y + o.y)
    def __lt__(self, o):
        return self.x < o.x
    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    @staticmethod
    def zero():
        return WithOps(0.0, 0.0)


class Und(Base):
    extra: int = 50
    def more(self):
        return self.extra + self.x


@dataclass
class OverEq(OwnEq):
    b: int = 0


@dataclass
class OverRepr(NoRepr):
    y: int = 3


@dataclass(repr=False)
class KeepRepr(Base):
    k: int = 3


@dataclass(eq=False)
class KeepEq(Base):
    k: int = 3


class UndFrozen(Frozen):
    pass


class Pt:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y


def matched(o):
    match o:
        case Pt(1, y):
            return y
        case Pt(x, y):
            return x * 100 + y
    return -1


def opts(n):
    match Opts(n, e=n):
        case Opts(1, b, c):
            return str(b) + str(c)
        case Opts(a):
            return str(a)
    return ""


def part1(n):
    return "|".join([
        str(NoRepr(n)),
        str(f"{NoRepr(n)}"),
        str(Silent(n).x),
        str(Silent(n) == Silent(n)),
        str(Identity(n) == Identity(n)),
        str(len({Identity(1), Identity(1)})),
    ])


def part2(n):
    return "|".join([
        str(Ordered(1, 2.0) == Ordered(1, 3.0)),
        str(Ordered(n, 2.0) < Ordered(1, 1.0, "y")),
        str(sorted([Ordered(2), Ordered(1, 5.0), Ordered(1, 4.0, "a")])),
        str(max(Ordered(1), Ordered(n))),
        str(Ordered(n) >= Ordered(1)),
        str(hash(Hashed(1, 2)) == hash(Hashed(1, 3))),
    ])


def part3(n):
    return "|".join([
        str(hash(Hashed(1, 2, 3, 4)) == hash((1, 4))),
        str(hash(Hashed(1, 2, 3, 4)) == hash(Hashed(1, 2, 3, 5))),
        str(Hashed(1, 2) == Hashed(1, 3)),
        str(len({Hashed(1), Hashed(1, 0, 5), Hashed(2)})),
        str(Opts(n)),
        str(Opts(n, [1], 9, e=8)),
    ])


def part4(n):
    return "|".join([
        str(Opts(n).d + Opts(n).c),
        str(Opts(n) == Opts(n)),
        str(Opts(n, e=2)),
        str(Post(n, 5)),
        str(Post(n, b=5).c),
        str(Slots(n)),
    ])


def part5(n):
    return "|".join([
        str(Slots(n).total()),
        str(Slots(n) == Slots(1, 2)),
        str(Base()),
        str(Derived()),
        str(Derived(n)),
        str(Derived(n, 5, 6)),
    ])


def part6(n):
    return "|".join([
        str(Third(n)),
        str(Third(n, 1, 2, "q").area()),
        str(Derived(1, 2) == Base(1, 2)),
        str(isinstance(Third(n), Base)),
        str(Frozen(n)),
        str(Frozen(n, 3) < Frozen(n, 4)),
    ])


def part7(n):
    return "|".join([
        str(Frozen.make(n)),
        str(Frozen(n).bigger()),
        str(Frozen.N + Frozen(n).N),
        str(hash(Frozen(1, 2)) == hash((1, 2))),
        str({Frozen(1), Frozen(n)} == {Frozen(1)}),
        str(Kw(a=n)),
    ])


def part8(n):
    return "|".join([
        str(Kw(a=n, b=5)),
        str(OwnInit(n)),
        str(OwnInit2(n)),
        str(OwnEq(n) == OwnEq(3)),
        str(OwnEq(n) != OwnEq(3)),
        str(NoMatch(n)),
    ])


def part9(n):
    return "|".join([
        str(Nested(Base(n), Frozen(n))),
        str(Nested(Base(n), Frozen(n)) == Nested(Base(1), Frozen(1))),
        str(astuple(Ordered(n))),
        str(asdict(Ordered(n))),
        str([f.name for f in fields(Ordered)]),
        str(Str(n)),
    ])


def part10(n):
    return "|".join([
        str(repr(Str(n))),
        str(hash(Str(n))),
        str(FrozenDerived(n, 3)),
        str(hash(FrozenDerived(n)) == hash((n, 0))),
        str(FrozenDerived(1) == FrozenDerived(n)),
        str(Meta()),
    ])


def part11(n):
    return "|".join([
        str(Node(n, Node(2))),
        str(Node(n).nxt),
        str(replace(Base(n), y=9)),
        str(Base.__match_args__),
        str(Ordered.a if False else 1),
        str(Ordered.c),
    ])


def part12(n):
    return "|".join([
        str(WithOps(1.0, 2.0) + WithOps(3.0, 4.0)),
        str(WithOps(3.0, 4.0).norm),
        str(min(WithOps(3.0, 4.0), WithOps(1.0, 9.0))),
        str(WithOps.zero() == WithOps(0, 0)),
        str(FromPlain(3)),
        str(Base(x=n, y=n).x),
    ])


def part13(n):
    return "|".join([
        str(dataclasses.is_dataclass(Base)),
        str(Opts(n).b is Opts(n).b),
        str(Base(*[n, 2])),
        str(Base(**{"x": n})),
        str(Opts.__match_args__),
        str(Kw.__match_args__),
    ])


def part14(n):
    return "|".join([
        str(dataclasses.is_dataclass(Base(n))),
        str(dataclasses.is_dataclass(n)),
        str(Und(n)),
        str(Und(n).more()),
        str(Und(n) == Und(1)),
        str(Und.extra),
    ])


def part15(n):
    return "|".join([
        str(OverEq(1, 2) == OverEq(3, 2)),
        str(OverEq(1, 2) == OverEq(1, 2)),
        str(OverRepr(n)),
        str(KeepRepr(n, 2, 3)),
        str(KeepEq(1, 2, 3) == KeepEq(1, 2, 4)),
        str(KeepEq(1, 2, 3) == KeepEq(n, 2, 4)),
    ])


def part16(n):
    return "|".join([
        str(UndFrozen(n)),
        str(UndFrozen(n) < UndFrozen(1, 3)),
        str(hash(UndFrozen(n, 5)) == hash((n, 5))),
        str(matched(Pt(n, 5))),
        str(matched(Pt(n + 1, 5))),
        str(Pt.__match_args__),
    ])


def part17(n):
    return "|".join([
        str(opts(n)),
        str(type(Base(n)).__name__),
        str(Base(n).__class__.__name__),
        str(Ordered(n) < Ordered(1, 9.0, "z")),
        str({Identity(1): 2}),
    ])
