# Members that are numbers or text, where numbers and text are wanted.
# signature: uses(n: int) -> float
# signature: indices(n: int) -> int
# signature: arrays(n: int) -> float
# signature: texts(n: int) -> str
# signature: words(n: int) -> str
# signature: str_enum(n: int) -> str
# signature: floats(x: float) -> float
# signature: formats(n: int) -> str
# signature: as_keys(n: int) -> str
# run: uses(3)
# run: indices(3)
# run: arrays(2)
# run: texts(1)
# run: texts(2)
# run: words(0)
# run: words(1)
# run: str_enum(0)
# run: str_enum(1)
# run: as_keys(3)
# run: floats(2.0)
# run: formats(1)
import math
from enum import Enum, IntEnum, StrEnum, auto

import numpy as np


class Color(Enum):
    RED = 1
    ROT = 1
    GREEN = 2
    BLUE = 3


class Level(IntEnum):
    LOW = 1
    MIDDLE = 2
    HIGH = 4


class Word(str, Enum):
    YES = "yes"
    NO = "no"


class Name(StrEnum):
    FIRST = auto()
    Second = auto()
    OTHER = "x y"


class Scale(float, Enum):
    HALF = 0.5
    TWO = 2


def level(n):
    return Level(n) if n in (1, 2, 4) else Level.MIDDLE


def uses(n):
    total = 0
    for i in range(Level.HIGH):
        total += i
    for i in range(Level.LOW, level(4), level(n)):
        total += 10 * i
    return (
        math.sqrt(Level.HIGH) + total + math.pow(level(2), Level.MIDDLE) + abs(Level.LOW)
        + divmod(7, Level.MIDDLE)[0] + round(2.345, Level.MIDDLE) + pow(2, Level.HIGH)
        + float(Level.LOW) + int(level(4)))


def indices(n):
    xs = [10, 20, 30, 40, 50]
    ys = list(range(n + 10))
    ys.append(7)
    t = (1, 2, 3)
    ys[Level.LOW] = 77
    ys.insert(Level.LOW, 5)
    ys.pop(Level.HIGH)
    del ys[Level.MIDDLE]
    return (
        xs[Level.LOW] + ys[level(4)] + ys[Level.LOW] + t[Level.LOW] + t[level(2)]
        + sum(xs[Level.LOW:Level.HIGH]) + sum(ys[level(1):Level.HIGH]) + (1 << Level.HIGH)
        + (Level.HIGH >> Level.LOW) + ord("abc"[Level.LOW]) + (level(4) << 2))


def arrays(n):
    a = np.zeros(Level.HIGH)
    b = np.ones((Level.HIGH, level(n)))
    a[Level.LOW] = 3.5
    a[level(2)] = Level.HIGH
    b[Level.LOW, Level.LOW] = 9
    b[Level.MIDDLE] = Level.HIGH
    c = np.arange(Level.HIGH) * level(n) + Level.LOW
    d = np.array([Level.LOW, Level.HIGH, 7])
    e = np.full(Level.MIDDLE, Level.HIGH)
    return (
        a.sum() + b.sum() + c.sum() + b[Level.LOW:, Level.LOW].sum() + b.sum(axis=Level.LOW)[0]
        + d.sum() + e.sum() + np.int32(Level.HIGH) + np.float64(level(n)) + np.sqrt(Level.HIGH))


def texts(n):
    v = level(n)
    return (
        "ab" * v + "x".center(Level.HIGH) + str([0] * Level.MIDDLE) + chr(65 + v) + bin(v)
        + hex(Level.HIGH) + str(v.bit_length()) + str(v.real) + f"{v:3d}|{v}|{v!r}|{v:>4}|{v:x}"
        + "%d %s %5.1f" % (v, v, v) + "{:03d} {} {!r}".format(v, v, Word.YES)
        + "{}{}".format(Word.NO, v))


def word(n):
    return Word.YES if n else Word.NO


def words(n):
    w = word(n)
    s = (
        w.upper() + str(len(w)) + w + "!" + str(w) + repr(w) + f"{w}" + w.value + w.name + w[0]
        + w[-1:])
    s += (
        str(w == "yes") + str("e" in w) + str(w in "yes or no?") + str(w in ["yes"])
        + "".join([w, Word.NO]) + w * 2 + str(w.startswith("y")) + "|".join([c for c in w]))
    s += (
        "a".join(w) + str(w < "o") + str({"yes": 1, "no": 2}[w]) + str(Word("no")) + "%s" % w
        + str(isinstance(w, str)) + f"{w:>10}|" + "yes and no".replace(w, "X")
        + str(hash(w) == hash(w.value)))
    return s + w.replace("e", Word.NO)


def str_enum(n):
    w = Name.FIRST if n else Name.OTHER
    d = {"first": 1, "second": 2, "x y": 3}
    s = (
        str(w) + repr(w) + f"{w}" + f"{w:>8}|" + w.title() + w.value + w.name + str(d[w])
        + str(Name.Second) + str(w.split()))
    match w:
        case "first":
            s += "A"
        case Name.OTHER:
            s += "B"
    return s + str(Name("second").name) + "-".join([Name.FIRST, Name.OTHER]) + "x" + w


def as_keys(n):
    d = {}
    for i in range(n):
        d[Level(2 ** i)] = i
    s = str(d) + str(d[Level.LOW]) + str(d.get(Level.HIGH, 9)) + str(Level.MIDDLE in d)
    e = {1: "a", 2: "b", 4: "c"}
    f = {}
    f[n] = 1
    f[1] = 2
    s += (
        e[Level.LOW] + str(f[Level.LOW]) + str(f.get(Level.HIGH, 8)) + str(Level.LOW in f)
        + str(Level.HIGH in [1, 4]) + str(hash(Level.HIGH)))
    t = {1, 2, n}
    return (
        s + str(Level.LOW in t) + str({Color.RED: 1}[Color(1)])
        + str(len({Level.LOW, Level.HIGH, level(n)})))


def floats(x):
    h = Scale.HALF if x > 1 else Scale.TWO
    return h * x + math.sqrt(Scale.TWO) + h.value + float(h) + (h + 1) + (h < 1)


def formats(n):
    return (
        f"{Color.RED:>12}|{Color.RED}" + f"{Level.HIGH:05d}" + "{}".format(Level.LOW)
        + format(Level.HIGH, "b") + str(Scale.HALF) + f"{Scale.HALF}" + repr(Scale.HALF))
