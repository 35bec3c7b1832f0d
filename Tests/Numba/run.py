"""Runs Numba's own tests with functions compiled by pyaot in the place of Numba's.

A test counts as passed if its own assertions hold, as refused if the compiler, or this program,
said no to a function that it calls, as wider if it wants Numba to refuse what is compiled here, and
as differing otherwise: that is to be looked at.
"""
import argparse
import collections
import io
import os
import resource
import signal
import subprocess
import sys
import unittest

MODULES = """
test_array_iterators test_array_methods test_builtins test_casting test_closure test_comprehension
test_complex test_conversion test_dataflow test_dictobject test_dicts test_enums test_exceptions
test_flow_control test_forloop_vars test_func_lifetime test_generators test_getitem_on_types
test_globals test_hashing test_heapq test_if_constexpr test_indexing test_inlining
test_ir_inlining test_iteration test_itertools test_lists test_literal_dispatch test_looplifting
test_mandelbrot test_mathlib test_cmathlib test_mixed_tuple_unroller test_nan test_nested_calls
test_np_functions test_numberctor test_operators test_optional test_polynomial
test_pycc_tresult test_random test_range test_recursion test_remove_dead test_return_values
test_sets test_slices test_smart_array test_storeslice test_svml test_sys_methods
test_try_except test_tuples test_types test_typedlist test_unicode test_unicode_literals
test_unicode_names test_unpack_sequence test_usecases test_wrapper test_dyn_array test_linalg
test_array_manipulation test_array_reductions test_array_exprs test_array_analysis
test_array_attr test_array_constants test_array_return test_ufuncs test_vectorization_type_inference
test_extended_arg test_debuginfo test_print test_print_omitted test_pipeline test_tuples
test_record_dtype test_recarray_usecases test_jitclasses test_typedobjectutils test_sort
test_stencils test_math_unicode test_fancy_indexing test_flow_control
""".split()


MEMORY = 8 << 30
"""The bytes that the tests of one module may take: some loop for ever where they differ."""


class Result(unittest.TestResult):
    """Sorts tests by what became of them."""

    def __init__(self):
        super().__init__()
        self.rows = []

    def startTest(self, test):
        import backend
        super().startTest(test)
        backend.log = backend.log.__class__()
        signal.alarm(60)

    def stopTest(self, test):
        signal.alarm(0)
        super().stopTest(test)

    def note(self, test, kind, text=""):
        """Adds a test."""
        import backend
        log = backend.log
        if kind == "differs" and "TypingError" in text and "not raised" in text:
            kind = "wider"
        elif kind == "differs" and log.refusals:
            kind = "refused"
            text = "\n".join(log.texts[:1])
        elif kind in ("passed", "differs") and log.calls == 0:
            kind = "uncompiled"
        reasons = ",".join(sorted(log.refusals))
        self.rows.append((kind, test.id().split(".", 2)[-1], reasons, text))

    def addSuccess(self, test):
        self.note(test, "passed")

    def addFailure(self, test, error):
        self.note(test, "differs", self._exc_info_to_string(error, test))

    addError = addFailure

    def addSubTest(self, test, subtest, error):
        if error is not None:
            self.note(test, "differs", self._exc_info_to_string(error, test))

    def addSkip(self, test, reason):
        self.rows.append(("skipped", test.id().split(".", 2)[-1], "", reason))


def late(_signal, _frame):
    """Ends a test that goes on for too long."""
    raise TimeoutError("the test took more than a minute")


def run_module(name, only):
    """Runs the tests of one module in this process; prints a line a test."""
    import backend
    backend.install()
    signal.signal(signal.SIGALRM, late)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    suite = unittest.defaultTestLoader.loadTestsFromName("numba.tests." + name)
    if only:
        suite = unittest.TestSuite(t for t in flat(suite) if only in t.id())
    result = Result()
    out, sys.stdout = sys.stdout, io.StringIO()
    suite.run(result)
    sys.stdout = out
    for kind, test, reasons, text in result.rows:
        print("\x1e".join([kind, test, reasons, text]), end="\x1d")
    sys.stdout.flush()


def flat(suite):
    """All tests of a suite."""
    for t in suite:
        if isinstance(t, unittest.TestSuite):
            yield from flat(t)
        else:
            yield t


def main():
    """Runs the modules that the command line names, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pyaot", required=True)
    parser.add_argument("--details", help="a file for what was refused or differs")
    parser.add_argument("--only", default="", help="a part of the tests' names")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("modules", nargs="*")
    options = parser.parse_args()
    if options.child:
        run_module(options.modules[0], options.only)
        return 0
    total, reasons = collections.Counter(), collections.Counter()
    details = open(options.details, "w") if options.details else None
    for name in options.modules or dict.fromkeys(MODULES):
        command = [sys.executable, __file__, "--pyaot", options.pyaot, "--child", name]
        if options.only:
            command += ["--only", options.only]
        try:
            child = subprocess.run(
                command, capture_output=True, text=True, timeout=1800,
                env=dict(os.environ, PYAOT=os.path.abspath(options.pyaot)))
        except subprocess.TimeoutExpired:
            print(f"{name}: took too long")
            total["differs"] += 1
            continue
        rows = [r.split("\x1e") for r in child.stdout.split("\x1d") if r.count("\x1e") == 3]
        counts = collections.Counter(r[0] for r in rows)
        if child.returncode != 0:
            print(f"{name}: ended with {child.returncode}\n{child.stderr[-2000:]}")
            counts["differs"] += child.returncode < 0
        total += counts
        for row in rows:
            if row[0] == "refused":
                reasons.update(row[2].split(","))
            if details and row[0] in ("refused", "differs"):
                print(f"== {row[0]} {row[1]} {row[2]}\n{row[3]}\n", file=details, flush=True)
        print(f"{name}: " + ", ".join(f"{n} {k}" for k, n in sorted(counts.items())), flush=True)
    print("refused for: " + ", ".join(f"{r} {n}" for r, n in reasons.most_common()))
    print(f"{total['passed']} passed, {total['differs']} failed, {total['refused']} refused, "
          f"{total['wider']} wider, "
          f"{total['uncompiled']} without a compiled call, {total['skipped']} skipped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
