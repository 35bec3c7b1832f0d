"""The types of signature files, as the manifest writes them."""
import re
import types
from dataclasses import dataclass, field

import numpy as np

PYTHON = {"int": np.int64, "float": np.float64, "complex": np.complex128, "bool": np.bool_}
"""Python's scalars with the NumPy types of the same bits."""

NUMPY = [
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    "float16", "float32", "float64", "complex64", "complex128",
]
"""NumPy's scalars; `bool` is Python's by itself and NumPy's in arrays."""


@dataclass(frozen=True)
class Type:
    """A type: `kind` is none, python, numpy, array, record, tuple, optional, str or bytes, or what
    a class of the module is: handle, named_tuple, dataclass or enum."""

    kind: str
    dtype: object = None
    name: str = ""
    layout: str = ""
    """Of an array: `C`, `F`, or `A` for any strides."""
    rank: int = 0
    extents: tuple | None = None
    """Of an array whose extents are known at compile time."""
    const: bool = False
    elements: tuple = field(default_factory=tuple)
    """Of a tuple; of an optional, the one type inside; of a class by value, its fields."""
    names: tuple = ()
    """Of a class by value, the names of its fields."""
    symbol: str = ""
    """Of a class, its name in C."""

    @property
    def leaves(self):
        """The types that are no tuples, in order."""
        if self.kind not in ("tuple", "named_tuple", "dataclass"):
            return [self]
        return [leaf for element in self.elements for leaf in element.leaves]

    @property
    def is_pointer(self):
        """True iff a result of the type is a pointer, which may be NULL for None."""
        return self.kind in ("array", "str", "bytes", "handle")

    @property
    def has_flag(self):
        """True iff a bool before an argument of the type says whether it is there or None."""
        if self.kind in ("tuple", "named_tuple", "dataclass"):
            return True
        return self.kind in ("python", "numpy") and self.dtype.kind == "c"

    @property
    def zero(self):
        """What is passed in the place of None."""
        parts = [e.zero for e in self.elements]
        if self.kind in ("named_tuple", "dataclass"):
            return types.SimpleNamespace(**dict(zip(self.names, parts)))
        if self.kind == "tuple":
            return tuple(parts)
        if self.kind == "array":
            return np.zeros(self.extents or (0,) * self.rank, self.dtype)
        return {"str": "", "bytes": b"", "optional": None}.get(self.kind, 0)


class Parser:
    """Reads one type."""

    TOKEN = re.compile(r"\s*(->|[A-Za-z_]\w*|\d+|.)")

    def __init__(self, text, classes=None):
        self.classes = classes or {}
        self.tokens = self.TOKEN.findall(text.strip())
        self.position = 0

    def peek(self):
        """The next token, empty at the end."""
        return self.tokens[self.position] if self.position < len(self.tokens) else ""

    def take(self, expected=None):
        """Returns the next token and goes on."""
        token = self.peek()
        if expected is not None and token != expected:
            raise ValueError(f"expected {expected!r}, found {token!r} in {''.join(self.tokens)!r}")
        self.position += 1
        return token

    def type(self):
        """Returns the type at the position."""
        const = self.peek() == "const"
        if const:
            self.take()
        result = self.tuple() if self.peek() == "(" else self.named(const)
        if self.peek() == "|":
            self.take()
            self.take("none")
            result = Type("optional", elements=(result,))
        return result

    def tuple(self):
        """Returns the tuple at the position."""
        self.take("(")
        elements = []
        while self.peek() != ")":
            elements.append(self.type())
            if self.peek() == ",":
                self.take()
        self.take(")")
        return Type("tuple", elements=tuple(elements))

    def named(self, const):
        """Returns the scalar, array or optional at the position."""
        name = self.take()
        if name == "none":
            return Type("none")
        if name == "optional":
            self.take("[")
            inner = self.type()
            self.take("]")
            return Type("optional", elements=(inner,))
        if name in ("str", "bytes"):
            return Type(name, name=name)
        if name in self.classes:
            known = self.classes[name]
            if known.kind == "record" and self.peek() == "[":
                return self.array(known.dtype, name, const)
            return known
        if name not in PYTHON and name not in NUMPY:
            raise ValueError(f"the oracle does not know the type {name!r}")
        dtype = np.dtype(PYTHON.get(name, name))
        if self.peek() != "[":
            return Type("python" if name in PYTHON else "numpy", dtype, name)
        return self.array(dtype, name, const)

    def array(self, dtype, name, const):
        """Returns the array of `dtype` whose brackets are at the position."""
        self.take("[")
        axes, axis = [], ""
        while self.peek() != "]":
            token = self.take()
            if token == ",":
                axes.append(axis)
                axis = ""
            else:
                axis += token
        self.take("]")
        axes.append(axis)
        if axes == ["()"]:
            return Type("array", dtype, name, "C", 0, None, const)
        if all(a.isdigit() for a in axes):
            extents = tuple(int(a) for a in axes)
            return Type("array", dtype, name, "C", len(axes), extents, const)
        layout = "C" if axes[-1] == "::1" else "F" if axes[0] == "::1" else "A"
        return Type("array", dtype, name, layout, len(axes), None, const)


def parse_classes(facts, records=None):
    """Returns the types of the classes that a manifest describes."""
    classes = {}
    for c in facts:
        form = "enum" if c["form"] in ("int_enum", "flag", "int_flag") else c["form"]
        classes[c["name"]] = Type(
            form, np.dtype(np.int64) if form == "enum" else None, c["name"],
            elements=tuple(parse_type(f["type"], (records or {}) | classes) for f in c["fields"]),
            names=tuple(f["name"] for f in c["fields"]), symbol=c["symbol"])
    return classes


def parse_type(text, classes=None):
    """Returns the type written `text`, in which names of `classes` may occur."""
    parser = Parser(text, classes)
    result = parser.type()
    if parser.peek():
        raise ValueError(f"{text!r} goes on behind the type")
    return result


def read_records(facts):
    """Returns the records of a manifest by name."""
    records = {}
    for r in facts:
        formats = []
        for f in r["fields"]:
            kind = parse_type(f["type"], records)
            formats.append((kind.dtype, kind.extents) if kind.kind == "array" else kind.dtype)
        dtype = np.dtype({
            "names": [f["name"] for f in r["fields"]], "formats": formats,
            "offsets": [f["offset"] for f in r["fields"]], "itemsize": r["size"]})
        records[r["name"]] = Type("record", dtype, r["name"], "C")
    return records
