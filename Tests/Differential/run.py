"""Compares random programs, compiled, with what CPython makes of them.

    python Tests/Differential/run.py --pyaot .build/release/pyaot --seed 0 --count 150

Prints what failed with its smallest program, and `N passed, N failed`. Program number N of a seed S
is the same on every machine; `--seed S+N --count 1` repeats it alone.
"""
import argparse
import collections
import multiprocessing
import os
import pathlib
import shutil
import sys
import tempfile
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Oracle"))

import generating
import shrinking
from judging import Judge


def options():
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pyaot", default="pyaot", help="the compiler")
    parser.add_argument("--seed", type=int, default=0, help="the seed of the first program")
    parser.add_argument("--count", type=int, default=150, help="how many programs")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--batch", type=int, default=25, help="programs to a build")
    parser.add_argument("--shrink", type=int, default=3, help="failures of a kind to shrink")
    parser.add_argument("--seconds", type=int, default=40, help="the time to shrink a program")
    parser.add_argument("--refused", type=int, default=0, metavar="N",
                        help="also show N programs of each code that are refused")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for the programs that failed")
    return parser.parse_args()


def work(task):
    """Returns the programs of a batch that did not pass, with their verdicts, and numbers."""
    pyaot, first, count = task
    with tempfile.TemporaryDirectory(prefix="pyaot-differential-") as folder:
        programs = [generating.generate(first + i, f"p{first + i}") for i in range(count)]
        verdicts = Judge(pyaot, folder).judge(programs)
    return [(p, verdicts[p.name]) for p in programs]


def show(program, verdict):
    """Prints a program and what was wrong with it."""
    print(f"--- seed {program.seed}: {verdict.state}: {verdict.text}\n{program.signature}")
    print("\n".join("    " + s for s in program.source.splitlines()), flush=True)


def main():
    """Compares all programs."""
    warnings.simplefilter("ignore")
    arguments = options()
    pyaot = os.path.abspath(shutil.which(arguments.pyaot) or arguments.pyaot)
    starts = range(arguments.seed, arguments.seed + arguments.count, arguments.batch)
    end = arguments.seed + arguments.count
    tasks = [(pyaot, s, min(arguments.batch, end - s)) for s in starts]
    states = collections.Counter()
    texts = collections.Counter()
    compared = skipped = done = 0
    pool = multiprocessing.Pool(arguments.jobs)
    shrinker = shrinking.Shrinker(pyaot, arguments.seconds)
    for found in pool.imap(work, tasks):
        for program, verdict in found:
            done += 1
            states[verdict.state] += 1
            compared += verdict.compared
            skipped += verdict.skipped
            refused = verdict.state.startswith("refused")
            if refused:
                texts[f"{verdict.state}: {verdict.text}"] += 1
            if arguments.keep and verdict.state != "passed":
                arguments.keep.mkdir(exist_ok=True, parents=True)
                (arguments.keep / f"{program.name}.py").write_text(
                    f"# {program.signature}\n# {verdict.state}: "
                    + verdict.text.replace("\n", "\n# ") + f"\n{program.source}")
            wanted = arguments.refused if refused else arguments.shrink
            if verdict.state != "passed" and states[verdict.state] <= wanted:
                show(*shrinker.shrink(program, verdict))
            elif verdict.state != "passed" and not refused:
                print(f"--- seed {program.seed}: {verdict.state}: {verdict.text}", flush=True)
        if sys.stdout.isatty():
            print(f"\r\033[K{done} of {arguments.count}", end="", flush=True)
    pool.terminate()
    if sys.stdout.isatty():
        print("\r\033[K", end="")
    refused = sum(n for s, n in states.items() if s.startswith("refused"))
    failed = done - refused - states["passed"]
    for text, number in texts.most_common(25):
        print(f"{number:6} {text}")
    print(f"{compared} calls compared, {skipped} beyond 64 bits; "
          f"{refused} programs refused ({100 * refused / max(1, done):.1f} %): "
          + ", ".join(f"{s} {n}" for s, n in states.most_common() if s != "passed"))
    print(f"{states['passed']} passed, {failed} failed")
    return 1 if failed or not states["passed"] else 0


if __name__ == "__main__":
    sys.exit(main())
