"""datetime64 and timedelta64 that callers pass and get: as their numbers of units."""
# signature: later(d: datetime64[D], n: int) -> datetime64[D]
# signature: between(a: datetime64[s], b: datetime64[s])
# signature: seconds(a: datetime64[D], t: timedelta64[s])
# signature: weekday(d: datetime64[D]) -> int
# signature: missing(d: datetime64[ns], t: timedelta64[ms])
# signature: order(a: datetime64[D], b: datetime64[h]) -> bool
# signature: halved(t: timedelta64[us]) -> timedelta64[us]
# signature: first(year: int)
# signature: days(d: datetime64[M])
# signature: shown(d: datetime64[m]) -> str
# signature: event(e: Event) -> Event
# signature: both(p: (datetime64[D], float))
# signature: NPDates(d: NPDatetime('D'), t: NPTimedelta('h'))
from typing import NamedTuple

import numpy as np


def later(d, n):
    return d + np.timedelta64(n, "D")


# run: later(np.datetime64("2024-02-28"), 2)
# run: later(np.datetime64("1970-01-01"), -1)
# run: later(np.datetime64("NaT", "D"), 5)
def between(a, b):
    return b - a, a < b


# run: between(np.datetime64("2000-01-01T00:00:00"), np.datetime64("2000-01-02T00:00:01"))
# run: between(np.datetime64("NaT", "s"), np.datetime64("2000-01-02T00:00:01"))
def seconds(a, t):
    return a + t, t / np.timedelta64(1, "m")


# run: seconds(np.datetime64("2020-05-05"), np.timedelta64(90, "s"))
# run: seconds(np.datetime64("2020-05-05"), np.timedelta64("NaT", "s"))
def weekday(d):
    return int((d - np.datetime64("1970-01-05")) // np.timedelta64(1, "D")) % 7


# run: weekday(np.datetime64("2026-11-23"))
# run: weekday(np.datetime64("1969-12-31"))
def missing(d, t):
    return np.isnat(d), np.isnat(t)


# run: missing(np.datetime64("NaT", "ns"), np.timedelta64(5, "ms"))
# run: missing(np.datetime64("2000-01-01T00:00:00.000000001"), np.timedelta64("NaT", "ms"))
def order(a, b):
    return a <= b


# run: order(np.datetime64("2000-01-01"), np.datetime64("2000-01-01T00"))
# run: order(np.datetime64("2000-01-02"), np.datetime64("2000-01-01T23"))
def halved(t):
    return t // 2


# run: halved(np.timedelta64(7, "us"))
# run: halved(np.timedelta64(-7, "us"))
def first(year):
    if year < 0:
        return np.datetime64("NaT", "Y"), np.timedelta64(0, "M")
    return np.datetime64(year - 1970, "Y"), np.timedelta64(year, "M")


# run: first(2000)
# run: first(-1)
def days(d):
    return d.astype("datetime64[D]"), d + np.timedelta64(1, "Y")


# run: days(np.datetime64("2024-02"))
def shown(d):
    return str(d)


# run: shown(np.datetime64("2024-02-03T04:05"))
# run: shown(np.datetime64("NaT", "m"))
class Event(NamedTuple):
    name: str
    when: 'datetime64[D]'


def event(e):
    return Event(e.name + "!", e.when - np.timedelta64(1, "D"))


# run: event(Event("new year", np.datetime64("2000-01-01")))
def both(p):
    d, x = p
    return (d + np.timedelta64(int(x), "D"), x)


# run: both((np.datetime64("2000-01-01"), 2.0))
def NPDates(d, t):
    return d + t


# run: NPDates(np.datetime64("2000-01-01"), np.timedelta64(30, "h"))
