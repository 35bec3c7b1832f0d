# What is not compiled of text is refused.
# signature: files(s: str)
# signature: encodings(s: str) -> bytes
# signature: handlers(s: str) -> bytes
# signature: added(s: str, i: int) -> str
# signature: ordered(s: str, i: int) -> bool
# signature: index(s: str) -> str
# signature: unknown(s: str) -> str
# signature: mixed(s: str, b: bytes) -> str
# signature: arrays(a: float64[:])
# signature: assigned(s: str)
# signature: joins(i: int) -> str
# signature: formats(s: str) -> str
# signature: translated(s: str) -> str
# signature: changed(n: int) -> int


def files(s):
    print(s, file=s)  # error[L001]: print to a file


def encodings(s):
    return s.encode("latin-1")  # error[L001]: an encoding other than UTF-8


def handlers(s):
    return s.encode("utf-8", "replace")  # error[L001]: errors other than 'strict'


def added(s, i):
    return s + i  # error[T102]: '+'


def ordered(s, i):
    return s < i  # error[T102]: '<'


def index(s):
    return s["x"]  # error[T117]: str can't be used as an index


def unknown(s):
    return s.upercase()  # error[T116]: str has no attribute 'upercase'


def mixed(s, b):
    return s + b  # error[T102]: '+'


def arrays(a):
    print(a)  # error[L001]: the text of an array


def assigned(s):
    s[0] = "x"  # error[T118]: str


def joins(i):
    x = "text"
    if i > 0:
        x = i  # error@+1[T124]: x
    return x


def formats(s):
    return s % tuple([ord(c) for c in s])  # error[L001]: '%' of a tuple of any length


def translated(s):
    return s.translate(s)  # error[L001]: 'translate' by something else than a dict


def changed(n):
    return len(memoryview(bytearray(n)).cast("d"))  # error[L001]: 'cast' of a memoryview
