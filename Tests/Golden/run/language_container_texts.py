# The texts of containers.
# signature: texts(n: int)
# run: texts(3)
# run: texts(10)
from collections import Counter, deque, OrderedDict


def texts(n):
    d = {1: 2.5, n: 3.5}
    e = {"b": n, "a": 2}
    h = 0
    for s in (str(d), repr({n, n + 1}), str({"a": n}), str({1: n, 2: "x"}), str(frozenset([n])), str(deque([1, n])), str(Counter([1, 1, n])), str(e), str(d.keys()), str(deque([1, 2], maxlen=1)), f"{d}", str({}), str(set()), str([{1: 2}])):
        for c in s:
            h = (h * 31 + ord(c)) % 1000003
    return h
