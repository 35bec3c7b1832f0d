"""Shows the build time and the size of the code of the golden modules of the tests."""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from run import PHASES, build

ROOT = pathlib.Path(__file__).resolve().parents[2]
SIGNATURE = re.compile(r"#\s*signature:\s*(.*)$", re.MULTILINE)
FLAGS = re.compile(r"#\s*golden:.*\bflags=(\S+)")
SECTION = re.compile(r"^\.text\S*\s+(\d+)", re.MULTILINE)
COLUMNS = [*PHASES, "all", "text"]


def options():
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pyaot", default=os.environ.get("PYAOT", "pyaot"), help="the compiler")
    parser.add_argument("--before", metavar="PATH", help="another compiler to compare with")
    parser.add_argument("--level", default="-O3", help="how to optimise (-O3)")
    parser.add_argument("--only", default="", metavar="TEXT", help="those with TEXT in the name")
    parser.add_argument("--rows", type=int, default=20, help="the slowest to show (20)")
    return parser.parse_args()


def text_size(file):
    """Returns the bytes of machine code in the object `file`."""
    done = subprocess.run(["size", "-A", file], text=True, capture_output=True, check=True)
    return sum(map(int, SECTION.findall(done.stdout)))


def measure(pyaot, source, level, folder):
    """Builds the golden at `source`; returns milliseconds of each phase and bytes of code."""
    text = source.read_text(encoding="utf-8")
    flags = FLAGS.search(text)
    shutil.copy(source, folder)
    signatures = "\n".join(SIGNATURE.findall(text)) + "\n"
    (folder / f"{source.stem}.sig").write_text(signatures, encoding="utf-8")
    extra = flags[1].split(",") if flags else []
    total, rows = build(pyaot, folder, source.stem, level, *extra)
    # The compiler tells wall times, which other load on the machine makes longer.
    scale = min(1, total / rows["total"])
    times = {name: scale * sum(rows.get(row, 0) for row in parts)
             for name, parts in PHASES.items()}
    return times | {"all": total, "text": text_size(folder / f"{source.stem}.o")}


def show(name, times, before):
    """Prints one row: milliseconds, KB of code, and ratios to what was before."""
    cells = "".join(f"{times[c]:10.0f}" for c in COLUMNS[:-1])
    line = f"{name:34}{cells}{times['text'] / 1024:10.1f}"
    if before:
        line += "".join(f"{times[c] / max(before[c], 1):12.2f}" for c in ("all", "text"))
    print(line, flush=True)


def main():
    """Measures and prints the slowest modules, and the sum of all."""
    arguments = options()
    compilers = [arguments.pyaot] + ([arguments.before] if arguments.before else [])
    for c in compilers:
        if not shutil.which(c):
            sys.exit(f"bench: there is no program {c}")
    compilers = [os.path.abspath(shutil.which(c)) for c in compilers]
    results = {}
    for source in sorted((ROOT / "Tests/Golden/run").glob("*.py")):
        if arguments.only not in source.stem:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch)
            results[source.stem] = [measure(c, source, arguments.level, folder)
                                    for c in compilers]
    print(f"{'processor ms; text in KB':34}" + "".join(f"{c:>10}" for c in COLUMNS)
          + ("     all/before text/before" if arguments.before else ""))
    slowest = sorted(results, key=lambda n: -results[n][0]["all"])[:arguments.rows]
    sums = [{c: sum(r[k][c] for r in results.values()) for c in COLUMNS}
            for k in range(len(compilers))]
    for name, pair in [*((n, results[n]) for n in slowest), (f"{len(results)} modules", sums)]:
        show(name, pair[0], pair[1] if len(pair) > 1 else None)


if __name__ == "__main__":
    main()
