"""Verifies what pyaot makes of the examples: headers, symbols, device code, reproducibility.

    PYAOT=path/to/pyaot python3 Examples/verify.py

Prints one line a check, and exits with 1 if one fails. A check whose tool cannot be had is skipped
with the reason.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import exports

HERE = pathlib.Path(__file__).resolve().parent
MODULES = ["mandelbrot", "black_scholes", "neighbours", "segments", "pairwise"]
DEVICE_CODE = {"mandelbrot": {"ptx": "mandelbrot.ptx", "hsaco": "mandelbrot.hsaco"}}
PTXAS_WHEEL = "nvidia-cuda-nvcc-cu12==12.9.86"
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"]


class Skipped(Exception):
    """A check that cannot be made here; the text is the reason."""


def run(*command, folder=None):
    """Runs a command and returns what it printed; fails with what it said."""
    done = subprocess.run([str(word) for word in command], cwd=folder, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        raise AssertionError(f"{' '.join(map(str, command))}: {done.stdout.strip()}")
    return done.stdout


def pyaot():
    """Returns the compiler's name as seen from any folder."""
    name = os.environ.get("PYAOT", "pyaot")
    return os.path.abspath(name) if os.sep in name else name


def build(folder):
    """Builds all modules in `folder`, each beside a copy of its source."""
    folder.mkdir()
    for module in MODULES:
        shutil.copy(HERE / module / f"{module}.py", folder)
        shutil.copy(HERE / module / "sigs.txt", folder / f"{module}.sigs")
        kinds = ",".join(["obj", "header", "json", *DEVICE_CODE.get(module, {})])
        run(pyaot(), "build", f"{module}.py", "--sig", f"{module}.sigs", "--emit", kinds,
            folder=folder)


def products(folder):
    """Returns the names of the files that were made."""
    return sorted(p.name for p in folder.iterdir() if p.suffix not in (".py", ".sigs"))


def same_bytes(one, two):
    """Two builds in two folders give the same files."""
    names = products(one)
    assert names == products(two), f"{names} and {products(two)}"
    for name in names:
        assert (one / name).read_bytes() == (two / name).read_bytes(), f"{name} differs"
    return f"{len(names)} files"


def strict_headers(folder):
    """Every header compiles as C99 and as C++17, alone and with all the others."""
    unit = folder / "all.c"
    unit.write_text("".join(f'#include "{module}.h"\n' for module in MODULES))
    for source in [*(folder / f"{module}.h" for module in MODULES), unit]:
        run("gcc", "-x", "c", "-std=c99", *STRICT, source)
        run("g++", "-x", "c++", "-std=c++17", *STRICT, source)
    unit.unlink()


def symbols(path, *options):
    """Returns the names that `nm` lists."""
    return {line.split()[-1] for line in run("nm", *options, path).splitlines() if line.strip()}


def needs_nothing():
    """The object of a function that only computes has no undefined symbol."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(HERE / "mandelbrot" / "mandelbrot.py", folder)
        lines = (HERE / "mandelbrot" / "sigs.txt").read_text().splitlines()
        chosen = [line for line in lines if line.startswith("mandel(")]
        assert len(chosen) == 1, f"{len(chosen)} lines for mandel"
        pathlib.Path(folder, "sigs.txt").write_text(chosen[0] + "\n")
        run(pyaot(), "build", "mandelbrot.py", "--sig", "sigs.txt", folder=folder)
        undefined = symbols(pathlib.Path(folder, "mandelbrot.o"), "--undefined-only")
        assert not undefined, f"it needs {', '.join(sorted(undefined))}"


def needs_only_c(folder):
    """No object mentions Python, and each needs the C library and libm at the most."""
    for module in MODULES:
        linked = folder / f"{module}.so"
        run("cc", "-shared", "-Wl,--no-undefined", "-o", linked, f"{module}.o", "-lm",
            folder=folder)
        linked.unlink()
        python = {name for name in symbols(folder / f"{module}.o") if re.match("_*Py", name)}
        assert not python, f"{module}.o mentions {', '.join(sorted(python))}"


def called_through_cffi(folder):
    """Every exported function is in the header's slice, and does what CPython does."""
    try:
        import cffi  # noqa: F401
    except ImportError as reason:
        raise Skipped(reason) from None
    count = 0
    for module in MODULES:
        run("cc", "-shared", "-o", f"{module}.so", f"{module}.o", "-lm", folder=folder)
        defined = symbols(folder / f"{module}.o", "-g", "--defined-only")
        count += exports.check(module, folder, defined)
        (folder / f"{module}.so").unlink()
    return f"{count} functions"


def ptxas():
    """Returns the path of NVIDIA's assembler: in the path, or from its wheel."""
    found = shutil.which(os.environ.get("PTXAS", "ptxas"))
    if found:
        return found
    wheel = HERE / "out" / "ptxas"
    found = wheel / "nvidia" / "cuda_nvcc" / "bin" / "ptxas"
    if not found.exists():
        try:
            run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", wheel,
                PTXAS_WHEEL)
        except AssertionError as reason:
            raise Skipped(f"no ptxas: {str(reason).splitlines()[-1]}") from None
    found.chmod(0o755)
    return found


def ptx_assembles(folder):
    """The real ptxas accepts the PTX for an old and for a new chip."""
    assembler = ptxas()
    for chip in ("sm_70", "sm_90"):
        run(assembler, f"-arch={chip}", DEVICE_CODE["mandelbrot"]["ptx"], "-o", os.devnull,
            folder=folder)


def hsaco_notes(folder):
    """The notes of the HSACO list the kernel and its arguments."""
    readelf = shutil.which("llvm-readelf-19") or shutil.which("llvm-readelf")
    if not readelf:
        raise Skipped("there is no llvm-readelf")
    notes = run(readelf, "--notes", DEVICE_CODE["mandelbrot"]["hsaco"], folder=folder)
    kernels = re.findall(r"^\s+\.symbol:\s+(\S+)", notes, re.MULTILINE)
    assert len(kernels) == 1 and "mandel_kernel" in kernels[0], f"kernels: {kernels}"
    explicit = re.findall(r"\.value_kind:\s+(by_value|global_buffer)", notes)
    # Four doubles, the image's pointer and two extents, the iterations, and the status cell
    # of a kernel that can fail.
    assert 8 <= len(explicit) <= 9, f"{len(explicit)} arguments"
    assert explicit.count("global_buffer") >= 1, "no pointer among the arguments"


def rebuilds_only_what_changed():
    """A second `make -j` has nothing to do; a changed source or signature file gives work."""
    for module in MODULES:
        make = ["make", "-C", HERE / module, f"PYAOT={pyaot()}"]
        run(*make, "-j", "all")
        run(*make, "--question", "all")
        for changed in (f"{module}.py", "sigs.txt"):
            question = [*make, "--question", f"--what-if={changed}", "all"]
            done = subprocess.run([str(word) for word in question], capture_output=True)
            assert done.returncode == 1, f"{module}: a new {changed} gives make no work"


def report(name, check, *arguments):
    """Makes one check, prints its line, and returns whether it did not fail."""
    try:
        detail = check(*arguments)
    except Skipped as reason:
        print(f"skipped  {name}: {reason}")
    except Exception as problem:
        print(f"FAILED   {name}: {type(problem).__name__}: {problem}")
        return False
    else:
        print(f"ok       {name}{f': {detail}' if detail else ''}")
    return True


def main():
    """Builds twice and makes all checks."""
    with tempfile.TemporaryDirectory() as folder:
        one, two = pathlib.Path(folder, "one"), pathlib.Path(folder, "another")
        if not all(report(f"building in {f.name} folder", build, f) for f in (one, two)):
            sys.exit(1)
        fine = [
            report("two builds are byte-identical", same_bytes, one, two),
            report("headers are strict C99 and C++17", strict_headers, one),
            report("arithmetic needs no symbol", needs_nothing),
            report("no object needs more than C and libm, none Python", needs_only_c, one),
            report("every export called through cffi", called_through_cffi, one),
            report("ptxas accepts the PTX", ptx_assembles, one),
            report("make rebuilds what changed, and only that", rebuilds_only_what_changed),
            report("HSACO lists the kernel and its arguments", hsaco_notes, one),
        ]
    sys.exit(0 if all(fine) else 1)


if __name__ == "__main__":
    main()
