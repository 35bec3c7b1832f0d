# What classes inside functions, and decorators of methods, can't do.
# signature: derived(n: int)
# signature: static(n: int)
# signature: body(n: int)
# signature: members(n: int)
# signature: named(n: int)
# signature: kinds(n: int)
# signature: twice(n: int)
# signature: raised(n: int)
# signature: outer(n: int)
# signature: both(n: int)
# signature: set_outer(n: int)
# signature: made(n: int)
# signature: unknown(n: int)
# signature: given(n: int)
# signature: elements(n: int)
# signature: kept_element(n: int)
# signature: inner_elements(n: int)
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


def scaled(base, k):
    class Scaled(base):  # error[L001]: a class inside a function that derives from another one
        def f(self):
            return k

    return Scaled


class Base:
    pass


def derived(n):
    return scaled(scaled(Base, n), n)().f()


def static(n):
    class Node:
        v = n

        @staticmethod
        def make():  # error[L001]: 'Node' in a static method of the class itself is not
            return Node()

    return Node.make().v


def body(n):
    class Odd:
        for i in range(n):  # error[L001]: this statement in the class 'Odd' is not supported
            pass

    return Odd.i


def members(n):
    class Color(Enum):  # error[L001]: a class inside a function that uses its variables is not
        RED = n

    return Color.RED.value


def named(n):
    class Step(NamedTuple):  # error[L001]: a class inside a function that uses its variables is not
        size: int

        def moved(self):
            return self.size + n

    return Step(1).moved()


def keep(v):
    class Kept:
        def get(self):
            return v

    return Kept()  # error[L001]: a class inside a function that uses (list[float]) and (list[int])


def kinds(n):
    return keep([n]).get()[0] + keep([0.5]).get()[0]


def twice(n):
    if n > 1:

        class A:
            def f(self):  # error[L001]: a class inside a function whose name stands for other
                return n + len([A])

    else:

        class A:
            def f(self):
                return n

    return A().f()


def raised(n):
    class Problem(Exception):  # error[L001]: a class derived from type[Exception] is not
        def code(self):
            return n

    raise Problem(1)


def logged(f):
    def g(*args):
        return f(*args)

    return g


class Outer:
    @logged  # error[L001]: the decorator of 'Outer.p' is not supported
    @property
    def p(self):
        return 1


def outer(n):
    return Outer().p


class Both:
    @classmethod
    @property  # error[L001]: the decorator of 'Both.p' is not supported
    def p(cls):
        return 1


def both(n):
    return Both.p


class Setter:
    @property
    def p(self):
        return 1

    @logged  # error[L001]: the decorator of 'Setter.p' is not supported
    @p.setter
    def p(self, v):
        pass


def set_outer(n):
    Setter().p = n


def made(n):
    class A:
        f = staticmethod(len)  # error[L001]: the builtin 'staticmethod' is not supported
        v = n

    return A.f([n])


def unknown(n):
    class A:
        n = n + 1  # error[N001]: name 'n' is not defined

    return A.n


def given(n):
    @dataclass
    class A:
        v: int = n  # error[L001]: a default of a field that is computed of variables is not

    return A().v


def elements(n):
    fs = list(lambda: i for i in range(n))  # error[L001]: function of a generator expression's
    return len(fs)


class Held:
    def __init__(self, f):
        self.f = f


def kept_element(n):
    return len(list(Held(lambda: i) for i in range(n)))  # error[L001]: function of a generator


def inner_elements(n):
    gs = list((i + j for j in range(n)) for i in range(n))  # error[L001]: function of a generator
    return sum(sum(g) for g in gs)
