# The methods of bytearrays that bytes have.
# signature: asked(text: str)
# signature: searched(b: bytes)
# signature: cased(b: bytes)
# run: asked("hello")
# run: asked("héllo")
# run: asked("")
# run: searched(b"a b c")
# run: searched(b"ab")
# run: searched(b"A\tb\nC ")
# run: cased(b"a b c")
# run: cased(b"ab")
# run: cased(b"A\tb\nC ")


def asked(text):
    b = bytearray(text, "utf-8")
    return repr((b, b.upper(), b.find(b"l"), b.split(b"l"), b.partition(b"l"), b.decode(),
                 b.hex(), 104 in b, b"ll" in b, bytearray(b"l") in b, b.rpartition(b"l")))


def searched(b):
    b = bytearray(b)
    return (b.startswith(b"a"), b.istitle(), b.count(32), b.count(b" "), b.endswith(b"c"),
            b.index(b"b"), b.isalpha(), b.rfind(bytearray(b" ")))


def cased(b):
    b = bytearray(b)
    return repr((b.title(), b.lower(), b.swapcase(), b.removeprefix(b"a"), b.expandtabs()))
