"""Repeats calls of a golden in a C program under Valgrind: no wrong access, no leak."""
import math
import re
import shutil
import subprocess

import numpy as np

import instances
from arguments import PADDING, ArrayRecipe, FieldsRecipe

CALLS = 60
"""The calls of one golden that are repeated."""

BYTES = 40_000
"""The bytes of arrays, for all of these calls."""

COMMAND = ["valgrind", "-q", "--error-exitcode=9", "--leak-check=full",
           "--errors-for-leak-kinds=all", "--num-callers=8"]

HEAD = """\
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "%s"

static unsigned total;

static void *copied(const unsigned char *bytes, size_t size) {
  void *memory = malloc(size ? size : 1);
  memcpy(memory, bytes, size);
  return memory;
}

/* A branch by each byte, which finds those that nothing wrote. */
static void look(const void *memory, size_t size) {
  for (size_t i = 0; i < size; i++)
    if (((const unsigned char *)memory)[i] == 7) total++;
}
"""


def is_available():
    """True iff there is a Valgrind."""
    return shutil.which(COMMAND[0]) is not None


class Program:
    """A C program that makes calls of one compiled module."""

    def __init__(self, library, folder, stem):
        self.library, self.folder, self.stem = library, folder, stem
        self.data, self.calls, self.bytes = [], [], 0

    def add(self, function, arguments):
        """Adds a call, if there is room."""
        size = sum(len(b) for b in arguments.buffers)
        if len(self.calls) >= CALLS or self.bytes + size > BYTES:
            return
        self.bytes += size
        self.calls.append(Call(self, function, arguments).text())

    def constant(self, data):
        """Returns the name of a constant of the given bytes."""
        name = f"d{len(self.data)}"
        text = ",".join(str(b) for b in data) or "0"
        self.data.append(f"static const unsigned char {name}[] = {{{text}}};")
        return name

    def run(self):
        """Runs the program; returns what Valgrind found, or None."""
        source = self.folder / "calls.c"
        functions = [f"static void call{i}(void) {{\n{c}}}\n" for i, c in enumerate(self.calls)]
        calls = "".join(f"  call{i}();\n" for i in range(len(self.calls)))
        source.write_text(
            HEAD % f"{self.stem}.h" + "\n".join(self.data) + "\n" + "\n".join(functions)
            + f"\nint main(void) {{\n{calls}  return total == 0xFFFFFFFF;\n}}\n")
        program = self.folder / "calls"
        subprocess.run(
            ["cc", "-g", "-w", "-o", program, source, self.folder / f"{self.stem}.so",
             f"-Wl,-rpath,{self.folder}", "-lm"], check=True)
        done = subprocess.run([*COMMAND, program], text=True, capture_output=True)
        if done.returncode == 0:
            return None
        return f"Valgrind ended with {done.returncode}:\n" + tail(done.stderr)


def tail(text):
    """Returns the first lines of what Valgrind says, without its process number."""
    lines = [re.sub(r"^==\d+==", "   ", line) for line in text.strip().splitlines()]
    return "\n".join(lines[:25])


class Call:
    """The C text of one call."""

    def __init__(self, program, function, arguments):
        self.program, self.function, self.arguments = program, function, arguments
        self.before, self.flat, self.after, self.behind = [], [], [], []
        self.buffers = [self.memory(b[PADDING:-PADDING]) for b in arguments.buffers]

    def memory(self, data):
        """Makes memory that holds `data`, for the time of the call; returns its name."""
        name = f"b{len(self.behind)}"
        constant = self.program.constant(bytes(data))
        self.before.append(f"unsigned char *{name} = copied({constant}, {len(data)});")
        self.behind.append(f"free({name});")
        return name

    def text(self):
        """Returns the statements."""
        f = self.function
        for name, kind in f.parameters:
            self.flatten(kind, self.arguments.values[name])
        natural = f.noexcept and len(self.flat) == len(f.prototype.args)
        if not natural:
            for n, kind in enumerate(k for k in f.result.leaves if k.kind != "none"):
                self.result(f"r{n}", kind)
        call = f"{f.symbol}({', '.join(self.flat)})"
        after = "".join(f"    {line}\n" for line in self.after)
        ends = "".join(f"  {line}\n" for line in self.behind)
        done = f"  {call};\n" if f.noexcept else f"  if ({call} == 0) {{\n{after}  }}\n"
        return "".join(f"  {line}\n" for line in self.before) + done + ends

    def flatten(self, kind, value):
        """Appends the C arguments for `value` of type `kind`."""
        if kind.kind == "handle":
            self.flat.append(self.instance(kind, value))
        elif isinstance(value, np.ndarray):
            self.flat.append(f"(void *){self.memory(value.astype(kind.dtype).tobytes())}")
            self.flat += [str(n) for n in value.shape] if kind.extents is None else []
            self.flat += [str(n) for n in value.strides] if kind.layout == "A" else []
        elif kind.kind == "enum":
            plain = int(getattr(value, "value", value))
            self.flat.append(f"(int64_t){plain & 0xFFFFFFFFFFFFFFFF:#x}u")
        elif kind.kind in ("named_tuple", "dataclass"):
            given = isinstance(value, FieldsRecipe)
            parts = value.parts if given else [getattr(value, n) for n in kind.names]
            for k, v in zip(kind.elements, parts):
                self.flatten(k, v)
        elif kind.kind == "optional" and kind.elements[0].is_pointer:
            inner = kind.elements[0]
            if value is None:
                counts = {"array": inner.rank, "handle": 0}.get(inner.kind, 1)
                counts *= (inner.extents is None) + (inner.layout == "A")
                self.flat += ["NULL"] + ["0"] * counts
            else:
                self.flatten(inner, value)
        elif kind.kind == "optional" and kind.elements[0].has_flag:
            inner = kind.elements[0]
            self.flat.append(str(int(value is not None)))
            self.flatten(inner, inner.zero if value is None else value)
        elif kind.kind == "tuple":
            for k, v in zip(kind.elements, value):
                self.flatten(k, v)
        elif isinstance(value, ArrayRecipe):
            offset = value.offset - PADDING
            self.flat.append(f"(void *)({self.buffers[value.buffer]} + {offset})")
            if kind.extents is None and kind.kind == "array":
                self.flat += [str(n) for n in value.shape]
                if kind.layout == "A":
                    self.flat += [str(n) for n in value.strides]
        elif kind.kind in ("str", "bytes"):
            text = value.encode() if kind.kind == "str" else value
            self.flat += [f"(void *){self.memory(text)}", str(len(text))]
        elif kind.kind == "optional":
            if value is None:
                self.flat.append("NULL")
            else:
                plain = getattr(value, "value", value)
                scalar = np.atleast_1d(np.asarray(plain, kind.elements[0].dtype))
                self.flat.append(f"(void *){self.memory(scalar.tobytes())}")
        elif kind.dtype.kind == "c":
            value = complex(value)
            self.flat += [number(value.real), number(value.imag)]
        elif kind.dtype == np.float16:
            self.flat.append(str(int(np.float16(value).view(np.uint16))))
        elif kind.dtype.kind == "f":
            self.flat.append(number(float(value)))
        else:
            self.flat.append(f"(int64_t){int(value) & 0xFFFFFFFFFFFFFFFF:#x}u")

    def instance(self, kind, instance):
        """Makes an object before the call, and releases it behind; returns its name."""
        if instance is None:
            return "NULL"
        flat, self.flat = self.flat, []
        f, given = instances.constructor(self.program.library, kind, instance)
        for name, k in f.parameters:
            self.flatten(k, given[name])
        made = f"o{len(self.behind)}"
        call = f"{f.symbol}({', '.join(self.flat + ['(void *)&' + made])});"
        self.before += [f"struct {kind.symbol} *{made} = NULL;", call]
        self.behind.append(f"{kind.symbol}_free({made});")
        self.flat = flat
        return made

    def result(self, name, kind):
        """Makes room for a result, and looks at it behind the call."""
        if kind.kind == "optional":
            for n, leaf in enumerate(kind.elements[0].leaves):
                self.result(f"{name}_{n}", leaf)
            if not kind.elements[0].is_pointer:
                self.before.append(f"_Bool {name}_present;")
                self.flat.append(f"&{name}_present")
                self.after.append(f"look(&{name}_present, 1);")
            return
        if kind.kind == "handle":
            self.before.append(f"struct {kind.symbol} *{name} = NULL;")
            self.flat.append(f"&{name}")
            self.after.append(f"{kind.symbol}_free({name});")
            return
        size = kind.dtype.itemsize if kind.dtype else 1
        if kind.kind in ("array", "str", "bytes"):
            self.before.append(f"void *{name} = NULL; int64_t {name}s[{max(1, kind.rank)}];")
            self.flat.append(f"(void *)&{name}")
            extents = ""
            rank = kind.rank if kind.kind == "array" else 1
            if rank:
                self.flat.append(f"{name}s")
                extents = "".join(f" * {name}s[{axis}]" for axis in range(rank))
            self.after.append(f"look({name}, {size}{extents});")
            self.after.append(f"{self.program.library.prefix}_free({name});")
        else:
            self.before.append(f"_Alignas(16) unsigned char {name}[{size}];")
            self.flat.append(f"(void *){name}")
            self.after.append(f"look({name}, {size});")


def number(x):
    """Returns a C expression for the float `x`."""
    if math.isnan(x):
        return "NAN"
    if math.isinf(x):
        return "INFINITY" if x > 0 else "-INFINITY"
    return x.hex()
