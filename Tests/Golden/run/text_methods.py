# The methods of text; cases and classes of all of Unicode.
# signature: cases(s: str) -> (str, str, str, str, str)
# signature: classes(s: str) -> (bool, bool, bool, bool, bool, bool)
# signature: more_classes(s: str) -> (bool, bool, bool, bool, bool, bool)
# signature: one_character(i: int) -> (str, bool, bool, bool, bool, bool, bool, bool, bool)
# signature: searches(s: str, t: str) -> (int, int, int)
# signature: ranges(s: str, t: str, a: int, b: int) -> (int, int, int, bool, bool)
# signature: index(s: str, t: str) -> int
# signature: rindex(s: str, t: str) -> int
# signature: replaced(s: str, a: str, b: str, n: int) -> (str, str)
# signature: ends(s: str, t: str) -> (bool, bool, bool, str, str)
# signature: stripped(s: str) -> (str, str, str)
# signature: stripped_of(s: str, t: str) -> (str, str, str)
# signature: padded(s: str, n: int) -> (str, str, str, str, str)
# signature: filled(s: str, n: int, c: str) -> (str, str, str)
# signature: parts(s: str, t: str) -> (str, str, str, str, str, str)
# signature: tabs(s: str, n: int) -> (str, str)
# signature: joined(a: str, b: str, sep: str) -> (str, str, str)
# run: cases("Hello wORLD 12")
# run: cases("ßtraße ŉ ǆ ΌΣΟΣ. ΑΣ ﬁ İstanbul")
# run: cases("they're bill's friends' x1y")
# run: cases("")
# run: classes("abc")
# run: classes("ABC1")
# run: classes("12")
# run: classes("²½")
# run: classes(" \t\n")
# run: classes("")
# run: classes("é٣")
# run: more_classes("Hello World")
# run: more_classes("HELLO")
# run: more_classes("hello_1")
# run: more_classes("1a")
# run: more_classes("")
# run: more_classes("ǅ")
# run: more_classes("x\n")
# random: one_character 6000
# run: searches("abcabc", "bc")
# run: searches("abcabc", "x")
# run: searches("aaaa", "aa")
# run: searches("abc", "")
# run: searches("", "")
# run: ranges("abcabc", "bc", 2, 6)
# run: ranges("abcabc", "abc", -3, 100)
# run: ranges("abc", "", 4, 5)
# run: ranges("abc", "", 3, 5)
# run: index("abc", "c")
# run: index("abc", "d")
# run: rindex("abcabc", "b")
# run: rindex("abc", "d")
# run: replaced("aXbXc", "X", "--", 1)
# run: replaced("aXbXc", "X", "", -1)
# run: replaced("abc", "", "-", 2)
# run: replaced("abc", "", "-", -1)
# run: replaced("abc", "z", "-", -1)
# run: replaced("aaa", "aa", "b", -1)
# run: replaced("abc", "b", "xyz", 0)
# run: ends("prefix body", "prefix")
# run: ends("body suffix", "suffix")
# run: ends("x", "longer")
# run: ends("x", "")
# run: stripped("  \t a b \n\u2003")
# run: stripped("")
# run: stripped("   ")
# run: stripped_of("xxabcyx", "xy")
# run: stripped_of("abc", "")
# run: padded("abc", 10)
# run: padded("-12", 6)
# run: padded("+", 4)
# run: padded("abcd", 7)
# run: padded("abcde", 3)
# run: filled("ab", 7, "é")
# run: filled("ab", 7, "long")
# run: parts("a=b=c", "=")
# run: parts("abc", "=")
# run: parts("abc", "")
# run: tabs("a\tbc\tdef\t\n\tx", 4)
# run: tabs("a\tb", 0)
# run: joined("a", "b", ", ")
# run: joined("", "", "-")


def cases(s):
    return s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase()


def classes(s):
    return (s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isspace())


def more_classes(s):
    return (s.isupper(), s.islower(), s.istitle(), s.isidentifier(), s.isprintable(), s.isascii())


def one_character(i):
    c = chr(i % 65536 if i % 65536 < 55296 else 66560 + i % 8192)
    t = "a" + c + "B" + c
    u = t.upper() + t.lower() + t.title() + t.swapcase() + t.capitalize() + repr(c)
    return (u, c.isalpha(), c.isdigit(), c.isnumeric(), c.isspace(), c.isupper(), c.islower(),
            c.isidentifier(), c.isprintable())


def searches(s, t):
    return s.find(t), s.rfind(t), s.count(t)


def ranges(s, t, a, b):
    return (s.find(t, a, b), s.rfind(t, a, b), s.count(t, a), s.startswith(t, a, b),
            s.endswith(t, a, b))


def index(s, t):
    return s.index(t)


def rindex(s, t):
    return s.rindex(t)


def replaced(s, a, b, n):
    return s.replace(a, b), s.replace(a, b, n)


def ends(s, t):
    return (s.startswith(t), s.endswith(t), s.startswith(("body", t)), s.removeprefix(t),
            s.removesuffix(t))


def stripped(s):
    return s.strip(), s.lstrip(), s.rstrip()


def stripped_of(s, t):
    return s.strip(t), s.lstrip(t), s.rstrip(t)


def padded(s, n):
    return s.ljust(n), s.rjust(n), s.center(n), s.zfill(n), s.center(n, "*")


def filled(s, n, c):
    return s.ljust(n, c), s.rjust(n, c), s.center(n, c)


def parts(s, t):
    a, b, c = s.partition(t)
    d, e, f = s.rpartition(t)
    return a, b, c, d, e, f


def tabs(s, n):
    return s.expandtabs(), s.expandtabs(n)


def joined(a, b, sep):
    return sep.join((a, b, a)), sep.join([a]), sep.join(a + "xyz")
