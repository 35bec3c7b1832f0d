"""What other tools make of the artifacts: compilers of C, cffi, nm, ptxas, readelf."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

DTYPES = ("bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 "
          "complex64 complex128").split()
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"]
SOURCE = '''"""Functions with every kind of parameter and result."""
import numpy as np


def same(x):
    """Gives its argument back. /* It is */ plain; \\\\ and "quotes" too."""
    return x


def first(a):
    return a[0]


def corner(a):
    return a[0, 0]


def inner(a):
    return a[()]


def fixed(a, b):
    return a[2] + b[1, 1]


def parts(t):
    return t[1], (t[0], t[1] * 2)


def grid(n, m):
    return np.zeros((n, m)), n * m


def fill(a, x):
    a[:] = x


def scale(a, k=2.0):
    for i in range(len(a)):
        a[i] *= k


def register(double):
    return double + 1


def brighten(image, by):
    i = cuda.grid(1)
    if i < image.shape[0]:
        image[i] = image[i] + by


from numba import cuda
'''
SIGNATURES = "".join(
    [f"same(x: {d}) -> {d}\n" for d in [*DTYPES, "int", "float", "complex"]]
    + [f"first(a: const {d}[:]) -> {d}\n" for d in DTYPES]
    + ["corner(a: float64[:, :]) -> float64\n", "corner(a: float64[:, ::1]) -> float64\n",
       "corner(a: float64[::1, :]) -> float64\n", "inner(a: float64[()]) -> float64\n",
       "fixed(a: float64[3], b: float64[2, 2]) -> float64\n",
       "parts(t: (float64, int32)) -> (int32, (float64, int32))\n",
       "grid(n: int, m: int) -> (float64[:, ::1], int)\n",
       "fill(a: float32[::1], x: float32) noexcept\n", "scale(a: float64[::1])\n",
       "scale(a: float64[::1], k: float)\n", "scale(a: float32[::1], k = 3)\n",
       "register(double: float64) -> float64 as zoo_plus_one\n",
       "kernel brighten(image: float32[::1], by: float32)\n"])
CALLER = '''#include "zoo.h"
#include <stdio.h>
int main(void) {
    double d[4] = {1, 2, 3, 4}, out = 0, *grid = NULL, pair[2] = {0, 0};
    float f[2] = {0, 0};
    int64_t count = 0, shape[2] = {0, 0};
    int32_t i = 0, j = 0;
    uint16_t half = 0;
    bool b = false;
    int bad = 0;
    bad |= zoo_same__bool(true, &b) || !b;
    bad |= zoo_same__f16(0x3C00, &half) || half != 0x3C00;
    bad |= zoo_same__c128(1, -2, pair) || pair[0] != 1 || pair[1] != -2;
    bad |= zoo_first__kf64s(d + 3, 4, -8, &out) || out != 4;
    bad |= zoo_corner(d, 2, 2, 16, 8, &out) || out != 1;
    bad |= zoo_inner(d + 1, &out) || out != 2;
    bad |= zoo_fixed(d, d, &out) || out != 7;
    bad |= zoo_parts(0.5, 21, &i, &out, &j) || i != 21 || out != 0.5 || j != 42;
    bad |= zoo_grid(2, 3, &grid, shape, &count) || count != 6 || shape[1] != 3 || grid[5] != 0;
    zoo_free(grid);
    zoo_fill(f, 2, 1.5f);
    bad |= f[1] != 1.5f;
    bad |= zoo_scale(d, 4) || d[3] != 8;
    bad |= zoo_plus_one(1, &out) || out != 2;
    int32_t status = zoo_first__kf64s(d, 0, 8, &out);
    printf("%d %s\\n", bad, zoo_strerror(status));
    return 0;
}
'''
KINDS = "obj,header,json,ptx,hsaco,asm,llvm-ir,bitcode,ir,shared-lib"


def tool(*command, folder):
    """Returns what a tool printed; fails with what it said."""
    done = subprocess.run(command, cwd=folder, text=True, capture_output=True)
    assert done.returncode == 0, f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}"
    return done.stdout


def strict(folder, header):
    """Compiles a header as C99 and as C++17 without a warning, and reads its slice by cffi."""
    import cffi

    tool("gcc", "-x", "c", "-std=c99", *STRICT, header, folder=folder)
    tool("g++", "-x", "c++", "-std=c++17", *STRICT, header, folder=folder)
    text = (pathlib.Path(folder) / header).read_text(encoding="ascii")
    cffi.FFI().cdef(text.split("/*@cdef*/")[1])


def build(s, *arguments):
    """Builds the zoo."""
    s.write("zoo.py", SOURCE)
    s.write("zoo.sig", SIGNATURES)
    s.run("build", "zoo.py", "--sig", "zoo.sig", *arguments)


def strict_headers(s):
    """A header with every kind of parameter is C99, C++17 and cffi's."""
    build(s, "--emit", "header")
    strict(s.folder, "zoo.h")


def called_through_c(s):
    """A program of C calls functions of every kind."""
    build(s)
    s.write("caller.c", CALLER)
    tool("gcc", "-std=c99", "-Wall", "-Werror", "-o", "caller", "caller.c", "zoo.o", "-lm",
         folder=s.folder)
    said = tool("./caller", folder=s.folder)
    assert said.startswith("0 IndexError: index") and "zoo.py:11, in first" in said, said


def same_bytes(s):
    """Two builds in two folders give the same files, of all kinds."""
    made = []
    for name in ("one", "a longer name"):
        folder = s.folder / name
        folder.mkdir()
        (folder / "zoo.py").write_text(SOURCE)
        (folder / "zoo.sig").write_text(SIGNATURES)
        tool(s.pyaot, "build", "zoo.py", "--sig", "zoo.sig", "--emit", KINDS, "-g", folder=folder)
        made.append({p.name: p.read_bytes() for p in folder.iterdir()})
    assert made[0].keys() == made[1].keys() and len(made[0]) == 12, made[0].keys()
    different = [name for name in made[0] if made[0][name] != made[1][name]]
    # Debug information names the folder of the source; nothing else does.
    assert set(different) <= {"zoo.o", "zoo.s", "zoo.ll", "zoo.bc", "zoo.so"}, different
    for name in ("one", "a longer name"):
        tool(s.pyaot, "build", "zoo.py", "--sig", "zoo.sig", "--emit", KINDS,
             folder=s.folder / name)
    for path in (s.folder / "one").iterdir():
        other = s.folder / "a longer name" / path.name
        assert path.read_bytes() == other.read_bytes(), f"{path.name} differs"


def symbols(s):
    """An object needs the C library at the most, and exports what begins with its prefix."""
    build(s)
    needed = set(re.findall(r"U (\S+)", tool("nm", "-u", "zoo.o", folder=s.folder)))
    allowed = {"abort", "aligned_alloc", "calloc", "fputs", "fputc", "free", "malloc", "memcpy",
               "memmove", "memset", "posix_memalign", "puts", "stderr", "write", "fwrite"}
    assert needed <= allowed, needed - allowed
    defined = tool("nm", "-g", "--defined-only", "zoo.o", folder=s.folder).split("\n")
    names = [line.split()[-1] for line in defined if line]
    assert names and all(n.startswith("zoo_") for n in names), names
    assert "Py" not in tool("nm", "-a", "zoo.o", folder=s.folder)


def ptxas():
    """Returns the path of NVIDIA's assembler, or None."""
    wheel = pathlib.Path(sys.prefix).glob("lib/python*/site-packages/nvidia/*/bin/ptxas")
    found = shutil.which("ptxas") or next(iter(map(str, wheel)), None)
    if found:
        os.chmod(found, 0o755)
    return found


def accepted_ptx(s):
    """NVIDIA's assembler accepts the PTX."""
    assembler = ptxas()
    if not assembler:
        raise unittest.SkipTest("ptxas: it is neither in the path nor in the Python environment")
    build(s, "--gpu", "cuda:sm_70", "--gpu", "cuda:sm_90")
    for chip in ("sm_70", "sm_90"):
        tool(assembler, f"-arch={chip}", f"zoo.{chip}.ptx", "-o", os.devnull, folder=s.folder)


def notes_of_hsaco(s):
    """The notes of an image for AMD's GPUs list the kernel and its arguments."""
    reader = shutil.which("llvm-readelf-19") or shutil.which("llvm-readelf")
    if not reader:
        raise unittest.SkipTest("HSACO notes: there is no llvm-readelf")
    build(s)
    notes = tool(reader, "--notes", "zoo.hsaco", folder=s.folder)
    kernels = re.findall(r"^\s+\.name:\s+(\S*brighten\S*)", notes, re.MULTILINE)
    assert kernels, notes
    kinds = re.findall(r"\.value_kind:\s+(by_value|global_buffer)", notes)
    # The image's pointer and extent, the number, and the cell of the status if there is one.
    assert kinds[:3] == ["global_buffer", "by_value", "by_value"] and len(kinds) <= 4, kinds


TESTS = [strict_headers, called_through_c, same_bytes, symbols, accepted_ptx, notes_of_hsaco]
