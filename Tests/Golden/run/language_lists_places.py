# Several places that make lists and dicts in one function, each found late to be on the heap or to
# hold wider types.
# signature: in_a_row(n: int)
# signature: in_loops(n: int)
# signature: known_length(n: int)
# signature: unrolled_before(n: int)
# signature: one_of_two(n: int)
# signature: nested(n: int)
# signature: widened_helpers(n: int)
# signature: dicts(n: int)
# signature: fields(n: int)
# signature: captured(n: int)
# signature: in_tuples(n: int)
# signature: handled(n: int)
# signature: recursive(n: int)
# signature: yielded(n: int)
# signature: texts(n: int)
# run: in_a_row(3)
# run: in_loops(0)
# run: in_loops(5)
# run: known_length(0)
# run: known_length(4)
# run: unrolled_before(4)
# run: one_of_two(1)
# run: one_of_two(6)
# run: nested(3)
# run: widened_helpers(2)
# run: dicts(0)
# run: dicts(5)
# run: fields(4)
# run: captured(3)
# run: in_tuples(3)
# run: handled(0)
# run: handled(7)
# run: recursive(5)
# run: yielded(4)
# run: texts(3)


def in_a_row(n):
    a = [1, 2]
    a.append(n)
    b = [0.5]
    b.append(n)
    c = []
    c.append(a)
    c.append([n])
    d = [c, c]
    d.append([])
    e = [x for x in a]
    e += [len(d)]
    return str((sum(a), sum(b), len(c), len(d[0][0]), e[-1]))


def in_loops(n):
    total = 0
    a = [1]
    b = [2]
    for i in range(n):
        if len(a) == 1:
            total += 100
        if len(a) == 3:
            b.append(i)
            total += 1000
        a.append(i)
        total += a[-1]
    c = [0] + b
    while len(c) < n:
        c.insert(0, len(b))
    return str((total, a, b, c))


def known_length(n):
    a = [n]
    first = len(a)
    b = [first] * 2
    if first == 1:
        b.append(7)
    else:
        b.append(8)
    for i in range(n):
        a.append(i)
    return str((first, len(a), b))


def unrolled_before(n):
    a = [1, 2.5, n]
    total = 0.0
    for x in a:
        total += x
    b = [1, 2, 3]
    for x in b:
        if x == n:
            break
        total += x
    for x in b:
        if x == 2:
            b.remove(3)
            b.append(n)
            break
    return str((total, b))


def one_of_two(n):
    a = [n]
    b = [n, 1]
    c = a if n > 3 else b
    c.append(2)
    d = [1.5]
    if n > 5:
        d = [n, 2.5]
    d.append(n)
    return str((a, b, c, sum(d)))


def nested(n):
    rows = [[0] * n for i in range(n)]
    more = [[1, 2], [n]]
    more.append(rows[0])
    more[0].append(n)
    deep = [more]
    deep[0][1][0] = 9
    deep.append([])
    deep[1].append([5])
    return str((rows, more, len(deep), deep[1]))


def make(n):
    x = [n]
    x.append(n + 1)
    return x


def make_pair(n):
    x = []
    y = [0.5]
    if n > 1:
        x.append(n)
        y = [n, 1.5]
    return x, y


def widened_helpers(n):
    a = make(n)
    a.append(3)
    b, c = make_pair(n)
    b.append(4)
    c.append(2.5)
    d = make(n) + a
    return str((a, b, sum(c), d))


def dicts(n):
    a = {"one": 1}
    b = {}
    c = {1: [1]}
    for i in range(n):
        a["two"] = i
        b[i] = [i]
        b[i].append(n)
        c[i] = b[i]
    c[1].append(5)
    return str((sorted(a.items()), sorted(b), [(k, c[k]) for k in sorted(c)]))


class Box:
    def __init__(self, n):
        self.items = [n]
        self.more = []

    def add(self, x):
        self.items.append(x)
        self.more.append([x])


def fields(n):
    box = Box(n)
    other = [1]
    box.add(2)
    other.append(len(box.items))
    box.more[0].append(n)
    boxes = [box]
    boxes.append(Box(1))
    boxes[1].items = other
    boxes[1].add(4)
    return str((box.items, box.more, other, len(boxes)))


def captured(n):
    a = [1]
    b = [2]

    def add(x):
        a.append(x)
        return len(a)

    first = add(n)
    b.append(first)
    second = add(3)
    b.append(second)
    return str((a, b, (lambda i: b[i])(1)))


def in_tuples(n):
    pair = ([1], [n, 2])
    pair[0].append(n)
    a, b = pair
    b.append(len(a))
    t = (a, 1)
    t[0].append(0)
    return str((pair, t))


def handled(n):
    a = [1]
    b = []
    try:
        b.append(10 // n)
        a.append(n)
        c = [a[n]]
        c.append(1)
    except ZeroDivisionError:
        a.append(-1)
        c = [0]
    except IndexError:
        c = [n, n]
        c.append(len(b))
    return str((a, b, c))


def grown(n):
    if n <= 0:
        return [0]
    a = grown(n - 1)
    a.append(n)
    b = [n]
    b.append(len(a))
    return a + b


def recursive(n):
    return str(grown(n))


def pieces(n):
    done = [0]
    for i in range(n):
        part = [i]
        part.append(len(done))
        done.append(i)
        yield part


def yielded(n):
    a = [sum(p) for p in pieces(n)]
    b = []
    for p in pieces(n):
        p.append(7)
        b.append(p)
    return str((a, b))


def texts(n):
    a = ["a"]
    b = ["x", "yz"]
    a.append("b" * n)
    for t in a:
        b.append(t + "!")
    c = [(1, "one")]
    c.append((n, "n"))
    return str((a, b, c))
