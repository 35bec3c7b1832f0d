"""Insight into compiled code and into the compiler: debuggers, crash reports, progress."""
import os
import shutil
import signal
import subprocess
import time
import unittest

TOTAL = """def total(a, k):
    s = 0.0
    for i in range(len(a)):
        x = a[i] * k
        s += x
    return s
"""
CALLER = """#include "t.h"
#include <stdio.h>
int main(void) {
    double a[3] = {1, 2, 3}, r = 0;
    t_total(a, 3, 2.0, &r);
    printf("%g\\n", r);
    return 0;
}
"""


def lines_in_debuggers(s):
    """A debugger stops at lines of the Python source and shows its variables."""
    if not shutil.which("gdb"):
        raise unittest.SkipTest("debuggers: there is no gdb")
    s.write("t.py", TOTAL)
    s.write("t.sig", "total(a: float64[::1], k: float64) -> float64\n")
    s.write("t.c", CALLER)
    s.run("build", "t.py", "--sig", "t.sig", "-g", "-O0")
    subprocess.run(["cc", "-o", "t", "t.c", "t.o", "-lm"], cwd=s.folder, check=True)
    said = subprocess.run(
        ["gdb", "-nx", "-batch", "-ex", "break t.py:5", "-ex", "run", "-ex", "info args",
         "-ex", "info locals", "-ex", "backtrace", "-ex", "continue", "-ex", "info locals", "./t"],
        cwd=s.folder, text=True, capture_output=True, timeout=120).stdout
    if "ptrace" in said:
        raise unittest.SkipTest("debuggers: programs may not be traced here")
    for text in ["t.py:5", "s += x", "k = 2", "s = 0", "s = 2", "main ()"]:
        assert text in said, f"gdb did not show {text!r}: {said}"


def crashes_in_passes(s):
    """A trap in a pass is reported with the pass and the function: [B001]."""
    names = [f"f{i}" for i in range(300)]
    s.write("many.py", "".join(f"def {n}(x, y):\n    return x * y + x\n" for n in names))
    s.write("many.sig", "".join(f"{n}(x: float64, y: float64) -> float64\n" for n in names))
    # The compiler waits for a reader of what it prints behind the pass.
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [s.pyaot, "build", "many.py", "--sig", "many.sig", "--print-after", "simplify"],
        cwd=s.folder, stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    os.read(reading, 1)
    time.sleep(0.2)
    process.send_signal(signal.SIGILL)
    _, said = process.communicate(timeout=60)
    os.close(reading)
    assert process.returncode == 70, f"{process.returncode}: {said}"
    for text in ("error[B001]", "pass simplify of @", "report"):
        assert text in said, f"{text!r} is not in: {said}"
    assert sorted(os.listdir(s.folder)) == ["m.py", "m.sig", "many.py", "many.sig"]


def told_progress(s):
    """--verbose names specialisations, the target and the files."""
    s.build("--verbose", says=[
        "compiling twice(x: float64) -> float64 as m_twice", "for ", "wrote m.o: "])


TESTS = [lines_in_debuggers, crashes_in_passes, told_progress]
