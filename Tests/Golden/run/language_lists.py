# Lists that grow: methods, slices, nesting, sorting, as arguments and results inside.
# signature: build(n: int)
# signature: ops(n: int)
# signature: nested(n: int)
# signature: widened(n: int, x: float)
# signature: slices(n: int, a: int, b: int)
# signature: slice_assignment(n: int, a: int, b: int, m: int)
# signature: deletion(n: int, i: int)
# signature: deletion_of_slice(n: int, a: int, b: int, k: int)
# signature: item(n: int, i: int)
# signature: pops(n: int, i: int)
# signature: pop_empty()
# signature: removing(n: int, x: int)
# signature: searching(n: int, x: int)
# signature: sorting(a: float64[:])
# signature: sorting_down(a: float64[:])
# signature: sorting_by_key(n: int)
# signature: sorting_pairs(n: int)
# signature: sorted_copy(a: int64[:])
# signature: arguments(n: int)
# signature: results(n: int)
# signature: chosen(n: int)
# signature: repeated(n: int, x: float)
# signature: concatenated(n: int)
# signature: compared(n: int, m: int)
# signature: to_array(n: int)
# signature: to_matrix(n: int)
# signature: stack(n: int)
# signature: sieve(n: int)
# signature: loops(n: int)
# signature: unpacked(n: int)
# signature: starred(n: int)
# run: starred(2)
# run: starred(1)
# run: starred(6)
# signature: identity(n: int)
# signature: while_changing(n: int)
# signature: of_tuples(n: int)
# signature: of_arrays(n: int)
# signature: truth(n: int)
# signature: conversions(n: int)
# signature: in_try(n: int)
# signature: recursion(n: int)
# signature: inserted(n: int, i: int)
# signature: never_filled(n: int)
# run: build(0)
# run: build(1)
# run: build(100)
# run: ops(5)
# run: ops(0)
# run: nested(0)
# run: nested(6)
# run: widened(3, 0.5)
# run: widened(0, 0.5)
# run: slices(10, 2, 5)
# run: slices(10, -3, 100)
# run: slices(3, 5, 1)
# run: slices(0, 0, 0)
# run: slice_assignment(6, 1, 3, 4)
# run: slice_assignment(6, 1, 3, 0)
# run: slice_assignment(6, 4, 2, 3)
# run: slice_assignment(6, -2, 9, 1)
# run: deletion(5, 0)
# run: deletion(5, -1)
# run: deletion(5, 5)
# run: deletion(5, -6)
# run: deletion_of_slice(10, 2, 5, 1)
# run: deletion_of_slice(10, 9, 2, -2)
# run: deletion_of_slice(10, 0, 10, 3)
# run: deletion_of_slice(10, 0, 10, 0)
# run: item(4, 3)
# run: item(4, -4)
# run: item(4, 4)
# run: item(4, -5)
# run: item(0, 0)
# run: pops(5, 0)
# run: pops(5, -2)
# run: pops(5, 5)
# run: pop_empty()
# run: removing(5, 3)
# run: removing(5, 9)
# run: searching(5, 2)
# run: searching(5, 7)
# run: sorting([])
# run: sorting([3.0, 1.0, 2.0])
# run: sorting([5.0, -0.0, 0.0, 5.0, 2.5, 1.0, 9.0, 8.0, 7.0, 6.0, 3.0, -1.0, 4.0, 2.0, 0.5, 1.5, 2.25, 11.0, 10.0])
# run: sorting_down([3.0, 1.0, 2.0, 5.0, 4.0, 9.0, 7.0, 8.0, 6.0, 0.0])
# run: sorting_by_key(0)
# run: sorting_by_key(37)
# run: sorting_pairs(20)
# run: sorted_copy([5, 3, 9, 1, 1, 0, -4])
# run: arguments(4)
# run: results(4)
# run: chosen(0)
# run: chosen(3)
# run: repeated(3, 1.5)
# run: repeated(1, 1.5)
# run: concatenated(3)
# run: compared(3, 3)
# run: compared(2, 5)
# run: compared(5, 2)
# run: to_array(5)
# run: to_array(0)
# run: to_matrix(3)
# run: stack(10)
# run: sieve(50)
# run: loops(5)
# run: unpacked(2)
# run: unpacked(3)
# run: identity(2)
# run: while_changing(5)
# run: of_tuples(5)
# run: of_arrays(4)
# run: truth(0)
# run: truth(2)
# run: conversions(4)
# run: in_try(3)
# run: in_try(0)
# run: recursion(5)
# run: inserted(4, 2)
# run: inserted(4, -1)
# run: inserted(4, 99)
# run: inserted(4, -99)
# run: never_filled(3)
import numpy as np


def build(n):
    xs = []
    for i in range(n):
        xs.append(i * i)
    s = 0
    for x in xs:
        s += x
    return s + len(xs)


def ops(n):
    xs = [3, 1, 2]
    xs.append(n)
    xs[0] = 10
    xs.insert(1, 7)
    y = xs.pop()
    xs.sort()
    xs.reverse()
    return xs[0], xs[-1], y, 7 in xs, 8 in xs, 8 not in xs, xs.count(7), xs.index(2)


def nested(n):
    rows = []
    for i in range(n):
        row = []
        for j in range(i):
            row.append(j * 0.5)
        rows.append(row)
    rows.append([1.0, 2.0])
    rows[0].append(8.5)
    t = 0.0
    for r in rows:
        t += sum(r) + len(r)
    return t, rows[-1][0], len(rows)


def widened(n, x):
    xs = []
    for i in range(n):
        xs.append(0)
    xs.append(x)
    return sum(xs), len(xs), xs[-1]


def total(xs):
    s = 0
    for k in range(len(xs)):
        s += (k + 1) * xs[k]
    return s


def numbers(n):
    xs = []
    for i in range(n):
        xs.append(i + 1)
    return xs


def slices(n, a, b):
    xs = numbers(n)
    return (total(xs[a:b]), total(xs[a:]), total(xs[:b]), total(xs[::-1]), total(xs[a:b:2]),
            total(xs[b:a:-1]), len(xs[:]))


def slice_assignment(n, a, b, m):
    xs = numbers(n)
    xs[a:b] = numbers(m)
    ys = numbers(n)
    ys[1:2] = (7, 8, 9)
    ys[::2] = ys[::2]
    return total(xs), len(xs), total(ys), len(ys)


def deletion(n, i):
    xs = numbers(n)
    del xs[i]
    return total(xs), len(xs)


def deletion_of_slice(n, a, b, k):
    xs = numbers(n)
    del xs[a:b:k]
    return total(xs), len(xs)


def item(n, i):
    return numbers(n)[i]


def pops(n, i):
    xs = numbers(n)
    x = xs.pop(i)
    y = xs.pop()
    return x, y, total(xs)


def pop_empty():
    xs = [1]
    xs.pop()
    return xs.pop()


def removing(n, x):
    xs = numbers(n)
    xs.remove(x)
    return total(xs), len(xs)


def searching(n, x):
    xs = numbers(n)
    return xs.index(x), xs.index(x, 1), xs.count(x), x in xs


def sorting(a):
    xs = [x for x in a]
    xs.sort()
    return np.array(xs)


def sorting_down(a):
    xs = [x for x in a]
    xs.sort(reverse=True)
    return np.array(xs)


def sorting_by_key(n):
    xs = numbers(n)
    xs.sort(key=lambda x: (x * 7) % 11)
    ys = numbers(n)
    ys.sort(key=lambda x: x % 5, reverse=True)
    return total(xs), total(ys)


def sorting_pairs(n):
    ps = []
    for i in range(n):
        ps.append(((i * 7) % 5, i * 0.5))
    ps.sort()
    t = 0.0
    for k in range(len(ps)):
        t += (k + 1) * ps[k][1] + ps[k][0]
    qs = sorted(ps, key=lambda p: -p[1])
    return t, qs[0][1], qs[-1]


def sorted_copy(a):
    xs = sorted(a)
    ys = sorted(xs, reverse=True)
    return xs[0], xs[-1], ys[0], len(xs)


def push(xs, x):
    xs.append(x)
    return len(xs)


def arguments(n):
    xs = []
    for i in range(n):
        push(xs, i * 0.5)
    ys = [1.5]
    k = push(ys, 2.5)
    return sum(xs), sum(ys), k


def results(n):
    xs = numbers(n)
    ys = numbers(n)
    xs.append(100)
    return total(xs), total(ys), len(numbers(0))


def chosen(n):
    if n > 0:
        xs = [1, 2, 3]
    else:
        xs = [4]
    if n > 1:
        xs = xs + [n]
    return sum(xs), len(xs)


def repeated(n, x):
    xs = [x] * n
    ys = n * [0, 1]
    zs = [0] * 200
    zs[5] = 7
    xs *= 2
    return sum(xs), len(xs), sum(ys), len(ys), sum(zs), len(zs)


def concatenated(n):
    xs = numbers(n) + [7]
    xs += [8, 9]
    xs.extend(range(3))
    xs.extend((4, 5))
    xs += xs
    return total(xs), len(xs)


def compared(n, m):
    a = numbers(n)
    b = numbers(m)
    return a == b, a != b, a < b, a <= b, a > b, a >= b, a == [1, 2, 3], [1, 2] < a


def to_array(n):
    xs = [0.5 * i for i in range(n)]
    a = np.array(xs)
    return a + 1.0, a.sum(), np.asarray(xs).size


def to_matrix(n):
    rows = []
    for i in range(n):
        rows.append([i, i + 1, i * i])
    return np.array(rows)


def stack(n):
    s = [1]
    visited = 0
    while s:
        v = s.pop()
        visited += v
        if 2 * v <= n:
            s.append(2 * v)
        if 2 * v + 1 <= n:
            s.append(2 * v + 1)
    return visited, len(s)


def sieve(n):
    prime = [True] * (n + 1)
    prime[0] = False
    prime[1] = False
    found = []
    for i in range(2, n + 1):
        if prime[i]:
            found.append(i)
            for j in range(i * i, n + 1, i):
                prime[j] = False
    return sum(found), len(found), found[-1]


def loops(n):
    xs = numbers(n)
    s = 0
    for i, x in enumerate(xs):
        s += i * x
    for x, y in zip(xs, xs[1:]):
        s += x * y
    for x in reversed(xs):
        s = s * 3 + x
    return s, max(xs), min(xs), sum(xs), any(xs), all(xs), sum(x * x for x in xs)


def unpacked(n):
    a, b = numbers(n)
    return a * 10 + b


def starred(n):
    first, *rest = numbers(n)
    a, *b, c = range(n)
    *d, e = [x * 0.5 for x in rest]
    x, y, z = range(3)
    p, q = (k * k for k in (2, 3))
    return first, sum(rest, 0), a, len(b), c, sum(d, 0.0), e, x + y * 10 + z * 100, p, q


def identity(n):
    a = numbers(n)
    b = a
    c = a[:]
    b.append(5)
    return a is b, a is c, a is not c, len(a), len(c)


def while_changing(n):
    xs = numbers(n)
    s = 0
    for x in xs:
        if x < 4:
            xs.append(x + 3)
        s += x
    return s, len(xs)


def of_tuples(n):
    ps = []
    for i in range(n):
        ps.append((i, (i * 0.5, i > 2)))
    s = 0.0
    k = 0
    for i, (x, b) in ps:
        s += i * x
        if b:
            k += 1
    return s, k, ps[-1], ps[0][1][0]


def of_arrays(n):
    parts = []
    for i in range(n):
        a = np.zeros(i + 1)
        a[:] = i
        parts.append(a)
    parts[0] = parts[-1]
    parts[0][0] = 50.0
    return parts[-1][0], parts[0].sum(), sum(p.size for p in parts), parts[2]


def truth(n):
    xs = numbers(n)
    r = 0
    if xs:
        r = 1
    if not xs:
        r += 2
    return r, bool(xs), xs == []


def conversions(n):
    xs = list(range(n))
    ys = list(x * 2 for x in xs if x != 1)
    zs = list(xs)
    zs.append(99)
    ws = xs.copy()
    ws.clear()
    return total(xs), total(ys), total(zs), len(ws), len(xs)


def in_try(n):
    xs = numbers(n)
    try:
        x = xs[2]
        xs.append(x)
        y = xs[10]
    except IndexError:
        xs.append(-1)
        y = len(xs)
    finally:
        xs.append(-2)
    return y, total(xs)


def collect(n, out):
    if n > 0:
        collect(n - 1, out)
        out.append(n)
        collect(n - 2, out)


def recursion(n):
    out = []
    collect(n, out)
    return total(out), len(out)


def inserted(n, i):
    xs = numbers(n)
    xs.insert(i, 50)
    return total(xs), len(xs)


def never_filled(n):
    xs = []
    s = 0
    for x in xs:
        s += x
    return s + n, len(xs), xs == []
