# Text that grows: what is copied is released behind the copy, not in front of it.
# signature: marks(n: int) -> str
# signature: shouted(n: int) -> str
# signature: rows(n: int) -> str
# run: marks(0)
# run: marks(1)
# run: marks(2)
# run: marks(3)
# run: shouted(0)
# run: shouted(1)
# run: rows(5)


def marks(n):
    s = ""
    s += "First." + ("True" if n & 1 else "False")
    s += "Second." + ("True" if n & 2 else "False")
    return s


def shouted(n):
    w = "yes" if n else "no"
    return "x" + w.upper()


def rows(n):
    s = ""
    for i in range(n):
        s += "Row." + str(i % 2 == 0)
        s += "Column." + ("a" if i & 1 else "bcd")
    return s
