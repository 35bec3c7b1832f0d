# Constants of the module whose rows have several lengths, chosen when the program runs.
# golden: keeps
# signature: h(u: str)
# signature: k(u: int)
# signature: m(u: str)
# run: h("a")
# run: h("e")
# run: k(1)
# run: k(2)
# run: m("b")
L = [[1, 2], [3], []]
D = {"a": ["b", "c"], "b": ["d"], "c": [], "d": []}
H = {"a": {"b": 7, "c": 8}, "b": {"c": 1}, "e": {}}
def h(u):
    return sum(H[u].values())
def k(u):
    return sum(L[u]), sum(map(len, L))
def m(u):
    return [len(x) for x in D.values()].__len__(), len(D[u]), sorted(D["a"])[0]
