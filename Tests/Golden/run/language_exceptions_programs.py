# Exceptions with values of all kinds, as programs use them.
# signature: described(s: str, n: int) -> str
# signature: displayed(s: str, n: int) -> str
# signature: parsed(s: str, n: int) -> str
# signature: retried(s: str, n: int) -> str
# signature: managed(s: str, n: int) -> str
# signature: generated(s: str, n: int) -> str
# signature: passed_on(s: str, n: int) -> str
# signature: missing_key(s: str, n: int) -> str
# signature: everything(s: str, n: int) -> str
# signature: changed_argument(s: str, n: int) -> str
# signature: instance(s: str, n: int) -> str
# signature: unpacked_arguments(s: str, n: int) -> str
# signature: raised_elsewhere(s: str, n: int) -> str
# signature: remembered_cause(s: str, n: int) -> str
# signature: branches(s: str, n: int) -> str
# signature: stop_value(s: str, n: int) -> str
# signature: collected(s: str, n: int) -> str
# signature: raised_again(s: str, n: int) -> str
# signature: same_object(s: str, n: int) -> str
# signature: leaves_fields(s: str, n: int) -> str
# signature: leaves_base(s: str, n: int) -> str
# signature: leaves_plain(s: str, n: int) -> str
# signature: asserts(s: str, n: int) -> str
# signature: cause(s: str, n: int) -> str
# signature: suppressed(s: str, n: int) -> str
# run: described("ab", 2)
# run: described("7", 0)
# run: described("1,x,3", 1)
# run: described("q", 4)
# run: described("zz", 3)
# run: displayed("ab", 2)
# run: displayed("7", 0)
# run: displayed("1,x,3", 1)
# run: displayed("q", 4)
# run: displayed("zz", 3)
# run: parsed("ab", 2)
# run: parsed("7", 0)
# run: parsed("1,x,3", 1)
# run: parsed("q", 4)
# run: parsed("zz", 3)
# run: retried("ab", 2)
# run: retried("7", 0)
# run: retried("1,x,3", 1)
# run: retried("q", 4)
# run: retried("zz", 3)
# run: managed("ab", 2)
# run: managed("7", 0)
# run: managed("1,x,3", 1)
# run: managed("q", 4)
# run: managed("zz", 3)
# run: generated("ab", 2)
# run: generated("7", 0)
# run: generated("1,x,3", 1)
# run: generated("q", 4)
# run: generated("zz", 3)
# run: passed_on("ab", 2)
# run: passed_on("7", 0)
# run: passed_on("1,x,3", 1)
# run: passed_on("q", 4)
# run: passed_on("zz", 3)
# run: missing_key("ab", 2)
# run: missing_key("7", 0)
# run: missing_key("1,x,3", 1)
# run: missing_key("q", 4)
# run: missing_key("zz", 3)
# run: everything("ab", 2)
# run: everything("7", 0)
# run: everything("1,x,3", 1)
# run: everything("q", 4)
# run: everything("zz", 3)
# run: changed_argument("ab", 2)
# run: changed_argument("7", 0)
# run: changed_argument("1,x,3", 1)
# run: changed_argument("q", 4)
# run: changed_argument("zz", 3)
# run: instance("ab", 2)
# run: instance("7", 0)
# run: instance("1,x,3", 1)
# run: instance("q", 4)
# run: instance("zz", 3)
# run: unpacked_arguments("ab", 2)
# run: unpacked_arguments("7", 0)
# run: unpacked_arguments("1,x,3", 1)
# run: unpacked_arguments("q", 4)
# run: unpacked_arguments("zz", 3)
# run: raised_elsewhere("ab", 2)
# run: raised_elsewhere("7", 0)
# run: raised_elsewhere("1,x,3", 1)
# run: raised_elsewhere("q", 4)
# run: raised_elsewhere("zz", 3)
# run: remembered_cause("ab", 2)
# run: remembered_cause("7", 0)
# run: remembered_cause("1,x,3", 1)
# run: remembered_cause("q", 4)
# run: remembered_cause("zz", 3)
# run: branches("ab", 2)
# run: branches("7", 0)
# run: branches("1,x,3", 1)
# run: branches("q", 4)
# run: branches("zz", 3)
# run: stop_value("ab", 2)
# run: stop_value("7", 0)
# run: stop_value("1,x,3", 1)
# run: stop_value("q", 4)
# run: stop_value("zz", 3)
# run: collected("ab", 2)
# run: collected("7", 0)
# run: collected("1,x,3", 1)
# run: collected("q", 4)
# run: collected("zz", 3)
# run: raised_again("ab", 2)
# run: raised_again("7", 0)
# run: raised_again("1,x,3", 1)
# run: raised_again("q", 4)
# run: raised_again("zz", 3)
# run: same_object("ab", 2)
# run: same_object("7", 0)
# run: same_object("1,x,3", 1)
# run: same_object("q", 4)
# run: same_object("zz", 3)
# run: leaves_fields("ab", 2)
# run: leaves_fields("7", 0)
# run: leaves_fields("1,x,3", 1)
# run: leaves_fields("q", 4)
# run: leaves_fields("zz", 3)
# run: leaves_base("ab", 2)
# run: leaves_base("7", 0)
# run: leaves_base("1,x,3", 1)
# run: leaves_base("q", 4)
# run: leaves_base("zz", 3)
# run: leaves_plain("ab", 2)
# run: leaves_plain("7", 0)
# run: leaves_plain("1,x,3", 1)
# run: leaves_plain("q", 4)
# run: leaves_plain("zz", 3)
# run: asserts("ab", 2)
# run: asserts("7", 0)
# run: asserts("1,x,3", 1)
# run: asserts("q", 4)
# run: asserts("zz", 3)
# run: cause("ab", 2)
# run: cause("7", 0)
# run: cause("1,x,3", 1)
# run: cause("q", 4)
# run: cause("zz", 3)
# run: suppressed("ab", 2)
# run: suppressed("7", 0)
# run: suppressed("1,x,3", 1)
# run: suppressed("q", 4)
# run: suppressed("zz", 3)
from dataclasses import dataclass


class AppError(Exception):
    level = 3

    def __init__(self, message, code=7):
        super().__init__(message, code)
        self.message = message
        self.code = code

    def describe(self):
        return f"{type(self).__name__}[{self.code}]: {self.message}"


class NetError(AppError):
    level = 5

    def __init__(self, host, port):
        super().__init__(f"no route to {host}", port)
        self.host = host


class Plain(ValueError):
    pass


def described(s, n):
    try:
        if n == 0:
            raise AppError("app " + s)
        raise NetError(s, n)
    except AppError as e:
        return e.describe() + str(e.level) + str(e) + repr(e) + str(len(e.args))


def show(e):
    return f"<{type(e).__name__}: {e}>"


def displayed(s, n):
    try:
        if n == 0:
            raise Plain(s, n)
        if n == 1:
            raise Plain(s)
        if n == 2:
            raise Plain
        int(s)
    except ValueError as e:
        return show(e)
    return "fine"


def parse(s):
    try:
        return int(s)
    except ValueError as e:
        raise AppError(f"cannot parse {s!r}") from e


def parsed(s, n):
    total = 0
    errors = []
    for part in s.split(","):
        try:
            total += parse(part)
        except AppError as e:
            errors.append(str(e))
    return f"{total} {errors}"


def retried(s, n):
    err = None
    tries = 0
    while tries < 3:
        try:
            tries += 1
            if tries < n:
                raise ConnectionError("try", tries)
            err = None
            break
        except ConnectionError as e:
            err = e
        finally:
            tries += 0
    if err is not None:
        return ("failed: " + str(err) if err else "") + repr(err.args)
    return f"ok after {tries}"


class Manager:
    def __init__(self, name):
        self.name = name
        self.log = ""

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if value is not None:
            self.log = self.name + ":" + str(value)
            return True
        self.log = "none"
        return False


def managed(s, n):
    m = Manager(s)
    with m:
        if n > 0:
            raise KeyError(s, n)
    return m.log


def gen(n):
    for i in range(n):
        if i == 3:
            raise RuntimeError(f"at {i}")
        yield i


def generated(s, n):
    out = ""
    try:
        for x in gen(n):
            out += str(x)
    except RuntimeError as e:
        out += str(e)
    else:
        out += "done"
    finally:
        out += "!"
    return out


def passed_on(s, n):
    try:
        try:
            return str([1, 2, 3, n][n + 2])
        finally:
            s = s + "f"
    except IndexError as e:
        return s + str(e) + repr(e)


def missing_key(s, n):
    d = {s: n, "k": 1}
    try:
        return str(d[s * n])
    except KeyError as e:
        return f"{e} {e.args[0]} {e.args[0] == s * n} {len(e.args)}"


def everything(s, n):
    try:
        raise ValueError((n, s), [n, n + 1], {"a": n}, n > 1, None, 2.5 * n, 1j * n, b"ab", {n})
    except ValueError as e:
        return str(e)


def changed_argument(s, n):
    try:
        a = [n, n + 1]
        raise ValueError(a)
    except ValueError as e:
        e.args[0].append(5)
        return str(e) + str(len(e.args[0]))


@dataclass
class Point:
    x: int
    y: int


def instance(s, n):
    try:
        raise ValueError(Point(n, 2), "point")
    except ValueError as e:
        return str(e.args[0].x + e.args[0].y) + e.args[1] + str(e)


def check(x):
    if x < 0:
        raise ValueError("negative:", x)
    return x


def unpacked_arguments(s, n):
    try:
        return str(sum([check(i) for i in [1, n - 2]]))
    except ValueError as e:
        a, b = e.args
        return f"{a} {b}"


def fail_if(e, n):
    if n:
        raise e
    return "no"


def raised_elsewhere(s, n):
    try:
        return fail_if(ValueError(s), n)
    except ValueError as e:
        return "caught " + e.args[0]


def remembered_cause(s, n):
    try:
        try:
            raise ValueError(s)
        except ValueError as e:
            first = e
            raise TypeError(str(n)) from e
    except TypeError as t:
        return str(t) + str(first)


def branches(s, n):
    try:
        if n == 1:
            raise ValueError("one")
        elif n == 2:
            raise KeyError("two")
        elif n == 3:
            raise OSError("three")
        assert n == 0, f"n={n}"
    except (ValueError, KeyError) as e:
        return "A" + str(e)
    except Exception as e:
        return "B" + str(e) + type(e).__name__
    return "C"


def stop_value(s, n):
    try:
        raise StopIteration(n)
    except StopIteration as e:
        return str(e.value)


def collected(s, n):
    out = []
    for i in range(n):
        try:
            if i % 2:
                raise ValueError(f"odd {i}")
            out.append(str(i))
        except ValueError as e:
            out.append(e.args[0].upper())
            continue
    return " ".join(out)


def raised_again(s, n):
    try:
        try:
            int(s)
        except ValueError:
            raise
    except Exception as e:
        return e.__class__.__name__ + str(isinstance(e, ValueError)) + str(type(e) is ValueError)
    return s


def same_object(s, n):
    e = ValueError("a", n)
    f = e
    try:
        raise e
    except ValueError as g:
        return str(g is e) + str(f is e) + str(e.args == ("a", n)) + str(g.args)


def leaves_fields(s, n):
    raise AppError(s, n)


def leaves_base(s, n):
    raise NetError(s, n)


def leaves_plain(s, n):
    raise Plain(n, s)


def asserts(s, n):
    assert n > 5, (n, s)
    return s


def cause(s, n):
    try:
        parse(s)
    except AppError as e:
        c = e.__cause__
        if c is not None:
            return str(e) + " from " + repr(c)
        return str(e) + " alone"
    return "none"


def suppressed(s, n):
    try:
        if n == 1:
            raise ValueError("x") from None
        raise ValueError("y") from KeyError(s)
    except ValueError as e:
        return repr(e) + repr(e.__cause__)
