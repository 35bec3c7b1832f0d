# Small programs over the parts of the language that need no heap.
# signature: settings(x: float64)
# signature: mappings(x: int)
# signature: members(x: float)
# signature: dispatch(kind: int, x: float64)
# signature: newton(x: float)
# signature: runge_kutta(n: int)
# signature: rays(x: float64, y: float64)
# signature: states(a: int[:])
# signature: pipeline(a: float64[:])
# signature: types(x: int, y: float)
# signature: statistics(a: float64[:])
# signature: defaults(x: int)
# signature: nested_calls(x: int)
# signature: grid(n: int)
# signature: optional(x: int)
# random: settings 3 finite
# run: mappings(4)
# random: members 3 finite
# run: dispatch(0, 2.0)
# run: dispatch(1, 2.0)
# run: dispatch(2, 2.0)
# run: newton(2.0)
# run: runge_kutta(20)
# run: rays(0.5, 1.0)
# run: rays(5.0, 0.0)
# run: states([0, 1, 1, 0, 1])
# run: states([])
# run: pipeline([1.0, -2.0, 3.0, 0.5])
# run: types(3, 2.5)
# run: statistics([1.0, 2.0, 4.0])
# run: defaults(3)
# run: nested_calls(2)
# run: grid(3)
# run: optional(1)
# run: optional(-1)
import functools
import itertools
import math
from collections import namedtuple
from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from typing import NamedTuple, Optional

import numpy as np


class Settings:
    """Constants of the program."""

    SCALE = 2.5
    STEPS = (1, 2, 3)

    @staticmethod
    def shift(x):
        return x + Settings.SCALE

    @classmethod
    def total(cls):
        return sum(cls.STEPS)


class Stats(NamedTuple):
    mean: float
    variance: float
    count: int


class State(IntEnum):
    IDLE = 0
    RUNNING = 1


class Method(Enum):
    EULER = "euler"
    MIDPOINT = "midpoint"


@dataclass(frozen=True)
class Vec:
    x: float
    y: float
    z: float = 0.0

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k, self.z * k)

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    @property
    def length(self):
        return math.sqrt(self.dot(self))


@dataclass(frozen=True)
class Sphere:
    center: Vec
    radius: float


def settings(x):
    return Settings.shift(x) * Settings.total(), Settings.STEPS[1], Settings.SCALE


def report(prefix, *args, sep=1, **options):
    total = prefix
    for i, a in enumerate(args):
        total += a * (i + 1) * sep
    for name, value in options.items():
        if name == "double":
            total *= 2 * value
        else:
            total += value
    return total


def mappings(x):
    options = dict_of(double=x, extra=3)
    return (report(x, 1, 2), report(x, 1, sep=2), report(x, 5, 6, double=1, extra=x),
            report(1, *(x, 2), **{"extra": 7}), sum(options.values()), "double" in options)


def dict_of(**kwargs):
    return kwargs


def members(x):
    v = Vec(x, 1.0)
    w = replace(v, z=2.0)
    return (v + w * 2.0 - v).length, getattr(w, "z"), getattr(math, "sqrt")(4.0), w == v


OPERATIONS = (math.sin, math.cos, lambda v: v * v)


def dispatch(kind, x):
    for i, f in enumerate(OPERATIONS):
        if i == kind:
            return float(f(x))
    return 0.0


def solve(f, df, x, tolerance=1e-12, limit=50):
    for _ in range(limit):
        step = f(x) / df(x)
        x -= step
        if abs(step) < tolerance:
            break
    return x


def newton(x):
    return solve(lambda v: v * v - 2.0, lambda v: 2.0 * v, x), solve(math.sin, math.cos, x + 1.0)


def advance(method, f, t, y, h):
    if method is Method.EULER:
        return y + h * f(t, y)
    return y + h * f(t + h / 2, y + h / 2 * f(t, y))


def runge_kutta(n):
    decay = functools.partial(lambda k, t, y: -k * y + t, 0.5)
    y = z = 1.0
    for i in range(n):
        y = advance(Method.EULER, decay, i * 0.1, y, 0.1)
        z = advance(Method.MIDPOINT, decay, i * 0.1, z, 0.1)
    return y, z


def hit(sphere, origin, direction) -> Optional[float]:
    oc = origin - sphere.center
    b = oc.dot(direction)
    d = b * b - oc.dot(oc) + sphere.radius * sphere.radius
    if d < 0:
        return None
    return -b - math.sqrt(d)


def rays(x, y):
    s = Sphere(Vec(0.0, 0.0, 5.0), 2.0)
    t = hit(s, Vec(float(x), float(y)), Vec(0.0, 0.0, 1.0))
    if t is None:
        return -1.0
    return t


def states(a):
    state = State.IDLE
    changes = 0
    for v in a:
        new = State.RUNNING if v > 0 else State.IDLE
        if new != state:
            changes += 1
            state = new
    return changes, state == State.RUNNING


def pipeline(a):
    positive = filter(lambda v: v > 0, a)
    return float(sum(map(lambda v: v * v, positive))), sum(
        1 for i, v in enumerate(a) if v > 0 and i % 2 == 0), all(
        p <= q + 10 for p, q in itertools.pairwise(a))


def types(x, y):
    return (type(x) in (int, float), type(y) in (int, str), isinstance((x, y), (list, tuple)),
            isinstance(State.IDLE, Enum), isinstance(Method.EULER, State))


def summarize(a):
    n = len(a)
    mean = sum(a) / n
    return Stats(mean, sum((x - mean) ** 2 for x in a) / n, n)


def statistics(a):
    mean, variance, n = summarize(a)
    s = summarize(a * 2)
    return mean, variance, n, s.mean, s._replace(count=0), max(s)


def defaults(x):
    def f(a, b=x, *, c=2 * x):
        return a + b * c

    fs = tuple((lambda v, k=k: v * k) for k in range(3))
    return f(1), f(1, 2), f(1, c=0), fs[2](x), sum(g(x) for g in fs)


def nested_calls(x):
    def outer(k):
        def inner(v):
            return v * k + x
        return inner

    compose = lambda f, g: lambda v: f(g(v))
    return outer(2)(3), compose(outer(3), outer(4))(x), (lambda *a, **k: len(a) + len(k))(1, 2, b=3)


def grid(n):
    total = 0
    for i, j in itertools.product(range(n), repeat=2):
        if i == j:
            continue
        total += i * 10 + j
    return total


def optional(x):
    p = 2.0 if x > 0 else None
    return 0 if p is None else 1
