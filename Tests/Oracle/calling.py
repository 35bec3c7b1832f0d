"""Calls compiled functions as the header and the manifest describe them."""
import json
import pathlib
import re

import numpy as np

import instances
from signature_types import parse_classes, parse_type, read_records

CDEF = "/*@cdef*/"
MESSAGE = re.compile(
    r"(?P<kind>\w+)(?:: (?P<text>.*?))?"
    r"(?: \((?P<file>[^():]*):(?P<line>\d+)(?:, in (?P<function>.*))?\))?", re.DOTALL)


class CompiledError(Exception):
    """A status other than 0, with what `strerror` says of it."""

    def __init__(self, text):
        super().__init__(text)
        match = MESSAGE.fullmatch(text)
        self.kind = match["kind"] if match else text
        self.text = match["text"] if match else ""
        self.line = int(match["line"]) if match and match["line"] else None


class Function:
    """A function of a compiled module."""

    def __init__(self, library, facts):
        self.library = library
        self.name = facts["name"]
        self.symbol = facts["symbol"]
        self.signature = facts["signature"]
        self.noexcept = facts["noexcept"]
        self.role = facts["role"]
        self.parameters = [(p["name"], parse_type(p["type"], library.types))
                           for p in facts["parameters"]]
        self.constants = facts.get("constants", [])
        self.result = parse_type(facts["result"]["type"], library.types)
        self.pointer = getattr(library.objects, self.symbol)
        self.prototype = library.ffi.typeof(self.pointer)

    def call(self, values):
        """Returns the result of the call with `values` by name, or raises a CompiledError."""
        keep = []
        try:
            raw = self.call_raw(values, keep)
            passed = self.handles
            result = self.released(self.result, raw)
            self.library.changed = [
                (name, kind, instances.fields(self.library, kind, pointer))
                for name, kind, pointer in passed]
            return result
        finally:
            for kept in keep:
                if isinstance(kept, tuple):
                    self.library.release(*kept)

    def released(self, kind, result, depth=0):
        """Returns `result` with the fields of objects in the place of references, released."""
        if result is None or not instances.holds_handle(kind):
            return result
        if kind.kind == "optional":
            return self.released(kind.elements[0], result, depth)
        if kind.kind == "handle":
            try:
                return instances.fields(self.library, kind, result, depth)
            finally:
                self.library.release(kind, result)
        return tuple(self.released(k, r, depth) for k, r in zip(kind.elements, result))

    def read_attribute(self, pointer, depth):
        """Returns the field that this function reads of an object, with its type."""
        name, _ = self.parameters[0]
        raw = self.call_raw({name: pointer}, [])
        return self.released(self.result, raw, depth), self.result

    def call_raw(self, values, keep):
        """Returns the result of a call, with references to objects, which are the caller's."""
        flat = []
        self.handles = []
        for name, kind in self.parameters:
            self.flatten(kind, values[name], flat, keep)
            if kind.kind == "handle":
                self.handles.append((name, kind, flat[-1]))
        natural = self.noexcept and len(flat) == len(self.prototype.args)
        slots = [] if natural else self.result_slots(flat)
        returned = self.pointer(*flat)
        if self.noexcept:
            if natural and self.result.kind != "none":
                return self.scalar(self.result, returned)
        elif returned != 0:
            raise CompiledError(self.library.message(returned))
        return self.read(self.result, iter(slots))

    def flatten(self, kind, value, flat, keep):
        """Appends what `value` of type `kind` is in C."""
        if kind.kind in ("named_tuple", "dataclass"):
            for k, n in zip(kind.elements, kind.names):
                self.flatten(k, getattr(value, n), flat, keep)
        elif kind.kind == "enum":
            flat.append(int(getattr(value, "value", value)))
        elif kind.kind == "handle":
            made = isinstance(value, instances.Instance)
            flat.append(instances.make(self.library, kind, value, keep) if made else value)
        elif kind.kind == "optional" and kind.elements[0].is_pointer:
            if value is not None:
                self.flatten(kind.elements[0], value, flat, keep)
            else:
                flat.append(self.library.ffi.NULL)
                inner = kind.elements[0]
                counts = {"array": inner.rank, "handle": 0}.get(inner.kind, 1)
                flat.extend([0] * (0 if inner.extents is not None else counts))
                if inner.layout == "A":
                    flat.extend([0] * inner.rank)
        elif kind.kind == "optional" and kind.elements[0].has_flag:
            flat.append(value is not None)
            inner = kind.elements[0]
            self.flatten(inner, inner.zero if value is None else value, flat, keep)
        elif kind.kind == "tuple":
            for k, v in zip(kind.elements, value):
                self.flatten(k, v, flat, keep)
        elif kind.kind in ("array", "record"):
            flat.append(self.library.ffi.cast(self.next_type(flat), value.ctypes.data))
            if kind.extents is None and kind.kind == "array":
                flat.extend(value.shape)
                if kind.layout == "A":
                    flat.extend(value.strides)
        elif kind.kind in ("str", "bytes"):
            text = value.encode() if kind.kind == "str" else value
            memory = self.library.ffi.new("char[]", text + b"?")
            keep.append(memory)
            flat.extend([memory, len(text)])
        elif kind.kind == "optional":
            inner = kind.elements[0]
            if value is None:
                flat.append(self.library.ffi.NULL)
            else:
                plain = getattr(value, "value", value)
                parts = np.atleast_1d(np.asarray(plain, inner.dtype)).copy()
                keep.append(parts)
                flat.append(self.library.ffi.cast(self.next_type(flat), parts.ctypes.data))
        elif kind.dtype.kind == "c":
            value = complex(value)
            flat.extend([value.real, value.imag])
        elif kind.dtype == np.float16:
            flat.append(int(np.float16(value).view(np.uint16)))
        else:
            flat.append(kind.dtype.type(value).item())

    def next_type(self, flat):
        """Returns the type of the parameter behind those of `flat`."""
        return self.prototype.args[len(flat)]

    def result_slots(self, flat):
        """Appends pointers for the results; returns the memory behind them with its types."""
        slots = []
        for kind in self.result.leaves:
            self.add_slots(kind, flat, slots)
        return slots

    def add_slots(self, kind, flat, slots):
        """Appends pointers for a result of type `kind`, and the memory behind them to `slots`."""
        if kind.kind == "none":
            return
        if kind.kind == "optional":
            for leaf in kind.elements[0].leaves:
                self.add_slots(leaf, flat, slots)
            if not kind.elements[0].is_pointer:
                present = self.library.ffi.new("bool[1]")
                flat.append(present)
                slots.append((present, None))
        elif kind.kind in ("array", "str", "bytes"):
            pointer = self.library.ffi.new(self.next_type(flat).item.cname + "[1]")
            flat.append(pointer)
            shape = self.library.ffi.new("int64_t[]", max(1, kind.rank))
            if kind.rank or kind.kind != "array":
                flat.append(shape)
            slots.append((pointer, shape))
        elif kind.kind == "record":
            record = np.zeros((), kind.dtype)
            flat.append(self.library.ffi.cast(self.next_type(flat), record.ctypes.data))
            slots.append((record, None))
        else:
            count = 2 if kind.dtype is not None and kind.dtype.kind == "c" else 1
            memory = self.library.ffi.new(f"{self.next_type(flat).item.cname}[{count}]")
            flat.append(memory)
            slots.append((memory, None))

    def read(self, kind, slots):
        """Returns the result of type `kind` out of `slots`."""
        if kind.kind == "none":
            return None
        if kind.kind in ("tuple", "named_tuple", "dataclass"):
            return tuple([self.read(k, slots) for k in kind.elements])
        if kind.kind == "optional":
            inner = kind.elements[0]
            if inner.is_pointer:
                return self.read(inner, slots)
            value = self.read(inner, slots)
            present, _ = next(slots)
            return value if present[0] else None
        memory, shape = next(slots)
        if kind.is_pointer and memory[0] == self.library.ffi.NULL and self.may_be_none:
            return None
        if kind.kind == "handle":
            return memory[0]
        if kind.kind in ("str", "bytes"):
            found = self.library.take_bytes(memory[0], shape[0])
            return found.decode() if kind.kind == "str" else found
        if kind.kind == "array":
            return self.library.take_array(memory[0], tuple(shape)[:kind.rank], kind.dtype)
        if kind.kind == "record":
            return memory[()]
        if kind.kind == "enum":
            return int(memory[0])
        if kind.dtype.kind == "c":
            return self.scalar(kind, complex(memory[0], memory[1]))
        return self.scalar(kind, memory[0])

    @property
    def may_be_none(self):
        """True iff a part of the result may be None."""
        return any(leaf.kind == "optional" for leaf in self.result.leaves)

    @staticmethod
    def scalar(kind, value):
        """Returns a C value as a scalar of type `kind`."""
        if kind.dtype == np.float16:
            return np.uint16(value).view(np.float16)
        result = kind.dtype.type(value)
        return result.item() if kind.kind == "python" else result


class Library:
    """A compiled module as a shared library."""

    def __init__(self, path, ffi):
        stem = pathlib.Path(path).with_suffix("")
        self.ffi = ffi
        header = stem.with_suffix(".h").read_text(encoding="ascii")
        self.ffi.cdef(header.split(CDEF)[1])
        self.objects = self.ffi.dlopen(str(path))
        manifest = json.loads(stem.with_suffix(".json").read_text(encoding="utf-8"))
        self.prefix = manifest["prefix"] or manifest["module"]
        self.services = set(manifest["services"])
        records = read_records(manifest["records"])
        self.classes = parse_classes(manifest.get("classes", []), records)
        self.types = records | self.classes
        """The classes, and the records."""
        self.changed = []
        """The objects that the last call was passed, with their types and fields."""
        self.functions = [Function(self, f) for f in manifest["functions"]]

    def service(self, name):
        """Returns a function that every module may have."""
        return getattr(self.objects, f"{self.prefix}_{name}")

    def release(self, kind, pointer):
        """Drops a reference to an object."""
        getattr(self.objects, f"{kind.symbol}_free")(pointer)

    def message(self, status):
        """Returns what a status means."""
        return self.ffi.string(self.service("strerror")(status)).decode()

    def take_bytes(self, pointer, size):
        """Returns a copy of returned text or bytes, and releases them."""
        text = bytes(self.ffi.buffer(pointer, size + 1))
        if text[size:] != b"\0":
            raise AssertionError("text does not end with 0")
        self.service("free")(pointer)
        return text[:size]

    def take_array(self, pointer, shape, dtype):
        """Returns a copy of a returned array, and releases it."""
        address = int(self.ffi.cast("uintptr_t", pointer))
        if any(n < 0 for n in shape):
            raise AssertionError(f"a result has the shape {shape}")
        size = int(np.prod(shape, dtype=np.int64)) * dtype.itemsize
        if address == 0:
            raise AssertionError("a result is a null pointer")
        if address % 64:
            raise AssertionError(f"a result lies at {address:#x}, not at a multiple of 64")
        array = np.frombuffer(bytes(self.ffi.buffer(pointer, size)), dtype).reshape(shape)
        self.service("free")(pointer)
        return array
