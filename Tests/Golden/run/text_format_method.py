# str.format and format_map of constant texts.
# signature: in_order(s: str, n: int, x: float) -> str
# signature: numbered(s: str, n: int, x: float) -> str
# signature: named(s: str, n: int, x: float) -> str
# signature: paths(s: str, n: int, x: float) -> str
# signature: numbers(s: str, n: int, x: float) -> str
# signature: too_few(s: str, n: int, x: float) -> str
# signature: mapped(s: str, n: int, x: float) -> str
# signature: mapped_object(s: str, n: int, x: float) -> str
# signature: missing_key(s: str, n: int, x: float) -> str
# signature: open_bracket(s: str, n: int, x: float) -> str
# signature: closing_bracket(s: str, n: int, x: float) -> str
# signature: mixed(s: str, n: int, x: float) -> str
# signature: nested(s: str, n: int, x: float) -> str
# signature: plain(s: str, n: int, x: float) -> str
# signature: conversions(s: str, n: int, x: float) -> str
# signature: kinds(s: str, n: int, x: float) -> str
# signature: widths(s: str, n: int, x: float) -> str
# run: in_order("ab", 2, 2.5)
# run: in_order("", 0, -1e10)
# run: in_order("ключ", 1, 0.1)
# run: numbered("ab", 2, 2.5)
# run: numbered("", 0, -1e10)
# run: numbered("ключ", 1, 0.1)
# run: named("ab", 2, 2.5)
# run: named("", 0, -1e10)
# run: named("ключ", 1, 0.1)
# run: paths("ab", 2, 2.5)
# run: paths("", 0, -1e10)
# run: paths("ключ", 1, 0.1)
# run: numbers("ab", 2, 2.5)
# run: numbers("", 0, -1e10)
# run: numbers("ключ", 1, 0.1)
# run: too_few("ab", 2, 2.5)
# run: too_few("", 0, -1e10)
# run: too_few("ключ", 1, 0.1)
# run: mapped("ab", 2, 2.5)
# run: mapped("", 0, -1e10)
# run: mapped("ключ", 1, 0.1)
# run: mapped_object("ab", 2, 2.5)
# run: mapped_object("", 0, -1e10)
# run: mapped_object("ключ", 1, 0.1)
# run: missing_key("ab", 2, 2.5)
# run: missing_key("", 0, -1e10)
# run: missing_key("ключ", 1, 0.1)
# run: open_bracket("ab", 2, 2.5)
# run: open_bracket("", 0, -1e10)
# run: open_bracket("ключ", 1, 0.1)
# run: closing_bracket("ab", 2, 2.5)
# run: closing_bracket("", 0, -1e10)
# run: closing_bracket("ключ", 1, 0.1)
# run: mixed("ab", 2, 2.5)
# run: mixed("", 0, -1e10)
# run: mixed("ключ", 1, 0.1)
# run: nested("ab", 2, 2.5)
# run: nested("", 0, -1e10)
# run: nested("ключ", 1, 0.1)
# run: plain("ab", 2, 2.5)
# run: plain("", 0, -1e10)
# run: plain("ключ", 1, 0.1)
# run: conversions("ab", 2, 2.5)
# run: conversions("", 0, -1e10)
# run: conversions("ключ", 1, 0.1)
# run: kinds("ab", 2, 2.5)
# run: kinds("", 0, -1e10)
# run: kinds("ключ", 1, 0.1)
# run: widths("ab", 2, 2.5)
# run: widths("", 0, -1e10)
# run: widths("ключ", 1, 0.1)
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: float


def in_order(s, n, x):
    return "{} {} {}".format(s, n, x)


def numbered(s, n, x):
    return "{0}{1}{0} {2:8.3f}|{1:>+6}|{0!r:>8}|{0:^9}|".format(s, n, x)


def named(s, n, x):
    return "{name}={value:{width}.{prec}f}".format(name=s, value=x, width=n + 10, prec=2)


def paths(s, n, x):
    return (
        "{{{}}}".format(n) + "{0[1]} {0[0]}".format((n, s))
        + "{p.x} {p.y:.1f}".format(p=Point(n, x)))


def numbers(s, n, x):
    return "{:x} {:#b} {:,} {:e} {:%}".format(n, n, n * 100000, x, x)


def too_few(s, n, x):
    try:
        return "{} {}".format(n)
    except IndexError as e:
        return str(e)


def mapped(s, n, x):
    return "{a}-{b}".format_map({"a": n, "b": n + 1})


def mapped_object(s, n, x):
    d = {}
    d["k" + s] = n
    d["k"] = 5
    return "{k} {d[k]}".format(k=s, d=d) + "{k}".format_map(d)


def missing_key(s, n, x):
    try:
        return "{a}".format(b=n)
    except KeyError as e:
        return str(e)


def open_bracket(s, n, x):
    try:
        return "{a".format(a=n)
    except ValueError as e:
        return str(e)


def closing_bracket(s, n, x):
    try:
        return "}".format(a=n)
    except ValueError as e:
        return str(e)


def mixed(s, n, x):
    try:
        return "{0}{}".format(n, s)
    except ValueError as e:
        return str(e)


def nested(s, n, x):
    return "{:{}}|{:{}{}}|".format(s, n + 8, x, ">", 12)


def plain(s, n, x):
    return (
        "no fields".format() + "".format(n) + "{}".format(s) + "{:5}".format(True)
        + "{}".format(None) + "{!s:>6}".format([n, 2]) + "{}".format({s: n}))


def conversions(s, n, x):
    return (
        "{0:}{1!a}{2!s}".format(s, s + "é", 1.5)
        + ", ".join("{:03d}".format(i) for i in range(n)))


def kinds(s, n, x):
    return (
        "{:d}".format(n) + "{:s}".format(s) + "{:c}".format(n + 65)
        + "{0.real} {0.imag}".format(3 + 4j) + "{:g}".format(x) + f"{'{}'.format(n)}")


def widths(s, n, x):
    return (
        "{:>{w}}".format(s, w=n + 5) + "{0[a]}".format({"a": n}) + "{:*^{}}".format("m", n + 4)
        + "{:{fill}{align}{width}}".format(s, fill="-", align="<", width=9))
