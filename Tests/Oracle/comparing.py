"""Comparison of what CPython gave with what compiled code gave."""
import math

import numpy as np

import instances

INT64 = (-2**63, 2**63 - 1)
"""The range of a compiled `int`."""


def describe(value):
    """Returns a value with its type, shortened."""
    if isinstance(value, (np.ndarray, np.generic)):
        return f"{value!r} ({value.dtype})"
    return repr(value)


def wrapped(value):
    """Returns a Python integer as 64 bits hold it."""
    if isinstance(value, bool) or not isinstance(value, int):
        return value
    return (value + 2**63) % 2**64 - 2**63


def exceeds(value):
    """True iff an integer in `value` is beyond 64 bits."""
    if isinstance(value, tuple):
        return any(exceeds(v) for v in value)
    return isinstance(value, int) and not INT64[0] <= value <= INT64[1]


def ulps(a, b, bits):
    """Returns the distances of two arrays of floats, counted in floats between them."""
    kind = {16: np.int16, 32: np.int32, 64: np.int64}[bits]
    low = np.iinfo(kind).min

    def order(x):
        i = x.view(kind).astype(object if bits == 64 else np.int64)
        return np.where(i < 0, int(low) - i, i)

    return np.abs(order(a) - order(b))


def same_floats(a, b, ulp, size=0.0):
    """Returns where two arrays of floats are equal: NaN to NaN, 0.0 not to -0.0, near by ulp.

    `size` is a magnitude of terms of a sum, at which ulps are counted where results cancel.
    """
    both_nan = np.isnan(a) & np.isnan(b)
    bits = a.dtype.itemsize * 8
    exact = a.view(f"u{bits // 8}") == b.view(f"u{bits // 8}")
    if not ulp:
        return exact | both_nan
    with np.errstate(all="ignore"):
        finite = np.isfinite(a) & np.isfinite(b)
        near = finite & (ulps(a, b, bits) <= ulp)
        if size:
            near |= finite & (np.abs(a - b) <= ulp * np.spacing(a.dtype.type(size)))
    return exact | both_nan | near


def equal_elements(a, b, ulp, size=0.0):
    """Returns where two arrays of one dtype are equal."""
    if a.dtype.names:
        return equal_records(a, b, ulp, size)
    a, b = np.ascontiguousarray(a), np.ascontiguousarray(b)
    if a.dtype.kind == "c":
        return (same_floats(np.ascontiguousarray(a.real), np.ascontiguousarray(b.real), ulp, size)
                & same_floats(np.ascontiguousarray(a.imag), np.ascontiguousarray(b.imag), ulp,
                              size))
    return same_floats(a, b, ulp, size) if a.dtype.kind == "f" else a == b


def equal_records(a, b, ulp, size):
    """Returns where two arrays of records are equal in all fields."""
    same = np.ones(np.shape(a), bool)
    for name in a.dtype.names:
        x, y = np.asarray(a[name]), np.asarray(b[name])
        equal = np.asarray(equal_elements(np.atleast_1d(x), np.atleast_1d(y), ulp, size))
        same &= equal.reshape(same.shape + (x.size // max(1, same.size),)).all(axis=-1)
    return same


def compare(expected, found, kind, options, declared):
    """Returns why `found` is not what CPython gave for a result of type `kind`, or None.

    `declared` is true iff the signature names the result, which may then be wider.
    """
    if kind.kind == "none":
        return None if expected is None else f"CPython returned {describe(expected)}, not None"
    if kind.kind == "tuple":
        if not isinstance(expected, (tuple, list)) or len(expected) != len(kind.elements):
            return f"CPython returned {describe(expected)}, not a tuple of {len(kind.elements)}"
        for e, f, k in zip(expected, found, kind.elements):
            problem = compare(e, f, k, options, declared)
            if problem:
                return problem
        return None
    if kind.kind == "handle":
        return instances.difference(expected, found, kind, options, compare)
    if kind.kind in ("named_tuple", "dataclass"):
        if type(expected).__name__ != kind.name:
            return f"CPython returned {expected!r}, not a {kind.name}"
        for name, f, k in zip(kind.names, found, kind.elements):
            problem = compare(getattr(expected, name), f, k, options, declared)
            if problem:
                return f"field '{name}': {problem}"
        return None
    if kind.kind == "enum":
        right = type(expected).__name__ == kind.name and expected.value == found
        return None if right else f"expected {expected!r}, found the value {found!r}"
    if kind.kind == "time":
        right = expected.dtype == found.dtype and repr(expected) == repr(found)
        return None if right else f"expected {expected!r}, found {found!r}"
    if kind.kind in ("str", "bytes"):
        if type(expected).__name__ == kind.kind and expected == found:
            return None
        return f"expected {expected!r}, found {found!r}"
    if kind.kind == "optional":
        if expected is None or found is None:
            return None if expected is found else f"expected {expected!r}, found {found!r}"
        return compare(expected, found, kind.elements[0], options, declared)
    return compare_numbers(expected, found, kind, options, declared)


def compare_numbers(expected, found, kind, options, declared):
    """Returns why an array or scalar is not the expected one, or None."""
    problem = wrong_class(expected, kind, declared)
    if problem:
        return problem
    a, b = np.asarray(wrapped(expected)), np.asarray(found)
    if a.shape != b.shape:
        return f"expected the shape {a.shape}, found {b.shape}"
    with np.errstate(all="ignore"):
        a = a.astype(kind.dtype, copy=False)
    ulp = float(options.get("ulp", 0))
    size = float(options.get("size_of_terms", 0))
    same = equal_elements(np.atleast_1d(a), np.atleast_1d(b), ulp, size)
    if np.all(same):
        return None
    if a.ndim == 0:
        return f"expected {describe(expected)}, found {describe(found)}"
    where = tuple(int(i) for i in np.argwhere(~same)[0])
    return f"at {where} expected {a[where]!r}, found {b[where]!r}"


def wrong_class(expected, kind, declared):
    """Returns why CPython's result is not of the type that was inferred, or None."""
    if kind.kind == "array":
        if not isinstance(expected, np.ndarray):
            return f"CPython returned {describe(expected)}, not an array"
        return None if declared or expected.dtype == kind.dtype else (
            f"CPython returned elements of {expected.dtype}, the compiler says {kind.dtype}")
    if isinstance(expected, np.ndarray) and expected.ndim:
        return f"CPython returned an array of {expected.ndim} axes, the compiler says {kind.name}"
    if expected is None or isinstance(expected, tuple):
        return f"CPython returned {describe(expected)}, the compiler says {kind.name}"
    if declared:
        return None
    if isinstance(expected, np.generic):
        return None if expected.dtype == kind.dtype else (
            f"CPython returned a {expected.dtype}, the compiler says {kind.name}")
    names = {bool: "bool", int: "int", float: "float", complex: "complex"}
    name = names.get(type(expected), type(expected).__name__)
    return None if name == kind.name else (
        f"CPython returned a Python {name}, the compiler says {kind.name}")


def builtin_kinds(error):
    """Returns the names of an exception's classes, most special first; without NumPy's own."""
    return [c.__name__ for c in type(error).__mro__ if not c.__module__.startswith("numpy")]


def is_finite(value):
    """True iff a float is a number; used by cases with conditions."""
    return not isinstance(value, float) or math.isfinite(value)
