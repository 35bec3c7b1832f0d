# Exceptions are values with arguments, fields and methods.
# signature: constant_arguments(n: int) -> int
# signature: fields(n: int) -> int
# signature: defaults(n: int) -> int
# signature: plain_init(n: int) -> int
# signature: stored(n: int) -> int
# signature: types(n: int) -> int
# signature: names(n: int) -> bool
# signature: made(n: int) -> int
# run: constant_arguments(0)
# run: constant_arguments(1)
# run: constant_arguments(2)
# run: fields(0)
# run: fields(1)
# run: fields(2)
# run: defaults(0)
# run: defaults(1)
# run: plain_init(0)
# run: plain_init(1)
# run: stored(0)
# run: stored(1)
# run: stored(2)
# run: types(0) catches
# run: types(1) catches
# run: types(2)
# run: names(0)
# run: names(1)
# run: made(0)
# run: made(1)


def constant_arguments(n):
    try:
        if n == 0:
            raise ValueError("bad", 3)
        if n == 1:
            raise KeyError
    except ValueError as e:
        return e.args[1] + len(e.args)
    except KeyError as e:
        return len(e.args)
    return n


class CodeError(Exception):
    """An error with a number."""

    base = 1000

    def __init__(self, code, text="none"):
        super().__init__(code, text)
        self.code = code
        self.double = 2 * code
        if text == "none":
            self.double += 1

    def total(self):
        return self.code + self.double + self.base

    @property
    def half(self):
        return self.code // 2


class SubError(CodeError):
    def __init__(self, code):
        CodeError.__init__(self, code, "sub")
        self.extra = 7


def fields(n):
    try:
        if n == 0:
            raise CodeError(5)
        if n == 1:
            raise SubError(8)
    except SubError as e:
        return e.code + e.double + e.extra + e.args[0] + e.total() + e.half
    except CodeError as e:
        return e.code * 10 + e.double + e.total() + len(e.args)
    return n


def defaults(n):
    err = CodeError(4)
    if n:
        raise err
    return err.code + err.args[0] + err.double


class Silent(ValueError):
    def __init__(self, a, b):
        self.sum = a + b


def plain_init(n):
    try:
        raise Silent(3, 4)
    except Silent as e:
        return e.sum * 10 + len(e.args)


def stored(n):
    err = KeyError("k") if n == 0 else IndexError("i")
    try:
        if n < 2:
            raise err
    except KeyError:
        return 1
    except IndexError:
        return 2
    return 3


def types(n):
    try:
        if n == 0:
            raise CodeError(1)
        if n == 1:
            raise SubError(1)
        raise KeyError
    except Exception as e:
        if type(e) is CodeError:
            return 1
        if isinstance(e, CodeError):
            return 2
        return 3


def names(n):
    try:
        raise CodeError(1)
    except CodeError as e:
        return type(e).__name__ == "CodeError"


def make(n):
    return CodeError(n, "made")


def made(n):
    try:
        raise make(4)
    except CodeError as e:
        return 1
