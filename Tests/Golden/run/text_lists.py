# Text taken apart into lists, and lists of text.
# golden: prints
# signature: words(s: str) -> str
# signature: few(s: str, n: int) -> str
# signature: fields(s: str, sep: str) -> str
# signature: some_fields(s: str, sep: str, n: int) -> str
# signature: lines(s: str) -> str
# signature: bytes_too(b: bytes) -> str
# signature: numbers(s: str) -> (float, int)
# signature: collected(n: int) -> str
# signature: own_words(s: str) -> str
# signature: shown(n: int)
# signature: longest(s: str) -> str
# signature: ordered(s: str) -> str
# signature: generated(n: int) -> str
# run: words("  a bc\t\n def ")
# run: words("")
# run: words("   ")
# run: words("one")
# run: few("  a b  c d ", 0)
# run: few("  a b  c d ", 2)
# run: few("  a b  c d ", 10)
# run: fields("a,b,,c", ",")
# run: fields("", ",")
# run: fields("a--b--", "--")
# run: fields("abc", "")
# run: some_fields("a,b,,c", ",", 1)
# run: some_fields("a,b,,c", ",", 0)
# run: lines("a\nb\r\nc\rd\n\n\u2028e\x0bf")
# run: lines("")
# run: lines("\n")
# run: bytes_too(b" a b\n\x0bc ")
# run: numbers("1.5 2 -3e2 x")
# run: numbers("1.5 2 -3e2")
# run: collected(0)
# run: collected(12)
# run: own_words("the quick  brown fox")
# run: shown(0)
# run: shown(3)
# run: longest("a bbb cc ddd")
# run: ordered("pear apple fig apple")
# run: generated(5)


def words(s):
    a = s.split()
    return repr(a) + str(len(a)) + "|".join(a) + repr(s.rsplit())


def few(s, n):
    return repr(s.split(None, n)) + repr(s.rsplit(None, n)) + repr(s.split(maxsplit=n))


def fields(s, sep):
    return repr(s.split(sep)) + repr(s.rsplit(sep)) + sep.join(s.split(sep))


def some_fields(s, sep, n):
    return repr(s.split(sep, n)) + repr(s.rsplit(sep, n))


def lines(s):
    return repr(s.splitlines()) + repr(s.splitlines(True))


def bytes_too(b):
    return repr(b.split()) + repr(b.split(b"a")) + repr(b.splitlines())


def numbers(s):
    total = 0.0
    count = 0
    for w in s.split(" "):
        total += float(w)
        count += 1
    return total, count


def collected(n):
    xs = []
    for i in range(n):
        xs.append(f"{i:02d}")
    xs.append("end")
    return "-".join(xs)


def own_words(s):
    out = []
    w = ""
    for c in s:
        if c == " ":
            out.append(w)
            w = ""
        else:
            w += c
    out.append(w)
    return "|".join(out) + repr(out)


def shown(n):
    xs = []
    for i in range(n):
        xs.append(i * 0.5)
    print(xs, len(xs))
    names = ["a"]
    for i in range(n):
        names.append(names[-1] + "b")
    print(names, (names, xs), sep="\n")


def longest(s):
    best = ""
    for w in s.split():
        if len(w) > len(best):
            best = w
    return best


def ordered(s):
    xs = s.split()
    xs.sort()
    return " ".join(xs) + " " + " ".join(sorted(s.split(), reverse=True)) + str("fig" in xs)


def generated(n):
    return ", ".join(str(i * i) for i in range(n)) + ";" + " ".join([str(i) for i in range(n)])
