"""The types of generated programs: each has a sample, by which the types of expressions are found.

A type is the text that a signature file gives it (`int`, `float32`), with two of its own: `bool_`
is NumPy's bool, and `float64[2]` an array of two axes. Tuples are Python tuples of types.
"""
import numpy as np

PYTHON = {"int": 2, "float": 1.5, "complex": 1.5 + 0.5j, "bool": True}
"""Samples of Python's scalars."""

INTEGERS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
FLOATS = ["float16", "float32", "float64"]
COMPLEXES = ["complex64", "complex128"]
NUMPY = INTEGERS + FLOATS + COMPLEXES
"""NumPy's scalars as signatures name them."""


def is_array(kind):
    """True iff `kind` is an array type."""
    return isinstance(kind, str) and kind.endswith("]")


def is_scalar(kind):
    """True iff `kind` is neither an array nor a tuple."""
    return isinstance(kind, str) and not kind.endswith("]")


def parts(kind):
    """Returns the dtype's name and the rank of an array type."""
    name, _, rank = kind.partition("[")
    return name, int(rank[:-1])


def sample(kind):
    """Returns a value of type `kind`, which operators and functions accept."""
    if isinstance(kind, tuple):
        return tuple(sample(k) for k in kind)
    if kind in PYTHON:
        return PYTHON[kind]
    if is_array(kind):
        name, rank = parts(kind)
        return np.full((2,) * rank, 1, name)
    return np.bool_(True) if kind == "bool_" else np.dtype(kind).type(1)


def kind_of(value):
    """Returns the type of a value, or None if programs do not use such values."""
    if isinstance(value, tuple):
        kinds = tuple(kind_of(v) for v in value)
        return None if None in kinds else kinds
    if isinstance(value, np.ndarray):
        name = str(value.dtype)
        return f"{name}[{value.ndim}]" if name in NUMPY or name == "bool" else None
    if isinstance(value, np.generic):
        name = "bool_" if isinstance(value, np.bool_) else str(value.dtype)
        return name if name in NUMPY or name == "bool_" else None
    name = type(value).__name__
    return name if name in PYTHON else None


def is_real(kind):
    """True iff `kind` is an ordered scalar."""
    return is_scalar(kind) and not kind.startswith("complex")


def is_integer(kind):
    """True iff `kind` is an integer scalar."""
    return kind == "int" or kind in INTEGERS


def is_float(kind):
    """True iff `kind` is a float scalar."""
    return kind == "float" or kind in FLOATS
