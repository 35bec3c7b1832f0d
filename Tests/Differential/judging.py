"""Builds many programs at once, and compares what they do with what CPython does."""
import collections
import os
import pathlib
import pickle
import re
import shutil
import signal
import subprocess
import traceback
import warnings

import numpy as np

import drawing_cases
import instrumenting
from calling import CompiledError, Library
from comparing import builtin_kinds, compare, describe, equal_elements

LEVELS = ["-O0", "-O3"]
HEAD = "import math\nimport numpy as np\n\n"
REPORT = re.compile(r"^(?P<file>\S+?):(?P<line>\d+)\.[\d.-]+: error\[(?P<code>\w+)\]: (?P<text>.*)")
TIME_LIMIT = 60
"""The seconds that the calls of a batch may take."""


class Verdict:
    """What came of a program: `state` is passed, refused, or a kind of failure."""

    def __init__(self, state, text="", compared=0, skipped=0):
        self.state, self.text = state, text
        self.compared, self.skipped = compared, skipped


class Judge:
    """Builds programs in a folder of its own, and calls them in processes of their own."""

    def __init__(self, pyaot, folder, cases=6, levels=LEVELS):
        self.pyaot, self.folder, self.cases = pyaot, pathlib.Path(folder), cases
        self.levels = levels
        self.count = 0

    def judge(self, programs):
        """Returns the verdicts of `programs`, by their names."""
        verdicts = {}
        left, folder = self.compile(list(programs), verdicts)
        if left:
            self.compare(left, folder, verdicts)
        if folder:
            shutil.rmtree(folder, ignore_errors=True)
        return verdicts

    # Building

    def compile(self, programs, verdicts):
        """Builds what can be built; returns those programs, and where they are."""
        while programs:
            self.count += 1
            folder = self.folder / f"build{self.count}"
            folder.mkdir(parents=True)
            starts = write(programs, folder)
            problem = None
            for level in self.levels:
                done = self.build(folder, level)
                if done.returncode:
                    problem = done
                    break
            if problem is None:
                return programs, folder
            shutil.rmtree(folder, ignore_errors=True)
            programs = self.sort_out(programs, starts, level, problem, verdicts)
        return [], None

    def build(self, folder, level):
        """Runs the compiler."""
        command = [self.pyaot, "build", "m.py", "--sig", "m.sig", level, "--emit",
                   "shared-lib,header,json", "-o", f"{level[1:]}.so"]
        if level == "-O0":
            command.append("--checks=all")
        try:
            return subprocess.run(command, cwd=folder, text=True, capture_output=True, timeout=240)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, -1, "", "the compiler did not end")

    def sort_out(self, programs, starts, level, problem, verdicts):
        """Notes which programs the compiler refused; returns the others."""
        refused = collections.OrderedDict()
        for match in map(REPORT.match, problem.stderr.splitlines()):
            if match and problem.returncode == 1 and (
                    match["file"] in starts or len(programs) == 1):
                line = int(match["line"])
                first = starts.get(match["file"], [0])
                index = max((i for i, s in enumerate(first) if s <= line), default=0)
                refused.setdefault(programs[index].name, []).append(match)
        if refused:
            for program in programs:
                if program.name in refused:
                    first = refused[program.name][0]
                    verdicts[program.name] = Verdict(
                        f"refused {first['code']}", first["text"])
            return [p for p in programs if p.name not in refused]
        if len(programs) == 1:
            verdicts[programs[0].name] = Verdict(
                f"compiler {level}", f"exit code {problem.returncode}: {problem.stderr[-1500:]}")
            return []
        # One of them brings the compiler down: each half has a build of its own.
        half = len(programs) // 2
        for part in (programs[:half], programs[half:]):
            verdicts |= self.judge(part)
        return []

    # Running

    def compare(self, programs, folder, verdicts):
        """Calls the programs; one that brings the process down fails, the others go on."""
        left = list(programs)
        while left:
            reading, writing = os.pipe()
            process = os.fork()
            if process == 0:
                os.close(reading)
                self.work(left, folder, writing)
            os.close(writing)
            with os.fdopen(reading, "rb") as pipe:
                content = pipe.read()
            _, status = os.waitpid(process, 0)
            done = read_records(content)
            verdicts |= {p.name: done[p.name] for p in left if p.name in done}
            left = [p for p in left if p.name not in done]
            if left:
                where = done.get("", Verdict("", "before the first call")).text
                ended = os.waitstatus_to_exitcode(status)
                name = signal.Signals(-ended).name if ended < 0 else f"exit code {ended}"
                verdicts[left[0].name] = Verdict("crash", f"ended by {name} in {where}")
                left = left[1:]

    def work(self, programs, folder, pipe):
        """Compares all programs, and writes their verdicts; ends the process."""
        signal.alarm(TIME_LIMIT)
        os.close(2)
        os.open(os.devnull, os.O_WRONLY)
        out = os.fdopen(pipe, "wb")
        try:
            import cffi

            libraries = {level: Library(folder / f"{level[1:]}.so", cffi.FFI())
                         for level in self.levels}
            for program in programs:
                def note(text):
                    pickle.dump(("", Verdict("", text)), out)
                    out.flush()

                try:
                    verdict = Comparison(program, libraries, folder, note).verdict(self.cases)
                except Exception:
                    verdict = Verdict("harness", traceback.format_exc())
                pickle.dump((program.name, verdict), out)
            out.flush()
        finally:
            os._exit(0)


def write(programs, folder):
    """Writes the module and the signatures; returns the first lines of the programs in both."""
    source, signatures = HEAD, ""
    starts = {"m.py": [], "m.sig": []}
    for program in programs:
        starts["m.py"].append(source.count("\n") + 1)
        starts["m.sig"].append(signatures.count("\n") + 1)
        source += program.source + "\n"
        signatures += program.signature + "\n"
    (folder / "m.py").write_text(source)
    (folder / "m.sig").write_text(signatures)
    return {k: v for k, v in starts.items()}


def read_records(content):
    """Returns the verdicts that a process wrote."""
    import io

    found, stream = {}, io.BytesIO(content)
    while True:
        try:
            name, verdict = pickle.load(stream)
        except (EOFError, pickle.UnpicklingError):
            return found
        found[name] = verdict


class Comparison:
    """The calls of one program."""

    def __init__(self, program, libraries, folder, note):
        self.program, self.note = program, note
        self.functions = {level: next(f for f in library.functions if f.name == program.entry)
                          for level, library in libraries.items()}
        text = (folder / "m.py").read_text()
        self.offset = text[:text.index(program.source)].count("\n")
        self.python = instrumenting.function(program.source, "program", program.entry)

    def verdict(self, count):
        """Makes all calls."""
        compared = skipped = 0
        for case in drawing_cases.cases(self.program, count):
            buffers, values = case.realise()
            expected = run_python(self.python, values)
            for level, function in self.functions.items():
                if isinstance(expected, instrumenting.Deviation) and not (
                        expected.always or level == "-O0"):
                    skipped += 1
                    continue
                self.note(f"{level}: {case}")
                memory, own = case.realise()
                problem, state = self.difference(
                    function, expected, run_compiled(function, own), case, buffers, memory)
                if problem is None and case.stray_writes(memory):
                    problem, state = "memory beside an argument was written", "stray"
                if problem:
                    return Verdict(state, f"{level} {self.program.entry}({case})\n    {problem}")
                compared += 1
        return Verdict("passed", compared=compared, skipped=skipped)

    def difference(self, function, expected, found, case, buffers, memory):
        """Returns what differs and the kind of that, or None twice."""
        if isinstance(expected, instrumenting.Deviation):
            # The program may catch what compiled code raises there.
            if "try:" in self.program.source or expected.kind in (
                    None, getattr(found, "kind", "")):
                return None, None
            return f"expected {expected.kind} (a deviation), found {show(found)}", "deviation"
        if isinstance(expected, Exception) or isinstance(found, CompiledError):
            return self.exceptions(expected, found)
        problem = compare(expected, found, function.result, {}, False) or weakness(
            expected, function.result)
        if problem and not is_near(expected, found):
            return problem, "type" if "the compiler says" in problem else "value"
        for name, recipe in case.arrays():
            a, b = recipe.view(buffers), recipe.view(memory)
            same = np.asarray(equal_elements(a, b, 0)).reshape(a.shape)
            if not np.all(same) and not is_near(a, b):
                where = tuple(int(i) for i in np.argwhere(~same)[0])
                return (f"{name}{list(where)} became {b[where]!r}, in CPython {a[where]!r}",
                        "argument")
        return None, None

    def exceptions(self, expected, found):
        """Returns what differs where at least one side raised."""
        kind = builtin_kinds(expected)[0] if isinstance(expected, Exception) else None
        raised = found.kind if isinstance(found, CompiledError) else None
        if kind != raised:
            return f"CPython gave {show(expected)}, compiled code {show(found)}", "exception"
        lines = [f.lineno for f in traceback.extract_tb(expected.__traceback__)
                 if f.filename == "program"]
        if lines and found.line is not None and lines[-1] + self.offset != found.line:
            return (f"CPython raised {kind} at line {lines[-1]}, compiled code at "
                    f"{found.line - self.offset}"), "line"
        return None, None


def is_near(a, b):
    """Returns whether NumPy's complex results are one but for the rounding of products.

    NumPy's loops over complex arrays fuse multiplications and additions where the processor can.
    """
    if isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b):
        return all(is_near(x, y) or compare_plainly(x, y) for x, y in zip(a, b))
    if not all(isinstance(x, (np.ndarray, np.complexfloating)) for x in (a, b)):
        return False
    if a.dtype != b.dtype or a.shape != b.shape or a.dtype.kind != "c":
        return False
    same = np.asarray(equal_elements(np.atleast_1d(a), np.atleast_1d(b), 0))
    with np.errstate(all="ignore"):
        near = np.abs(a - b) <= 4 * np.finfo(a.dtype).eps * np.abs(a)
    return bool(np.all(same.reshape(a.shape) | near))


def compare_plainly(a, b):
    """Returns whether two values of one class are equal to the last bit."""
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray):
        return a.dtype == b.dtype and a.tobytes() == b.tobytes()
    return np.asarray(a).tobytes() == np.asarray(b).tobytes()


def weakness(expected, kind):
    """Returns how a NumPy scalar and a Python scalar were confused, or None."""
    if kind.kind == "tuple":
        return next(filter(None, map(weakness, expected, kind.elements)), None)
    if isinstance(expected, np.generic) and kind.kind == "python" and kind.name != "bool":
        return f"CPython returned {describe(expected)}, the compiler says Python's {kind.name}"
    return None


def show(outcome):
    """Returns an outcome as text."""
    if isinstance(outcome, CompiledError):
        return str(outcome)
    if isinstance(outcome, Exception):
        return f"{type(outcome).__name__}: {outcome}"
    return describe(outcome)


def run_python(function, values):
    """Returns what CPython makes of a call: a result, an exception or a deviation."""
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            return copied(function(**values))
    except (Exception, instrumenting.Deviation) as error:
        # What `finally` raises hides a deviation that came first.
        first = error
        while first is not None and not isinstance(first, instrumenting.Deviation):
            first = first.__context__
        return first or error


def run_compiled(function, values):
    """Returns what compiled code makes of a call: a result or a CompiledError."""
    try:
        return function.call(values)
    except CompiledError as error:
        return error


def copied(result):
    """Returns a result that no later call changes."""
    if isinstance(result, tuple):
        return tuple(copied(r) for r in result)
    return result.copy() if isinstance(result, np.ndarray) else result
