# Questions about classes: issubclass, and isinstance with the abstract classes of the library.
# signature: derived(n: int) -> str
# signature: builtins(n: int) -> str
# signature: abstract(n: int) -> str
# signature: own(n: int) -> str
# signature: several(n: int) -> str
# signature: numeric(n: int) -> str
# run: derived(1)
# run: builtins(1)
# run: abstract(3)
# run: own(2)
# run: several(1)
# run: several(0)
# run: several(-1)
# run: numeric(4)
import collections.abc
import numbers
from collections import deque, namedtuple
from collections.abc import (
    Callable, Collection, Container, Hashable, Iterable, Iterator, Mapping, MutableSequence,
    Reversible, Sequence, Set, Sized)
from dataclasses import dataclass
from enum import Enum, IntEnum

import numpy as np


class A:
    def m(self):
        return 1


class B(A):
    pass


class C:
    pass


class Failure(ValueError):
    pass


class Level(IntEnum):
    LOW = 1


class Word(str, Enum):
    YES = "yes"


Pair = namedtuple("Pair", "a b")


def derived(n):
    r = f"{issubclass(B, A)} {issubclass(A, B)} {issubclass(B, (C, A))} {issubclass(C, object)}"
    r += f" {issubclass(A, A)} {issubclass(B, (C, (A, int)))} {issubclass(A, int)}"
    r += f" {issubclass(Failure, ValueError)} {issubclass(KeyError, (ValueError, LookupError))}"
    r += f" {issubclass(Failure, object)} {issubclass(ValueError, Failure)}"
    return r + f" {issubclass(Level, int)} {issubclass(Level, IntEnum)} {issubclass(Word, str)}"


def builtins(n):
    r = f"{issubclass(bool, int)} {issubclass(int, (str, float))} {issubclass(int, bool)}"
    r += f" {issubclass(np.float64, float)} {issubclass(np.int32, np.integer)}"
    r += f" {issubclass(list, Sequence)} {issubclass(dict, Mapping)} {issubclass(str, Iterable)}"
    return r + f" {issubclass(int, numbers.Integral)} {issubclass(Pair, tuple)} {type(n) is int}"


def words(k):
    yield k


def abstract(n):
    xs = [n]
    xs.append(3)
    d = {n: 1}
    d[5] = n
    q = deque(xs)
    r = f"{isinstance(xs, collections.abc.Sequence)} {isinstance(xs, Iterable)}"
    r += f" {isinstance(d, Mapping)} {isinstance('a', Sequence)} {isinstance(words, Callable)}"
    r += f" {isinstance(xs, Hashable)} {isinstance((1,), Hashable)} {isinstance(d, Sized)}"
    r += f" {isinstance(xs, MutableSequence)} {isinstance({n}, Set)} {isinstance(n, Iterable)}"
    r += f" {isinstance(range(n), Sequence)} {isinstance(words(n), Iterator)}"
    r += f" {isinstance(frozenset(xs), Hashable)} {isinstance({n}, Hashable)}"
    r += f" {isinstance(np.zeros(2), Sequence)} {isinstance(np.zeros(2), Collection)}"
    r += f" {isinstance(b'a', Sequence)} {isinstance(q, MutableSequence)} {isinstance(n, Hashable)}"
    r += f" {isinstance(d, Reversible)} {isinstance({n}, Reversible)} {isinstance(None, Hashable)}"
    r += f" {isinstance(n, (str, Sequence))} {isinstance('a', (int, Sequence))}"
    return r + f" {isinstance(len, Callable)} {isinstance(A, Callable)} {isinstance(1.5, Sized)}"


class Bag:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        return iter(self.items)


class Crate(Bag):
    def __contains__(self, x):
        return x in self.items

    def __eq__(self, other):
        return len(self) == len(other)


class Steps:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __call__(self):
        return self.n


@dataclass
class Point:
    x: int


@dataclass(frozen=True)
class Fixed:
    x: int


def own(n):
    b, c, s = Bag([n]), Crate([n]), Steps(n)
    r = f"{isinstance(b, Sized)} {isinstance(b, Iterable)} {isinstance(b, Collection)}"
    r += f" {isinstance(c, Collection)} {isinstance(c, Container)} {isinstance(b, Hashable)}"
    r += f" {isinstance(c, Hashable)} {isinstance(s, Iterator)} {isinstance(s, Callable)}"
    r += f" {isinstance(b, Sequence)} {isinstance(Point(n), Hashable)}"
    r += f" {isinstance(Fixed(n), Hashable)} {isinstance(Pair(1, n), Sequence)}"
    return r + f" {isinstance(Level.LOW, Hashable)} {isinstance(Word.YES, Sequence)}"


def several(n):
    x = Bag([1, 2]) if n > 0 else Steps(3) if n == 0 else Point(4)
    r = f"{isinstance(x, Sized)} {isinstance(x, (Point, Sized))} {isinstance(x, Callable)}"
    if isinstance(x, (Point, Sized)):
        if isinstance(x, Point):
            r += f" point {x.x}"
        else:
            r += f" sized {len(x)}"
    elif isinstance(x, Iterator):
        r += f" steps {[k for k in x]}"
    return r


def numeric(n):
    k = Level.LOW
    r = f"{isinstance(k, numbers.Integral)} {isinstance(k, numbers.Real)} {isinstance(k, int)}"
    r += f" {isinstance(n, numbers.Integral)} {isinstance(1.5, numbers.Rational)}"
    return r + f" {isinstance(n, (numbers.Real, str))} {isinstance(Word.YES, numbers.Number)}"
