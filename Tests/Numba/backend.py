"""Stands in the place of `numba.jit`: each call builds an extension with pyaot and calls that."""
import builtins
import collections
import contextlib
import ctypes
import hashlib
import importlib.util
import inspect
import os
import re
import subprocess
import sys
import tempfile
import types as types_module
import unittest

import numba
from numba.core import errors

import sources
import values


class Refused(errors.TypingError):
    """The compiler refused the function."""


class Log:
    """What happened during a test."""

    def __init__(self):
        self.calls = 0
        self.refusals = collections.Counter()
        self.texts = []

    def refuse(self, reason, text):
        """Notes why a function was not compiled."""
        self.refusals[reason] += 1
        self.texts.append(text)


log = Log()
"""The log of the test that runs."""

PYAOT = os.environ.get("PYAOT", "pyaot")
exceptions = {}
"""The tests' own exception classes that compiled functions use, by their names."""

C = ctypes.CDLL(None)
FOLDER = tempfile.mkdtemp(prefix="pyaot-numba-")


class Compiled:
    """A function as `numba.jit` would give it."""

    def __init__(self, f, declared=None):
        self.py_func = f
        self.declared = declared
        self.__name__ = f.__name__
        self.__doc__ = f.__doc__
        self.__module__ = f.__module__
        self.built = {}
        self.targetoptions = {}

    def __call__(self, *arguments, **keywords):
        if keywords:
            bound = inspect.signature(self.py_func).bind(*arguments, **keywords)
            bound.apply_defaults()
            arguments = bound.args
        if self.declared is not None:
            arguments = [values.converted(a, t) for a, t in zip(arguments, self.declared)]
        # Functions are not passed: what is compiled calls them by their names.
        bound = {i: a for i, a in enumerate(arguments) if isinstance(a, FUNCTIONS)}
        try:
            types = tuple(
                id(a) if i in bound else values.type_of(a) for i, a in enumerate(arguments))
        except values.Unsupported as error:
            log.refuse("argument", f"argument: {error}")
            raise Refused(str(error)) from None
        if types not in self.built:
            self.built[types] = build(self.py_func, types, bound)
        log.calls += 1
        given = [a for i, a in enumerate(arguments) if i not in bound]
        used = [values.plain(a) for a in given]
        with printed(), own_exceptions():
            result = values.owned(self.built[types](*used))
        for a, b in zip(given, used):
            values.write_back(a, b)
        return iter(result) if inspect.isgeneratorfunction(self.py_func) else result

    @property
    def signatures(self):
        """The types that it was compiled for."""
        return list(self.built)

    nopython_signatures = signatures
    overloads = property(lambda self: self.built)

    def compile(self, signature):
        """Compiles nothing: types are those of the calls."""

    def _introspect(self, *_):
        raise unittest.SkipTest("the test reads what Numba makes of the function")

    inspect_llvm = inspect_asm = inspect_types = inspect_cfg = _introspect

    def disable_compile(self, value=True):
        """Does nothing."""

    def __get__(self, instance, owner=None):
        return self


FUNCTIONS = (Compiled, types_module.FunctionType)
"""What is compiled together with the function that it is passed to."""


def build(f, types, bound):
    """Returns the compiled function of `f` for arguments of `types`, without those of `bound`."""
    writer = sources.ModuleWriter()
    name = f.__name__ if f.__name__ != "<lambda>" else "function_"
    try:
        writer.add(name, f)
        for i, a in bound.items():
            writer.add(f"argument_{i}", a)
        for own, kind in values.classes.items():
            if any(isinstance(t, str) and own in re.findall(r"\w+", t) for t in types):
                writer.add(own, kind)
    except (sources.Unwritable, RecursionError) as error:
        log.refuse("source", f"source: {error}")
        raise Refused(str(error)) from None
    for known in writer.known.values():
        if isinstance(known, type) and issubclass(known, Exception):
            if known.__module__ != "builtins":
                exceptions[known.__name__] = known
    free = [i for i in range(len(types)) if i not in bound]
    called = name
    variadic = f.__code__.co_flags & inspect.CO_VARARGS
    isGenerator = inspect.isgeneratorfunction(f)
    if bound or variadic or isGenerator or isinstance(
            writer.known[name], types_module.LambdaType):
        called = "entry_"
        taken = ", ".join(f"argument_{i}" for i in free)
        given = ", ".join(f"argument_{i}" for i in range(len(types)))
        made = f"{name}({given})"
        if isGenerator:
            # Callers outside get what it yields first: there are some that don't end.
            writer.lines += ["from itertools import islice as islice_"]
            made = f"list(islice_({made}, 1000))"
        writer.lines += [f"def entry_({taken}):", f"    return {made}"]
    text = writer.text
    signature = "".join(line + "\n" for line in values.records.values())
    signature += f"{called}({', '.join(types[i] for i in free)})\n"
    module = "m" + hashlib.sha256((text + signature).encode()).hexdigest()[:16]
    path = os.path.join(FOLDER, module + ".py")
    with open(path, "w") as file:
        file.write(text)
    with open(path[:-2] + "sig", "w") as file:
        file.write(signature)
    made = subprocess.run(
        [PYAOT, "build", path, "--sig", path[:-2] + "sig", "--emit", "python", "-o", FOLDER],
        capture_output=True, text=True, timeout=60)
    if made.returncode != 0:
        codes = re.findall(r"error\[(\w+)\]", made.stderr)
        crash = made.returncode not in (1, 2)
        reason = "CRASH" if crash else codes[0] if codes else "unknown"
        log.refuse(reason, f"{path}\n{made.stderr}")
        raise Refused(made.stderr)
    library = os.path.join(FOLDER, module + ".abi3.so")
    spec = importlib.util.spec_from_file_location(module, library)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return getattr(loaded, called)


@contextlib.contextmanager
def own_exceptions():
    """Raises the tests' own exceptions for those of the extension of the same names."""
    try:
        yield
    except Exception as error:
        kind = exceptions.get(type(error).__qualname__)
        if kind is None:
            raise
        raise kind(*error.args) from None


@contextlib.contextmanager
def printed():
    """Writes to `sys.stdout` what C's standard output gets meanwhile."""
    with tempfile.TemporaryFile() as file:
        C.fflush(None)
        saved = os.dup(1)
        os.dup2(file.fileno(), 1)
        try:
            yield
        finally:
            C.fflush(None)
            os.dup2(saved, 1)
            os.close(saved)
            file.seek(0)
            sys.stdout.write(file.read().decode())


def jit(signature_or_function=None, *arguments, **options):
    """The decorator."""
    if callable(signature_or_function) and hasattr(signature_or_function, "__code__"):
        return Compiled(signature_or_function)
    if isinstance(signature_or_function, Compiled):
        return signature_or_function
    declared = values.declared(signature_or_function)
    return lambda f: f if isinstance(f, Compiled) else Compiled(f, declared)


def install():
    """Puts the decorators into numba, behind which its own containers keep theirs."""
    builtins.exec = sources.execute
    for name in ("jit", "njit"):
        setattr(numba, name, jit)
        setattr(numba.core.decorators, name, jit)
