# Objects of the module under several names: aliases, parts, views, defaults, rows of a product.
# golden: keeps
# signature: a(n: int)
# signature: b(n: int)
# signature: c(n: int)
# signature: d(n: int)
# signature: e(n: int)
# signature: f(n: int)
# signature: g(n: int)
# signature: h(n: int)
# signature: i(n: int)
# signature: j(n: int)
# run: a(3)
# run: a(4)
# run: b(3)
# run: b(4)
# run: c(3)
# run: c(4)
# run: d(3)
# run: d(4)
# run: e(3)
# run: e(4)
# run: f(3)
# run: f(4)
# run: g(3)
# run: g(4)
# run: h(3)
# run: h(4)
# run: i(3)
# run: i(4)
# run: j(3)
# run: j(4)
import numpy as np
A1 = [1]
B1 = A1
def a(n):
    A1.append(n)
    return str(B1), A1 is B1
T = ([1], 2)
def b(n):
    T[0].append(n)
    return str(T)
L = [0]
def dflt(x, xs=L):
    xs.append(x)
    return len(xs)
class C:
    items = L
    count = 0
def c(n):
    k = dflt(n)
    C.items.append(9)
    C.count += 1
    o = C()
    pass
    return k, str(L), C.count, o.count
M = [[0] * 3] * 2
def d(n):
    M[0][1] += n
    return str(M), M[0] is M[1]
V = np.arange(5.0)
W = V[1:]
def e(n):
    V[1] += n
    W[2] *= 2
    return W, V.sum()
R = [1, 2]
OLD = R
def f(n):
    global R
    R.append(n)
    R = R + [n]
    return str(R), str(OLD)
D = {"a": [1], "b": []}
E2 = D["a"]
def g(n):
    D["b"].append(n)
    E2.append(n)
    D.setdefault("c", []).append(1)
    return str(D)
S = "x"
N = None
F = 1.5
def h(n):
    global S, N, F
    S += str(n)
    if N is None:
        N = n
    else:
        N += 1
    F = F * 2
    return S, N, F
class P:
    total = 0
    def __init__(self, v):
        self.v = v
        P.total += v
        ALL.append(self)
ALL = []
ORIGIN = P(1)
def i(n):
    p = P(n)
    ORIGIN.v += 1
    return P.total, len(ALL), ALL[0].v, ALL[0] is ORIGIN, sum(q.v for q in ALL)
CNT = {}
def tally(x):
    CNT[x] = CNT.get(x, 0) + 1
def j(n):
    for k in range(n):
        tally(k % 2)
    return str(sorted(CNT.items()))
