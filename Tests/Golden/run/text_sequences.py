# Text as a sequence: joins, indices, slices, comparisons, loops, membership, truth.
# signature: indexed(s: str, i: int) -> str
# signature: sliced(s: str, a: int, b: int, c: int) -> str
# signature: halves(s: str) -> (str, str, str, str)
# signature: compared(a: str, b: str) -> (bool, bool, bool, bool, bool, bool)
# signature: contained(a: str, b: str) -> (bool, bool)
# signature: repeated(s: str, n: int) -> str
# signature: grown(n: int) -> str
# signature: counted(s: str) -> (int, int, bool)
# signature: mapped(s: str) -> str
# signature: chosen(k: int) -> str
# signature: maybe(k: int) -> int
# signature: collatz(n: int) -> str
# signature: codes(s: str) -> (int, str)
# signature: of_int(i: int) -> str
# signature: same(a: str) -> (bool, bool, bool, bool)
# signature: lookup(name: str) -> int
# signature: enumerated(s: str) -> int
# signature: roman(n: int) -> str
# run: indexed("hello", 1)
# run: indexed("hello", -1)
# run: indexed("hello", 5)
# run: indexed("hello", -6)
# run: indexed("", 0)
# run: indexed("aß€😀", 3)
# run: sliced("abcdefgh", 1, 6, 2)
# run: sliced("abcdefgh", 6, 1, -2)
# run: sliced("abcdefgh", -3, 100, 1)
# run: sliced("abcdefgh", 5, 2, 1)
# run: sliced("abcdefgh", 0, 8, 0)
# run: halves("abcdef")
# run: halves("")
# run: halves("aß€😀")
# run: compared("abc", "abd")
# run: compared("abc", "abc")
# run: compared("abc", "ab")
# run: compared("", "a")
# run: compared("é", "e")
# run: compared("\U0001f600", "\uffff")
# run: contained("hello", "ell")
# run: contained("hello", "")
# run: contained("", "x")
# run: contained("aab", "ab")
# run: repeated("ab", 3)
# run: repeated("ab", 0)
# run: repeated("ab", -1)
# run: repeated("", 5)
# run: grown(0)
# run: grown(12)
# run: counted("aß€😀")
# run: counted("")
# run: mapped("Hello, World 12")
# run: chosen(0)
# run: chosen(1)
# run: chosen(2)
# run: maybe(0)
# run: maybe(1)
# run: collatz(6)
# run: codes("A")
# run: codes("😀")
# run: codes("AB")
# run: of_int(233)
# run: of_int(-1)
# run: of_int(1114112)
# run: same("abc")
# run: same("")
# run: lookup("beta")
# run: lookup("delta")
# run: enumerated("abc")
# run: roman(1994)


def indexed(s, i):
    return s[i]


def sliced(s, a, b, c):
    return s[a:b:c]


def halves(s):
    n = len(s) // 2
    return s[:n], s[n:], s[::-1], s[::2]


def compared(a, b):
    return a == b, a != b, a < b, a <= b, a > b, a >= b


def contained(a, b):
    return b in a, b not in a


def repeated(s, n):
    return s * n + "-" * 3 + n * "+"


def grown(n):
    s = ""
    for i in range(n):
        s += str(i) + ","
    return s


def counted(s):
    n = 0
    for c in s:
        n += ord(c)
    return len(s), n, bool(s)


def mapped(s):
    result = ""
    for c in s:
        if "a" <= c <= "z":
            result = result + chr(ord(c) - 32)
        elif c in " ,":
            result += "_"
        elif c not in ("1", "2"):
            result = c + result
    return result


def chosen(k):
    names = ("zero", "one")
    name = "other"
    if k == 0:
        name = names[0]
    elif k == 1:
        name = names[1] + "!"
    return name + " " + ("even" if k % 2 == 0 else "odd")


def pick(k):
    if k == 0:
        return None
    return "text"


def maybe(k):
    s = pick(k)
    if s is None:
        return -1
    return len(s)


def collatz(n):
    s = f"{n}"
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        s += f" -> {n}"
    return s


def codes(s):
    return ord(s), chr(ord(s) + 1)


def of_int(i):
    return chr(i)


def same(a):
    return a == "abc", a == 3, a != None, "x" + a == "xabc"  # noqa: E711


def lookup(name):
    names = ("alpha", "beta", "gamma")
    for i, n in enumerate(names):
        if n == name:
            return i
    raise ValueError("no such name")


def enumerated(s):
    total = 0
    for i, c in enumerate(s):
        total += (i + 1) * ord(c)
    for a, b in zip(s, s[1:]):
        total += ord(a) * ord(b)
    return total


def roman(n):
    text = ""
    for value, letters in (
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
            (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            text += letters
            n -= value
    return text
