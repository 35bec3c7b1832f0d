# What exceptions can't do in compiled functions.
# signature: several(n: int) -> int
# signature: unknown(n: int) -> int
# signature: listed(n: int) -> int
# signature: decorated(n: int) -> int
# signature: itself(n: int) -> int
# signature: keyword(n: int) -> int
# signature: missing(n: int) -> int
# signature: bare(n: int)
# signature: nested(n: int)
# signature: system(n: int)
# signature: index(n: int) -> int
# signature: equal(n: int) -> bool
# signature: same(n: int) -> bool
from dataclasses import dataclass


class First(Exception):
    def code(self):
        return 1


class Second(Exception):
    def code(self):
        return 2


class Itself(Exception):
    def __init__(self, n):
        self.me = self  # error[L001]: 'self' itself in the '__init__' of an exception


@dataclass  # error[L001]: this decorator of the class 'Decorated'
class Decorated(Exception):
    n: int


def several(n):
    try:
        if n == 0:
            raise First
        raise Second
    except Exception as e:
        return e.code()  # error[L001]: 'code' of an exception that may be of several classes


def unknown(n):
    try:
        if n == 0:
            raise ValueError("a", 1)
        raise ValueError(2)
    except ValueError as e:
        return e.args[0]  # error[L001]: 'args' of this exception is not known


def listed(n):
    try:
        return 1 // n
    except [ValueError]:  # error[T122]: is no exception
        return 2


def decorated(n):
    raise Decorated(n)


def itself(n):
    raise Itself(n)


def keyword(n):
    raise ValueError(text="no")  # error[T113]: 'ValueError' has no parameter 'text'


def missing(n):
    raise Itself()  # error[T113]: argument 'n' of '__init__' is missing


def bare(n):
    raise  # error[L001]: a bare 'raise'


def nested(n):
    try:
        return 1 // n
    except (ValueError, (KeyError, IndexError)):  # error[T122]: is no exception
        return 2


def system(n):
    raise OSError(n, "no such file")  # error[L001]: 'OSError' with several arguments


def index(n):
    try:
        if n == 0:
            raise ValueError("a", 1)
        raise ValueError(2)
    except ValueError as e:
        return len(e.args[n])  # error[L001]: an index into the arguments of several


class Equal(Exception):
    def __eq__(self, other):
        return True


def equal(n):
    return Equal(n) == Equal(2)  # error[L001]: '==' of exceptions with '__eq__'


def same(n):
    return ValueError("a") is ValueError("b")  # error[T111]: 'is' can't be decided
