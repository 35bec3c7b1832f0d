"""Dates that a Python extension is passed and returns."""
from extension_use import compiled

MODULE = '''
from typing import NamedTuple

import numpy as np


class Event(NamedTuple):
    name: str
    when: 'datetime64[D]'


def later(d, n):
    return d + np.timedelta64(n, "D")


def between(a, b):
    return b - a


def hours(t):
    return t / np.timedelta64(1, "h")


def moved(e):
    return Event(e.name + "!", e.when - np.timedelta64(1, "D"))


def swapped(p):
    return p[1], p[0]


def either(d):
    return d


def missing(n):
    return np.datetime64("NaT", "D"), np.timedelta64("NaT", "s")
'''
SIGNATURES = '''
later(d: datetime64[D], n: int)
later(d: datetime64[s], n: int)
between(a: datetime64[s], b: datetime64[s])
hours(t: timedelta64[m])
moved(e: Event)
swapped(p: (datetime64[D], timedelta64[h]))
either(d: datetime64[D])
either(d: int)
missing(n: int)
'''
SCRIPT = r'''
import datetime

import numpy as np

from extension_comparison import both, compare, flat_calls, refuse, run

python, compiled = both("dates")
D, T = np.datetime64, np.timedelta64
CASES = [
    ("later", (D("2000-01-01"), 3)), ("later", (D("2000-01-01T05:00:00"), 3)),
    ("later", (D("NaT", "D"), 3)),
    ("between", (D("2000-01-01T05:00:00"), D("2001-01-01T05:00:00"))),
    ("hours", (T(90, "m"),)), ("swapped", ((D("2000-01-01"), T(5, "h")),)),
    ("either", (D("2000-01-01"),)), ("either", (5,)), ("missing", (1,)),
    ("moved", (python.Event("a", D("2000-01-01")),)),
]
compare(python, compiled, CASES)
flat_calls(compiled, CASES)
for name, arguments in CASES[:4]:
    assert getattr(compiled, name)(*arguments).dtype == getattr(python, name)(*arguments).dtype
assert compiled.later(D("2000-01"), 3) == D("2000-01-04") and compiled.hours(T(2, "h")) == 2.0
refuse(compiled, [
    (TypeError, "hours", (T(2, "s"),)), (TypeError, "hours", (D("2000-01-01"),)),
    (TypeError, "later", (datetime.date(2000, 1, 1), 3)), (TypeError, "either", (D("2000", "h"),)),
    (TypeError, "later", (np.array(D("2000-01-01")), 3)), (TypeError, "moved", (("a", 5),)),
    (OverflowError, "between", (D(2**62, "Y"), D("2000")))])
assert "(t: timedelta64[s])" in run(compiled, "hours", (T(2, "s"),))[1][0]
'''


def dates(s):
    """Dates as arguments, results and fields; those of longer units fit."""
    compiled(s, "dates", MODULE, SIGNATURES, SCRIPT)


TESTS = [dates]
