"""Compiles a golden module and compares every call with CPython's."""
import ast
import inspect
import math
import pathlib
import subprocess
import sys
import traceback
import types
import warnings
import zlib
from contextlib import nullcontext

import numpy as np

import golden_files
import headers
import instances
import printing
import numba_names
import valgrind
from allocator import Allocator
from arguments import Arguments
from calling import CompiledError, Library
from comparing import builtin_kinds, compare, describe, equal_elements, exceeds
from drawing import Drawer

LEVELS = ["-O0", "-O3"]
"""The levels at which each golden is built; the first one checks for integer overflow, too."""

NAMES = {"np": np, "nan": math.nan, "inf": math.inf, "math": math}
"""What the arguments of `run` lines may name."""

LIMIT = 5
"""The failures of one golden that are shown."""


class Failure(Exception):
    """Why a golden failed as a whole."""


def build(pyaot, source, golden, level, folder):
    """Builds the golden's shared library, header and manifest; returns the library's path."""
    folder.mkdir(parents=True)
    signatures = folder / "sigs.txt"
    signatures.write_text("\n".join(golden.signatures) + "\n", encoding="utf-8")
    library = folder / f"{source.stem}.so"
    flags = str(golden.options.get("flags", "")).split(",") if "flags" in golden.options else []
    command = [pyaot, "build", str(source), "--sig", str(signatures), level, "--emit",
               "shared-lib,header,json", "-o", str(library), *flags]
    done = subprocess.run(command, text=True, capture_output=True, timeout=600)
    if done.returncode:
        raise Failure(f"pyaot build {level} ended with {done.returncode}:\n{done.stderr.strip()}")
    if done.stderr.strip() and "warnings" not in golden.options:
        raise Failure(f"pyaot build {level} said:\n{done.stderr.strip()}")
    return library


def load(source):
    """Returns the golden as a Python module; Numba's names need no Numba."""
    for name, names in numba_names.module().items():
        sys.modules.setdefault(name, names)
    module = types.ModuleType(source.stem)
    module.__file__ = str(source)
    # Dataclasses look their module up.
    sys.modules.setdefault(source.stem, module)
    exec(compile(source.read_text(encoding="utf-8"), str(source), "exec"), module.__dict__)
    return module


class Outcome:
    """What a call gave: a result, or an exception with its kind and line."""

    def __init__(self, result=None, kinds=(), line=None, text=""):
        self.result, self.kinds, self.line, self.text = result, kinds, line, text

    def __str__(self):
        if self.kinds:
            place = f" at line {self.line}" if self.line else ""
            return f"{self.kinds[0]}{place} ({self.text})"
        return describe(self.result)


def run_python(function, source, values):
    """Returns what CPython makes of a call."""
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            positional, named = instances.spread(function, values)
            result = function(*positional, **named)
            return Outcome(copied(result))
    except Exception as error:  # The compiled function has to raise the same.
        lines = [f.lineno for f in traceback.extract_tb(error.__traceback__)
                 if f.filename == str(source)]
        return Outcome(kinds=builtin_kinds(error), line=lines[-1] if lines else None,
                       text=str(error))


def as_python(parameters, values):
    """Returns arguments as CPython gets them: a single record is no array without dimensions."""
    return {name: values[name][()] if kind.kind == "record" else values[name]
            for name, kind in parameters}


def run_compiled(function, values):
    """Returns what compiled code makes of a call."""
    try:
        return Outcome(function.call(values))
    except CompiledError as error:
        return Outcome(kinds=[error.kind], line=error.line, text=str(error))


def copied(result):
    """Returns a result that no later call changes."""
    if isinstance(result, tuple):
        parts = [copied(r) for r in result]
        return type(result)(*parts) if hasattr(result, "_fields") else tuple(parts)
    return result.copy() if isinstance(result, (np.ndarray, np.void)) else result


class Checker:
    """Compares the calls of one golden."""

    def __init__(self, path, pyaot, folder, refuses_memory):
        self.source = pathlib.Path(path)
        self.golden = golden_files.read(self.source)
        self.module = load(self.source)
        self.passed, self.failures = 0, []
        self.refuses_memory = refuses_memory
        self.libraries, self.allocators, self.programs = {}, {}, {}
        import cffi

        for level in LEVELS:
            library = Library(build(pyaot, self.source, self.golden, level, folder / level),
                              cffi.FFI())
            self.libraries[level] = library
            if "set_allocator" in library.services:
                self.allocators[level] = Allocator(library)
            if refuses_memory and valgrind.is_available():
                self.programs[level] = valgrind.Program(
                    library, folder / level, self.source.stem)
        try:
            headers.strict(folder / LEVELS[-1], f"{self.source.stem}.h")
        except AssertionError as problem:
            raise Failure(f"the header: {problem}") from None

    def run(self):
        """Makes all calls."""
        for case in self.golden.cases:
            functions = [f for f in self.libraries["-O3"].functions if f.name == case.function]
            if not functions:
                raise Failure(f"line {case.line}: no compiled function {case.function!r}")
            for function in functions:
                for arguments in self.arguments(case, function):
                    self.check(case, function, arguments)
        for level, program in self.programs.items():
            problem = program.run()
            if problem:
                self.failures.append(f"{self.source.name}: {level}: {problem}")
            else:
                self.passed += 1

    def arguments(self, case, function):
        """Returns the argument lists of a case for one specialisation."""
        if case.call is None:
            for i in range(case.count):
                seed = [zlib.crc32(self.source.stem.encode()), case.line, i]
                yield Drawer(seed, case.options).draw(function.parameters)
            return
        given = self.evaluate(case, function)
        if given is None:
            return
        yield given
        free = {name for name, kind in function.parameters if kind.layout == "A" and kind.rank}
        if free:
            yield given.spread(free)

    def evaluate(self, case, function):
        """Returns the arguments of a `run` line, or None if they fit another specialisation."""
        known = dict(NAMES) | instances.names(self.module, self.libraries["-O3"].classes)

        def value(node):
            return eval(compile(ast.Expression(node), case.text, "eval"), known)

        positional = [value(a) for a in case.call.args]
        named = {k.arg: value(k.value) for k in case.call.keywords}
        signature = inspect.signature(instances.python_function(self.module, function))
        bound = signature.bind(*positional, **named)
        bound.apply_defaults()
        names = [name for name, _ in function.parameters]
        instances.gathered_names(
            instances.python_function(self.module, function), bound.arguments, names)
        constants = {c["name"] for c in function.constants}
        given = Arguments()
        if not set(names) <= set(bound.arguments):
            return None
        for name, kind in function.parameters:
            given.add(name, kind, bound.arguments.pop(name))
        return given if set(bound.arguments) <= constants else None

    def check(self, case, function, arguments):
        """Makes one call at all levels and notes what differs."""
        buffers, values = arguments.realise()
        constants = {c["name"]: ast.literal_eval(c["value"]) for c in function.constants
                     if c["value"] is not None}
        python = instances.python_function(self.module, function)
        values = {name: instances.python_value(value) for name, value in values.items()}
        with printing.python_output([]):
            given = as_python(function.parameters, values)
            expected = run_python(python, self.source, given | constants)
        problem = None
        overflowed = exceeds(expected.result)
        for level in LEVELS:
            f = next(f for f in self.libraries[level].functions if f.symbol == function.symbol)
            self.begin(level)
            if level in self.programs:
                self.programs[level].add(f, arguments)
            memory, own = arguments.realise()
            with printing.c_output([]) if "prints" in self.golden.options else nullcontext():
                found = run_compiled(f, own)
            if found.kinds == ["OverflowError"] and (overflowed or "overflow" in case.options):
                overflowed = True
                problem = self.finish(level)
                continue
            if not (overflowed and "overflow" in case.options):
                problem = problem or self.difference(
                    case, f, arguments, values, expected, found, buffers, memory)
            if arguments.stray_writes(memory):
                problem = problem or "memory beside an argument was written"
            problem = self.finish(level) or problem
            if problem is None and "prints" in self.golden.options:
                problem = self.printed(python, given | constants, level, f, arguments)
            # Objects that hold each other stay when an error keeps them from being parted.
            # What catches the MemoryError gives something else.
            refuses = self.refuses_memory and not {"cycles", "catches"} & set(case.options)
            if problem is None and refuses and case.call is not None:
                problem = self.refuse(level, f, arguments)
            if problem:
                self.fail(case, f"{level} {f.signature}\n    {arguments}\n    {problem}")
                return
        self.passed += 1

    def printed(self, python, values, level, function, arguments):
        """Returns how what compiled code prints differs from what CPython prints, or None."""
        expected, found = [], []
        with printing.python_output(expected):
            run_python(python, self.source, values)
        self.begin(level)
        with printing.c_output(found):
            run_compiled(function, arguments.realise()[1])
        self.finish(level)
        return None if expected == found else f"CPython printed {expected}, compiled code {found}"

    def difference(self, case, function, arguments, values, expected, found, buffers, memory):
        """Returns how what compiled code did differs from what CPython did, or None."""
        if expected.kinds or found.kinds:
            if expected.kinds and "too large to convert" in expected.text:
                return None
            if expected.kinds[:1] != list(found.kinds[:1]):
                return f"CPython gave {expected}, compiled code {found}"
            if expected.line and found.line != expected.line and "anyline" not in case.options:
                return f"CPython raised at line {expected.line}, compiled code at {found.line}"
            return None
        declared = "->" in self.declaration(function)
        problem = compare(
            expected.result, found.result, function.result, case.options, declared)
        if problem:
            return problem
        for name, kind, fields in function.library.changed:
            problem = instances.difference(values[name], fields, kind, case.options, compare)
            if problem:
                return f"{name}: {problem}"
        for name, recipe in arguments.arrays():
            a, b = recipe.view(buffers), recipe.view(memory)
            same = equal_elements(a, b, float(case.options.get("ulp", 0)))
            if not np.all(same):
                where = tuple(int(i) for i in np.argwhere(~np.asarray(same))[0])
                return f"{name}{list(where)} became {b[where]!r}, in CPython {a[where]!r}"
        return None

    def declaration(self, function):
        """Returns the line of the signatures that a specialisation was made from."""
        index = [f.symbol for f in self.libraries["-O3"].functions].index(function.symbol)
        lines = [s for s in self.golden.signatures if not s.startswith(("record", "extern"))]
        return lines[index] if index < len(lines) else ""

    def begin(self, level, refused=None):
        """Prepares the allocator for a call."""
        if level in self.allocators:
            self.allocators[level].begin(refused)

    def finish(self, level):
        """Returns what the allocator found wrong in a call, or None."""
        keeps = "keeps" in self.golden.options
        return self.allocators[level].finish(keeps) if level in self.allocators else None

    def refuse(self, level, function, arguments):
        """Repeats a call with each of its allocations refused; returns what was wrong."""
        allocator = self.allocators.get(level)
        if allocator is None or function.noexcept or "keeps" in self.golden.options:
            return None
        for n in range(min(allocator.count, 50)):
            self.begin(level, refused=n)
            _, values = arguments.realise()
            with printing.c_output([]) if "prints" in self.golden.options else nullcontext():
                found = run_compiled(function, values)
            problem = self.finish(level)
            if found.kinds != ["MemoryError"]:
                problem = f"it gave {found}"
            if problem:
                return f"with allocation {n + 1} refused: {problem}"
        return None

    def fail(self, case, text):
        """Notes a failure."""
        self.failures.append(f"{self.source.name}:{case.line}: {case.text}\n  {text}")
        if len(self.failures) >= LIMIT:
            raise Failure(f"{LIMIT} failures, the rest was not tried")


def check(path, pyaot, folder, refuses_memory=False):
    """Returns how many calls of the golden at `path` passed, and the texts of those that failed."""
    checker = None
    try:
        checker = Checker(path, pyaot, folder, refuses_memory)
        checker.run()
    except Failure as failure:
        failures = checker.failures if checker else []
        text = f"{pathlib.Path(path).name}: {failure}"
        return (checker.passed if checker else 0), failures + [text]
    return checker.passed, checker.failures
