# A default that is handed on as a longer and longer list.
# golden: keeps
# signature: paths(n: int) -> str
# run: paths(0)
# run: paths(1)

GRAPH = {"A": ["B", "C"], "B": ["C", "D"], "C": ["D"], "D": ["C"], "E": ["F"], "F": ["C"]}


def find_paths(g, a, b, path=[]):
    path = path + [a]
    if a == b:
        return [path]
    out = []
    for n in g[a]:
        if n not in path:
            for p in find_paths(g, n, b, path):
                out.append(p)
    return out


def paths(n):
    return str(find_paths(GRAPH, "AE"[n], "D"))
