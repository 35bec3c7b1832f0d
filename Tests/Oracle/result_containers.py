"""Displays of containers that a Python extension returns, against CPython."""
import subprocess
import sys

MODULE = '''
TABLE = [[1, 2], [3]]
NAMES = {"a": ["x"], "b": []}


class Box:
    def __init__(self):
        self.items = []
        self.names = {}


def ragged():
    return [[1], [2, 3]], [[], [1]], [[], []]


def deep():
    return [[[1, 2], [3]], [[]]]


def empty():
    return []


def empties():
    return {}, set(), [{}], "", {"a": []}


def mixed():
    return ("x", ["c"]), [("a", 1), ("b", 2)], {"k": ["v"]}, [{"a": 1}, {"b": 2}]


def absent():
    return [1, None], [("a", None), (None, 2)]


def constants():
    return TABLE, NAMES, [TABLE, TABLE]


def same():
    x = [1]
    return [x, x], {"k": x}


def fields():
    c = Box()
    return c.items, c.names


def ordered():
    return sorted([[2, 3], [], [1]]), sorted({"bc": 1, "a": 2}), sorted(("b", "a", "c"), key=len)


def choice(n):
    try:
        if n == 0:
            return []
        return [(n, [n])]
    except ValueError:
        return []


def known():
    return choice(0), choice(2)


def changed():
    a, b = pair()
    a.append(1)
    b["x"] = 2.5
    return a, b, pair()


def pair():
    return [], {}
'''
ARRAYS = '''
import numpy as np


def alike():
    return [np.zeros(3), np.ones(3)]


def unlike():
    return [np.zeros(3), np.ones(2)], {"a": np.ones(1)}


def pairs():
    return [(1, np.zeros(2)), (2, np.ones(2))]
'''
NAMES = ["ragged", "deep", "empty", "empties", "mixed", "absent", "constants", "same", "fields",
         "ordered", "known", "changed"]
SCRIPT = '''
import sys

name = sys.argv[1]
python = __import__(name)
sys.path.insert(0, "out")
del sys.modules[name]
compiled = __import__(name)
assert compiled.__file__.endswith(".abi3.so")
for f in sys.argv[2:]:
    x, y = getattr(python, f)(), getattr(compiled, f)()
    assert repr(x) == repr(y), (f, x, y)
if name != "shown":
    sys.exit()
(a, b), d = compiled.same()
assert a is b is d["k"]
x, y, (z, _) = compiled.constants()
assert x is z
'''


def compare(s, name, module, functions):
    """Compares what functions return with what CPython does."""
    s.write(name + ".py", module.lstrip("\n"))
    s.write(name + ".sig", "".join(f"{f}()\n" for f in functions))
    (s.folder / "out").mkdir()
    s.run("build", name + ".py", "--sig", name + ".sig", "--emit", "python", "-O1", "-o", "out/")
    s.write("use.py", SCRIPT.lstrip("\n"))
    done = subprocess.run([sys.executable, "use.py", name, *functions], cwd=s.folder, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stderr


def displays(s):
    """Nested, empty, shared and constant ones."""
    compare(s, "shown", MODULE, NAMES)


def arrays(s):
    """Arrays of known extents in lists, dicts and tuples."""
    compare(s, "filled", ARRAYS, ["alike", "unlike", "pairs"])


TESTS = [displays, arrays]
