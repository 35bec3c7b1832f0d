"""Builds the objects that are compared, and takes the time of it."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "Examples"
OUT = HERE / "out"
NUMBA = "numba==0.68.1"


class BuildError(Exception):
    """A command failed; the text is what it said."""


def run(command, folder, environment=None):
    """Runs `command` in `folder` and returns its wall time in seconds."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    seconds = time.perf_counter() - start
    if done.returncode:
        raise BuildError(f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}")
    return seconds


def pyaot_build(pyaot, module, folder, cpu=None, emit="obj,header,json"):
    """Builds the example `module` in `folder`, a copy of whose source it gets first."""
    for name in (f"{module}.py", "sigs.txt"):
        shutil.copy(EXAMPLES / module / name, folder)
    command = [pyaot, "build", f"{module}.py", "--sig", "sigs.txt", "--emit", emit]
    # A cache in the user's home must not answer for the compiler.
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder)}
    return run(command + (["--cpu", cpu] if cpu else []), folder, environment)


def clang_build(clang, module, folder, cpu=None):
    """Builds the C twin of `module` in `folder`."""
    # Python's arithmetic is not contracted either; on the baseline it makes the C code faster.
    command = [clang, "-O3", "-ffp-contract=off", "-fPIC"] + ([f"-march={cpu}"] if cpu else [])
    return run([*command, "-c", str(HERE / "twins" / f"{module}.c"), "-o", f"{module}.o"], folder)


def link(module, folder):
    """Makes a shared object of the object, by the system's linker."""
    run(["cc", "-shared", "-o", f"{module}.so", f"{module}.o", "-lm"], folder)


def build_libraries(pyaot, clang, modules, cpu):
    """Builds everything for one kind of processor; returns folders of shared objects by name."""
    folders = {name: OUT / (cpu or "baseline") / name for name in ("pyaot", "c")}
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    for module in modules:
        pyaot_build(pyaot, module, folders["pyaot"], cpu)
        clang_build(clang, module, folders["c"], cpu)
        for folder in folders.values():
            link(module, folder)
    return {name: str(folder) for name, folder in folders.items()}


def compile_times(pyaot, clang, module, rounds):
    """Returns the wall times of both compilers, which take turns, each in an empty folder."""
    times = {"pyaot": [], "c": []}
    builds = {"pyaot": lambda folder: pyaot_build(pyaot, module, folder),
              "c": lambda folder: clang_build(clang, module, folder)}
    for turn in range(rounds + 1):
        for name in sorted(builds, reverse=turn % 2 == 1):
            with tempfile.TemporaryDirectory() as folder:
                seconds = builds[name](pathlib.Path(folder))
            if turn:  # the first round only fills the file cache
                times[name].append(seconds)
    return times


def numba_python():
    """Returns a Python with Numba, in an environment of its own, or None and the reason."""
    folder = OUT / "numba"
    python = folder / "bin" / "python"
    probe = [str(python), "-c", "import numba"]
    try:
        if not python.exists() or subprocess.run(probe, capture_output=True).returncode:
            run([sys.executable, "-m", "venv", "--clear", str(folder)], HERE)
            run([str(python), "-m", "pip", "install", "--quiet", NUMBA], HERE)
            run(probe, HERE)
    except (BuildError, OSError) as problem:
        return None, str(problem).strip().splitlines()[-1]
    return str(python), None
