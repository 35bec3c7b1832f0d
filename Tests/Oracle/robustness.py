"""Input that no one would write: never a crash, never a half-written file."""
import os
import random
import subprocess
import tempfile
import unittest

TIME_LIMIT = 120
"""The seconds that a run of the compiler may take."""


def ends_well(s, *arguments, name):
    """Runs the compiler; fails unless it ends with 0, 1 or 2 and reports no bug."""
    try:
        done = subprocess.run([s.pyaot, *arguments], cwd=s.folder, capture_output=True,
                              timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        raise AssertionError(f"{name}: no end after {TIME_LIMIT} s") from None
    said = done.stderr[-400:].decode(errors="replace")
    assert done.returncode in (0, 1, 2), f"{name}: exit code {done.returncode}: {said}"
    return done.returncode


def check(s, module, name, signature=b"f(x: float64) -> float64\n"):
    """Checks a module of the bytes `module`."""
    s.write("r.py", module)
    s.write("r.sig", signature)
    return ends_well(s, "check", "r.py", "--sig", "r.sig", name=name)


def random_bytes(s):
    """Modules and signature files of random bytes."""
    draw = random.Random(1)
    fine = b"def f(x):\n    return x\n"
    text = [b"def f(x):\n", b"    ", b"return ", b"x", b"(", b")", b"[", b"\n", b"'", b"f'{", b":",
            b"lambda ", b"if ", b"@", b"\\", b"\t", b"->", b"float64", b",", b"\xc3\xa9",
            b"=", b"0x"]
    for i in range(20):
        bytes_ = bytes(draw.randrange(256) for _ in range(draw.randrange(200)))
        words = b"".join(draw.choice(text) for _ in range(draw.randrange(60)))
        check(s, bytes_, f"random bytes {i}")
        check(s, words, f"random words {i}")
        check(s, fine, f"random signatures {i}", bytes_)
        check(s, fine, f"random words as signatures {i}", b"f(" + words)


def truncated_modules(s):
    """A module that ends anywhere."""
    whole = (b"import numpy as np\n\n\ndef f(x):\n    \"\"\"Text.\"\"\"\n    a = [1, (2, 3), x]\n"
             b"    for i in range(3):\n        if x > i and not (a[0] < 2):\n"
             b"            x += np.sqrt(x) if x else -1.5e3\n    return x\n")
    for end in range(0, len(whole), 3):
        check(s, whole[:end], f"{end} bytes of a module")


def deep_modules(s):
    """Constructs inside each other, thousands deep."""
    def function(body):
        return b"def f(x):\n" + body

    n = 5000
    nested = b"".join(b" " * (i + 1) + b"if x > 0:\n" for i in range(90)) + b" " * 91 + b"x = 1\n"
    deep = {
        "brackets": function(b"    return " + b"(" * n + b"x" + b")" * n + b"\n"),
        "150 brackets": function(b"    return " + b"(" * 150 + b"x" + b")" * 150 + b"\n"),
        "lists": function(b"    return " + b"[" * n + b"x" + b"]" * n + b"\n"),
        "conditions": function(nested + b"    return x\n"),
        "elif": function(b"    if x < 0:\n        return x\n" + b"".join(
            b"    elif x < %d:\n        return x\n" % i for i in range(1000)) + b"    return x\n"),
        "lambdas": function(b"    return " + b"lambda: " * n + b"x\n"),
        "signs": function(b"    return " + b"-" * n + b"x\n"),
        "sum": function(b"    return x" + b" + x" * n + b"\n"),
        "powers": function(b"    return x" + b" ** x" * 1000 + b"\n"),
        "attributes": function(b"    return x" + b".real" * n + b"\n"),
        "calls": function(b"    return x" + b"()" * n + b"\n"),
        "subscripts": function(b"    return x" + b"[0]" * n + b"\n"),
        "comparisons": function(b"    return x" + b" < x" * 1000 + b"\n"),
        "choices": function(b"    return " + b"x if x else " * 1000 + b"x\n"),
        "decorators": b"@f\n" * 2000 + function(b"    return x\n"),
        "statements": function(b"    x = x + 1.0\n" * 3000 + b"    return x\n"),
        "functions": b"".join(b"def g%d(x):\n    return x\n" % i for i in range(2000))
        + function(b"    return g0(x)\n"),
    }
    for name, module in deep.items():
        check(s, module, f"deep {name}")
    check(s, function(b"    return x\n"), "deep tuples in a signature",
          b"f(x: " + b"(" * n + b"float64" + b",)" * n + b")\n")
    check(s, function(b"    return x\n"), "deep arrays in a signature",
          b"f(x: float64[" + b":," * n + b":])\n")


def huge_literals(s):
    """Numbers, strings and lines without measure."""
    for name, literal in [("an integer", b"9" * 20000), ("a float", b"1e" + b"9" * 400),
                          ("a hexadecimal number", b"0x" + b"f" * 20000),
                          ("a string", b"'" + b"a" * 200000 + b"'"),
                          ("a power", b"2 ** 99999"), ("a shift", b"1 << 99999"),
                          ("a negative shift", b"1 << -1"), ("a division", b"1 // 0"),
                          ("a fraction", b"1 / 0"), ("a range", b"len(range(10 ** 18))"),
                          ("least by -1", b"(-2 ** 63) // -1"), ("least modulo", b"(-2**63) % -1")]:
        check(s, b"def f(x):\n    return x * (" + literal + b")\n", name)
    check(s, b"def f(x):\n    return x\n", "an extent", b"f(x: float64[" + b"9" * 30 + b"])\n")


def odd_files(s):
    """Zero bytes, byte order marks, folders, pipes, line ends of other systems."""
    fine = b"def f(x):\n    return x\n"
    check(s, fine + b"\0", "a zero byte")
    check(s, fine, "a zero byte in signatures", b"f(x: float64)\0\n")
    assert check(s, b"\xef\xbb\xbf" + fine, "a byte order mark") == 0
    assert check(s, fine.replace(b"\n", b"\r\n"), "line ends of Windows") == 0
    assert check(s, fine.replace(b"\n", b"\r"), "line ends of old Macs") == 0
    assert check(s, fine.rstrip(), "no line end") == 0
    check(s, b"", "an empty module")
    assert check(s, fine, "empty signatures", b"") == 1
    check(s, fine.decode().encode("utf-16"), "UTF-16")
    for arguments in (["check", "."], ["build", "r.py", "--sig", "."], ["inspect", "."],
                      ["build", "r.py", "--sig", "/dev/null"], ["check", "/dev/null"],
                      ["inspect", "/dev/null"], ["inspect", "r.py"], ["check", ""],
                      ["build", "r.py", "--sig", "r.sig", "-o", ""], ["@"], ["@r.py"], [""]):
        assert ends_well(s, *arguments, name=str(arguments)) != 0, arguments


def unreadable_files(s):
    """A file and a folder without permission; root hands its rights over first."""
    with tempfile.TemporaryDirectory() as place:
        os.chmod(place, 0o755)
        for name, text in (("m.py", "def f(x):\n    return x\n"), ("m.sig", "f(x: float64)\n")):
            with open(os.path.join(place, name), "w", encoding="utf-8") as file:
                file.write(text)
        os.chmod(os.path.join(place, "m.sig"), 0)

        def plain_user():
            if os.getuid() == 0:
                os.setgid(65534)
                os.setuid(65534)

        def run(*arguments):
            try:
                return subprocess.run([s.pyaot, *arguments], cwd=place, text=True,
                                      capture_output=True, preexec_fn=plain_user)
            except (PermissionError, subprocess.SubprocessError):
                return None

        done = run("check", "m.py", "--sig", "m.sig")
        if done is None:
            raise unittest.SkipTest("unreadable files: another user may not run the compiler here")
        assert done.returncode == 1 and "error[D003]" in done.stderr, done.stderr
        os.chmod(os.path.join(place, "m.sig"), 0o644)
        os.chmod(place, 0o555)
        done = run("build", "m.py", "--sig", "m.sig")
        assert done.returncode == 1 and "error[D009]" in done.stderr, done.stderr
        assert sorted(os.listdir(place)) == ["m.py", "m.sig"]


def damaged_objects(s):
    """Objects that end early, or hold other bytes, to inspect."""
    s.build()
    whole = (s.folder / "m.o").read_bytes()
    draw = random.Random(2)
    for i in range(60):
        damaged = bytearray(whole[:draw.randrange(len(whole))] if i % 2 else whole)
        for _ in range(draw.randrange(20)):
            if damaged:
                damaged[draw.randrange(len(damaged))] = draw.randrange(256)
        s.write("d.o", bytes(damaged))
        ends_well(s, "inspect", "d.o", name=f"damaged object {i}")


def full_outputs(s):
    """Standard output that is full or closed, and earlier artifacts behind a failure."""
    s.build()
    before = {n: (s.folder / n).read_bytes() for n in s.names()}
    for text in ("build m.py --sig m.sig --emit header -o - > /dev/full",
                 "build m.py --sig m.sig --emit header -o - >&-", "explain > /dev/full",
                 "--help > /dev/full", "inspect m.o > /dev/full"):
        done = subprocess.run(["sh", "-c", f"'{s.pyaot}' {text}"], cwd=s.folder,
                              capture_output=True, text=True)
        assert done.returncode in (0, 1, 2), f"{text}: {done.returncode}: {done.stderr[-300:]}"
    s.write("m.py", "def twice(x):\n    return undefined\n")
    s.build(code=1)
    after = {n: (s.folder / n).read_bytes() for n in s.names()}
    assert before == after, "a failed build changed files"


TESTS = [
    random_bytes, truncated_modules, deep_modules, huge_literals, odd_files, unreadable_files,
    damaged_objects, full_outputs,
]
