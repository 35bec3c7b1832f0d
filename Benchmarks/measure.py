"""Checks and times the cases in one process: measure.py PLAN, where PLAN is JSON.

Run by run.py, in the environment that has Numba where there is one. Prints a line of JSON for each
case. All implementations take turns in the same loop under the same clock, which is the processor
time of the thread: other programs on the machine count less.
"""
import json
import pathlib
import sys
import time
import ctypes

import numpy as np

if json.loads(sys.argv[1])["numba"]:
    import numba  # noqa: F401  before the modules that import names from it

from calling import ObjectCall, PythonCall, error, jit, load_module
from cases import CASES

# A sample repeats the call for at least so long: long for the clock, short for the other load on
# the machine, which should meet all who take turns in a round.
SAMPLE_NS = 5_000_000


class Implementations:
    """The ways to run the functions of one module."""

    def __init__(self, module, plan):
        source = pathlib.Path(plan["examples"]) / module / f"{module}.py"
        self.oracle = load_module(source)
        self.libraries = {
            name: ctypes.CDLL(f"{folder}/{module}.so")
            for name, folder in plan["libraries"].items()
        }
        self.jitted = load_module(source) if plan["numba"] else None
        if self.jitted:
            jit(self.jitted)

    def calls(self, case, scale):
        """Returns a call for each implementation.

        All get the same arrays: where an array happens to lie changes times by several per cent.
        """
        arguments = case.make(scale, np.random.default_rng(1))
        calls = {
            name: ObjectCall(case, library, "twin_" if name == "c" else "", arguments)
            for name, library in self.libraries.items()
        }
        if self.jitted:
            calls["numba"] = PythonCall(case, getattr(self.jitted, case.function), arguments)
        return calls

    def compile_time(self, case):
        """Returns the seconds that Numba takes for its first call."""
        function = getattr(self.jitted, case.function)
        call = PythonCall(case, function, case.make(case.small, np.random.default_rng(1)))
        start = time.perf_counter()
        call()
        return time.perf_counter() - start

    def check(self, case):
        """Returns the largest error of each implementation against CPython with NumPy."""
        arguments = case.make(case.small, np.random.default_rng(1))
        expected = PythonCall(case, getattr(self.oracle, case.function), arguments).results()
        return {
            name: error(call.results(), expected)
            for name, call in self.calls(case, case.small).items()
        }


def sample(call, repeats):
    """Returns the nanoseconds of one call, as the mean of `repeats`."""
    start = time.thread_time_ns()
    for _ in range(repeats):
        call()
    return (time.thread_time_ns() - start) / repeats


def measure(calls, rounds):
    """Returns the nanoseconds of each round for each implementation, which take turns."""
    repeats = {}
    for name, call in calls.items():
        call()
        repeats[name] = int(np.ceil(SAMPLE_NS / max(sample(call, 1), 1.0)))
    times = {name: [] for name in calls}
    names = list(calls)
    for turn in range(rounds):
        # Whoever comes first in a round comes last in the next one.
        for name in names[turn % len(names):] + names[:turn % len(names)]:
            times[name].append(sample(calls[name], repeats[name]))
    return times


def main():
    """Prints one line of JSON for each case of the plan."""
    plan = json.loads(sys.argv[1])
    implementations = {}
    if plan["numba"]:
        numba.njit(lambda x: x + 1)(1)  # what Numba loads once is no module's compile time
    for case in CASES:
        if case.module not in plan["modules"]:
            continue
        if case.module not in implementations:
            implementations[case.module] = Implementations(case.module, plan)
        here = implementations[case.module]
        row = {"case": case.name, "module": case.module}
        if here.jitted:
            row["numba_compile_s"] = here.compile_time(case)
        errors = row["errors"] = here.check(case)
        calls = here.calls(case, case.large)
        expected = calls["c"].results()
        for name, call in calls.items():
            errors[name] = max(errors[name], error(call.results(), expected))
        allowed = {"numba": max(case.tolerance, case.numba_tolerance)}
        row["wrong"] = [n for n, e in errors.items() if not e <= allowed.get(n, case.tolerance)]
        row["times"] = measure(calls, plan["rounds"])
        print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
