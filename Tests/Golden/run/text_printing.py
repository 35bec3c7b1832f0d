# print() writes what CPython's does.
# golden: prints
# signature: numbers(x: float, i: int, z: complex, b: bool)
# signature: texts(s: str, t: str)
# signature: separated(x: float, s: str)
# signature: nothing()
# signature: tuples(x: float, s: str)
# signature: scalars(x: float32, y: float64, i: int8, b: uint64)
# signature: loop(n: int) -> int
# signature: fails(n: int) -> int
# signature: constants()
# signature: table(n: int)
# signature: raw(b: bytes)
# signature: starred(n: int)
# signature: streams(s: str) -> int
# run: streams("käse")
# run: numbers(1.5, -3, 1+2j, True)
# run: numbers(1e100, 9223372036854775807, -0j, False)
# run: numbers(nan, 0, 1e16j, False)
# run: texts("hello", "wörld €😀")
# run: texts("", "a\x00b\n")
# run: separated(0.1, "x")
# run: nothing()
# run: starred(3)
# run: starred(0)
# run: tuples(0.5, "it's")
# run: tuples(0.5, "a\"b'\n")
# run: scalars(0.1, 0.1, -5, 18446744073709551615)
# run: scalars(1e6, 1e16, 127, 0)
# run: loop(5)
# run: fails(2)
# run: constants()
# run: table(3)
# run: raw(b"ab'\x00\xff\n")

import sys


def numbers(x, i, z, b):
    print(x, i, z, b)


def texts(s, t):
    print(s)
    print(s, t)
    print(t + "!")


def separated(x, s):
    print(x, s, sep="")
    print(x, s, 1, sep=", ", end="")
    print(x, s, sep=s, end=s + "\n")
    print(x, sep=None, end=None)
    print("a", "b", flush=True)


def nothing():
    print()
    print("")
    print(end="")


def tuples(x, s):
    t = (x, (1, s), (), (True,), None)
    print(t)
    print((s,), [x, s], None)


def scalars(x, y, i, b):
    print(x, y, i, b, x > y)
    print((x, y), (i, b))


def loop(n):
    total = 0
    for i in range(n):
        total += i * i
        print(i, "squared is", i * i, "sum", total)
    return total


def fails(n):
    for i in range(n):
        print("before", i)
    print("then")
    return (1, 2)[n]


def constants():
    print("Hello, world!", 42, 2.5, True, None, 1e6, 0.1 + 0.2)


def table(n):
    for i in range(1, n + 1):
        print(f"{i:3d} {1 / i:10.4f} {'*' * i:<5}|")


def raw(b):
    print(b, b[0], len(b))


def starred(n):
    print(*range(n))
    print(*[str(i) for i in range(n)], sep="-", end="|\n")
    print("n", n, *[0.5] * n)


def streams(s):
    print(s, "to the output", file=sys.stdout)
    print("", end="", file=sys.stderr)
    print("the default", file=None)
    n = sys.stdout.write(s + "\n")
    sys.stdout.flush()
    sys.stderr.flush()
    return n
