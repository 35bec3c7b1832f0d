"""What the program does with its command line and with files: reports, exit codes, no litter."""
import os
import pathlib
import signal
import subprocess
import unittest

MODULE = "def twice(x):\n    return 2 * x\n"
SIGNATURE = "twice(x: float64) -> float64\n"


class Session:
    """A folder with a small module, and a compiler to run in it."""

    def __init__(self, pyaot, folder):
        folder.mkdir(parents=True)
        self.pyaot, self.folder = pyaot, folder
        self.write("m.py", MODULE)
        self.write("m.sig", SIGNATURE)

    def write(self, name, content):
        """Writes a file."""
        data = content if isinstance(content, bytes) else content.encode()
        (self.folder / name).write_bytes(data)

    def run(self, *arguments, code=0, says=(), environment=None):
        """Runs the compiler; fails unless it ends with `code` and says all of `says`."""
        done = subprocess.run(
            [self.pyaot, *arguments], cwd=self.folder, text=True, capture_output=True,
            timeout=300, env=environment)
        output = done.stdout + done.stderr
        assert code in (None, done.returncode), (
            f"{arguments}: exit code {done.returncode}: {output}")
        for text in [says] if isinstance(says, str) else says:
            assert text in output, f"{arguments}: {text!r} is not in: {output}"
        return done

    def build(self, *arguments, **expected):
        """Builds the small module."""
        return self.run("build", "m.py", "--sig", "m.sig", *arguments, **expected)

    def names(self):
        """The names of the files in the folder that the compiler made, hidden ones too."""
        return sorted(set(os.listdir(self.folder)) - {"m.py", "m.sig"})


def missing_files(s):
    """A module or a signature file that does not exist."""
    s.run("check", "nope.py", code=1, says="error[D001]: no such file: 'nope.py'")
    s.run("check", "m", code=1, says=["error[D001]", "there is a file 'm.py'"])
    s.run("check", "m.py", "--sig", "no.sig", code=1, says="[D001]")


def folders_as_files(s):
    """A folder as the module."""
    s.run("check", ".", code=1, says="error[D002]")


def unreadable_files(s):
    """A file that never ends stands for one that can't be read: root may read all others."""
    s.run("check", "/dev/zero", code=1, says="error[D003]")


def binary_modules(s):
    """Zero bytes."""
    s.write("b.py", b"x = 1\0\n")
    s.run("check", "b.py", code=1, says="b.py:1.6: error[D004]")
    s.run("check", s.pyaot, code=1, says="error[D004]")


def broken_encodings(s):
    """Text that is not what it says."""
    s.write("l.py", b"x = '\xe9'\n")
    s.run("check", "l.py", code=1, says="l.py:1.6: error[D005]")
    s.write("k.py", b"#!/usr/bin/env python3\n# -*- coding: koi8-r -*-\n")
    s.run("check", "k.py", code=1, says="k.py:2.1-24: error[D006]")


def missing_output_folders(s):
    """Artifacts for a folder that does not exist."""
    s.build("-o", "no/m.o", code=1, says=["error[D007]", "mkdir -p no"])
    assert s.names() == [], s.names()


def folders_as_outputs(s):
    """An artifact's name is taken by a folder."""
    (s.folder / "m.h").mkdir()
    s.build(code=1, says="error[D008]")
    assert s.names() == ["m.h"], s.names()


def full_disks(s):
    """A device that is always full; what was there stays."""
    s.build()
    before = {n: (s.folder / n).read_bytes() for n in s.names()}
    s.write("m.py", MODULE.replace("2", "3"))
    os.symlink("/dev/full", s.folder / "full.h")
    os.symlink("m.o", s.folder / "full.o")
    s.build("-o", "full.o", "--emit", "obj,header", code=1, says="error[D009]")
    for name, content in before.items():
        assert (s.folder / name).read_bytes() == content, f"{name} was replaced"
    assert not [n for n in s.names() if "tmp" in n], s.names()


def names_of_modules(s):
    """A module's name that is no C name."""
    s.write("my-m.py", MODULE)
    s.run("build", "my-m.py", "--sig", "m.sig", code=1, says=["error[D010]", "--prefix"])
    s.run("build", "my-m.py", "--sig", "m.sig", "--prefix", "mine")
    assert "mine_twice" in (s.folder / "my-m.h").read_text()


def inputs_as_outputs(s):
    """An artifact must not replace an input, nor another artifact."""
    s.build("-o", "m.py", "--emit", "obj", code=1, says="error[D011]")
    s.build("-o", "x.h", "--emit", "obj,header", code=1, says="error[D012]")
    assert s.names() == [], s.names()
    assert (s.folder / "m.py").read_text() == MODULE


def argument_files(s):
    """Arguments out of a file."""
    s.write("a", "build m.py\n--sig 'm.sig' @b\n")
    s.write("b", '-o "with blank.o"')
    s.run("@a")
    assert "with blank.o" in s.names(), s.names()
    s.run("@nope", code=2, says="error[D013]")
    s.write("c", "check @c")
    s.run("@c", code=2, says=["error[D013]", "names itself"])
    s.write("d", "check 'm.py")
    s.run("@d", code=2, says=["error[D013]", "quote"])


def usual_arguments(s):
    """Options mean the same in the usual form, which is read by a quicker way, and in others."""
    options = ["-O1", "-g", "--prefix", "p", "--emit", "obj,header,json,ptx", "-MMD", "-MF", "d",
               "-MT", "t", "--target", "x86_64-linux-gnu", "-o"]
    contents = []
    for folder, signatures in (("usual", ["--sig", "m.sig"]), ("other", ["--sig=m.sig"])):
        (s.folder / folder).mkdir()
        s.run("build", "m.py", *signatures, *options, folder)
        contents.append({n.name: n.read_bytes() for n in (s.folder / folder).iterdir()})
    assert contents[0].keys() == {"m.o", "m.h", "m.json"}, contents[0].keys()
    assert contents[0] == contents[1]
    assert (s.folder / "d").read_text().startswith("t:"), (s.folder / "d").read_text()


def names_of_passes(s):
    """A pass that does not exist."""
    s.build("--print-after", "nope", code=1, says=["error[D014]", "the passes are"])
    s.build("--stop-after", "nope", "--emit", "ir", code=1, says="error[D014]")
    done = s.build("--stop-after", "simplify", "--emit", "ir", "-o", "-")
    assert done.stdout.startswith("module"), done.stdout


def wrong_usage(s):
    """Command lines that make no sense end with 2."""
    for line in (["build"], ["frobnicate"], ["build", "m.py", "--emit", "x"],
                 ["build", "m.py", "--gpu", "cuda"], ["build", "m.py", "--checks=some"],
                 ["build", "m.py", "-o", "-"], ["build", "m.py", "-MF", "x.d"],
                 ["explain", "Z999"], ["build", "m.py", "-O4"]):
        s.run(*line, code=2)


def help_and_version(s):
    """Both end with 0 and go to standard output."""
    for line in (["--help"], ["build", "--help"], ["help", "check"], ["--version"], []):
        done = s.run(*line)
        assert done.stdout and not done.stderr, line
    s.run("explain", "d001", says="D001: no such file")
    assert len(s.run("explain").stdout.splitlines()) > 10


def bugs_of_the_compiler(s):
    """A trap ends with 70, names where, and asks for a report: [B001]."""
    os.mkfifo(s.folder / "pipe.py")
    process = subprocess.Popen(
        [s.pyaot, "check", "pipe.py"], cwd=s.folder, stderr=subprocess.PIPE, text=True)
    # The pipe can be opened for writing once the compiler opens it for reading.
    with open(s.folder / "pipe.py", "w", encoding="utf-8"):
        process.send_signal(signal.SIGILL)
        process.wait(timeout=60)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 70, process.returncode
    assert "error[B001]" in said and "parse" in said and "report" in said, said


def inspected_objects(s):
    """The header stands in the object, too."""
    s.build()
    header = (s.folder / "m.h").read_text()
    assert s.run("inspect", "m.o").stdout == header
    assert s.run("inspect", "m.o", "--json").stdout == (s.folder / "m.json").read_text()
    s.run("inspect", "m.o", "--header", "m.h", "--source", "m.py")
    s.write("m.py", MODULE + "\n")
    s.run("inspect", "m.o", "--source", "m.py", code=1, says="error[A005]")
    s.write("other.h", header + "\n")
    s.run("inspect", "m.o", "--header", "other.h", code=1, says="error[A004]")
    s.run("inspect", "m.py", code=1, says="error[A001]")
    subprocess.run(["objcopy", "-R", ".pyaot.abi", "m.o", "bare.o"], cwd=s.folder, check=True)
    s.run("inspect", "bare.o", code=1, says="error[A002]")


def damaged_objects(s):
    """An object whose description of its interface is damaged."""
    s.build()
    s.write("junk", "not the interface")
    subprocess.run(["objcopy", "--update-section", ".pyaot.abi=junk", "m.o", "bad.o"],
                   cwd=s.folder, check=True)
    s.run("inspect", "bad.o", code=1, says="error[A003]")


def absent_signatures(s):
    """Neither a signature file nor anything in the source says what is to be compiled."""
    s.run("check", "m.py", code=1, says=["error[D020]", "--sig"])


def signatures_of_annotations(s):
    """Complete annotations are signatures."""
    s.write("a.py", "import numpy as np\n\n\n"
            "def area(w: np.float32, h: np.float32, n: int = 2) -> np.float32:\n"
            "    return w * h * n\n\n\n"
            "def other(w, h: float):\n    return w * h\n")
    s.run("build", "a.py", "--emit", "header")
    header = (s.folder / "a.h").read_text()
    assert "a_area(float w, float h, int64_t n, float *ret)" in header, header
    assert "a_other" not in header, header


def limits_of_devices(s):
    """What GPUs can't do, and a library of elementary functions that is not at hand."""
    s.write("k.py", "import math\nimport numpy as np\n\n\n"
            "def allocate(a, n):\n    a[0] = np.zeros(n)[0]\n\n\n"
            "def waves(a):\n    a[0] = math.sin(a[0])\n")
    s.write("k.sig", "kernel allocate(float64[::1], int)\n")
    s.run("build", "k.py", "--sig", "k.sig", code=1, says="error[A011]")
    s.write("k.sig", "kernel waves(float64[::1])\n")
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(s.folder)}
    done = s.run("build", "k.py", "--sig", "k.sig", "--gpu", "cuda:sm_70", code=None,
                 environment=bare)
    if done.returncode:  # Libdevice may be installed for the whole machine.
        assert done.returncode == 1 and "error[A012]" in done.stderr, done.stderr


def failing_linkers(s):
    """The linker can't make its temporary folder."""
    s.build("--emit", "shared-lib", code=1, says="error[A013]",
            environment={"TMPDIR": str(s.folder / "nowhere")})


def unread_encodings(s):
    """The tree of a file whose encoding is not known can't be printed: [S025]."""
    s.write("n.py", b"x = 1\0\n")
    s.run("ast", "n.py", code=1, says="error[S025]")


def unknown_targets(s):
    """Triples, processors and GPUs that there are not."""
    s.build("--target", "pdp11-dec-unix", code=1, says="error[A010]")
    s.build("--cpu", "x86-64-v9", code=1, says=["error[A010]", "did you mean"])


def places_of_artifacts(s):
    """The first artifact goes to the path, the others beside it."""
    s.build()
    assert s.names() == ["m.h", "m.json", "m.o"], s.names()
    (s.folder / "out").mkdir()
    s.build("-o", "out/k.o", "-MMD", "-MT", "target")
    assert sorted(os.listdir(s.folder / "out")) == ["k.d", "k.h", "k.json", "k.o"]
    rule = (s.folder / "out" / "k.d").read_text()
    assert rule.startswith("target:") and "m.py" in rule and "m.sig" in rule, rule
    s.build("-o", "out", "--emit", "header")
    assert (s.folder / "out" / "m.h").exists()
    assert "twice" in s.build("--emit", "header", "-o", "-").stdout


def same_bytes(s):
    """Two builds in two folders give the same files."""
    kinds = "obj,header,json,asm,llvm-ir,ir"
    made = []
    for name in ("one", "two"):
        folder = s.folder / name
        folder.mkdir()
        for file in ("m.py", "m.sig"):
            (folder / file).write_bytes((s.folder / file).read_bytes())
        subprocess.run([s.pyaot, "build", "m.py", "--sig", "m.sig", "--emit", kinds],
                       cwd=folder, check=True)
        made.append({p.name: p.read_bytes() for p in folder.iterdir()})
    assert made[0].keys() == made[1].keys()
    for name in made[0]:
        assert made[0][name] == made[1][name], f"{name} differs"


def needs_nothing(s):
    """An object that only computes has no undefined symbol, and none mentions Python."""
    s.build("--checks", "none")
    for options in (["-u"], ["-a"]):
        names = subprocess.run(["nm", *options, "m.o"], cwd=s.folder, text=True,
                               capture_output=True, check=True).stdout
        if options == ["-u"]:
            assert not names.strip(), names
        assert "Py" not in names, names


def small_stacks(s):
    """Deep input is read on any stack."""
    depth = 5000
    s.write("deep.py", f"def f(x):\n    return {'-' * depth}x\n")
    line = f"ulimit -s 512; exec '{s.pyaot}' check deep.py"
    done = subprocess.run(["sh", "-c", line], cwd=s.folder, text=True, capture_output=True)
    assert done.returncode in (0, 1), f"{done.returncode}: {done.stderr[-500:]}"


def headers(s):
    """The header is C99 and C++17, without a warning."""
    s.build()
    strict = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", "m.h"]
    for command in (["gcc", "-x", "c", "-std=c99"], ["g++", "-x", "c++", "-std=c++17"]):
        done = subprocess.run(command + strict, cwd=s.folder, text=True, capture_output=True)
        assert done.returncode == 0, done.stderr


TESTS = [
    missing_files, folders_as_files, unreadable_files, binary_modules, broken_encodings,
    missing_output_folders, folders_as_outputs, full_disks, names_of_modules, inputs_as_outputs,
    argument_files, usual_arguments, names_of_passes, inspected_objects, damaged_objects,
    absent_signatures, signatures_of_annotations, limits_of_devices, failing_linkers,
    unread_encodings, unknown_targets, wrong_usage, help_and_version, bugs_of_the_compiler,
    places_of_artifacts, same_bytes, needs_nothing, small_stacks, headers,
]


def tests(pyaot, functions):
    """Returns the tests `functions` of a session as pairs of a name and a function of a folder."""
    def task(test):
        def run(folder):
            try:
                test(Session(pyaot, pathlib.Path(folder)))
            except unittest.SkipTest as reason:
                print(f"skipped  {reason}", flush=True)
                return 0, []
            except (AssertionError, subprocess.SubprocessError, OSError) as problem:
                return 0, [f"commandline: {test.__doc__} {problem}"]
            return 1, []

        return run

    return [(test.__name__, task(test)) for test in functions]
