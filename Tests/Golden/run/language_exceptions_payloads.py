# Exceptions whose arguments are known when the program runs only.
# signature: dynamic(x: int) -> str
# signature: joined(s: str, n: int) -> str
# signature: several(n: int) -> str
# signature: values(n: int) -> str
# signature: keeps(n: int) -> str
# signature: leaves(n: int)
# signature: leaves_key(s: str)
# signature: nested(n: int) -> str
# signature: own(n: int) -> str
# signature: chain(n: int) -> str
# run: dynamic(3)
# run: joined("abc", 2)
# run: several(0)
# run: several(1)
# run: several(2)
# run: several(3)
# run: several(4)
# run: several(5)
# run: several(6)
# run: values(0)
# run: values(1)
# run: values(2)
# run: values(3)
# run: keeps(0)
# run: keeps(1)
# run: keeps(2)
# run: leaves(5)
# run: leaves(-5)
# run: leaves_key("käse")
# run: nested(0)
# run: nested(1)
# run: own(3)
# run: own(-3)
# run: chain(3)


def dynamic(x):
    try:
        raise ValueError(f"bad {x}")
    except ValueError as e:
        return str(e) + repr(e) + e.args[0]


def joined(s, n):
    try:
        raise KeyError("a" + s * n)
    except KeyError as e:
        return str(e) + "|" + repr(e) + "|" + e.args[0] + f"{e}"


def fail(n):
    if n == 0:
        raise ValueError(1, 2.5)
    if n == 1:
        raise ValueError("text")
    if n == 2:
        raise ValueError
    if n == 3:
        raise KeyError((1, "two"))
    if n == 4:
        raise IndexError(None, True, b"x")
    if n == 5:
        return 1 // (n - 5)
    if n == 6:
        raise ValueError([1, 2, 3], {"a": 1})
    return 3


def several(n):
    try:
        fail(n)
    except Exception as e:
        return str(e) + "|" + repr(e) + type(e).__name__
    return "none"


def values(n):
    try:
        if n == 0:
            raise ValueError("static")
        if n == 1:
            raise ValueError(f"n = {n}")
        if n == 2:
            raise IndexError("static too")
        raise IndexError(str(n))
    except (ValueError, IndexError) as e:
        return e.args[0]


def make(n):
    if n == 1:
        return ValueError("one", n)
    return TypeError("other")


def keeps(n):
    last = None
    for i in range(n):
        try:
            raise make(i)
        except Exception as e:
            last = e
    if last is None:
        return "nothing"
    try:
        raise last
    except Exception as e:
        return repr(e)


def leaves(n):
    if n > 0:
        raise ValueError(f"n is {n}", n)
    raise ValueError(f"n is {n}")


def leaves_key(s):
    raise KeyError(s + "!")


def nested(n):
    out = ""
    try:
        raise ValueError("outer" + str(n))
    except ValueError as a:
        try:
            raise KeyError("inner" + str(n))
        except KeyError as b:
            out += str(a) + str(b)
        if n == 1:
            try:
                out += "x"
                raise
            except ValueError as c:
                out += repr(c)
        out += str(a)
    return out


class Own(Exception):
    def __init__(self, code, what):
        super().__init__(f"{what}: {code}")
        self.code = code
        self.what = what

    def __str__(self):
        return f"<{self.code} {self.what}>"


class Sub(Own):
    pass


def own(n):
    try:
        if n > 0:
            raise Own(n, "w" * n)
        raise Sub(n, "sub")
    except Own as e:
        return str(e) + repr(e) + str(e.code) + e.what + e.args[0]


def deeper(n):
    try:
        if n == 0:
            raise RuntimeError("bottom " + str(n))
        deeper(n - 1)
    except RuntimeError as e:
        raise RuntimeError(f"{n}:{e}")


def chain(n):
    try:
        deeper(n)
    except RuntimeError as e:
        return str(e)
    return ""
