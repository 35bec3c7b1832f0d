# Recursion that hands on longer and longer lists; sorting of displays of text.
# signature: order(n: int) -> str
# run: order(0)
# run: order(1)
# signature: subsets(n: int) -> str
# run: subsets(3)
# signature: mutual(n: int) -> str
# run: mutual(5)
# run: mutual(0)
# signature: permutations(n: int) -> str
# run: permutations(3)
# signature: doubled(n: int) -> str
# run: doubled(2)
# signature: combinations(n: int) -> str
# run: combinations(4)
# signature: queens(n: int) -> str
# run: queens(5)
# signature: codes(n: int) -> str
# run: codes(3)
# signature: mutual_tuples(n: int) -> str
# run: mutual_tuples(4)
# signature: mappings(n: int) -> str
# run: mappings(3)
# signature: sorting(n: int) -> str
# run: sorting(2)


class Task:
    def __init__(self, needed):
        self.needed = needed


def order(n):
    tasks = {"b": Task(["c"]), "a": Task(["b", "c"]), "c": Task([])}
    if n:
        tasks["c"].needed.append("a")
    found = []
    state = {}

    def visit(t, path):
        s = state.get(t, 0)
        if s == 1:
            raise ValueError("cycle: " + " -> ".join(path + [t]))
        if s == 2:
            return
        state[t] = 1
        for d in tasks[t].needed:
            visit(d, path + [t])
        state[t] = 2
        found.append(t)

    for t in sorted(tasks):
        visit(t, [])
    return " ".join(found)


def choose(items, i, chosen, out):
    if i == len(items):
        out.append(chosen)
        return
    choose(items, i + 1, chosen, out)
    choose(items, i + 1, chosen + [items[i]], out)


def subsets(n):
    out = []
    choose([k for k in range(n)], 0, [], out)
    return str(out)


def even(n, found):
    if n == 0:
        return found
    return odd(n - 1, found + [n])


def odd(n, found):
    if n == 0:
        return found
    return even(n - 1, found + [-n])


def mutual(n):
    return str(even(n, [])) + str(odd(n, [7]))


def permuted(items):
    if len(items) <= 1:
        return [items]
    out = []
    for i in range(len(items)):
        for p in permuted(items[:i] + items[i + 1:]):
            out.append([items[i]] + p)
    return out


def permutations(n):
    return str(permuted([1, 2, 3][:n])) + str(permuted([]))


def double(items, depth, found):
    if depth == 0:
        return found
    return double(items + items, depth - 1, found + items)


def doubled(n):
    return str(double([1, 2], n, []))


def combined(k, left, found):
    if k == 0:
        yield found
        return
    for i, x in enumerate(left):
        yield from combined(k - 1, left[i + 1:], found + [x])


def combinations(n):
    return str([c for c in combined(2, [k for k in range(n)], [])])


def place(n, row, columns, out):
    if row == n:
        out.append(columns[:])
        return
    for c in range(n):
        if all(c != d and abs(c - d) != row - r for r, d in enumerate(columns)):
            place(n, row + 1, columns + [c], out)


def queens(n):
    out = []
    place(n, 0, [], out)
    return f"{len(out)} {out[0]}"


def gray(n):
    if n == 0:
        return [""]
    g = gray(n - 1)
    return ["0" + s for s in g] + ["1" + s for s in reversed(g)]


def codes(n):
    return " ".join(gray(n))


def even_tuples(n, found):
    if n == 0:
        return found
    return odd_tuples(n - 1, found + (n,))


def odd_tuples(n, found):
    if n == 0:
        return found
    return even_tuples(n - 1, found + (-n,))


def mutual_tuples(n):
    return str(even_tuples(n, ())) + str(odd_tuples(n, (7,)))


def bind(n, known):
    if n == 0:
        return sorted(known.items())
    return bind(n - 1, {**known, str(n): n})


def mappings(n):
    return str(bind(n, {})) + str(bind(n, {"x": 5}))


def ordered(items):
    return sorted(items)


def sorting(n):
    d = {"bc": [1], "a": [], "abc": [n, n]}
    parts = [
        str(sorted(d)), str(ordered(d)), str(sorted(d.items())), str(ordered(("b", "a"))),
        str(sorted(["x", "ab", "c"], key=len, reverse=True)),
        str(sorted(d, key=lambda k: len(d[k]))),
        str(sorted([[2, n], [], [1]])), str(ordered([(1, "bc"), (1, "a")]))]
    return "; ".join(parts)
