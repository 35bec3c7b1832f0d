# Methods of displays whose values have no common type.
# signature: asked(n: int)
# signature: copied(n: int)
# signature: absent(s: str)
# signature: common(n: float)
# run: asked(1)
# run: asked(2)
# run: copied(3)
# run: absent("a")
# run: absent("z")
# run: common(1.0)


def asked(n):
    xs = [n, "a", 2.5, (2, 3), n]
    return xs.index("a"), xs.count(n), xs.index((2, 3)), len(xs), "b" in xs, xs.count("b")


def copied(n):
    xs = [n, "a"]
    ys = xs.copy()
    return repr(ys), xs == ys, ys[1]


def absent(s):
    return [1, "a", (2, 3)].index(s)


def common(n):
    xs = [1, 2.5]
    xs.append(n)
    return xs.count(n), xs.index(2.5), len(xs.copy())
