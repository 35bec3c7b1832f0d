# Exception classes of the module are raised, caught by class and hierarchy, and reach the caller.
# signature: raised(n: int) -> int
# signature: caught(n: int) -> int
# signature: by_tuple(n: int) -> int
# signature: again(n: int) -> int
# signature: chained(n: int) -> int
# signature: system(n: int) -> int
# signature: hierarchy(n: int) -> int
# signature: finals(n: int) -> int
# signature: groups(n: int) -> int
# run: raised(0)
# run: raised(1)
# run: raised(2)
# run: raised(3)
# run: raised(4)
# run: raised(5)
# run: raised(6)
# run: caught(0)
# run: caught(1)
# run: caught(2) catches
# run: caught(3)
# run: caught(4)
# run: caught(5)
# run: caught(6)
# run: caught(7)
# run: by_tuple(0)
# run: by_tuple(1)
# run: by_tuple(2)
# run: by_tuple(3)
# run: again(0)
# run: again(1)
# run: again(2)
# run: chained(0)
# run: chained(1)
# run: chained(2)
# run: system(0)
# run: system(1) catches
# run: system(2)
# run: hierarchy(0)
# run: hierarchy(1)
# run: hierarchy(2)
# run: hierarchy(3)
# run: hierarchy(4)
# run: hierarchy(5)
# run: hierarchy(6)
# run: hierarchy(7)
# run: hierarchy(8)
# run: finals(0)
# run: finals(1)
# run: groups(0)
# run: groups(1)


class ModelError(Exception):
    """What goes wrong here."""


class RangeError(ModelError, ValueError):
    limit = 10


class DeepError(RangeError):
    pass


class Stop(BaseException):
    pass


class TimeoutError(Exception):
    """Not Python's own."""


def raised(n):
    if n == 0:
        raise ModelError
    if n == 1:
        raise RangeError("out of range")
    if n == 2:
        raise DeepError("deep", 3)
    if n == 3:
        raise TimeoutError()
    if n == 4:
        raise EOFError("end")
    if n == 5:
        raise PermissionError("no")
    return n


def caught(n):
    try:
        if n < 4:
            raised(n)
        if n == 4:
            raise DeepError
        if n == 5:
            raise LookupError("x")
        if n == 6:
            return 1 // (n - 6)
        return n
    except DeepError:
        return 100
    except ValueError:
        return 200
    except ModelError:
        return 300
    except TimeoutError:
        return 400
    except Exception:
        return 500


Several = (KeyError, IndexError, ModelError)


def by_tuple(n):
    try:
        if n == 0:
            raise DeepError
        if n == 1:
            raise KeyError("k")
        if n == 2:
            raise TypeError("t")
    except Several:
        return 1
    except (TypeError, TimeoutError):
        return 2
    return 3


def again(n):
    try:
        try:
            if n == 0:
                raise RangeError("a")
            if n == 1:
                raise ModelError("b")
        except RangeError:
            raise
        except ModelError as e:
            raise e
    except ValueError:
        return 10
    return n


def chained(n):
    try:
        if n == 0:
            raise KeyError("a")
        if n == 1:
            raise IndexError("b")
    except KeyError as e:
        raise ModelError("from key") from e
    except IndexError:
        raise ModelError("from nothing") from None
    return n


def system(n):
    try:
        try:
            if n == 0:
                raise Stop("stop")
            if n == 1:
                raise SystemExit(3)
        except Exception:
            return -1
    except Stop:
        return 1
    except BaseException:
        return 2
    return 3


def by_number(n):
    if n == 0:
        raise FileNotFoundError("f")
    if n == 1:
        raise BrokenPipeError("b")
    if n == 2:
        raise UnicodeError("u")
    if n == 3:
        raise ModuleNotFoundError("m")
    if n == 4:
        raise RuntimeWarning("r")
    if n == 5:
        raise BufferError("b")
    if n == 6:
        raise IOError("i")
    if n == 7:
        raise RecursionError("r")


def hierarchy(n):
    try:
        by_number(n)
    except ConnectionError:
        return 1
    except OSError:
        return 2
    except ValueError:
        return 3
    except ImportError:
        return 4
    except Warning:
        return 5
    except RuntimeError:
        return 6
    except Exception:
        return 7
    return 8


def finals(n):
    total = 0
    for i in range(3):
        try:
            total += 1
            if n == i:
                raise DeepError("stop")
        except RangeError:
            total += 10
            continue
        finally:
            total += 100
    return total


def groups(n):
    err = RangeError if n == 0 else TimeoutError
    try:
        raise err("picked")
    except ModelError:
        return RangeError.limit
    except TimeoutError:
        return 2
