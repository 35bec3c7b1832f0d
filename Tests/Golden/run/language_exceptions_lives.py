# How long exceptions and what they carry live.
# signature: two_alive(s: str, n: int) -> str
# signature: swallowed(s: str, n: int) -> str
# signature: through_recursion(s: str, n: int) -> str
# signature: in_generator(s: str, n: int) -> str
# signature: in_closure(s: str, n: int) -> str
# signature: replaced(s: str, n: int) -> str
# signature: alternating(s: str, n: int) -> str
# signature: after_quiet(s: str, n: int) -> str
# signature: leaves_after_quiet(s: str, n: int) -> str
# signature: leaves_bare(s: str, n: int) -> str
# signature: picked(s: str, n: int) -> str
# signature: picked_or_none(s: str, n: int) -> str
# signature: with_items(s: str, n: int) -> str
# signature: without_items(s: str, n: int) -> str
# signature: retried(s: str, n: int) -> str
# signature: summed(s: str, n: int) -> str
# signature: asserted(s: str, n: int) -> str
# signature: tuple_key(s: str, n: int) -> str
# signature: raised_on(s: str, n: int) -> str
# signature: by_instance(s: str, n: int) -> str
# signature: wrapped(s: str, n: int) -> str
# signature: arguments_alone(s: str, n: int) -> str
# signature: kept_name(s: str, n: int) -> str
# run: two_alive("ab", 2)
# run: two_alive("7", 0)
# run: two_alive("1a3", 1)
# run: two_alive("q", 4)
# run: two_alive("zz", 3)
# run: swallowed("ab", 2)
# run: swallowed("7", 0)
# run: swallowed("1a3", 1)
# run: swallowed("q", 4)
# run: swallowed("zz", 3)
# run: through_recursion("ab", 2)
# run: through_recursion("7", 0)
# run: through_recursion("1a3", 1)
# run: through_recursion("q", 4)
# run: through_recursion("zz", 3)
# run: in_generator("ab", 2)
# run: in_generator("7", 0)
# run: in_generator("1a3", 1)
# run: in_generator("q", 4)
# run: in_generator("zz", 3)
# run: in_closure("ab", 2)
# run: in_closure("7", 0)
# run: in_closure("1a3", 1)
# run: in_closure("q", 4)
# run: in_closure("zz", 3)
# run: replaced("ab", 2)
# run: replaced("7", 0)
# run: replaced("1a3", 1)
# run: replaced("q", 4)
# run: replaced("zz", 3)
# run: alternating("ab", 2)
# run: alternating("7", 0)
# run: alternating("1a3", 1)
# run: alternating("q", 4)
# run: alternating("zz", 3)
# run: after_quiet("ab", 2)
# run: after_quiet("7", 0)
# run: after_quiet("1a3", 1)
# run: after_quiet("q", 4)
# run: after_quiet("zz", 3)
# run: leaves_after_quiet("ab", 2)
# run: leaves_after_quiet("7", 0)
# run: leaves_after_quiet("1a3", 1)
# run: leaves_after_quiet("q", 4)
# run: leaves_after_quiet("zz", 3)
# run: leaves_bare("ab", 2)
# run: leaves_bare("7", 0)
# run: leaves_bare("1a3", 1)
# run: leaves_bare("q", 4)
# run: leaves_bare("zz", 3)
# run: picked("ab", 2)
# run: picked("7", 0)
# run: picked("1a3", 1)
# run: picked("q", 4)
# run: picked("zz", 3)
# run: picked_or_none("ab", 2)
# run: picked_or_none("7", 0)
# run: picked_or_none("1a3", 1)
# run: picked_or_none("q", 4)
# run: picked_or_none("zz", 3)
# run: with_items("ab", 2)
# run: with_items("7", 0)
# run: with_items("1a3", 1)
# run: with_items("q", 4)
# run: with_items("zz", 3)
# run: without_items("ab", 2)
# run: without_items("7", 0)
# run: without_items("1a3", 1)
# run: without_items("q", 4)
# run: without_items("zz", 3)
# run: retried("ab", 2)
# run: retried("7", 0)
# run: retried("1a3", 1)
# run: retried("q", 4)
# run: retried("zz", 3)
# run: summed("ab", 2)
# run: summed("7", 0)
# run: summed("1a3", 1)
# run: summed("q", 4)
# run: summed("zz", 3)
# run: asserted("ab", 2)
# run: asserted("7", 0)
# run: asserted("1a3", 1)
# run: asserted("q", 4)
# run: asserted("zz", 3)
# run: tuple_key("ab", 2)
# run: tuple_key("7", 0)
# run: tuple_key("1a3", 1)
# run: tuple_key("q", 4)
# run: tuple_key("zz", 3)
# run: raised_on("ab", 2)
# run: raised_on("7", 0)
# run: raised_on("1a3", 1)
# run: raised_on("q", 4)
# run: raised_on("zz", 3)
# run: by_instance("ab", 2)
# run: by_instance("7", 0)
# run: by_instance("1a3", 1)
# run: by_instance("q", 4)
# run: by_instance("zz", 3)
# run: wrapped("ab", 2)
# run: wrapped("7", 0)
# run: wrapped("1a3", 1)
# run: wrapped("q", 4)
# run: wrapped("zz", 3)
# run: arguments_alone("ab", 2)
# run: arguments_alone("7", 0)
# run: arguments_alone("1a3", 1)
# run: arguments_alone("q", 4)
# run: arguments_alone("zz", 3)
# run: kept_name("ab", 2)
# run: kept_name("7", 0)
# run: kept_name("1a3", 1)
# run: kept_name("q", 4)
# run: kept_name("zz", 3)


def two_alive(s, n):
    # an exception survives the next one
    e1 = None
    e2 = None
    for i in range(n):
        try:
            raise ValueError(f"v{i}", i)
        except ValueError as e:
            if i % 2:
                e1 = e
            else:
                e2 = e
    return f"{e1!r} {e2!r} {e1 is e2} {e1 is None} {e1 == e2}"


def swallowed(s, n):
    # finally with return swallows
    try:
        try:
            raise KeyError(s + "x")
        finally:
            if n > 1:
                return "swallowed"
    except KeyError as e:
        return str(e)
    return "never"


def inner(k):
    try:
        if k == 0:
            raise ValueError("k" + str(k))
        return inner(k - 1) + 1
    finally:
        k += 1


def through_recursion(s, n):
    try:
        return str(inner(n))
    except ValueError as e:
        return repr(e)


def gen(n):
    try:
        for i in range(n):
            if i == 2:
                raise ValueError("two" * i)
            yield i
    except ValueError as e:
        yield len(str(e))
        yield 100


def in_generator(s, n):
    return str([x for x in gen(n)])


def outer(n):
    def nested(k):
        if k > 2:
            raise RuntimeError([k, k + 1], "n" * k)
        return k
    t = 0
    for i in range(n):
        try:
            t += nested(i)
        except RuntimeError as e:
            t += e.args[0][1] + len(e.args[1])
    return t


def in_closure(s, n):
    return str(outer(n))


def replaced(s, n):
    # exception raised inside a handler replaces; both alive
    try:
        try:
            raise ValueError("first " + s)
        except ValueError as e:
            x = str(e)
            raise KeyError("second " + s, e.args[0])
    except KeyError as k:
        return x + str(k)


def alternating(s, n):
    # stale payload must not be seen
    out = []
    for i in range(n + 2):
        try:
            if i % 3 == 0:
                raise ValueError(f"dyn{i}")
            if i % 3 == 1:
                raise ValueError("static")
            raise ValueError
        except ValueError as e:
            out.append(str(e) + "/" + str(len(e.args)))
    return ",".join(out)


def quiet(i):
    try:
        raise ValueError(f"quiet{i}")
    except:
        pass
    try:
        raise IndexError(f"q{i}", i)
    except IndexError:
        return 1
    return 0


def after_quiet(s, n):
    quiet(n)
    try:
        return str([1, 2][n + 5])
    except IndexError as e:
        return str(e) + repr(e.args)


def leaves_after_quiet(s, n):
    quiet(n)
    return str([1, 2][n + 5])


def leaves_bare(s, n):
    quiet(n)
    raise ValueError


def pick(n):
    if n == 0:
        return ValueError("zero")
    elif n == 1:
        return KeyError("one", n)
    return None


def picked(s, n):
    e = pick(n)
    if e:
        try:
            raise e
        except (ValueError, KeyError) as f:
            return type(f).__name__ + str(f)
    return "none"


def picked_or_none(s, n):
    try:
        e = pick(n)
        raise e
    except TypeError as t:
        return "T" + str(t)
    except Exception as e:
        return "E" + str(e)


class Err(Exception):
    def __init__(self, items):
        self.items = items
        self.n = len(items)

    def first(self):
        return self.items[0]

    def __repr__(self):
        return f"Err<{self.n}>"


def with_items(s, n):
    try:
        raise Err([s] * (n + 1))
    except Err as e:
        e.items.append("more")
        return e.first() + str(e.n) + repr(e) + str(e.items) + str(e.args)


def without_items(s, n):
    try:
        raise Err([s] * n)
    except Err as e:
        try:
            return e.first()
        except IndexError as i:
            return str(i) + str(e.n)


def retried(s, n):
    k = 0
    while True:
        try:
            k += 1
            if k < n + 2:
                raise ValueError(k, s)
            break
        except ValueError as e:
            if e.args[0] > 5:
                return "many" + e.args[1]
            continue
        finally:
            k += 0
    return str(k)


def summed(s, n):
    total = ""
    for text in s.split("a"):
        try:
            total += str(int(text))
        except ValueError as e:
            total += f"[{e}]"
        else:
            total += "+"
    return total


def asserted(s, n):
    try:
        assert len(s) > n, (s, n)
    except AssertionError as e:
        return str(e.args[0][1]) + e.args[0][0]
    return "ok"


def tuple_key(s, n):
    try:
        d = {(1, s): [n]}
        return str(d[(n, s)])
    except KeyError as e:
        return str(e) + str(e.args[0][0])


def raised_on(s, n):
    try:
        try:
            raise ValueError(s)
        except ValueError:
            raise
        finally:
            n += 1
    except ValueError as e:
        return str(e) + str(n)


def thrower(flag, s):
    if flag == 0:
        raise ValueError(s)
    if flag == 1:
        raise KeyError(s, s)
    if flag == 2:
        raise Err([s])
    raise OSError(s)


def by_instance(s, n):
    try:
        thrower(n, s)
    except Exception as e:
        if isinstance(e, KeyError):
            return "K" + str(e) + e.args[1]
        if isinstance(e, Err):
            return "R" + e.first()
        if isinstance(e, OSError):
            return "O" + str(e)
        return "V" + str(e.args)
    return "no"


def wrapped(s, n):
    try:
        try:
            thrower(n, s)
        except KeyError as e:
            raise ValueError("wrapped " + str(e)) from e
    except Exception as e:
        return repr(e)
    return "no"


def arguments_alone(s, n):
    e = ValueError(s, n)
    t = e.args
    del e
    return str(t)


def kept_name(s, n):
    try:
        thrower(n, s)
    except (KeyError, ValueError) as e:
        err = e
    except Err as e2:
        return e2.items[0]
    else:
        return "else"
    return str(err)
