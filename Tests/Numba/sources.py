"""Writes a module that holds a function of a running program, with all that it refers to."""
import ast
import builtins
import itertools
import linecache
import sys
import enum
import inspect
import textwrap
import types

import numpy as np


numbers = itertools.count()
"""The numbers of the texts that tests execute."""


def execute(source, *namespaces, original=exec):
    """The builtin `exec`, of which texts stay known, so that functions in them have a source."""
    if not namespaces:
        frame = sys._getframe(1)
        namespaces = (frame.f_globals, frame.f_locals)
    if isinstance(source, str):
        name = f"<executed {next(numbers)}>"
        linecache.cache[name] = (len(source), None, source.splitlines(True), name)
        source = compile(source, name, "exec", dont_inherit=True)
    return original(source, *namespaces)


class Unwritable(Exception):
    """The function can't stand in a module of its own."""


class ModuleWriter:
    """Collects definitions, each behind those that it needs."""

    def __init__(self):
        self.lines = ["import numpy as np", ""]
        self.known = {"np": np}

    @property
    def text(self):
        """The module."""
        return "\n".join(self.lines) + "\n"

    def add(self, name, value):
        """Defines `name` as `value`, unless it is already."""
        if name in self.known:
            if self.known[name] is not value and not equal(self.known[name], value):
                raise Unwritable(f"two meanings of {name!r}")
            return
        self.known[name] = value
        self.lines += self.definition(name, value)

    def definition(self, name, value):
        """Returns the lines that give `name` its value."""
        value = getattr(value, "py_func", value)
        if isinstance(value, types.ModuleType):
            return [f"import {value.__name__} as {name}"]
        if isinstance(value, types.FunctionType):
            return self.function(name, value)
        if isinstance(value, type):
            return self.class_(name, value)
        if isinstance(value, enum.Enum):
            kind = type(value)
            self.add(kind.__name__, kind)
            return [f"{name} = {kind.__name__}.{value.name}"]
        text = literal(value)
        if text is not None:
            return [f"{name} = {text}"]
        module = getattr(value, "__module__", None)
        module = "operator" if module == "_operator" else module
        own = getattr(value, "__name__", None)
        if isinstance(module, str) and own and module != "__main__":
            return [f"from {module} import {own} as {name}"]
        kind = type(value)
        if kind.__module__.startswith("numba.core.types"):
            return [f"from numba import {value} as {name}"]
        raise Unwritable(f"{name!r} is a {kind.__name__}")

    def function(self, name, f):
        """Returns the lines of the function `f`, called `name`."""
        if f.__module__ and f.__module__.startswith(("numpy", "numba.core", "numba.np")):
            return [f"from {f.__module__} import {f.__name__} as {name}"]
        node = tree_of(f)
        names = names_of(f.__code__)
        cells = dict(zip(f.__code__.co_freevars, f.__closure__ or ()))
        for needed in sorted(names | set(cells)):
            if needed in cells:
                try:
                    value = cells[needed].cell_contents
                except ValueError:
                    continue
            elif needed in f.__globals__:
                value = f.__globals__[needed]
            else:
                continue
            if getattr(value, "py_func", value) is f:
                if needed != name:
                    raise Unwritable(f"{needed!r} calls itself as {name!r}")
                continue
            self.add(needed, value)
        if isinstance(node, ast.Lambda):
            return [f"{name} = {ast.unparse(node)}", ""]
        node.name = name
        node.decorator_list = []
        node.returns = None
        for a in ast.walk(node.args):
            if isinstance(a, ast.arg):
                a.annotation = None
        return ast.unparse(node).splitlines() + [""]

    def class_(self, name, value):
        """Returns the lines of a class."""
        if value.__module__ in ("builtins", "numpy") or getattr(builtins, name, None) is value:
            return [] if getattr(builtins, name, None) is value else [
                f"from {value.__module__} import {value.__name__} as {name}"]
        if value.__module__.startswith("numba.typed"):
            return [f"from numba.typed import {value.__name__} as {name}"]
        fields = getattr(value, "_fields", None)
        if issubclass(value, tuple) and fields and value.__bases__ == (tuple,):
            return ["from collections import namedtuple",
                    f"{name} = namedtuple({value.__name__!r}, {list(fields)!r})", ""]
        try:
            node = ast.parse(textwrap.dedent(inspect.getsource(value))).body[0]
        except (OSError, TypeError, SyntaxError, IndexError) as error:
            raise Unwritable(f"no source of {name!r}") from error
        if issubclass(value, enum.Enum):
            base = value.__bases__[0].__name__
            self.lines.append(f"from enum import {base}")
        elif not issubclass(value, Exception):
            raise Unwritable(f"the class {name!r}")
        if not isinstance(node, ast.ClassDef):
            raise Unwritable(f"no source of {name!r}")
        node.name = name
        return ast.unparse(node).splitlines() + [""]


def equal(a, b):
    """`True` iff two constants are alike."""
    return type(a) is type(b) and literal(a) is not None and literal(a) == literal(b)


def literal(value):
    """Returns the expression of a constant, or None."""
    if value is None or isinstance(value, (bool, int, str, bytes)):
        return repr(value)
    if isinstance(value, float):
        return repr(value) if np.isfinite(value) else f"float({str(value)!r})"
    if isinstance(value, complex):
        return repr(value) if np.isfinite(value) else None
    if type(value) is tuple:
        parts = [literal(v) for v in value]
        return None if None in parts else "(" + "".join(p + ", " for p in parts) + ")"
    if isinstance(value, np.generic) and value.dtype.kind in "biufc":
        inner = literal(value.item())
        return None if inner is None else f"np.{value.dtype.name}({inner})"
    if isinstance(value, np.ndarray) and value.dtype.kind in "biufc" and value.size < 1000:
        if value.dtype.kind in "fc" and not np.isfinite(value).all():
            return None
        return f"np.array({value.tolist()!r}, dtype=np.{value.dtype.name})"
    if isinstance(value, np.dtype) and value.kind in "biufc":
        return f"np.dtype(np.{value.name})"
    if isinstance(value, np.dtype) and value.names:
        return structured(value)
    return None


def structured(dtype):
    """Returns the expression of a structured dtype, or None."""
    formats = []
    for name in dtype.names:
        base, shape = dtype[name].subdtype or (dtype[name], ())
        text = structured(base) if base.names else None
        if base.kind in "biufc":
            text = f"np.{base.name}"
        if text is None or len(dtype.fields[name]) != 2:
            return None
        formats.append(f"({text}, {shape!r})" if shape else text)
    offsets = [dtype.fields[name][1] for name in dtype.names]
    return (f"np.dtype({{'names': {list(dtype.names)!r}, 'formats': [{', '.join(formats)}], "
            f"'offsets': {offsets!r}, 'itemsize': {dtype.itemsize}}})")


def names_of(code):
    """Returns all names that a code object and those inside it may look up globally."""
    names = set(code.co_names)
    for c in code.co_consts:
        if isinstance(c, types.CodeType):
            names |= names_of(c) | set(c.co_freevars)
    return names


def tree_of(f):
    """Returns the `def` or `lambda` of a function."""
    try:
        lines, _ = inspect.getsourcelines(f)
    except (OSError, TypeError) as error:
        raise Unwritable("no source") from error
    text = textwrap.dedent("".join(lines))
    try:
        tree = ast.parse(text)
    except SyntaxError:
        try:
            tree = ast.parse("(" + text.strip().rstrip(",") + ")")
        except SyntaxError as error:
            raise Unwritable("source that can't be read alone") from error
    wanted = ast.Lambda if f.__name__ == "<lambda>" else ast.FunctionDef
    found = [n for n in ast.walk(tree) if isinstance(n, wanted)]
    if wanted is ast.FunctionDef:
        found = [n for n in found if n.name == f.__name__]
    if len(found) != 1:
        raise Unwritable("more than one function in its lines")
    return found[0]
