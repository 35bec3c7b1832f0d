"""Argument lists for programs: small values, and the edges of each type."""
import random

import numpy as np

from arguments import Arguments
from signature_types import parse_type

FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 1.5, 3.25, -2.75, 0.1, 7.0, 100.0, 1e-5, 1e10]
EDGE_FLOATS = [float("nan"), float("inf"), float("-inf"), 1e300, -1e300, 5e-324, 2.0**53, 1e16,
               9.3e18, -9.3e18, 2.0**63]


def number(r, kind, edges):
    """Returns a value for a scalar or element of type `kind`; `edges` is the chance of an edge."""
    if kind.dtype.kind == "b":
        return r.random() < 0.5
    if kind.dtype.kind in "iu":
        info = np.iinfo(kind.dtype)
        if r.random() < edges:
            return int(r.choice([info.min, info.max, info.max - 1, info.min + 1, info.max // 2]))
        return max(int(info.min), min(int(info.max), r.choice(
            [0, 1, 2, 3, 5, 7, -1, -2, -3, 10, 63, 64, 100, -100, r.randint(-50, 50)])))
    if kind.dtype.kind == "c":
        part = parse_type("float")
        return complex(number(r, part, edges), number(r, part, edges))
    value = r.choice(EDGE_FLOATS if r.random() < edges else FLOATS)
    return value


def value(r, kind, edges, extents):
    """Returns a value for a parameter."""
    if kind.kind != "array":
        return number(r, kind, edges)
    shape = tuple(extents[i] if r.random() < 0.7 else r.choice([0, 1, 2, 3, 4, 5])
                  for i in range(kind.rank))
    array = np.zeros(shape, kind.dtype)
    with np.errstate(all="ignore"):
        for i in np.ndindex(*shape):
            array[i] = number(r, kind, edges / 2)
    return array


def cases(program, count):
    """Returns argument lists of a program, equal for equal seeds."""
    found = []
    for i in range(count):
        r = random.Random(f"case {program.seed} {i}")
        edges = [0.0, 0.1, 0.5][i % 3]
        extents = [r.choice([1, 2, 3, 4, 5]) for _ in range(3)]
        given = Arguments()
        for name, text in program.parameters:
            kind = parse_type(text)
            with np.errstate(all="ignore"):
                given.add(name, kind, value(r, kind, edges, extents))
        free = [n for n, t in program.parameters if "[" in t and parse_type(t).layout == "A"]
        found.append(given.spread(free) if free and r.random() < 0.4 else given)
    return found
