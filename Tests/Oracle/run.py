"""Runs the golden modules: compiled code against CPython, and mistakes against their diagnostics.

    python Tests/Oracle/run.py --pyaot .build/release/pyaot [--only TEXT]

Prints what failed, and `N passed, N failed`.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import sys
import tempfile
import traceback

import array_containers
import assigned_fields
import boundary
import commandline
import container_arguments
import debugging
import erring
import extension_dates
import extension_objects
import extensions
import foreign
import growth
import headers
import nested_containers
import plays
import record_layouts
import result_containers
import robustness
import running
import value_containers
import value_fields

GOLDEN = pathlib.Path(__file__).resolve().parent.parent / "Golden"
TIME_LIMIT = 300
"""The seconds that one golden may take."""


def options():
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pyaot", default="pyaot", help="the compiler")
    parser.add_argument("--only", default="", help="run goldens whose path contains the text")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--memory", action="store_true",
                        help="also repeat each call with each of its allocations refused, and "
                             "under Valgrind where that is installed")
    return parser.parse_args()


def tasks(arguments):
    """Returns all tests as pairs of a name and a function of a folder."""
    pyaot = shutil.which(arguments.pyaot) or arguments.pyaot
    pyaot = os.path.abspath(pyaot)
    found = []
    for path in sorted(GOLDEN.glob("run/**/*.py")):
        found.append((f"run/{path.stem}", lambda folder, path=path: running.check(
            path, pyaot, folder, arguments.memory)))
    if not arguments.memory:
        for path in sorted(GOLDEN.glob("errors/**/*.py")):
            found.append((f"errors/{path.stem}", lambda folder, path=path: erring.check(
                path, pyaot, folder)))
        for module in (
                array_containers, assigned_fields, boundary, commandline, container_arguments,
                debugging, extension_dates, extension_objects, extensions, foreign, growth, headers,
                nested_containers, plays, record_layouts, result_containers, robustness,
                value_containers, value_fields):
            for name, test in commandline.tests(pyaot, module.TESTS):
                found.append((f"{module.__name__}/{name}", test))
    return [(name, task) for name, task in found if arguments.only in name]


def work(task, folder, pipe):
    """Runs one test in a process of its own, and writes what came of it."""
    signal.alarm(TIME_LIMIT)
    try:
        result = task(folder)
    except BaseException:
        result = (0, [traceback.format_exc()])
    with os.fdopen(pipe, "w", encoding="utf-8") as out:
        json.dump(result, out)
    os._exit(0)


class Pool:
    """Runs tests in processes, so that a crash of compiled code is one failure."""

    def __init__(self, jobs, scratch):
        self.jobs, self.scratch = jobs, scratch
        self.running = {}
        self.passed, self.failed = 0, 0

    def start(self, name, task):
        """Starts a test, once there is room."""
        while len(self.running) >= self.jobs:
            self.wait()
        reading, writing = os.pipe()
        process = os.fork()
        if process == 0:
            os.close(reading)
            work(task, self.scratch / name, writing)
        os.close(writing)
        self.running[process] = (name, reading)

    def wait(self):
        """Waits for the end of a test, and counts."""
        # What a test writes fits into a pipe, or the test waits for this reader.
        process = next(iter(self.running))
        name, pipe = self.running.pop(process)
        with os.fdopen(pipe, encoding="utf-8") as text:
            content = text.read()
        _, status = os.waitpid(process, 0)
        passed, failures = json.loads(content) if content else (0, [crash(name, status)])
        self.passed += passed
        self.failed += len(failures)
        for failure in failures:
            print(failure, file=sys.stderr, flush=True)
        if sys.stdout.isatty():
            print(f"\r\033[K{name}", end="", flush=True)

    def finish(self):
        """Waits for all tests."""
        while self.running:
            self.wait()
        if sys.stdout.isatty():
            print("\r\033[K", end="")


def crash(name, status):
    """Returns how a test ended that could not say it itself."""
    if os.WIFSIGNALED(status):
        return f"{name}: ended by {signal.Signals(os.WTERMSIG(status)).name}"
    return f"{name}: ended with {os.waitstatus_to_exitcode(status)}"


def main():
    """Runs all tests."""
    arguments = options()
    with tempfile.TemporaryDirectory(prefix="pyaot-oracle-") as folder:
        pool = Pool(arguments.jobs, pathlib.Path(folder))
        for name, task in tasks(arguments):
            pool.start(name, task)
        pool.finish()
    print(f"{pool.passed} passed, {pool.failed} failed")
    return 1 if pool.failed or not pool.passed else 0


if __name__ == "__main__":
    sys.exit(main())
