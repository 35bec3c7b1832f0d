# Enumerations that are made by calls, values of no member, and members as keys.
# signature: called(n: int) -> str
# signature: listed(n: int) -> str
# signature: missing(n: int) -> str
# signature: levels(n: int) -> str
# signature: keys(n: int) -> str
# signature: indices(n: int) -> str
# run: called(1)
# run: called(0)
# run: listed(1)
# run: missing(0)
# run: missing(1)
# run: missing(2)
# run: levels(5)
# run: levels(-3)
# run: levels(1)
# run: keys(7)
# run: indices(1)
# run: indices(0)
from enum import Enum, Flag, IntEnum, IntFlag

import numpy as np

Color = Enum("Color", "RED GREEN BLUE")
Size = IntEnum("Size", ["SMALL", "LARGE"])
Mark = Enum("Mark", {"X": 10, "Y": 20})
Ratio = Enum("Ratio", [("P", 1.5), ("Q", 2.5)])
Late = Enum("Late", "A,B", start=5)
Bits = Flag("Bits", "R W X")


def called(n):
    c = Color.RED if n > 0 else Color(3)
    r = f"{c} {c!r} {Color['GREEN'].value} {Size.LARGE + 1} {Mark.Y.value} {Ratio.P!r}"
    return r + f" {Late.B.value} {c is Color.RED} {c == Color.BLUE} {Size.SMALL < Size.LARGE}"


def listed(n):
    b = Bits.R | Bits.X
    r = f"{[x.name for x in Color]} {len(Mark)} {[m.value for m in Mark]} {Ratio(2.5).name}"
    return r + f" {b.value} {[x.name for x in b]} {Bits.W in b} {list(Color.__members__)}"


class Word(Enum):
    YES = "yes"
    NO = "no"

    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.value == value.lower():
                return m
        return None


def missing(n):
    text = ["YES", "no", "maybe"][n]
    try:
        return Word(text).name
    except ValueError as e:
        return str(e)


class Level(IntEnum):
    NONE = 0
    LOW = 1
    HIGH = 2

    @classmethod
    def _missing_(cls, value):
        if value < 0:
            raise OverflowError("below")
        return cls.HIGH


def levels(n):
    try:
        return f"{Level(n)!r} {Level(n) + 1} {Level(7).name}"
    except OverflowError as e:
        return f"no {e}"


class Answer(str, Enum):
    YES = "yes"
    NO = "no"


class Access(IntFlag):
    READ = 1
    WRITE = 2


def keys(n):
    d = {Answer.YES: 1}
    d2 = {"yes": 4}
    e = {Answer.YES: 1, Answer.NO: 2}
    e[Answer.NO] = n
    r = f"{d['yes']} {d2[Answer.YES]} {e['no']} {'yes' in d} {Answer.YES in d2} {e.get('yes', 5)}"
    k = {Level.LOW: "one", 2: "two"}
    f = {Access.READ: "r", Access.READ | Access.WRITE: "rw"}
    return r + f" {k[1]} {k[Level.HIGH]} {f[3]} {'no' in d} {len({Answer.YES: 1, 'yes': 2})}"


def indices(n):
    k = Level.LOW if n > 0 else Level.HIGH
    r = f"{np.int16(Level.HIGH)} {np.int16(k) + np.int16(1)} {np.float32(k)} {int(k)}"
    return r + f" {float(Level.HIGH)} {np.zeros(Level.HIGH)[0]} {np.arange(5)[k]}"
