# datetime64 and timedelta64 as values inside compiled code.
# signature: parsed(n: int)
# signature: sums(n: int)
# signature: units(n: int)
# signature: calendar(days: int)
# signature: months(n: int)
# signature: deltas(a: int, b: int)
# signature: divided(a: int, b: int)
# signature: absent(n: int)
# signature: ordered(a: int, b: int)
# signature: looped(n: int)
# signature: texts(n: int)
# signature: helpers(day: int)
# run: parsed(0)
# run: sums(5)
# run: sums(-400)
# run: units(100)
# run: units(-1)
# run: calendar(0)
# run: calendar(-1)
# run: calendar(18321)
# run: calendar(11016)
# run: calendar(-719468)
# run: calendar(2932896)
# run: calendar(47540)
# run: calendar(-800000)
# run: months(13)
# run: months(-1)
# run: deltas(7, 2)
# run: deltas(-7, 2)
# run: deltas(0, -3)
# run: divided(7, 2)
# run: divided(-7, 2)
# run: divided(7, 0)
# run: divided(-7, -2)
# run: absent(3)
# run: ordered(24, 1)
# run: ordered(23, 1)
# run: ordered(-5, 0)
# run: looped(10)
# run: texts(100000)
# run: helpers(19000)
# random: calendar 30 ints=100000
import numpy as np
from numba import njit

EPOCH = np.datetime64("1970-01-01")
STEP = np.timedelta64(36, "h")


def parsed(n):
    return (np.datetime64("2020").astype("int64"), np.datetime64("2020-02").astype(np.int64),
            np.datetime64("2020-02-29").astype("int64"),
            np.datetime64("2020-02-29T23").astype("int64"),
            np.datetime64("2020-02-29T23:59").astype("int64"),
            np.datetime64("2020-02-29 23:59:58").astype("int64"),
            np.datetime64("2020-02-29T23:59:58.5").astype("int64"),
            np.datetime64("1969-12-31T23:59:58.123456").astype("int64"),
            np.datetime64("2020-02-29T23:59:58.123456789").astype("int64"),
            np.datetime64("2020-02-29", "M").astype("int64"),
            np.datetime64("2020-02", "ns").astype("int64"),
            np.datetime64("1960-02-29T05", "W").astype("int64"),
            np.datetime64(17, "Y").astype("int64"), np.timedelta64(5, "m").astype("int64"))


def sums(n):
    d = np.datetime64("2020-01-31")
    t = np.timedelta64(n, "D")
    e = d + t
    f = t + e - np.timedelta64(1, "h")
    g = e - EPOCH
    return (e.astype("int64"), f.astype("int64"), g.astype("int64"), (d - e == -t),
            (e - 5).astype("int64"), (7 + e).astype("int64"), (e > d), (EPOCH + STEP > EPOCH),
            (d - np.datetime64("2020-01-31T06")).astype("int64"))


def units(n):
    t = np.timedelta64(n, "h")
    d = np.datetime64(n, "h")
    return (t.astype("timedelta64[D]").astype("int64"), t.astype("m8[s]").astype("int64"),
            d.astype("datetime64[D]").astype("int64"), d.astype("M8[M]").astype("int64"),
            d.astype("datetime64[Y]").astype("int64"), np.timedelta64(t, "W").astype("int64"),
            np.datetime64(d, "us").astype("int64"), t.astype("float64"), d.astype("int32"))


def calendar(days):
    d = np.datetime64(days, "D")
    return str(d), str(d.astype("datetime64[M]")), str(d.astype("datetime64[Y]")), \
        (d.astype("datetime64[M]") + 1).astype("datetime64[D]").astype("int64")


def months(n):
    m = np.datetime64("2019-12") + np.timedelta64(n, "M")
    y = np.datetime64("2019") + np.timedelta64(n, "M")
    d = np.datetime64("2019") + np.timedelta64(n, "D")
    return str(m), str(y), str(d), (m - np.datetime64("2018")).astype("int64"), \
        np.timedelta64(2, "Y") == np.timedelta64(24, "M")


def deltas(a, b):
    s = np.timedelta64(a, "s")
    m = np.timedelta64(b, "m")
    return ((s + m).astype("int64"), (s - m).astype("int64"), (s * b).astype("int64"),
            (b * m).astype("int64"), (s * 1.5).astype("int64"), (-s).astype("int64"),
            abs(s).astype("int64"), (+m).astype("int64"), s / m, (s < m), (s >= m), (s == m),
            bool(s), (s + a).astype("int64"), (s - np.timedelta64(1)).astype("int64"))


def divided(a, b):
    s = np.timedelta64(a, "s")
    t = np.timedelta64(b, "s")
    return ((s / 2).astype("int64"), (s / 0.3).astype("int64"), (s // 2).astype("int64"),
            (s / -2).astype("int64"), s / np.timedelta64(2, "ms"), s // np.timedelta64(2, "s"),
            (s % np.timedelta64(4, "s")).astype("int64"), t / np.timedelta64(1, "s"),
            str(divmod(s, np.timedelta64(2, "s"))[1]))


def absent(n):
    d = np.datetime64("NaT")
    e = np.datetime64("NaT", "D")
    t = np.timedelta64("NaT", "h")
    a = np.datetime64(n, "D")
    return (np.isnat(d), np.isnat(a), np.isnat(a + t), np.isnat(e - a), np.isnat(t * n),
            (d == d), (d != d), (e < a), (e >= a), (t == t), np.isnat(abs(t)), np.isnat(-t),
            str(e), str(t), np.isnat(e.astype("datetime64[s]")), t // np.timedelta64(1, "h"),
            np.isnat(t % np.timedelta64(1, "h")), t / np.timedelta64(1, "h"))


def ordered(a, b):
    h = np.datetime64(a, "h")
    d = np.datetime64(b, "D")
    return (h < d), (h <= d), (h > d), (h >= d), (h == d), (h != d), \
        str(max(h.astype("datetime64[h]"), d.astype("datetime64[h]"))), (h == 5), (h != 5)


@njit
def looped(n):
    d = np.datetime64("2024-02-25")
    end = np.datetime64("2024-03-10")
    step = np.timedelta64(1, "D")
    total = np.timedelta64(0, "h")
    count = 0
    while d < end and count < n:
        d = d + step
        total += np.timedelta64(count, "h")
        count += 1
    d += np.timedelta64(7, "D")
    return count, str(d), total.astype("int64"), total > np.timedelta64(1, "D")


def texts(n):
    d = np.datetime64(n, "s")
    return (str(d), repr(d), repr(np.datetime64(n, "h")), repr(np.datetime64(n, "m")),
            str(np.datetime64(-n, "ms")), str(np.datetime64(n, "us")), str(np.datetime64(n, "ns")),
            str(np.timedelta64(n, "D")), repr(np.timedelta64(-n, "us")), str(np.timedelta64(n)),
            repr(np.datetime64("2020-02")), repr(np.datetime64("NaT")), f"{np.timedelta64(2, 'Y')}")


def weekday(d):
    return (d.astype("datetime64[D]").astype("int64") - 4) % 7


def shifted(d, by=np.timedelta64(1, "D")):
    return d + by


def helpers(day):
    d = np.datetime64(day, "D")
    pair = (d, shifted(d))
    later = pair[1] if day % 2 else pair[0]
    return weekday(d), weekday(shifted(d, np.timedelta64(3, "h"))), str(later), \
        np.datetime64("2020-01-01").astype(int) - day
