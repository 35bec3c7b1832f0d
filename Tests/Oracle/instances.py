"""Instances of a golden's classes: made anew for each call, by CPython and by compiled code."""
import functools
import inspect
from dataclasses import dataclass, field

DEPTH = 2
"""How deep the fields of objects are looked at that are fields of objects themselves."""


@dataclass
class Instance:
    """How an object of a class is made, which callers hold by a handle."""

    cls: type
    positional: tuple = ()
    keywords: dict = field(default_factory=dict)

    def __repr__(self):
        parts = [repr(a) for a in self.positional]
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"{self.cls.__name__}({', '.join(parts)})"

    def make(self):
        """Returns a new object of CPython."""
        return self.cls(*map(python_value, self.positional),
                        **{k: python_value(v) for k, v in self.keywords.items()})

    def arguments(self, parameters):
        """Returns the arguments by name, without those that have defaults."""
        bound = inspect.signature(self.cls).bind(*self.positional, **self.keywords)
        return bound.arguments if set(bound.arguments) == {n for n, _ in parameters} else None


class Maker:
    """Stands for a class in `run` lines, and notes how an object is made."""

    def __init__(self, cls):
        self.cls = cls

    def __call__(self, *positional, **keywords):
        return Instance(self.cls, positional, keywords)


def python_value(value):
    """Returns what CPython gets for a value of an argument list."""
    if isinstance(value, Instance):
        return value.make()
    if isinstance(value, tuple):
        parts = [python_value(v) for v in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value


def names(module, classes):
    """Returns what `run` lines call the classes of `module` that functions name."""
    return {name: Maker(getattr(module, name)) if kind.kind == "handle" else getattr(module, name)
            for name, kind in classes.items()}


def python_function(module, function):
    """Returns what CPython calls for a compiled function."""
    if function.role == "attribute":
        _, name = function.name.split(".")

        def read(self):
            return getattr(self, name)

        return read
    return functools.reduce(getattr, function.name.split("."), module)


def spread(function, values):
    """Returns the positional and the named arguments by which `values`, by the names of compiled
    code, are given to a function of Python: what it has no names for goes to its `*args`, but for
    what it takes as `**kwargs`."""
    kinds = {p.name: p.kind for p in inspect.signature(function).parameters.values()}
    star = next((n for n, k in kinds.items() if k == inspect.Parameter.VAR_POSITIONAL), None)
    takes_names = inspect.Parameter.VAR_KEYWORD in kinds.values()
    gathered = [n for n in values if n not in kinds
                and not (takes_names and not n.startswith(f"{star}_"))]
    if star is None or not gathered:
        return [], values
    before = list(kinds)[:list(kinds).index(star)]
    positional = [values[n] for n in before + gathered]
    return positional, {n: v for n, v in values.items() if n not in before + gathered}


def gathered_names(function, bound, parameters):
    """Gives what a call of Python has in `*args` and `**kwargs` the names of `parameters`."""
    for p in inspect.signature(function).parameters.values():
        if p.kind == inspect.Parameter.VAR_POSITIONAL:
            given = bound.pop(p.name, ())
            names = [n for n in parameters if n not in bound]
            if len(given) > len(names):
                bound[p.name] = given
            bound.update(zip(names, given))
        elif p.kind == inspect.Parameter.VAR_KEYWORD:
            bound.update(bound.pop(p.name, {}))


def make(library, kind, instance, keep):
    """Returns a new object of compiled code, and notes in `keep` that it is to be released."""
    f, arguments = constructor(library, kind, instance)
    pointer = f.call_raw(arguments, keep)
    keep.append((kind, pointer))
    return pointer


def constructor(library, kind, instance):
    """Returns the function of compiled code that makes `instance`, and its arguments by name."""
    for f in library.functions:
        if f.role == "constructor" and f.name == kind.name:
            arguments = instance.arguments(f.parameters)
            if arguments and all(accepts(k, arguments[n]) for n, k in f.parameters):
                return f, arguments
            if not f.parameters and not instance.positional and not instance.keywords:
                return f, {}
    raise AssertionError(f"no constructor makes {instance!r}")


def accepts(kind, value):
    """True iff `value` is one of type `kind`, so that no other constructor is meant."""
    if kind.kind == "python":
        return isinstance(value, {"f": float, "i": int, "b": bool, "c": complex}[kind.dtype.kind])
    if kind.kind == "str":
        return isinstance(value, str)
    return True


def fields(library, kind, pointer, depth=0):
    """Returns what the fields of an object of compiled code are, as its functions read them."""
    found = {}
    for f in library.functions:
        if f.role == "attribute" and f.name.startswith(kind.name + "."):
            _, name = f.name.split(".")
            if holds_handle(f.result) and depth >= DEPTH:
                continue
            found[name] = f.read_attribute(pointer, depth + 1)
    return found


def holds_handle(kind):
    """True iff an object is in a value of type `kind`."""
    return kind.kind == "handle" or any(holds_handle(e) for e in kind.elements)


def difference(expected, found, kind, options, compare):
    """Returns how an object differs from CPython's, or None; `compare` compares fields."""
    if type(expected).__name__ != kind.name:
        return f"CPython gave {expected!r}, not a {kind.name}"
    for name, (value, result) in found.items():
        problem = compare(getattr(expected, name), value, result, options, False)
        if problem:
            return f"field '{name}': {problem}"
    return None
