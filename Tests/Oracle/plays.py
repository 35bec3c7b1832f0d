"""Objects of a Python extension in random programs, against CPython."""
import subprocess
import sys

MODULE = '''
import numpy as np
class A:
    def __init__(self, n):
        self.n = n
        self.buf = np.zeros(n)
        self.log = ""
        self.d = {}
    def add(self, k, x):
        self.d[k] = self.d.get(k, 0.0) + x
        self.log += k
        return self
    def merge(self, o):
        for k, v in o.d.items():
            self.d[k] = self.d.get(k, 0.0) + v
        return self.d[o.log[0]] if len(o.log) > 0 else None
    def clone(self):
        r = A(self.n)
        for k in self.d:
            r.add(k, self.d[k])
        return r
    def text(self):
        return f"{self.n}:{self.log}:{len(self.d)}"
    def each(self):
        for i in range(self.n):
            yield i * 2
    def total(self):
        s = 0
        for x in self.each():
            s += x
        return s
    def fail(self, o):
        t = self.clone()
        t.add("zz", 1.0)
        o.n = self.n // (o.n - o.n)
        return t
class Tree:
    def __init__(self, v):
        self.v = v
        self.left = None
        self.right = None
    def insert(self, v):
        if v < self.v:
            if self.left is None:
                self.left = Tree(v)
            else:
                self.left.insert(v)
        else:
            if self.right is None:
                self.right = Tree(v)
            else:
                self.right.insert(v)
    def depth(self):
        l = 0 if self.left is None else self.left.depth()
        r = 0 if self.right is None else self.right.depth()
        return 1 + max(l, r)
def link(a, b):
    a.left = b
    b.right = a
def unlink(a):
    a.left = None
'''
SIGNATURES = '''
A(n: int)
A.add(self, k: str, x: float) -> A
A.merge(o: A)
A.clone()
A.text()
A.total()
A.fail(o: A)
A.n
A.log
A.buf
Tree(v: int)
Tree.insert(v: int)
Tree.depth()
Tree.left
Tree.v
link(a: Tree, b: Tree)
unlink(a: Tree)
'''
SCRIPT = r'''
import random
import resource
import sys

import plays as python

sys.path.insert(0, "out")
del sys.modules["plays"]
import plays as compiled

assert compiled.__file__.endswith(".abi3.so") and python.__file__.endswith(".py")


def play(m, rng):
    """Returns what random operations on objects show."""
    said, objects, trees = [], [m.A(3)], [m.Tree(5)]
    for _ in range(300):
        a, b, t = rng.choice(objects), rng.choice(objects), rng.choice(trees)
        step = rng.randrange(9)
        if step == 0:
            objects.append(m.A(rng.randrange(6)))
        elif step == 1:
            said.append(a.add(rng.choice("abc\xe4z"), rng.random()) is a)
        elif step == 2:
            said.append(a.merge(b) if a is not b else 0)
        elif step == 3:
            objects.append(a.clone())
            said.append(objects[-1].text())
        elif step == 4:
            said.append((a.text(), a.total(), a.n, a.log, list(a.buf)))
        elif step == 5:
            try:
                a.fail(b)
            except ZeroDivisionError:
                said.append("error")
        elif step == 6:
            t.insert(rng.randrange(100))
        elif step == 7:
            said.append((t.depth(), t.left is None, t.left is not None and t.left.v))
        else:
            trees.append(m.Tree(rng.randrange(100)))
            if t.left is not None:
                trees.append(t.left)
        del objects[:-10], trees[:-10]
    return said


for seed in range(60):
    assert play(python, random.Random(seed)) == play(compiled, random.Random(seed)), seed
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for seed in range(60):
    play(compiled, random.Random(seed))
assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 4000
'''


def random_plays(s):
    """Objects behave as CPython's in random sequences of calls, and nothing leaks."""
    s.write("plays.py", MODULE.lstrip("\n"))
    s.write("plays.sig", SIGNATURES)
    (s.folder / "out").mkdir()
    s.run("build", "plays.py", "--sig", "plays.sig", "--emit", "python", "-o", "out/")
    s.write("use.py", SCRIPT.lstrip("\n"))
    done = subprocess.run([sys.executable, "use.py"], cwd=s.folder, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stderr


TESTS = [random_plays]
