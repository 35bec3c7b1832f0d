"""What `--emit python` makes, as CPython sees it."""
import subprocess
import sys

MODULE = '''
import numpy as np


def area(w, h):
    """The area of a rectangle."""
    return w * h


def twice(a):
    for i in range(len(a)):
        a[i] = 2 * a[i]


def grid(n, m):
    return np.full((n, m), 1.5)


def parts(z, flag):
    return z.real, z.imag, not flag


def at(a, i):
    return a[i]


def positive(x):
    if x < 0:
        raise ValueError("too small")
    return x


def greeting(name, n):
    return f"Hello, {name}!" * n


def reversed_bytes(b):
    return b[::-1], len(b)


class ShapeError(ValueError):
    """What is wrong with a shape."""


class CornerError(ShapeError, KeyError):
    pass


def corner(n):
    if n == 0:
        raise CornerError("no corner")
    if n == 1:
        raise ShapeError
    if n == 2:
        raise PermissionError("no")
    return n
'''
SIGNATURES = '''
area(w: float, h: float) -> float
area(w: int, h: int) -> int
twice(a: float64[:])
twice(a: int32[:])
grid(n: int, m: int) -> float64[:, :]
parts(z: complex, flag: bool) -> (float, float, bool)
at(a: const float64[::1], i: int) -> float64
positive(x: float) -> float
corner(n: int) -> int
greeting(name: str, n: int) -> str
reversed_bytes(b: bytes) -> (bytes, int)
'''
SCRIPT = '''
import numpy as np
import shapes

assert shapes.__file__.endswith(".abi3.so"), shapes.__file__
assert "rectangle" in shapes.area.__doc__ and "w: int, h: int" in shapes.area.__doc__
for result, wanted in [(shapes.area(2.0, 3.0), 6.0), (shapes.area(2, 3), 6),
                       (shapes.area(h=2.5, w=2), 5.0), (shapes.area(w=2, h=4), 8),
                       (shapes.parts(1 - 2j, True), (1.0, -2.0, False)),
                       (shapes.greeting("Jürgen 😀", 2), "Hello, Jürgen 😀!" * 2),
                       (shapes.greeting("", 0), ""),
                       (shapes.reversed_bytes(b"a\\0\\xff"), (b"\\xff\\0a", 3)),
                       (shapes.positive(0.5), 0.5)]:
    assert result == wanted and type(result) is type(wanted), (result, wanted)
a = np.arange(4.0)
shapes.twice(a)
assert a.tolist() == [0, 2, 4, 6], a
b = np.arange(8, dtype=np.int32)
shapes.twice(b[::2])
assert b.tolist() == [0, 1, 4, 3, 8, 5, 12, 7], b
shapes.twice(a[::-1])
assert a.tolist() == [0, 4, 8, 12], a
g = shapes.grid(2, 3)
assert isinstance(g, np.ndarray) and g.dtype == np.float64, g
assert g.tolist() == [[1.5] * 3] * 2 and g.flags.writeable, g


def raises(kind, says, function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        said = "\\n".join([str(error), *getattr(error, "__notes__", ())])
        assert type(error) is kind, repr(error)
        for text in says:
            assert text in said, (text, said)
    else:
        raise AssertionError(f"{function} did not raise")


notes = hasattr(BaseException, "add_note")
raises(ValueError, ["too small", "shapes.py:28"][:1 + notes], shapes.positive, -1.0)
raises(IndexError, ["out of bounds", "shapes.py:23"][:1 + notes], shapes.at, a, 9)
raises(TypeError, ["w: str", "area(w: float, h: float)", "area(w: int, h: int)"],
       shapes.area, "x", 1)
raises(TypeError, ["twice(a: float64[:])"], shapes.twice, np.zeros(3, np.float16))
raises(TypeError, [], shapes.area, 1)
raises(shapes.CornerError, ["no corner"], shapes.corner, 0)
raises(shapes.ShapeError, [], shapes.corner, 1)
raises(PermissionError, ["no"], shapes.corner, 2)
assert shapes.CornerError.__bases__ == (shapes.ShapeError, KeyError)
assert shapes.ShapeError.__mro__[1] is ValueError and shapes.ShapeError.__module__ == "shapes"
a.flags.writeable = False
raises(TypeError, [], shapes.twice, a)
'''


def prepare(s):
    """Writes the module and its signatures."""
    s.write("shapes.py", MODULE.lstrip("\n"))
    s.write("shapes.sig", SIGNATURES)
    return ["build", "shapes.py", "--sig", "shapes.sig", "--emit", "python"]


def imported_extensions(s):
    """Scalars, arrays without copies, overloads, results and errors of an extension."""
    (s.folder / "out").mkdir()
    s.run(*prepare(s), "-o", "out/")
    s.write("use.py", "import sys\nsys.path.insert(0, 'out')\n" + SCRIPT)
    done = subprocess.run([sys.executable, "-I", "use.py"], cwd=s.folder, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stderr


def missing_c_compilers(s):
    """Without a C compiler, the report says what to do; one that fails is quoted."""
    command = prepare(s)
    s.run(*command, code=1, says=["error[A015]", "CC"],
          environment={"PATH": "/nowhere", "CC": "no-such-compiler"})
    s.run(*command, code=1, says="error[A013]",
          
          environment={"PATH": "/usr/bin:/bin", "CC": "false"})
    assert not (s.folder / "shapes.abi3.so").exists()


TESTS = [imported_extensions, missing_c_compilers]
