"""Records at the boundary: in C programs, in extensions, and in what the artifacts say of them."""
import json
import subprocess
import sys

from headers import strict, tool

MODULE = '''"""Records."""
import numpy as np


def centre(p):
    x = 0.0
    for q in p:
        x += q.x
    return x / len(p), p["tag"].sum()


def push(p, i, by):
    p[i].x += by
    p[i].inner.n[1] = i
    p["z"] = 1 + 2j


def total(p):
    return p["x"].sum()


def one(p):
    p.tag = 7
    return p.x


def copied(p):
    q = p.copy()
    q["tag"] = 9
    return q


def unpack(f):
    for g in f:
        g.length += g.last.inner.n[2] + g.last.kind
        g.last.value *= 2
    return f["last"]["value"].sum()


def unpacked(f):
    return f[::-1].copy()


def last(p):
    return p[-1]


def step(p, by):
    i = cuda.grid(1)
    if i < len(p):
        p[i].x += by
'''
SIGNATURES = '''record Inner(n: int16[3], is_last: bool)
record Particle(x: float64, tag: int32, inner: Inner, z: complex64)
record Message(kind: uint8, value: float64, inner: Inner) packed
record Frame(id: int16, last: Message, length: int32)
centre(p: const Particle[::1])
push(p: Particle[:], i: int, by: float64)
total(p: Particle[:, ::1])
one(p: Particle)
copied(p: Particle[:])
unpack(f: Frame[::1])
unpacked(f: Frame[::1]) -> Frame[:]
last(p: const Particle[:])
kernel step(p: Particle[::1], by: float64)
'''
PROGRAM = '''#include "m.h"
#include <stdio.h>

int main(void)
{
    m_Particle p[4] = {{1.0, 1, {{1, 2, 3}, true}, {0, 0}}, {2.0, 2, {{0}, false}, {0, 0}},
        {3.0, 3, {{0}, false}, {0, 0}}, {4.0, 4, {{0}, false}, {0, 0}}};
    m_Particle *copy = NULL;
    double x = 0;
    int64_t sum = 0, extent = 0;
    int bad = 0;
    bad |= m_centre(p, 4, &x, &sum) || x != 2.5 || sum != 10;
    bad |= m_push(p, 4, sizeof *p, 1, 0.5) || p[1].x != 2.5 || p[1].inner.n[1] != 1;
    bad |= p[3].z[0] != 1 || p[3].z[1] != 2 || p[0].inner.n[2] != 3 || !p[0].inner.is_last;
    bad |= m_push(p + 3, 4, -(int64_t)sizeof *p, 0, 1) || p[3].x != 5;
    bad |= m_total(p, 2, 2, &x) || x != 11.5;
    bad |= m_one(p + 2, &x) || x != 3 || p[2].tag != 7 || p[1].tag != 2;
    bad |= m_copied(p, 4, sizeof *p, &copy, &extent) || extent != 4;
    bad |= copy[3].tag != 9 || copy[3].x != 5 || p[3].tag != 4 || copy[0].inner.n[0] != 1;
    m_free(copy);
    m_Particle end;
    bad |= m_last(p, 3, sizeof *p, &end) || end.tag != 7 || end.z[1] != 2;
    bad |= m_last(p, 3, sizeof *p, p) || p[0].tag != 7;
    m_Frame f[2] = {{1, {2, 0.5, {{1, 2, 3}, true}}, 4}, {2, {3, 1.5, {{0}, false}}, 5}};
    bad |= sizeof(m_Message) != 17 || sizeof(m_Frame) != 24;
    bad |= m_unpack(f, 2, &x) || x != 4 || f[0].length != 9 || f[1].last.value != 3;
    bad |= (m_push(p, 4, sizeof *p, 4, 1) & 255) == 0;
    printf("%d\\n", bad);
    return 0;
}
'''
USE = '''
import sys
sys.path.insert(0, "out")
import numpy as np
import m

inner = np.dtype([("n", "i2", (3,)), ("is_last", "?")], align=True)
T = np.dtype([("x", "f8"), ("tag", "i4"), ("inner", inner), ("z", "c8")], align=True)
p = np.zeros(4, T)
p["x"] = [1, 2, 3, 4]
assert m.centre(p) == (2.5, 0)
m.push(p[::2], 1, 0.5)
assert p["x"].tolist() == [1, 2, 3.5, 4] and p["z"].tolist() == [1 + 2j, 0, 1 + 2j, 0], p
assert m.total(p.reshape(2, 2)) == 10.5 and m.total(np.zeros((0, 3), T)) == 0
assert m.one(p[1]) == 2 and m.one(p.view(np.recarray)[2]) == 3.5
assert m.one(p[3:].reshape(())) == 4
assert p["tag"].tolist() == [0, 7, 7, 7], p
q = m.copied(p.view(np.recarray))
assert q.dtype == T and q["tag"].tolist() == [9] * 4 and q["x"].tolist() == p["x"].tolist(), q
del q
r = m.last(p)
assert r.dtype == T and r["x"] == 4 and r.x == 4 and isinstance(r, np.record), r
r["x"] = 5
assert p["x"][3] == 4
frozen = p.copy()
frozen.flags.writeable = False
assert m.centre(frozen)[0] == 2.625
packed = np.dtype([("x", "f8"), ("tag", "i4"), ("inner", inner), ("z", "c8")])
moved = np.dtype({"names": T.names, "formats": [T[n] for n in T.names], "itemsize": 48,
                  "offsets": [T.fields[n][1] for n in T.names]})
shifted = np.zeros(4 * T.itemsize + 1, np.uint8)[1:].view(T)
for bad in [np.zeros(4, packed), np.zeros(4, moved), np.zeros(4), [1.0], p[0], None, frozen, 3,
            shifted, memoryview(p), np.zeros(4, [("x", "f8")])]:
    try:
        m.push(bad, 0, 1.0)
    except TypeError as error:
        assert "push(p: Particle[:], i: int, by: float64)" in str(error), error
    else:
        raise AssertionError(bad)
message = np.dtype([("kind", "u1"), ("value", "f8"), ("inner", inner)])
frame = np.dtype([("id", "i2"), ("last", message), ("length", "i4")], align=True)
f = np.zeros(2, frame)
f["last"]["value"] = [1, 2.5]
f["last"]["kind"] = 3
assert m.unpack(f) == 7 and f["length"].tolist() == [3, 3], f
raw = np.zeros(2 * frame.itemsize + 1, np.uint8)[1:].view(frame)
assert m.unpack(raw) == 0
g = m.unpacked(f)
assert g.dtype == frame and g["last"]["value"].tolist() == [5, 2], g
for bad in [frozen[0], p, (1.0,)]:
    try:
        m.one(bad)
    except TypeError:
        pass
    else:
        raise AssertionError(bad)
'''


def build(s, *arguments):
    """Builds the module."""
    s.write("m.py", "from numba import cuda\n" + MODULE)
    s.write("m.sig", SIGNATURES)
    s.run("build", "m.py", "--sig", "m.sig", *arguments)


def records_in_c(s):
    """A program of C passes arrays of structures; the header says their layout."""
    build(s)
    strict(s.folder, "m.h")
    s.write("caller.c", PROGRAM)
    tool("gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-o", "caller", "caller.c", "m.o",
         folder=s.folder)
    assert tool("./caller", folder=s.folder) == "0\n"
    text = (s.folder / "m.h").read_text()
    assert """typedef struct m_Particle {
    double x;
    int32_t tag;
    struct m_Inner inner;
    float z[2];
} m_Particle;""" in text, text
    assert "_Static_assert(sizeof(m_Particle) == 32" in text, text
    assert "extern int32_t m_centre(const m_Particle *p, int64_t p_d0, double *ret0" in text, text
    inspected = s.run("inspect", "m.o").stdout
    assert inspected == text, inspected


def records_in_manifests(s):
    """The manifest lists records with their places, those inside others first."""
    build(s, "--emit", "json")
    records = json.loads((s.folder / "m.json").read_text())["records"]
    assert [r["name"] for r in records] == ["Inner", "Particle", "Message", "Frame"], records
    assert [r["packed"] for r in records] == [False, False, True, False], records
    particle = records[1]
    assert (particle["symbol"], particle["size"], particle["alignment"]) == ("m_Particle", 32, 8)
    assert [(f["name"], f["type"], f["offset"]) for f in particle["fields"]] == [
        ("x", "float64", 0), ("tag", "int32", 8), ("inner", "Inner", 12), ("z", "complex64", 20),
    ], particle


def records_in_extensions(s):
    """NumPy's arrays of the dtype are passed without copies, and others are refused."""
    (s.folder / "out").mkdir()
    build(s, "--emit", "python", "-o", "out/")
    s.write("use.py", USE)
    done = subprocess.run([sys.executable, "-I", "use.py"], cwd=s.folder, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stderr


def records_in_kernels(s):
    """A kernel reads and writes fields where the host has them."""
    build(s, "--gpu", "cuda:sm_70")
    text = (s.folder / "m.ptx").read_text()
    assert "ld.global.f64" in text and "st.global.f64" in text, text
    assert "32" in text, text


TESTS = [records_in_c, records_in_manifests, records_in_extensions, records_in_kernels]
