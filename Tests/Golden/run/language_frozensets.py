# Frozensets of the module, and the algebra of sets that are constants and of those that are not.
# golden: keeps
# signature: algebra(n: int) -> str
# signature: kinds(n: int) -> str
# signature: keys(n: int) -> str
# run: algebra(3)
# run: algebra(0)
# run: algebra(-2)
# run: kinds(3)
# run: kinds(9)
# run: keys(1)
F = frozenset((1, 2))
P = {2, 3}
G = frozenset({5, 1})
Q = frozenset("ab")
R = frozenset(range(4))
S = F | R
U = frozenset()
EVENS = frozenset(i for i in range(10) if i % 2 == 0)
SMALL = {0, 1, 2, 3}
WORDS = frozenset({"a", "b"})


def algebra(n):
    s = {n, 1}
    r = f"{sorted(F | P)} {sorted(F & P)} {sorted(F - P)} {sorted(F ^ P)} {F == {1, 2}}"
    r += f" {F < {1, 2, 3}} {n in F} {sorted(F | s)} {sorted(s & F)} {sorted(s | P)} {P >= s}"
    r += f" {sorted(P - s)} {F.isdisjoint(P)} {sorted(F.union(P, s))} {sorted(s - P)} {s <= P}"
    s |= P
    s -= F
    return r + f" {len(F | G)} {sorted(G - F)} {sorted(s)} {sorted(P ^ s)} {s.issubset(SMALL)}"


def kinds(n):
    r = f"{sorted(F | R)} {sorted(Q)} {len(S)} {n in S} {type(F | R).__name__}"
    r += f" {type({1} | F).__name__} {type(F | {1}).__name__} {type(G | {1}).__name__}"
    r += f" {type(P | G).__name__} {type(G).__name__} {type(P).__name__} {F <= R} {U | F == F}"
    return r + f" {sorted(F - {n})} {(F | {2}) == (F & R)} {G == {1, 5}} {G}"


def keys(n):
    r = [x for x in sorted(EVENS & SMALL)]
    d = {EVENS: n, F: n + 1}
    r2 = f"{r} {'a' in WORDS} {sorted(WORDS | {'c'})} {d[EVENS]} {d[frozenset([2, 1])]}"
    return r2 + f" {sorted(EVENS.symmetric_difference(SMALL))} {SMALL.issubset(EVENS)}" + (
        f" {SMALL | EVENS >= SMALL} {hash(F) == hash(frozenset((2, 1)))}")
