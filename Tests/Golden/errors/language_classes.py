# What classes can't do in compiled functions.
# signature: assigned(x: float64)
# signature: replaced(x: float64)
# signature: initialised(x: float64)
# signature: statement(x: float64)
# signature: decorated(x: float64)
# signature: derived(x: float64)
# signature: missing(x: float64)
# signature: excess(x: float64)
# signature: unknown(x: float64)
# signature: attribute(x: float64)
# signature: ordered(x: float64)
# signature: named(x: int)
# signature: returned(x: float64)  # error[L001]: 'returned' returns Account, which C can't receive
# signature: key(x: int)
# signature: flags(x: int)
# signature: kept(x: int)
# signature: massive(x: int)
# signature: chosen(x: int)
# signature: shown(x: int)
from collections import namedtuple
from dataclasses import dataclass
from enum import KEEP, Enum, Flag

Point = namedtuple("Point", "x y")


@dataclass(frozen=True)
class Account:
    balance: float


@dataclass(init=False)  # error[L001]: the argument 'init' of 'dataclass' is not
class Keywords:
    a: float


@dataclass
class Counter:
    n: int = 0

    def __new__(cls):
        return object.__new__(cls)


class Odd:
    for i in range(3):  # error[L001]: this statement in the class 'Odd' is not supported
        pass


class Bits(Flag):
    A = 3


class Kept(Flag, boundary=KEEP):  # error[L001]: the argument 'boundary' of the class 'Kept'
    A = 1


class Missing(Enum):
    A = 1

    def __new__(cls, value):  # error[L001]: '__new__' of the class 'Missing' is not supported
        return object.__new__(cls)


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self._value_ = mass
        self.mass = mass


@dataclass(repr=False)
class Silent:
    a: int


class Error(ValueError):
    for i in range(3):  # error[L001]: this statement in the class 'Error' is not supported
        pass


class Color(Enum):
    RED = 1
    BLUE = 2


def assigned(x):
    a = Account(x)
    a.balance = 1.0  # error[L001]: assignment to attribute 'balance' of Account
    return a.balance


def replaced(x):
    return Point(x, x)._replace(z=1).x  # error[T113]: 'Point' has no parameter 'z'


def initialised(x):
    return Counter().n + x  # error[L001]: an instance of 'Counter', which has '__new__', is not


def statement(x):
    return Odd.i


def decorated(x):
    return Keywords(a=x).a


def derived(x):
    raise Error(x)


def missing(x):
    return Point(x).x  # error[T113]: argument 'y' of 'Point' is missing


def excess(x):
    return Account(x, 2.0).balance  # error[T113]: 'Account' takes 1 arguments but 2 are given


def unknown(x):
    return Account(balence=x).balance  # error[T113]: 'Account' has no parameter 'balence'


def attribute(x):
    return Account(x).balanec  # error[T116]: Account has no attribute 'balanec'


def ordered(x):
    return Account(x) < Account(1.0)  # error[T102]: operator '<' does not take Account and Account


def named(x):
    c = Color.RED if x > 0 else Color.BLUE
    return c.name == "RED"


def returned(x):
    return Account(x)


def key(x):
    d = {"a": x}
    return d["b"]  # error[T117]: the dict has no key 'b'


def flags(x):
    return Bits.A.value  # error[L001]: a flag of several bits that have no members of their own


def kept(x):
    return Kept.A.value


def chosen(x):
    return Missing(x).value


def shown(x):
    return len(str(Silent(x)))  # error[L001]: the text of an instance without __repr__


def massive(x):
    return Planet.EARTH.mass  # error[L001]: this '__init__' of 'Planet'
