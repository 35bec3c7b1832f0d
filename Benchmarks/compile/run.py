"""Shows the time of pyaot's phases against the number of functions of a module."""
import argparse
import math
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from statistics import median

import modules

# Times are to grow no faster than the number of functions to this power, and what pyaot does
# itself is to take no longer than this part of what LLVM takes.
GROWTH_TARGET = 1.1
SHARE_TARGET = 0.5

ROW = re.compile(r"^( *)(.*?) +(\d+\.\d+) ms +\d+ %$")
PHASES = {
    "parse": ["parse", "signatures"],
    "types": ["inference"],
    "passes": ["passes"],
    "translate": ["  translation"],
    "LLVM": ["  LLVM's optimisation", "  LLVM's emission"],
}


def options():
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pyaot", default=os.environ.get("PYAOT", "pyaot"), help="the compiler")
    parser.add_argument("--counts", default="10,100,1000,10000", metavar="N,N,...",
                        help="numbers of functions (10,100,1000,10000)")
    parser.add_argument("--lists", action="store_true",
                        help="numbers of lists in one function, not of functions")
    parser.add_argument("--rounds", type=int, default=3,
                        help="builds of a module of 1000, of which the fastest counts (3)")
    parser.add_argument("--keep", metavar="FOLDER", help="write the modules to FOLDER, and stay")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a target is missed")
    return parser.parse_args()


def processor_time():
    """Returns the processor time of all commands run so far, in milliseconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1e3 * (usage.ru_utime + usage.ru_stime)


def build(pyaot, folder, name, *flags):
    """Builds the module `name` of `folder`; returns its processor time, and the phases' times."""
    command = [pyaot, "build", f"{name}.py", "--sig", f"{name}.sig", "--time-passes", *flags]
    start = processor_time()
    done = subprocess.run(command, cwd=folder, text=True, capture_output=True)
    total = processor_time() - start
    if done.returncode:
        sys.exit(f"bench: {' '.join(command)}: exit {done.returncode}\n{done.stderr}")
    rows = [ROW.match(line) for line in done.stderr.splitlines()]
    return total, {row[1] + row[2]: float(row[3]) for row in rows if row}


def measure(pyaot, folder, count, rounds, make=modules.module):
    """Returns the times of builds of the module `make(count)`, in milliseconds.

    The whole is processor time, which other load on the machine changes little: that of the fastest
    build. It divides among the phases as the medians of their times do, as the compiler tells
    them; what is behind none of them is start and end.
    """
    name = f"functions_{count}"
    source, signatures = make(count)
    (folder / f"{name}.py").write_text(source)
    (folder / f"{name}.sig").write_text(signatures)
    rounds = max(1, min(5 * rounds, 1000 * rounds // count))
    builds = [build(pyaot, folder, name) for _ in range(rounds)]
    total = min(whole for whole, _ in builds)
    times = {row: median(times[row] for _, times in builds) for row in builds[0][1]}
    scale = min(1, total / times["total"])
    result = {name: scale * sum(times[row] for row in rows) for name, rows in PHASES.items()}
    result["rest"] = total - sum(result.values())
    return result | {"all": total, "own": total - result["LLVM"]}


def report(results):
    """Prints the verdict and returns true iff the targets are met."""
    largest = max(times["own"] / times["LLVM"] for times in results.values())
    print(f"\npyaot's own part: at most {largest:.2f} of LLVM's (target {SHARE_TARGET})")
    met = largest <= SHARE_TARGET
    # What a build costs at all shows in small modules; how the cost grows, between large ones.
    large = sorted(results)[-2:]
    for column in ("all", "LLVM", "own") if len(large) == 2 else ():
        factor = results[large[1]][column] / results[large[0]][column]
        power = math.log(factor) / math.log(large[1] / large[0])
        met &= power <= GROWTH_TARGET
        print(f"{column + ':':6}{factor:6.1f} times as long for {large[1]} functions as for "
              f"{large[0]}: n to the power {power:.2f} (target {GROWTH_TARGET})")
    return met


def main():
    """Measures, prints, and exits with 1 if that is wanted for a missed target."""
    arguments = options()
    pyaot = shutil.which(arguments.pyaot)
    if not pyaot:
        sys.exit(f"bench: there is no program {arguments.pyaot}")
    pyaot = os.path.abspath(pyaot)
    columns = [*PHASES, "rest", "all"]
    print("Processor time of builds in ms; own/LLVM: all but LLVM's part, divided by that part")
    print(f"{'functions':>9}" + "".join(f"{column:>11}" for column in columns)
          + f"{'all/function':>14}{'own/LLVM':>10}")
    results = {}
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(arguments.keep or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for count in map(int, arguments.counts.split(",")):
            times = results[count] = measure(
                pyaot, folder, count, arguments.rounds,
                modules.lists if arguments.lists else modules.module)
            print(f"{count:9}" + "".join(f"{times[column]:11.1f}" for column in columns)
                  + f"{times['all'] / count:14.3f}{times['own'] / times['LLVM']:10.2f}",
                  flush=True)
    sys.exit(0 if report(results) or not arguments.strict else 1)


if __name__ == "__main__":
    main()
