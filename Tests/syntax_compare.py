"""Compares the trees of `pyaot ast` with those of the running CPython, positions included.

    python3 Tests/syntax_compare.py --pyaot .build/debug/pyaot DIRECTORY...

Every .py file under the directories is read by both. The trees must be equal as
`ast.dump(tree, include_attributes=True)` prints them, and a file that one refuses the other must
refuse. `--slice N` takes a deterministic sample of N files; `--standard-library` adds the library
of the running CPython; `--newer FILE` names files that use grammar newer than this CPython, which
must be accepted. The last line counts: `N passed, N failed`; the exit status is 1 if any failed.
"""

import argparse
import ast
import hashlib
import os
import subprocess
import sys
import sysconfig
import warnings
from concurrent.futures import ProcessPoolExecutor

warnings.simplefilter("ignore")
sys.setrecursionlimit(30000)
BATCH = 40


def main():
    options = parse_arguments()
    files = sorted(find(options))
    batches = [files[i : i + BATCH] for i in range(0, len(files), BATCH)]
    work = [(options.pyaot, b, options.verbose) for b in batches]
    passed = failed = rejected = 0
    with ProcessPoolExecutor(options.jobs) as pool:
        for good, both_reject, failures in pool.map(compare_batch, work):
            passed += good
            rejected += both_reject
            failed += len(failures)
            for f in failures:
                print(f, flush=True)
    print(f"{rejected} of them refused by both")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def parse_arguments():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("directories", nargs="*")
    p.add_argument("--pyaot", default=".build/debug/pyaot")
    p.add_argument("--slice", type=int, default=0, help="the size of the sample")
    p.add_argument("--standard-library", action="store_true")
    p.add_argument("--jobs", type=int, default=2)
    p.add_argument("--verbose", action="store_true", help="show where trees differ")
    return p.parse_args()


def find(options):
    """Returns the files to compare."""
    roots = list(options.directories)
    if options.standard_library:
        roots.append(sysconfig.get_paths()["stdlib"])
    files = set()
    for root in roots:
        if os.path.isfile(root):
            files.add(root)
        for folder, names, entries in os.walk(root):
            if options.standard_library and root == roots[-1] and "site-packages" in names:
                names.remove("site-packages")
            files.update(os.path.join(folder, e) for e in entries if e.endswith(".py"))
    if options.slice:
        by_hash = lambda f: hashlib.sha256(os.path.basename(f).encode()).digest()
        return sorted(files, key=by_hash)[: options.slice]
    return files


def compare_batch(work):
    pyaot, files, verbose = work
    version = f"3.{sys.version_info.minor}"
    command = [pyaot, "ast", "--python", version, *files]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    lines = result.stdout.split(b"\n")
    if len(lines) != len(files) + 1:
        return compare_singly(work) if len(files) > 1 else crashed(files[0], result)
    passed, both_reject, failures = 0, 0, []
    for file, line in zip(files, lines):
        expected = reference(file)
        if expected == line:
            passed += 1
            both_reject += not line
        else:
            failures.append(explain(file, expected, line, result.stderr, verbose))
    return passed, both_reject, failures


def compare_singly(work):
    """Compares the files of a batch in which one made the program fail."""
    pyaot, files, verbose = work
    results = [compare_batch((pyaot, [f], verbose)) for f in files]
    return (
        sum(r[0] for r in results),
        sum(r[1] for r in results),
        [f for r in results for f in r[2]],
    )


def crashed(file, result):
    return 0, 0, [f"{file}: pyaot failed with status {result.returncode}"]


def reference(file):
    """Returns what CPython says of the file: its tree's text, or nothing if it refuses it."""
    try:
        with open(file, "rb") as f:
            tree = ast.parse(f.read())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return b""
    out = []
    dump(tree, out.append)
    return "".join(out).encode("utf-8", "surrogatepass")


FIELDS = {}


def dump(node, write):
    """Writes what `ast.dump(node, include_attributes=True)` returns, faster."""
    if isinstance(node, ast.AST):
        cls = type(node)
        names = FIELDS.get(cls)
        if names is None:
            names = FIELDS[cls] = [
                (n, getattr(cls, n, ...) is None, n in cls._attributes)
                for n in cls._fields + cls._attributes
            ]
        shows_empty = sys.version_info < (3, 13) or cls in (ast.Constant, ast.MatchSingleton)
        write(cls.__name__)
        separator = "("
        for name, is_optional, is_attribute in names:
            value = getattr(node, name, ...)
            if value is ... and cls is not ast.Constant:
                continue
            if value is None and is_optional:
                continue
            if not is_attribute and not shows_empty and (value is None or value == []):
                continue
            write(f"{separator}{name}=")
            separator = ", "
            dump(value, write)
        write("()" if separator == "(" else ")")
    elif isinstance(node, list):
        write("[")
        for i, e in enumerate(node):
            if i:
                write(", ")
            dump(e, write)
        write("]")
    else:
        write(repr(node))


def explain(file, expected, actual, errors, verbose):
    """Returns the line that tells how a file failed."""
    if not expected:
        return f"{file}: accepted, but CPython refuses it: {refusal(file)}"
    if not actual:
        mine = [e for e in errors.decode(errors="replace").split("\n") if e.startswith(file + ":")]
        return f"{file}: refused, but CPython accepts it: {(mine or [''])[0]}"
    if not verbose:
        return f"{file}: the trees differ"
    k = next(
        (i for i, (a, b) in enumerate(zip(expected, actual)) if a != b),
        min(len(expected), len(actual)),
    )
    context = slice(max(0, k - 150), k + 100)
    return (
        f"{file}: the trees differ\n  CPython: {expected[context].decode(errors='replace')}\n"
        f"  pyaot:   {actual[context].decode(errors='replace')}"
    )


def refusal(file):
    try:
        with open(file, "rb") as f:
            ast.parse(f.read())
    except Exception as e:
        return f"{type(e).__name__}: {e}"


if __name__ == "__main__":
    main()
