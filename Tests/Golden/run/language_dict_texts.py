# Dicts and sets of text, comprehensions, dicts as arguments and results.
# signature: comp(n: int)
# signature: words(n: int)
# signature: count_chars(n: int)
# signature: lookup(n: int)
# signature: tuple_text(n: int)
# signature: text_set(n: int)
# signature: star(n: int)
# signature: nested_config(n: int)
# signature: get_none(n: int)
# signature: passes(n: int)
# signature: returned(n: int)
# run: comp(0)
# run: comp(10)
# run: words(0)
# run: words(20)
# run: count_chars(1)
# run: count_chars(3)
# run: lookup(0)
# run: lookup(1)
# run: lookup(2)
# run: tuple_text(6)
# run: text_set(1)
# run: star(3)
# run: nested_config(3)
# run: get_none(1)
# run: get_none(4)
# run: passes(0)
# run: passes(10)
# run: returned(0)
# run: returned(4)
def comp(n):
    d = {i: i * i for i in range(n) if i % 2}
    s = {i % 5 for i in range(n)}
    h = 0
    for k, v in d.items():
        h = (h * 31 + k + v) % 1000003
    for x in s:
        h = (h * 31 + x) % 1000003
    inv = {v: k for k, v in d.items()}
    return h + sum(inv.values())


def words(n):
    d = {"one": 1, "two": 2}
    d["three"] = 3
    total = 0
    for name in ["one", "three", "two"]:
        total = total * 10 + d[name]
    for i in range(n):
        d[str(i % 7)] = i
    if "one" in d:
        total += 1000
    if "zzz" not in d:
        total += 10000
    for k in d:
        total = (total * 31 + len(k) + d[k]) % 1000003
    return total


def count_chars(n):
    text = "hello world" * n
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    h = 0
    for c, k in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
        h = (h * 31 + ord(c) * k) % 1000003
    return h


def lookup(n):
    unit = ["m", "km", "cm"][n]
    scale = {"m": 1.0, "km": 1000.0, "cm": 0.01}
    return scale[unit] * 2


def tuple_text(n):
    d = {}
    for i in range(n):
        d[("a" if i % 2 else "b", i % 3)] = i
    return d[("a", 0)] * 100 + len(d) if n > 4 else -1


def text_set(n):
    s = set()
    for w in "the quick brown fox jumps over the lazy dog".split():
        s.add(w)
    return len(s) * 10 + ("fox" in s) + (2 if "cat" in s else 0) + len(sorted(s)[0])


def star(n):
    a = {"x": n}
    b = {**a, "y": 2}
    return b["x"] + b["y"] + len(b)


def nested_config(n):
    cfg = {"solver": {"tol": 1e-3, "n": 5}, "name": "abc"}
    cfg["solver"]["tol"] *= 2
    return cfg["solver"]["tol"] * n


def get_none(n):
    d = {1: 2}
    v = d.get(n)
    if v is None:
        return -1
    return v


def arg(d, k):
    d[k] = k * 2
    return len(d)


def passes(n):
    d = {}
    t = 0
    for i in range(n):
        t += arg(d, i)
    return t + d.get(3, -1)


def makes(n):
    d = {}
    for i in range(n):
        d[i] = float(i)
    return d


def returned(n):
    d = makes(n)
    d[100] = 2.5
    return sum(d.values()) + len(d)
