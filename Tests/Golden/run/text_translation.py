# casefold, translate and maketrans.
# signature: folded(s: str, n: int) -> str
# signature: by_texts(s: str, n: int) -> str
# signature: by_made(s: str, n: int) -> str
# signature: by_made_with_removal(s: str, n: int) -> str
# signature: by_made_of_dict(s: str, n: int) -> str
# signature: by_numbers(s: str, n: int) -> str
# signature: removed(s: str, n: int) -> str
# signature: unequal(s: str, n: int) -> str
# signature: reversed_made(s: str, n: int) -> str
# signature: all_folded(first: int, last: int) -> int
# run: folded("abcd", 2)
# run: folded("", 0)
# run: folded("aAbßİΣ ǅ ﬀ Ᏸ ", 1)
# run: by_texts("abcd", 2)
# run: by_texts("", 0)
# run: by_texts("aAbßİΣ ǅ ﬀ Ᏸ ", 1)
# run: by_made("abcd", 2)
# run: by_made("", 0)
# run: by_made("aAbßİΣ ǅ ﬀ Ᏸ ", 1)
# run: by_made_with_removal("abcd", 2)
# run: by_made_with_removal("", 0)
# run: by_made_with_removal("aAbßİΣ ǅ ﬀ Ᏸ ", 1)
# run: by_made_of_dict("abcd", 2)
# run: by_made_of_dict("", 0)
# run: by_made_of_dict("aAbßİΣ ǅ ﬀ Ᏸ ", 1)
# run: by_numbers("abcd", 2)
# run: by_numbers("", 0)
# run: by_numbers("aAbßİΣ ǅ ﬀ Ᏸ ", 1)
# run: removed("abcd", 2)
# run: removed("", 0)
# run: removed("aAbßİΣ ǅ ﬀ Ᏸ ", 1)
# run: unequal("abcd", 2)
# run: unequal("", 0)
# run: unequal("aAbßİΣ ǅ ﬀ Ᏸ ", 1)
# run: reversed_made("abcd", 2)
# run: reversed_made("", 0)
# run: reversed_made("aAbßİΣ ǅ ﬀ Ᏸ ", 1)
# run: all_folded(0, 70000)
# run: all_folded(70000, 130000)
def folded(s, n):
    return s.casefold() + "ß".casefold() + "ΑΣ".casefold()


def by_texts(s, n):
    return s.translate({97: "x", 98: "yy"})


def by_made(s, n):
    return s.translate(str.maketrans("abc", "xyz"))


def by_made_with_removal(s, n):
    return s.translate(str.maketrans("abc", "xyz", "d"))


def by_made_of_dict(s, n):
    return s.translate(str.maketrans({"a": "<<", "b": ""}))


def by_numbers(s, n):
    t = {}
    for c in s:
        t[ord(c)] = ord(c) + n
    return s.translate(t)


def removed(s, n):
    return s.translate({ord("a"): None, ord("b"): None})


def unequal(s, n):
    try:
        return s.translate(str.maketrans("ab", s))
    except ValueError as e:
        return str(e)


def reversed_made(s, n):
    return s.translate(str.maketrans(s, s[::-1]))


def all_folded(first, last):
    h = 0
    for i in range(first, last):
        if not 0xD800 <= i < 0xE000:
            for c in chr(i).casefold():
                h = (h * 31 + ord(c) + i) % 1000003
    return h
