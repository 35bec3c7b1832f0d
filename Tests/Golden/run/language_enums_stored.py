# Members of enumerations in lists, dicts, sets, fields and results.
# signature: grown(n: int) -> int
# signature: keys(n: int) -> int
# signature: values(n: int) -> int
# signature: names(n: int) -> str
# signature: lookup(n: int) -> str
# signature: iteration(n: int) -> int
# signature: sets(n: int) -> int
# signature: optional_color(n: int) -> int
# signature: in_field(n: int) -> int
# signature: text_values(n: int) -> str
# signature: int_enum(n: int) -> int
# signature: by_name(n: int) -> int
# signature: bad_value(n: int) -> int
# signature: texts(n: int) -> str
# signature: conditional(n: int) -> int
# signature: state_machine(n: int) -> int
# signature: transitions(n: int) -> str
# signature: equality(n: int) -> int
# signature: methods(n: int) -> float
# signature: compare(n: int) -> int
# signature: matching(n: int) -> int
# signature: auto_values(n: int) -> int
# run: grown(5)
# run: keys(5)
# run: values(5)
# run: names(4)
# run: lookup(1)
# run: lookup(3)
# run: iteration(1)
# run: sets(5)
# run: optional_color(0)
# run: optional_color(2)
# run: in_field(2)
# run: text_values(0)
# run: text_values(1)
# run: int_enum(2)
# run: by_name(1)
# run: bad_value(1)
# run: bad_value(9)
# run: texts(2)
# run: conditional(0)
# run: conditional(1)
# run: state_machine(7)
# run: transitions(3)
# run: equality(0)
# run: equality(1)
# run: methods(0)
# run: methods(1)
# run: compare(2)
# run: matching(0)
# run: matching(1)
# run: matching(2)
# run: auto_values(1)
from enum import Enum, IntEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Word(Enum):
    YES = "yes"
    NO = "no"


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    @property
    def mass(self):
        return self.value[0]

    def ratio(self):
        return self.value[0] / self.value[1]


@unique
class Auto(Enum):
    FIRST = auto()
    SECOND = auto()
    TENTH = 10
    NEXT = auto()


def grown(n):
    cs = []
    for i in range(n):
        cs.append(Color(i % 3 + 1))
    total = 0
    for c in cs:
        total = total * 10 + c.value
    return total + int(cs[0] is Color.RED) + int(cs[1] == Color.GREEN)


def keys(n):
    d = {}
    for i in range(n):
        c = Color(i % 3 + 1)
        d[c] = d.get(c, 0) + i
    total = 0
    for k, v in d.items():
        total += k.value * v * 100
    return total + d[Color.BLUE]


def values(n):
    d = {}
    for i in range(n):
        d[i] = Color.RED if i % 2 else Color.BLUE
    return d[0].value * 10 + d[1].value


def names(n):
    cs = [Color.RED]
    for i in range(n):
        cs.append(Color(i % 3 + 1))
    return ",".join([c.name for c in cs])


def lookup(n):
    return Color(n).name + Color["GREEN"].name


def iteration(n):
    total = 0
    for c in Color:
        total = total * 10 + c.value
    return total + len(Color) + len(list(Color)) + [c for c in Color][1].value


def sets(n):
    s = set()
    for i in range(n):
        s.add(Color(i % 2 + 1))
    return len(s) + 10 * int(Color.RED in s) + 100 * int(Color.BLUE in s)


def maybe(n):
    if n == 0:
        return None
    return Color(n)


def optional_color(n):
    c = maybe(n)
    if c is None:
        return -1
    if c == Color.GREEN:
        return 50
    return c.value


class Light:
    def __init__(self):
        self.color = Color.RED
        self.history = []

    def step(self):
        self.history.append(self.color)
        if self.color is Color.RED:
            self.color = Color.GREEN
        elif self.color is Color.GREEN:
            self.color = Color.BLUE
        else:
            self.color = Color.RED


def in_field(n):
    light = Light()
    for i in range(n):
        light.step()
    return light.color.value * 100 + light.history[-1].value


def text_values(n):
    w = Word.YES if n else Word.NO
    return w.value + w.name + Word("no").name + str(w) + repr(w)


def int_enum(n):
    level = Level(10) if n else Level.LOW
    xs = [level, Level.LOW]
    return level + n + (level > 5) + sum(xs) + max(xs) * 2


def by_name(n):
    return Color["BLUE"].value


def bad_value(n):
    try:
        return Color(n).value
    except ValueError:
        return -1


def texts(n):
    c = Color(n)
    level = f"{Level.HIGH}" + str(Level.HIGH) + repr(Level.LOW)
    return str(c) + repr(c) + f"{c}" + str([c]) + level


def conditional(n):
    c = Color.RED if n else Color.BLUE
    return c.value if c is not Color.RED else 100


def state_machine(n):
    state = Color.RED
    count = 0
    for i in range(n):
        match state:
            case Color.RED:
                state = Color.GREEN
            case Color.GREEN:
                state = Color.BLUE
                count += 1
            case Color.BLUE:
                state = Color.RED
                count += 10
    return count * 10 + state.value


NEXT = {Color.RED: Color.GREEN, Color.GREEN: Color.BLUE, Color.BLUE: Color.RED}


def transitions(n):
    c = Color.RED
    out = ""
    for i in range(n):
        c = NEXT[c]
        out += c.name[0]
    return out


def equality(n):
    c = Color.RED if n else Color.GREEN
    return int(c == 1) + 2 * int(c == Color.RED) + 4 * int(c != Color.RED) + 8 * int(Level.LOW == 1)


def methods(n):
    p = Planet.EARTH if n else Planet.MERCURY
    return p.mass + p.ratio()


def compare(n):
    a = Level.LOW
    b = Level.HIGH if n else Level.LOW
    return int(a < b) + 2 * int(a <= 1) + sorted([b, a])[0]


def matching(n):
    c = Color(n + 1)
    if c in (Color.RED, Color.GREEN):
        return 1
    return 2


def auto_values(n):
    return Auto.FIRST.value + Auto.SECOND.value * 10 + Auto.NEXT.value * 100

