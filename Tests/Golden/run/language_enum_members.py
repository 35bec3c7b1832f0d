# Members of enumerations by value and by name, aliases, `auto`, and classes that are looped over.
# signature: members(n: int) -> str
# signature: by_name(s: str) -> str
# signature: by_value(n: int) -> str
# signature: automatic(n: int) -> str
# signature: aliases(n: int) -> str
# signature: matched(n: int) -> str
# run: members(1)
# run: by_name("RED")
# run: by_name("ROT")
# run: by_name("PINK")
# run: by_value(1)
# run: by_value(3)
# run: by_value(9)
# run: automatic(1)
# run: aliases(1)
# run: matched(1)
# run: matched(2)
# run: matched(3)
from enum import Enum, Flag, IntEnum, StrEnum, auto


class Color(Enum):
    RED = 1
    ROT = 1
    GREEN = 2
    BLUE = 3


class Level(IntEnum):
    LOW = 1
    MIDDLE = 2
    HIGH = 4


class Perm(Flag):
    X = auto()
    W = auto()
    R = auto()
    RW = R | W
    NONE = 0


class Name(StrEnum):
    FIRST = auto()
    Second = auto()
    OTHER = "x y"


class Auto(Enum):
    A = 5
    B = auto()
    C = 2
    D = auto()


def level(n):
    return Level(n) if n in (1, 2, 4) else Level.MIDDLE


def members(n):
    s = ""
    for name, c in Color.__members__.items():
        s += name + str(c) + str(c.value)
    for c in Color:
        s += c.name
    return (
        s + str(len(Color)) + str(list(Color)) + str([c.value for c in Color])
        + str(list(Color.__members__.keys())) + str("ROT" in Color.__members__)
        + str(len(Color.__members__)) + str(Color.ROT) + str(Color.RED is Color.ROT)
        + str(Color.RED in Color) + str(max(Level)) + str(sorted(Level, reverse=True))
        + str(sum(Level)) + str(list(reversed(Color))) + str(tuple(Color))
        + str(list(enumerate(Color))) + str(dict(zip(Color, Level)))
        + str({c.name: c.value for c in Color}) + str(isinstance(Color.RED, Color))
        + str(type(Color.RED) is Color))


def by_name(s):
    try:
        return str(Color[s]) + Color["GREEN"].name
    except KeyError as e:
        return "none" + str(e)


def by_value(n):
    try:
        return str(Color(n)) + str(Color(2.0)) + str(Color(True))
    except ValueError as e:
        return "bad"


def automatic(n):
    return (
        str([a.value for a in Auto]) + str([p.value for p in Perm]) + str([w.value for w in Name]))


def aliases(n):
    return str(Color.ROT.name) + str(Color["ROT"]) + str(len(Color)) + str(Color(1))


def matched(n):
    c = Color(n)
    match c:
        case Color.RED | Color.GREEN:
            s = "warm"
        case Color.BLUE:
            s = "cold"
    match level(n):
        case 1:
            s += "1"
        case Level.MIDDLE:
            s += "2"
        case _:
            s += "?"
    return s
