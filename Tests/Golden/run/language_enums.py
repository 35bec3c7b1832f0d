# Enumerations are constants, and ints at run time.
# signature: code(x: int)
# signature: by_value(x: int)
# signature: numbers(x: int)
# signature: members(x: int)
# signature: automatic()
# signature: floats(x: float64)
# run: code(0)
# run: code(1)
# run: code(-1)
# run: by_value(1)
# run: by_value(2)
# run: by_value(4)
# run: by_value(7)
# run: numbers(1)
# run: numbers(20)
# run: members(2)
# run: automatic()
# random: floats 3 finite
from enum import Enum, IntEnum, auto, unique
import enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 4

    def darker(self):
        return self.value * 10


class Level(IntEnum):
    LOW = 1
    MIDDLE = 10
    HIGH = 20


@unique
class Step(enum.Enum):
    FIRST = auto()
    SECOND = auto()
    THIRD = auto()


class Scale(Enum):
    SMALL = 0.5
    LARGE = 2.0
    HUGE = 2.0


def pick(x):
    if x > 0:
        return Color.RED
    if x < 0:
        return Color.GREEN
    return Color.BLUE


def code(x):
    c = pick(x)
    if c is Color.RED:
        return 100
    if c == Color.GREEN:
        return 200
    return c.darker() + c.value


def by_value(x):
    c = Color(x)
    return c.value, c == Color.BLUE, c != Color.BLUE


def numbers(x):
    level = Level.MIDDLE
    return (level + x, level < x, Level.HIGH > Level.LOW, level == 10, x * Level.LOW,
            -level, level.value, x == Level.LOW, isinstance(level, int))


def members(x):
    total = 0
    for c in Color:
        if c.value > x:
            total += c.value
        if c.name == "RED":
            total += 1000
    return total, len(Color), Color["GREEN"].value, Color.RED in Color, Color.RED.name == "RED"


def automatic():
    return Step.FIRST.value, Step.SECOND.value, Step.THIRD.value


def floats(x):
    s = Scale.LARGE if x > 0 else Scale.SMALL
    return x * s.value, Scale.HUGE is Scale.LARGE, len(Scale)
