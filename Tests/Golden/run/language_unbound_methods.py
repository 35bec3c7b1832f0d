# Methods read from their classes are functions whose first argument is the object.
# signature: capitalized(s: str) -> str
# run: capitalized("the quick  brown fox")
# run: capitalized("")
# signature: stripped(s: str)
# run: stripped(" a , b,c  ")
# signature: sorted_names(s: str) -> str
# run: sorted_names("b A c B a")
# signature: appended(n: int)
# run: appended(4)
# signature: united(n: int)
# run: united(4)
# signature: floats(x: float)
# run: floats(2.0)
# run: floats(2.5)
# signature: keyword(s: str)
# run: keyword("a-b-c")


def capitalized(s):
    return " ".join(map(str.capitalize, s.split()))


def stripped(s):
    parts = list(map(str.strip, s.split(",")))
    return "|".join(parts), len(parts)


def sorted_names(s):
    return " ".join(sorted(s.split(), key=str.lower))


def appended(n):
    xs = [0]
    add = list.append
    for i in range(n):
        add(xs, i * i)
    return sum(xs), list.index(xs, 4)


def united(n):
    return len(set.union({n}, {1, 2}, {3})), dict.get({1: 2}, n, -1)


def floats(x):
    return float.is_integer(x), complex.conjugate(complex(x, 1.0))


def keyword(s):
    return len(str.split(s, "-", maxsplit=1)), str.join("+", ["a", "b"])
