"""Mutates real Python and compares what pyaot and the running CPython make of it.

    python3 Tests/syntax_fuzz.py --pyaot .build/release/pyaot --count 200000 --seed 1

Statements of the standard library are changed by bytes, tokens and lines, and spliced with each
other. What CPython accepts pyaot must accept, with an equal tree, and the reverse; a crash or a
hang is a failure always. Inputs that use grammar newer than the running CPython are not counted
against pyaot. Failing inputs are kept in `--keep`. The last line: `N passed, N failed`.
"""

import argparse
import ast
import os
import random
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import warnings
from concurrent.futures import ProcessPoolExecutor

from syntax_compare import dump

warnings.simplefilter("ignore")
BATCH = 500
MINOR = sys.version_info.minor
TOKENS = (
    "( ) [ ] { } : , ; . ... -> = := ! + - * / % @ ** // << >> | ^ & ~ += -= *= == != < <= > >= "
    "False None True and as assert async await break class continue def del elif else except "
    "finally for from global if import in is lambda nonlocal not or pass raise return try while "
    "with yield match case type _ x y print 0 1 0x1f 1.5 2j 1_000 '' 'a' b'a' f'{x}' f'{x!r:>{y}}' "
    "r'\\d' u'a' '''a''' \\ \n # @x *a **b a=1 a:int"
).split(" ")
BYTES = [b"\t", b"\f", b"\r", b"\n", b"\\", b"'", b'"', b"{", b"}", b"\xc3\xa9", b"\xef\xbc\xa1",
         b"\x01", b"\xff", b" ", b"0", b"_", b"#", b"$", b"?", b"`", b"!", b"\xe2\x80\x9c"]


def main():
    options = parse_arguments()
    shutil.rmtree(options.keep, ignore_errors=True)
    batches = -(-options.count // BATCH)
    work = [(options.pyaot, options.seed * 1_000_003 + k, options.keep) for k in range(batches)]
    totals = {"passed": 0, "accepted": 0, "newer": 0}
    failures = []
    with ProcessPoolExecutor(options.jobs, initializer=load_seeds) as pool:
        for counts, failed in pool.map(run_batch, work):
            for k, v in counts.items():
                totals[k] += v
            failures += failed
            for f in failed:
                print(f, flush=True)
    print(f"seed {options.seed}; {totals['accepted']} inputs accepted by both, "
          f"{totals['newer']} newer than CPython 3.{MINOR}")
    print(f"{totals['passed']} passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)


def parse_arguments():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--pyaot", default=".build/debug/pyaot")
    p.add_argument("--count", type=int, default=20000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--jobs", type=int, default=2)
    p.add_argument("--keep", default="/tmp/syntax-fuzz", help="where failing inputs are kept")
    return p.parse_args()


SEEDS = []


def load_seeds():
    """Collects statements of the standard library, at most 1500 bytes each."""
    if SEEDS:
        return
    root = sysconfig.get_paths()["stdlib"]
    names = ["test/test_grammar.py", "test/test_patma.py", "test/test_fstring.py",
             "test/test_unpack_ex.py", "test/test_named_expressions.py", "test/test_syntax.py",
             "test/test_type_params.py", "test/test_with.py", "test/test_except_star.py",
             "test/test_positional_only_arg.py", "dataclasses.py", "asyncio/base_events.py",
             "typing.py", "argparse.py", "statistics.py", "fractions.py", "enum.py"]
    for name in names:
        path = os.path.join(root, name)
        if not os.path.exists(path):
            continue
        text = open(path, encoding="utf-8").read()
        lines = text.splitlines(keepends=True)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.stmt) and not isinstance(node, (ast.Pass, ast.Break)):
                piece = lines[node.lineno - 1 : node.end_lineno]
                indent = len(piece[0]) - len(piece[0].lstrip(" "))
                piece = "".join(l[indent:] if l[:indent].isspace() else l for l in piece)
                if len(piece) <= 1500:
                    SEEDS.append(piece)


def run_batch(work):
    pyaot, seed, keep = work
    rng = random.Random(seed)
    inputs = [mutate(rng) for _ in range(BATCH)]
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for k, data in enumerate(inputs):
            files.append(os.path.join(folder, f"{k}.py"))
            with open(files[-1], "wb") as f:
                f.write(data)
        lines = run(pyaot, files)
    counts = {"passed": 0, "accepted": 0, "newer": 0}
    failures = []
    for k, (data, line) in enumerate(zip(inputs, lines)):
        problem = judge(data, line, counts)
        if problem:
            os.makedirs(keep, exist_ok=True)
            name = os.path.join(keep, f"{seed}-{k}.py")
            with open(name, "wb") as f:
                f.write(data)
            failures.append(f"{name}: {problem}")
        else:
            counts["passed"] += 1
    return counts, failures


def run(pyaot, files):
    """Returns the line that pyaot prints for each file; None where it fails."""
    command = [pyaot, "ast", "--python", f"3.{MINOR}", *files]
    try:
        result = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60)
        lines = result.stdout.split(b"\n")
        if result.returncode in (0, 1) and len(lines) == len(files) + 1:
            return lines[:-1]
    except subprocess.TimeoutExpired:
        pass
    if len(files) == 1:
        return [None]
    half = len(files) // 2
    return run(pyaot, files[:half]) + run(pyaot, files[half:])


def judge(data, line, counts):
    """Returns what is wrong with pyaot's answer, or nothing."""
    if line is None:
        return "pyaot crashed or hung"
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as e:
        if not line:
            return None
        if is_newer(line):
            counts["newer"] += 1
            return None
        return f"accepted, but CPython refuses it: {e}"
    if not line:
        return "refused, but CPython accepts it"
    out = []
    dump(tree, out.append)
    if "".join(out).encode("utf-8", "surrogatepass") == line:
        counts["accepted"] += 1
        return None
    return "the trees differ"


def is_newer(line):
    """Tells whether the tree holds grammar that the running CPython does not know."""
    if MINOR < 14 and (b"TemplateStr(" in line or b"ExceptHandler(type=Tuple(" in line):
        return True
    if MINOR < 13 and b"default_value=" in line:
        return True
    newer = rb"JoinedStr\(|TypeAlias\(|type_params=\[\w"
    return MINOR < 12 and re.search(newer, line) is not None


def mutate(rng):
    """Returns a changed statement."""
    text = rng.choice(SEEDS)
    if rng.random() < 0.2:
        text = splice(rng, text, rng.choice(SEEDS))
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        text = rng.choice((by_token, by_token, by_token, by_line, by_character))(rng, text)
    data = text.encode("utf-8", "surrogatepass")
    if rng.random() < 0.15:
        k = rng.randrange(len(data) + 1)
        data = data[:k] + rng.choice(BYTES) + data[k + rng.randrange(2) :]
    return data


def splice(rng, a, b):
    la, lb = a.splitlines(keepends=True), b.splitlines(keepends=True)
    k = rng.randrange(len(la) + 1)
    return "".join(la[:k] + lb[rng.randrange(len(lb)) :])


PIECE = re.compile(r"\w+|\s+|'''|\"\"\"|[-+*/<>=!:|&^%@.]{2,3}|.", re.DOTALL)


def by_token(rng, text):
    pieces = PIECE.findall(text)
    if not pieces:
        return text
    k = rng.randrange(len(pieces))
    kind = rng.randrange(5)
    if kind == 0:
        del pieces[k]
    elif kind == 1:
        pieces.insert(k, pieces[rng.randrange(len(pieces))])
    elif kind == 2:
        pieces.insert(k, " " + rng.choice(TOKENS) + " ")
    elif kind == 3:
        pieces[k] = rng.choice(TOKENS)
    else:
        j = rng.randrange(len(pieces))
        pieces[k], pieces[j] = pieces[j], pieces[k]
    return "".join(pieces)


def by_line(rng, text):
    lines = text.splitlines(keepends=True) or ["\n"]
    k = rng.randrange(len(lines))
    kind = rng.randrange(4)
    if kind == 0:
        del lines[k]
    elif kind == 1:
        lines.insert(k, lines[rng.randrange(len(lines))])
    elif kind == 2:
        lines[k] = rng.choice((" ", "\t", "    ", "\f")) + lines[k]
    else:
        lines[k] = lines[k].lstrip(" ") if rng.random() < 0.5 else lines[k][1:]
    return "".join(lines)


def by_character(rng, text):
    k = rng.randrange(len(text) + 1)
    kind = rng.randrange(3)
    if kind == 0:
        return text[:k] + text[k + 1 :]
    new = rng.choice("()[]{}:,;.=+-*'\"\\#!@ \n\t\fé0aFRb_\u3000\u212a")
    return text[:k] + new + text[k + (kind == 1) :]


if __name__ == "__main__":
    main()
