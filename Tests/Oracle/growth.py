"""Programs that run long: what they do not hold any more takes no memory."""
import subprocess
import sys

MODULE = '''\
class Node:
    def __init__(self, value, rest):
        self.value = value
        self.rest = rest


def append_and_pop(n):
    l = [1, 2, 3]
    total = 0
    for i in range(n):
        l.append(i)
        total += l.pop()
    return total


def lists_of_lists(n):
    total = 0
    rows = [[0]]
    for i in range(n):
        rows.append([i, i + 1])
        rows[0] = rows.pop()
        total += rows[0][1]
    return total


def chains(n):
    total = 0
    for i in range(n):
        last = Node(i, None)
        last = Node(i + 1, last)
        last = Node(i + 2, last)
        total += last.value
    return total
'''
"""Functions of a number of rounds."""

NAMES = ["append_and_pop", "lists_of_lists", "chains"]

PROGRAM = '''\
import ctypes, resource, sys
f = getattr(ctypes.CDLL(sys.argv[1]), sys.argv[2])
def call(n):
    result = ctypes.c_int64()
    assert f(ctypes.c_int64(n), ctypes.byref(result)) == 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = call(1000)
print(call(int(sys.argv[3])) - before)
'''
"""Prints by how many KiB the process grew."""

ROUNDS = 3_000_000
"""At one byte left in each round, more than `LIMIT`."""

LIMIT = 1024
"""The KiB that a process may grow by, whatever the reason."""


def memory_is_flat(s):
    """The memory that a loop takes does not depend on how often it goes around."""
    s.write("growing.py", MODULE.encode())
    s.write("growing.sig", "".join(f"{n}(n: int) -> int\n" for n in NAMES).encode())
    subprocess.run([s.pyaot, "build", "growing.py", "--sig", "growing.sig", "--emit",
                    "shared-lib", "-o", "growing.so"], cwd=s.folder, check=True)
    for name in NAMES:
        command = [sys.executable, "-c", PROGRAM, str(s.folder / "growing.so"),
                   f"growing_{name}", str(ROUNDS)]
        done = subprocess.run(command, text=True, capture_output=True, check=True)
        assert int(done.stdout) < LIMIT, f"{name}: {done.stdout.strip()} KiB more"


TESTS = [memory_is_flat]
