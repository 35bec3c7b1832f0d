# Idioms over text.
# signature: dispatch(op: str, a: float, b: float) -> float
# signature: kinds(s: str) -> (bool, bool, bool, bool)
# signature: defaulted(s: str) -> str
# signature: extremes(a: str, b: str) -> (str, str, str)
# signature: backwards(s: str) -> (str, str, bool)
# signature: generated(s: str) -> (bool, bool, int, int)
# signature: characters(s: str) -> str
# signature: palindrome(s: str) -> bool
# signature: caesar(s: str, k: int) -> str
# signature: parse(line: str) -> (str, float)
# signature: recursive(n: int) -> str
# signature: longest(s: str) -> str
# signature: matrix(n: int) -> str
# signature: checked(s: str) -> int
# run: dispatch("+", 1.0, 2.0)
# run: dispatch("minus", 1.0, 2.0)
# run: dispatch("?", 1.0, 2.0)
# run: kinds("a")
# run: kinds("")
# run: defaulted("")
# run: defaulted("x")
# run: extremes("pear", "apple")
# run: backwards("abc")
# run: backwards("aba")
# run: generated("a1b22")
# run: generated("")
# run: characters("hello")
# run: palindrome("A man, a plan, a canal: Panama")
# run: palindrome("ab")
# run: caesar("Hello, World!", 3)
# run: parse("mass = 1.5e3")
# run: parse("mass")
# run: parse("mass = x")
# run: recursive(5)
# run: longest("a bbb cc ddd")
# run: matrix(2)
# run: checked("12")
# run: checked("x")
# run: checked("")


def dispatch(op, a, b):
    match op:
        case "+" | "plus":
            return a + b
        case "minus":
            return a - b
    raise ValueError("unknown operator")


def kinds(s):
    return isinstance(s, str), type(s) is str, not s, s is None


def defaulted(s):
    return s or "default"


def extremes(a, b):
    return min(a, b), max(a, b), max((a, b, "zebra"))


def backwards(s):
    t = "".join(reversed(s))
    return t, s[::-1], t == s


def generated(s):
    return (any(c.isdigit() for c in s), all(c.isalnum() for c in s), sum(ord(c) for c in s),
            sum(int(c) for c in s if c.isdigit()))


def characters(s):
    xs = [c for c in s]
    xs.sort()
    return "".join(xs) + "".join(sorted(s))


def palindrome(s):
    letters = [c.lower() for c in s if c.isalpha()]
    return letters == letters[::-1]


def caesar(s, k):
    result = ""
    for c in s:
        if c.isalpha():
            first = ord("a") if c.islower() else ord("A")
            result += chr((ord(c) - first + k) % 26 + first)
        else:
            result += c
    return result


def parse(line):
    name, sep, value = line.partition("=")
    if not sep:
        raise ValueError("no value")
    return name.strip(), float(value)


def recursive(n):
    if n == 0:
        return ""
    return recursive(n - 1) + str(n)


def longest(s):
    return max(s.split(), key=len)


def matrix(n):
    rows = []
    for i in range(n):
        rows.append(" ".join([f"{i * n + j:3}" for j in range(n)]))
    return "\n".join(rows)


def checked(s):
    try:
        return int(s)
    except ValueError:
        return -1
