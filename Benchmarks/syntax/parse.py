"""Times pyaot's parser against ast.parse of the running CPython, on the same files.

    python3 Benchmarks/syntax/parse.py --pyaot .build/release/pyaot

First the standard library as a whole, CPU time: files are read before CPython's clock starts,
while pyaot's includes its start, reading and decoding. Then one file repeated 1 to 1000 times, to
show that the time is linear in the size.
"""

import argparse
import ast
import os
import resource
import subprocess
import sysconfig
import tempfile
import time
import warnings

warnings.simplefilter("ignore")


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--pyaot", default=".build/release/pyaot")
    p.add_argument("--rounds", type=int, default=3)
    options = p.parse_args()
    root = sysconfig.get_paths()["stdlib"]
    files = []
    for folder, names, entries in os.walk(root):
        if folder == root and "site-packages" in names:
            names.remove("site-packages")
        files += [os.path.join(folder, e) for e in entries if e.endswith(".py")]
    compare(options, "standard library", sorted(files))
    scale(options, os.path.join(root, "argparse.py"))


def compare(options, name, files):
    texts = [open(f, "rb").read() for f in files]
    size = sum(map(len, texts)) / 1e6
    theirs = min(python_time(texts) for _ in range(options.rounds))
    ours = min(pyaot_time(options.pyaot, files) for _ in range(options.rounds))
    print(f"{name}: {len(files)} files, {size:.1f} MB")
    print(f"  ast.parse {theirs:7.3f} s  {size / theirs:7.1f} MB/s")
    print(f"  pyaot     {ours:7.3f} s  {size / ours:7.1f} MB/s  {theirs / ours:.1f}x")


def python_time(texts):
    start = time.process_time()
    for t in texts:
        try:
            ast.parse(t)
        except (SyntaxError, ValueError):
            pass
    return time.process_time() - start


def pyaot_time(pyaot, files):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([pyaot, "ast", "--check", *files], stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def scale(options, file):
    text = open(file, "rb").read() + b"\n"
    print(f"{os.path.basename(file)} repeated")
    for count in (1, 10, 100, 1000):
        with tempfile.NamedTemporaryFile(suffix=".py") as f:
            f.write(text * count)
            f.flush()
            ours = min(pyaot_time(options.pyaot, [f.name]) for _ in range(options.rounds))
        size = len(text) * count / 1e6
        print(f"  {count:5} times {size:8.2f} MB {ours:8.3f} s  {size / ours:7.1f} MB/s")


if __name__ == "__main__":
    main()
