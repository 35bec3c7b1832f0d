# Programs of functions as users write them: numbers, tables, texts, iterators.
# signature: histogram(s: str) -> str
# run: histogram("hello world")
# signature: moving(a: float64[:], k: int)
# run: moving(np.arange(10.0), 3)
# signature: newton(x: float)
# run: newton(2.0)
# signature: integrate(n: int)
# run: integrate(100)
# signature: monte_carlo(n: int)
# run: monte_carlo(1000)
# signature: events(n: int)
# run: events(10)
# signature: kmeans(n: int)
# run: kmeans(20)
# signature: bigrams(s: str)
# run: bigrams("abracadabra")
# signature: sparse(n: int)
# run: sparse(4)
# signature: tokens(s: str) -> str
# run: tokens("x1 = 3.5*(y - 2)")
# signature: determinant(n: int) -> int
# run: determinant(4)
# signature: merge_intervals(n: int) -> str
# run: merge_intervals(6)
# signature: spiral(n: int) -> str
# run: spiral(4)
# signature: pascal(n: int) -> str
# run: pascal(6)
# signature: base(n: int, b: int) -> str
# run: base(255, 2)
# run: base(255, 16)
# run: base(255, 1)
# signature: rk4(n: int)
# run: rk4(10)
# signature: report(n: int) -> str
# run: report(3)
# signature: csv(s: str)
# run: csv("a,1,2.5\nb,2,3.5\nbad,x,1\n")
# signature: matrix_text(n: int) -> str
# run: matrix_text(3)
# signature: primes_gen(n: int)
# run: primes_gen(30)
# signature: chunks(n: int)
# run: chunks(10)
# signature: cipher(s: str, key: str) -> str
# run: cipher("ATTACKATDAWN", "LEMON")
# signature: bits(n: int)
# run: bits(37)
# signature: date(y: int, m: int, d: int)
# run: date(2024, 2, 29)
# run: date(2023, 2, 29)
import heapq
import math
import random
from collections import defaultdict, deque
from typing import Dict, Tuple
import numpy as np


def histogram(s):
    counts = {}
    for c in s:
        if c.isalpha():
            counts[c] = counts.get(c, 0) + 1
    lines = []
    for c, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        lines.append(f"{c}: {'#' * n:<5}|{n:>3}")
    return "\n".join(lines)


def moving(a, k):
    window = deque(maxlen=k)
    out = []
    for x in a:
        window.append(x)
        if len(window) == k:
            out.append(sum(window) / k)
    return np.array(out)


def newton(x):
    def solve(f, df, x0, tol=1e-12):
        for i in range(50):
            step = f(x0) / df(x0)
            x0 -= step
            if abs(step) < tol:
                return x0, i
        raise RuntimeError("no convergence")
    root, steps = solve(lambda t: t * t - x, lambda t: 2 * t, 1.0)
    return round(root, 10), steps


def integrate(n):
    functions = {"sin": math.sin, "exp": math.exp}
    out = []
    for name, f in functions.items():
        h = 1.0 / n
        total = 0.5 * (f(0.0) + f(1.0))
        for i in range(1, n):
            total += f(i * h)
        out.append(round(total * h, 8))
    return out[0], out[1]


def monte_carlo(n):
    random.seed(42)
    inside = 0
    for _ in range(n):
        x, y = random.random(), random.random()
        if x * x + y * y <= 1:
            inside += 1
    return 4 * inside / n, random.randint(1, 100), random.choice([3, 1, 2])


def events(n):
    queue = []
    for i in range(n):
        heapq.heappush(queue, ((i * 7919) % 31 * 0.5, i, "start" if i % 2 else "stop"))
    log = []
    clock = 0.0
    while queue:
        t, i, kind = heapq.heappop(queue)
        clock = t
        log.append(f"{t:.1f}:{kind}{i}")
        if kind == "start" and i < 4:
            heapq.heappush(queue, (t + 1.25, i + 100, "stop"))
    return clock, len(log), log[0], log[-1]


def kmeans(n):
    points = [((i * 37) % 101 / 10, (i * 53) % 97 / 10) for i in range(n)]
    centres = points[:3]
    for _ in range(10):
        clusters = [[] for _ in centres]
        for p in points:
            best = min(range(len(centres)), key=lambda k: (
                p[0] - centres[k][0]) ** 2 + (p[1] - centres[k][1]) ** 2)
            clusters[best].append(p)
        centres = [(sum(x for x, _ in c) / len(c), sum(y for _, y in c) / len(c)) if c else old
                   for c, old in zip(clusters, centres)]
    sizes = [len(c) for c in clusters]
    return sizes == sorted(sizes), round(centres[0][0], 9), sum(sizes)


def bigrams(s):
    follow = defaultdict(lambda: defaultdict(int))
    for a, b in zip(s, s[1:]):
        follow[a][b] += 1
    best = {a: max(d, key=d.get) for a, d in follow.items()}
    return len(follow), follow["a"]["b"], best["a"], str(sorted(best.items()))


def sparse(n):
    m: Dict[Tuple[int, int], float] = {}
    for i in range(n):
        m[i, i] = 2.0
        if i:
            m[i, i - 1] = m[i - 1, i] = -1.0
    v = [float(i) for i in range(n)]
    out = [0.0] * n
    for (i, j), x in m.items():
        out[i] += x * v[j]
    return len(m), str(out), m.get((0, n), 0.0)


def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isalpha() or c == "_":
            j = i
            while j < len(text) and (text[j].isalnum() or text[j] == "_"):
                j += 1
            yield "NAME", text[i:j]
            i = j
        elif c.isdigit():
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "NUMBER", text[i:j]
            i = j
        else:
            yield "OP", c
            i += 1


def tokens(s):
    return " ".join(f"{kind}:{value}" for kind, value in tokenize(s))


def det(m):
    if len(m) == 1:
        return m[0][0]
    total = 0
    for c in range(len(m)):
        minor = [row[:c] + row[c + 1:] for row in m[1:]]
        total += (-1) ** c * m[0][c] * det(minor)
    return total


def determinant(n):
    return det([[(i * j + i + 2 * j) % 7 for j in range(n)] for i in range(n)])


def merge_intervals(n):
    xs = [((i * 7) % 20, (i * 7) % 20 + i + 1) for i in range(n)]
    xs.sort(key=lambda x: x[0])
    merged = [xs[0]]
    for lo, hi in xs[1:]:
        if lo <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], hi))
        else:
            merged.append((lo, hi))
    return str(merged)


def spiral(n):
    grid = [[i * n + j for j in range(n)] for i in range(n)]
    out = []
    while grid:
        out += grid.pop(0)
        grid = [list(r) for r in zip(*grid)][::-1] if grid and grid[0] else []
    return str(out)


def pascal(n):
    row = [1]
    lines = []
    for _ in range(n):
        lines.append(" ".join(map(str, row)).center(20))
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return "\n".join(lines)


def base(n, b):
    if not 2 <= b <= 36:
        raise ValueError("base must be in 2..36")
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    out = ""
    while n:
        n, r = divmod(n, b)
        out = digits[r] + out
    return out or "0"


def rk4(n):
    def f(t, y):
        return [y[1], -y[0]]
    y = [1.0, 0.0]
    h = 0.1
    for i in range(n):
        t = i * h
        k1 = f(t, y)
        k2 = f(t + h / 2, [a + h / 2 * b for a, b in zip(y, k1)])
        k3 = f(t + h / 2, [a + h / 2 * b for a, b in zip(y, k2)])
        k4 = f(t + h, [a + h * b for a, b in zip(y, k3)])
        y = [a + h / 6 * (p + 2 * q + 2 * r + s) for a, p, q, r, s in zip(y, k1, k2, k3, k4)]
    return round(y[0], 12), round(y[1], 12)


def report(n):
    rows = [("alpha", 1.5, 3), ("beta", 22.25, 11), ("gamma", 0.125, 0)][:n]
    lines = ["%-8s|%8s|%4s" % ("name", "value", "n"), "-" * 22]
    for name, value, count in rows:
        lines.append("%-8s|%8.2f|%4d" % (name, value, count))
    total = sum(r[1] for r in rows)
    lines.append("{:<8}|{:>8.2f}|{:>4}".format("total", total, sum(r[2] for r in rows)))
    return "\n".join(lines)


def csv(s):
    total = 0.0
    names = []
    errors = []
    for number, line in enumerate(s.splitlines(), start=1):
        parts = line.split(",")
        try:
            name, count, value = parts
            total += int(count) * float(value)
            names.append(name)
        except ValueError as e:
            errors.append(f"line {number}: {e}")
    return total, "+".join(names), str(errors)


def matrix_text(n):
    return "\n".join(" ".join(f"{i * j:3d}" for j in range(1, n + 1)) for i in range(1, n + 1))


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


def primes_gen(n):
    total = 0
    for p in primes():
        if p > n:
            break
        total += p
    g = primes()
    first = [next(g) for _ in range(5)]
    return total, str(first)


def chunked(xs, k):
    for i in range(0, len(xs), k):
        yield xs[i:i + k]


def chunks(n):
    return str(list(chunked(list(range(n)), 3))), [sum(c) for c in chunked(list(range(n)), 4)][-1]


def cipher(s, key):
    first = ord("A")
    pairs = zip(s, key * len(s))
    return "".join(chr((ord(c) + ord(k) - 2 * first) % 26 + first) for c, k in pairs)


def bits(n):
    ones = bin(n).count("1")
    return ones, n.bit_length(), f"{n:08b}", int("100101", 2), n & -n, hex(n)[2:].zfill(4)


def date(y, m, d):
    is_leap = y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
    days = [31, 29 if is_leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if not 1 <= m <= 12 or not 1 <= d <= days[m - 1]:
        raise ValueError(f"bad date {y}-{m:02d}-{d:02d}")
    return sum(days[:m - 1]) + d
