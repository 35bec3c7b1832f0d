"""Compares pyaot with clang and with Numba on the examples; README.md says how."""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import building
import report
from cases import MODULES


def options():
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pyaot", default=os.environ.get("PYAOT", "pyaot"), help="the compiler")
    parser.add_argument("--clang", default="clang-19", help="the C compiler (clang-19)")
    parser.add_argument("--cpu", choices=["baseline", "native", "both"], default="baseline")
    parser.add_argument("--rounds", type=int, default=41, help="samples of each kernel (41)")
    parser.add_argument("--builds", type=int, default=9, help="samples of each build (9)")
    parser.add_argument("--only", choices=MODULES, action="append", help="measure this example")
    parser.add_argument("--no-numba", action="store_true", help="leave Numba out")
    parser.add_argument("--json", metavar="FILE", help="write all samples to FILE")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a target is missed")
    return parser.parse_args()


def progress(text):
    """Shows what goes on, to people only."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def measure_kernels(arguments, modules, cpu, python):
    """Builds and times all cases for one kind of processor, prints a table and returns its rows."""
    progress(f"building for {cpu or 'baseline'} ...")
    libraries = building.build_libraries(arguments.pyaot, arguments.clang, modules, cpu)
    plan = {"examples": str(building.EXAMPLES), "libraries": libraries, "modules": modules,
            "rounds": arguments.rounds, "numba": python is not None}
    environment = dict(os.environ)
    if cpu is None:
        # Numba compiles for the host's processor unless it is told otherwise.
        environment |= {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": ""}
    command = [python or sys.executable, str(building.HERE / "measure.py"), json.dumps(plan)]
    progress("")
    print(report.header(f"Kernel time in ms, {cpu or 'baseline'} processor") + f"{'/Numba':>8}")
    rows = []
    progress("checking and timing ...")
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as worker:
        for line in worker.stdout:
            rows.append(json.loads(line))
            progress("")
            print(report.kernel_line(rows[-1]), flush=True)
            progress("checking and timing ...")
    progress("")
    if worker.returncode:
        sys.exit(f"bench: measure.py failed with {worker.returncode}")
    print()
    return rows


def measure_builds(arguments, modules, kernels):
    """Times both compilers on all modules, prints a table and returns its rows."""
    print(report.header("Compile time in ms (wall); Numba's is that of the first calls"))
    rows = {}
    for module in modules:
        progress(f"compiling {module} ...")
        rows[module] = building.compile_times(
            arguments.pyaot, arguments.clang, module, arguments.builds)
        progress("")
        target = report.COMPILE_TARGET if module == "mandelbrot" else None
        firsts = [row.get("numba_compile_s") for row in kernels if row["module"] == module]
        numba = None if None in firsts else sum(firsts)
        print(report.compile_line(module, rows[module], numba, target), flush=True)
    if "mandelbrot" in modules:
        with tempfile.TemporaryDirectory() as folder:
            seconds = building.pyaot_build(arguments.pyaot, "mandelbrot", pathlib.Path(folder),
                                           emit="obj,header,json,ptx,hsaco")
        print(f"mandelbrot with .ptx and .hsaco: {1e3 * seconds:.2f}")
    return rows


def main():
    """Measures, prints, and exits with 1 if a result is wrong."""
    arguments = options()
    if os.sep in arguments.pyaot:
        arguments.pyaot = os.path.abspath(arguments.pyaot)
    for program in (arguments.pyaot, arguments.clang, "cc"):
        if not shutil.which(program):
            sys.exit(f"bench: there is no program {program}")
    modules = arguments.only or MODULES
    python, reason = None, "left out on request"
    if not arguments.no_numba:
        progress("preparing an environment for Numba ...")
        python, reason = building.numba_python()
        progress("")
    if python is None:
        print(f"Numba is not measured: {reason}\n")
    cpus = {"baseline": [None], "native": ["native"], "both": [None, "native"]}[arguments.cpu]
    try:
        kernels = {cpu or "baseline": measure_kernels(arguments, modules, cpu, python)
                   for cpu in cpus}
        builds = measure_builds(arguments, modules, next(iter(kernels.values())))
    except (building.BuildError, OSError) as problem:
        progress("")
        sys.exit(f"bench: {problem}")
    if arguments.json:
        result = {"numba": python and building.NUMBA, "kernels_ns": kernels, "builds_s": builds}
        pathlib.Path(arguments.json).write_text(json.dumps(result, indent=1) + "\n")
    sys.exit(verdict(arguments, kernels, builds))


def verdict(arguments, kernels, builds):
    """Returns the exit status."""
    rows = [row for table in kernels.values() for row in table]
    if any(row["wrong"] for row in rows):
        return 1
    late = any(report.ratio(row["times"], "pyaot", "c") > report.TARGET for row in rows)
    if "mandelbrot" in builds:
        late |= report.ratio(builds["mandelbrot"], "pyaot", "c") > report.COMPILE_TARGET
    return 1 if late and arguments.strict else 0


if __name__ == "__main__":
    main()
