"""C functions that compiled code calls: declared in signature files, or given as arguments."""
import json
import subprocess
import sys

MODULE = '''"""Calls of C functions."""
import numpy as np


def both(x, n):
    return scale(x, 3) + count(n)


def norm(a):
    return norm2(a, a.size) + norm2(a[1:].copy(), len(a) - 1)


def fill(a):
    touch(a, 2.5)
    return a.sum()


def integrate(f, a, b, n):
    h = (b - a) / n
    total = 0.0
    for i in range(n):
        total += f(a + (i + 0.5) * h)
    return total * h


def least(f, a):
    best = f(a, 0)
    for i in range(1, len(a)):
        best = min(best, f(a, i))
    return best


def narrow(x):
    return small(x) and not small(x + 20)


def transposed(a):
    return corner(a.T) + corner(np.asfortranarray(a))


def applied(f, x):
    return twice(f, x)


def unused(x):
    return x
'''
SIGNATURES = '''extern scale(float64, int32) -> float64
extern count(n: int) -> int as c_count
extern norm2(a: const float64[::1], n: int64) -> float64
extern touch(a: float32[::1], x: float32)
extern small(x: int8) -> bool
extern corner(a: float64[::1, :]) -> float64
extern twice(fn(float64) -> float64, float64) -> float64
extern never(int) -> int
both(x: float64, n: int)
norm(a: float64[::1])
fill(a: float32[::1])
integrate(f: fn(float64) -> float64, a: float64, b: float64, n: int) -> float64
least(f: fn(const int16[::1], int) -> int16, a: const int16[::1]) -> int16 noexcept
narrow(x: int8) -> bool noexcept
applied(f: fn(float64) -> float64, x: float64) -> float64 noexcept
'''
PROGRAM = '''#include "m.h"
#include <math.h>
#include <stdio.h>

double scale(double x, int32_t n) { return x * n; }
int64_t c_count(int64_t n) { return n + 1; }
double norm2(const double *a, int64_t n)
{
    double s = 0;
    for (int64_t i = 0; i < n; i++) s += a[i] * a[i];
    return sqrt(s);
}
void touch(float *a, float x) { a[0] = x; }
bool small(int8_t x) { return x < 10; }
double twice(double (*f)(double), double x) { return f(f(x)); }
static double square(double x) { return x * x; }
static int16_t at(const int16_t *a, int64_t i) { return (int16_t)(a[i] * 2); }

int main(void)
{
    double r, a[] = {3, 0, 4};
    float s, b[] = {1, 2};
    int16_t c[] = {4, -3, 7};
    m_both(1.5, 7, &r);
    printf("%g\\n", r);
    m_norm(a, 3, &r);
    printf("%g\\n", r);
    m_fill(b, 2, &s);
    printf("%g %g\\n", s, b[0]);
    m_integrate(square, 0, 3, 3000, &r);
    printf("%.4f\\n", r);
    printf("%d %d %d\\n", m_least(at, c, 3), m_narrow(-5), m_narrow(100));
    printf("%g\\n", m_applied(square, 3));
    return 0;
}
'''
DECORATED = '''from numba import cfunc, float64, guvectorize, vectorize


@vectorize([float64(float64)])
def square(x):
    return x * x


@guvectorize(["void(float64[:], float64[:])", "void(int64[:], int64[:])"], "(n)->()")
def total(a, out):
    out[0] = a.sum()


@cfunc("float64(float64)")
def half(x):
    return x / 2
'''
DECORATED_PROGRAM = '''#include "m.h"
#include <stdio.h>

int main(void)
{
    double a[] = {1, 2, 3}, out[1], x, y;
    int status = m_total(a, 3, 8, out, 1, 8);
    m_square(3, &x);
    m_half(9, &y);
    printf("%d %g %g %g\\n", status, out[0], x, y);
    return 0;
}
'''
PRINTED = "12.5\n9\n4.5 2.5\n9.0000\n-6 1 0\n81\n"


def build(s, *flags):
    """Builds the module with calls of C functions."""
    s.write("m.py", MODULE)
    s.write("m.sig", SIGNATURES)
    s.write("main.c", PROGRAM)
    s.build(*flags)


def calls(s):
    """A C program that defines what compiled code calls, at two levels."""
    for level in ("-O0", "-O3"):
        build(s, level)
        strict = ["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
        done = subprocess.run(["gcc", *strict, "main.c", "m.o", "-lm", "-o", "main"],
                              cwd=s.folder, text=True, capture_output=True)
        assert done.returncode == 0, done.stderr
        printed = subprocess.run([s.folder / "main"], text=True, capture_output=True, timeout=60)
        assert printed.stdout == PRINTED, printed.stdout


def told(s):
    """The manifest and the header say what the object calls; the header is read back from it."""
    build(s)
    facts = json.loads((s.folder / "m.json").read_text())
    names = [e["symbol"] for e in facts["externals"]]
    assert names == ["scale", "c_count", "norm2", "touch", "small", "twice"], names
    header = (s.folder / "m.h").read_text()
    for text in ("   double norm2(const double *, int64_t);", "(double (*f)(double), double a,",
                 "int16_t (*f)(const int16_t *, int64_t)"):
        assert text in header, text
    assert s.run("inspect", "m.o").stdout == header


def decorated(s):
    """Without signatures, those of decorators count: a generalized function gets its parts."""
    s.write("m.py", DECORATED)
    s.write("main.c", DECORATED_PROGRAM)
    s.run("build", "m.py")
    done = subprocess.run(["gcc", "main.c", "m.o", "-o", "main"], cwd=s.folder, text=True,
                          capture_output=True)
    assert done.returncode == 0, done.stderr
    printed = subprocess.run([s.folder / "main"], text=True, capture_output=True, timeout=60)
    assert printed.stdout == "0 6 9 4.5\n", printed.stdout


def python_calls(s):
    """The Python extension takes the address of a C function."""
    s.write("m.py", MODULE)
    s.write("m.sig", "integrate(f: fn(float64) -> float64, a: float64, b: float64, n: int)\n")
    s.build("--emit", "python")
    (module,) = s.folder.glob("m*.so")
    script = ("import ctypes, m\n"
              "c = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(lambda x: 2 * x)\n"
              "address = ctypes.cast(c, ctypes.c_void_p).value\n"
              "print(m.integrate(address, 0.0, 3.0, 10))\n")
    done = subprocess.run([sys.executable, "-c", script], cwd=s.folder, text=True,
                          capture_output=True, timeout=60)
    assert done.stdout.startswith("9.0"), done.stdout + done.stderr
    assert module.name.startswith("m")


TESTS = [calls, told, decorated, python_calls]
