# An iterator with several consumers gives each element to one of them, in Python's order.
# signature: enum_zip(n: int)
# signature: zip_self(n: int)
# signature: zip_star(n: int)
# signature: zip_four(n: int)
# signature: zip_five(n: int)
# signature: chain_self(n: int)
# signature: map_next(n: int)
# signature: zip_uneven(n: int)
# signature: zip_uneven_list(n: int)
# signature: zip_uneven_range(n: int)
# signature: dict_iter(n: int)
# signature: text_iter(s: str)
# signature: set_iter(n: int)
# signature: object_iter(n: int)
# signature: object_enum(n: int)
# signature: object_chain(n: int)
# signature: filter_shared(n: int)
# signature: genexp_shared(n: int)
# signature: nested_zip(n: int)
# signature: live_list(n: int)
# signature: live_reversed(n: int)
# signature: mixed(n: int)
# signature: map_two(n: int)
# signature: contained(n: int)
# signature: any_all(n: int)
# signature: next_zip(n: int)
# signature: strict(n: int)
# run: enum_zip(0)
# run: enum_zip(1)
# run: enum_zip(4)
# run: enum_zip(7)
# run: zip_self(0)
# run: zip_self(1)
# run: zip_self(4)
# run: zip_self(7)
# run: zip_star(0)
# run: zip_star(1)
# run: zip_star(4)
# run: zip_star(7)
# run: zip_four(0)
# run: zip_four(1)
# run: zip_four(4)
# run: zip_four(7)
# run: zip_five(0)
# run: zip_five(1)
# run: zip_five(4)
# run: zip_five(7)
# run: chain_self(0)
# run: chain_self(1)
# run: chain_self(4)
# run: chain_self(7)
# run: map_next(0)
# run: map_next(1)
# run: map_next(4)
# run: map_next(7)
# run: zip_uneven(0)
# run: zip_uneven(1)
# run: zip_uneven(4)
# run: zip_uneven(7)
# run: zip_uneven_list(0)
# run: zip_uneven_list(1)
# run: zip_uneven_list(4)
# run: zip_uneven_list(7)
# run: zip_uneven_range(0)
# run: zip_uneven_range(1)
# run: zip_uneven_range(4)
# run: zip_uneven_range(7)
# run: dict_iter(0)
# run: dict_iter(1)
# run: dict_iter(4)
# run: dict_iter(7)
# run: text_iter("")
# run: text_iter("abcde")
# run: set_iter(0)
# run: set_iter(1)
# run: set_iter(4)
# run: set_iter(7)
# run: object_iter(0)
# run: object_iter(1)
# run: object_iter(4)
# run: object_iter(7)
# run: object_enum(0)
# run: object_enum(1)
# run: object_enum(4)
# run: object_enum(7)
# run: object_chain(0)
# run: object_chain(1)
# run: object_chain(4)
# run: object_chain(7)
# run: filter_shared(0)
# run: filter_shared(1)
# run: filter_shared(4)
# run: filter_shared(7)
# run: genexp_shared(0)
# run: genexp_shared(1)
# run: genexp_shared(4)
# run: genexp_shared(7)
# run: nested_zip(0)
# run: nested_zip(1)
# run: nested_zip(4)
# run: nested_zip(7)
# run: live_list(0)
# run: live_list(1)
# run: live_list(4)
# run: live_list(7)
# run: live_reversed(0)
# run: live_reversed(1)
# run: live_reversed(4)
# run: live_reversed(7)
# run: mixed(0)
# run: mixed(1)
# run: mixed(4)
# run: mixed(7)
# run: map_two(0)
# run: map_two(1)
# run: map_two(4)
# run: map_two(7)
# run: contained(0)
# run: contained(1)
# run: contained(4)
# run: contained(7)
# run: any_all(0)
# run: any_all(1)
# run: any_all(4)
# run: any_all(7)
# run: next_zip(0)
# run: next_zip(1)
# run: next_zip(4)
# run: next_zip(7)
# run: strict(0)
# run: strict(1)
# run: strict(4)
# run: strict(7)
from itertools import chain


def count(n):
    for i in range(n):
        yield i


class Steps:
    def __init__(self, n):
        self.i = 0
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


def enum_zip(n):
    g = count(n)
    l = []
    for (i, x), y in zip(enumerate(g), g):
        l.append(i * 100 + x * 10 + y)
    return repr(l)


def zip_self(n):
    g = count(n)
    return repr([(a, b) for a, b in zip(g, g)])


def zip_star(n):
    it = iter([i * 2 for i in range(n)])
    return repr(list(zip(*[it] * 3)))


def zip_four(n):
    g = count(n)
    return repr((list(zip(g, g, g, g)), next(g, -1)))


def zip_five(n):
    a, b, c, d, e = count(n), count(n + 1), count(n + 2), count(n), count(n)
    return repr((list(zip(a, b, c, d, e)), next(a, -1), next(b, -1), next(c, -1), next(d, -1)))


def chain_self(n):
    g = count(n)
    l = []
    for x in chain(g, g):
        l.append(x)
        if x % 3 == 0:
            l.append(next(g, -1))
    return repr(l)


def map_next(n):
    g = count(n)
    l = []
    for x in map(lambda v: v * 10, g):
        l.append(x)
        l.append(next(g, -1))
    return repr(l)


def zip_uneven(n):
    a = count(n)
    b = count(n - 2)
    l = list(zip(a, b))
    return repr((l, next(a, -1), next(b, -1)))


def zip_uneven_list(n):
    a = iter([i for i in range(n)])
    b = iter([i for i in range(n - 2)])
    l = list(zip(a, b))
    return repr((l, next(a, -1), next(b, -1)))


def zip_uneven_range(n):
    a = iter(range(n))
    l = list(zip(range(n - 2), a))
    return repr((l, next(a, -1)))


def dict_iter(n):
    d = {i: i * i for i in range(n)}
    it = iter(d)
    l = [(a, b) for a, b in zip(it, it)]
    items = iter(d.items())
    m = [x[1] + y[0] for x, y in zip(items, items)]
    return repr((l, m, next(it, -1)))


def text_iter(s):
    it = iter(s)
    return repr([a + b for a, b in zip(it, it)])


def set_iter(n):
    it = iter({i * 3 for i in range(n)})
    return repr([(a, b) for a, b in zip(it, it)])


def object_iter(n):
    s = Steps(n)
    l = [(a, b) for a, b in zip(s, s)]
    return repr((l, s.i))


def object_enum(n):
    s = Steps(n)
    l = []
    for (i, x), y in zip(enumerate(s), s):
        l.append(i * 100 + x * 10 + y)
    return repr((l, s.i))


def object_chain(n):
    s = Steps(n)
    l = []
    for x in chain(s, s):
        l.append(x)
        if x == 2:
            l.append(next(s, -1))
    return repr((l, s.i))


def filter_shared(n):
    g = count(n)
    l = []
    for x, y in zip(filter(lambda v: v % 3 == 0, g), g):
        l.append((x, y))
    return repr((l, next(g, -1)))


def map_two(n):
    g = count(n)
    return repr(([x for x in map(lambda a, b: a * 100 + b, g, g)], list(g)))


def contained(n):
    g = count(n)
    return repr((2 in g, list(g)))


def any_all(n):
    g = count(n)
    return repr((any(x > 1 for x in g), all(x < 5 for x in g), list(g)))


def next_zip(n):
    g = count(n)
    return repr((next(zip(g, g), (-1, -1)), next(enumerate(g), (-1, -1)), list(g)))


def genexp_shared(n):
    g = count(n)
    h = (x * 2 for x in g)
    return repr(([(a, b, c) for a, b, c in zip(h, g, h)], list(h), list(g)))


def nested_zip(n):
    g = count(n)
    return repr(([(a, b, c) for (a, b), c in zip(zip(g, g), g)], list(g)))


def live_list(n):
    l = [i for i in range(n)]
    it = iter(l)
    r = []
    for a, b in zip(it, it):
        r.append((a, b))
        if len(l) < 9:
            l.append(a + b)
    return repr(r)


def live_reversed(n):
    l = [i for i in range(n)]
    r = []
    for x in reversed(l):
        r.append(x)
        if x == 3:
            l.pop()
            l.pop()
            l.pop()
    return repr(r)


def mixed(n):
    g = count(n)
    t = (10, 20, 30)
    return repr((list(zip(g, t)), list(zip(t, g)), list(g)))


def strict(n):
    g = count(n)
    h = count(3)
    try:
        for a, b in zip(g, h, strict=True):
            pass
    except ValueError:
        return repr((-1, next(g, -2), next(h, -2)))
    return repr((a, next(g, -2), next(h, -2)))
