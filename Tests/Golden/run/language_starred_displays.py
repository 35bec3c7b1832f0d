# Stars in displays, before iterables of any length.
# signature: lists(n: int)
# signature: tuples(n: int)
# signature: sets(n: int)
# signature: texts(s: str)
# signature: arrays(a: float64[:])
# signature: orders(n: int)
# signature: copies(n: int)
# signature: fails(n: int)
# signature: arguments(n: int)
# signature: objects(n: int)
# run: lists(0)
# run: lists(3)
# run: tuples(0)
# run: tuples(4)
# run: sets(3)
# run: sets(40)
# run: texts("")
# run: texts("aé")
# run: arrays([1.5, 2.5])
# run: arrays([])
# run: orders(3)
# run: copies(3)
# run: fails(2)
# run: fails(0)
# run: arguments(4)
# run: objects(3)


def lists(n):
    made = [i * i for i in range(n)]
    ends = [*made, -1]
    both = [0, *made, *range(n), 7, *ends]
    alone = [*made]
    alone.append(99)
    return str(ends), str(both), str(alone), len(made), sum([*range(n), *made])


def tuples(n):
    t = (*range(n), n)
    u = 0, *t, *(5, 6), *[8]
    v = *t, *t
    return t[n], len(u), u[-1], str(v), str((*"ab", *{"c": 4}))


def sets(n):
    few = {*range(n), -5}
    s = {i * 7 for i in range(n)}
    same = {*s}
    more = {1, *s, *few, *(2, 3), 10 ** 6}
    froze = frozenset([*s, 4])
    return str(few), str(same), str(more), len({*froze, *froze}), 3 in {*few}


def texts(s):
    return str([*s, "x"]), str([*s.split("é")]), str([*s.encode()]), "".join([*s, *s[::-1]])


def arrays(a):
    l = [*a, 3.0]
    return str([float(x) for x in l]), len([*a[::-1]]), len([*a, *a])


def numbered(log, n):
    for i in range(n):
        log.append(i)
        yield i


def noted(log, x):
    log.append(x)
    return x


def orders(n):
    # What stands behind a star is asked for before what follows it is evaluated.
    log = [0]
    l = [noted(log, 10), *numbered(log, n), noted(log, 20), *numbered(log, 2), len(log)]
    return str(l), str(log)


def grown(l):
    l.append(float(len(l)))
    return l


def copies(n):
    l = [1.5]
    for _ in range(n):
        l = [*l, *grown(l), 0.25]
    t = [*l, l.pop(), *l]
    return str(l), str(t)


def failing(n):
    for i in range(3):
        if i == n:
            raise KeyError(i)
        yield i


def fails(n):
    try:
        return [*range(5), *failing(n)][0]
    except KeyError as e:
        return 100 + e.args[0]


def total(first, *rest):
    return first + sum(rest)


def arguments(n):
    made = [*range(n)]
    return total(*made, 5), max(*made, 2), len([*zip(made, made)]), str([*map(str, made)])


class Point:
    def __init__(self, x):
        self.x = x

    def __iter__(self):
        yield self.x
        yield self.x + 1


def objects(n):
    points = [Point(i) for i in range(n)]
    more = [Point(9), *points]
    d = {"a": 1, "b": n}
    return sum([p.x for p in more]), str([*Point(n)]), str([*d, *d.keys()]), str([*d.items()])
