# What the __init__ of an enumeration sets of its members.
# signature: planets(n: int) -> str
# signature: sizes(n: int) -> str
# signature: shades(n: int) -> str
# signature: inherited(n: int) -> str
# run: planets(1)
# run: planets(0)
# run: sizes(0)
# run: sizes(1)
# run: sizes(2)
# run: shades(1)
# run: shades(0)
# run: inherited(1)
# run: inherited(0)
import math
from enum import Enum


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)

    def weight(self, kg):
        return kg * self.gravity


def planets(n):
    p = Planet.EARTH if n > 0 else Planet.MERCURY
    r = f"{p.name} {p.value} {p.mass} {p.radius} {p.gravity} {p} {p.weight(2.0)}"
    r += f" {Planet((3.303e+23, 2.4397e6)).name} {[q.mass for q in Planet]}"
    return r + f" {Planet.EARTH.gravity} {max(Planet, key=lambda q: q.radius).name}"


class Size(Enum):
    SMALL = 1
    LARGE = 10
    BIG = 10
    NAMED = (7, "seven")

    def __init__(self, width, label="none"):
        self.width = width * 2
        self.label = label
        self.text = f"{label}-{self.width}"
        self.root = math.sqrt(width)
        if width > 5:
            self.kind = "wide"
        else:
            self.kind = "slim"


def sizes(n):
    s = [Size.SMALL, Size.BIG, Size.NAMED][n]
    r = f"{s.width} {s.label} {s.text} {s.root} {s.kind} {s.name}"
    return r + f" {Size.LARGE.text} {len(Size)} {sum(x.width for x in Size)}"


class Shade(Enum):
    DARK = ("d", (0, 0, 0))
    LIGHT = ("l", (255, 255, 255))

    def __init__(self, code, rgb):
        self.code = code
        self.rgb = rgb

    def __str__(self):
        return f"{self.code}{self.rgb[0]}"


def shades(n):
    s = Shade.LIGHT if n > 0 else Shade.DARK
    by_code = {x.code: x for x in Shade}
    return f"{s} {s.rgb} {by_code[s.code].name} {s!r} {s.rgb == (0, 0, 0)}"


class Coded(Enum):
    def __init__(self, code):
        self.code = code

    def doubled(self):
        return self.code + self.code


class Letter(Coded):
    A = "a"
    B = "b"


class Digit(Coded):
    ONE = 1
    TWO = 2


def inherited(n):
    a = Letter.A if n > 0 else Letter.B
    d = Digit.ONE if n > 0 else Digit.TWO
    return f"{a.code} {a.doubled()} {d.code + 1} {d.doubled()} {a!r}"
