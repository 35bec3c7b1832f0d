# The operator % of text with keys and stars, and with something else than a tuple.
# signature: keyed(s: str, n: int)
# signature: constants(n: int)
# signature: no_tuples(n: int)
# run: keyed('%(a)s %(bc)5d', 4)
# run: keyed('%(x)s', 4)
# run: keyed('%s', 4)
# run: keyed('abc', 4)
# run: keyed('%(a', 4)
# run: keyed('%(a)05.1f%%', 4)
# run: constants(5)
# run: constants(0)
# run: no_tuples(1)


def keyed(s, n):
    d = {"a": n}
    d["bc"] = 2
    return s % d


def constants(n):
    return "%*d|%-.*f|" % (n, 3, n, 3.14159), "%(a)s %(b)03d" % {"a": n, "b": 2}


def no_tuples(n):
    xs = [n, 2]
    return "%s" % [n, 2], "%s" % xs, "abc" % xs, "%s" % ((n, 2),)
