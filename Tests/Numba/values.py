"""The types of signature files that values of Python have."""
import enum
import hashlib

import numpy as np
from numba.core import types
from numba.typed import Dict, List


class Unsupported(Exception):
    """No type of a signature file stands for the value."""


records = {}
"""The records that types name, with the lines of signature files that declare them."""


classes = {}
"""The classes that types name."""


def class_(kind):
    """Returns the name of an enumeration whose members are ints, which has to be defined."""
    if issubclass(kind, enum.Flag) or not all(type(m.value) is int for m in kind):
        raise Unsupported("an enum of something else than ints")
    if classes.setdefault(kind.__name__, kind) is not kind:
        raise Unsupported("two classes of one name")
    return kind.__name__


def owned(value):
    """Returns a result with the tests' own enumerations for those of the extension."""
    if isinstance(value, enum.Enum):
        return classes[type(value).__name__](value.value)
    if type(value) is tuple:
        return tuple(map(owned, value))
    return value


def plain(value):
    """Returns the container of Python that stands for one of `numba.typed`, or the value."""
    if isinstance(value, List):
        return [plain(v) for v in value]
    if isinstance(value, Dict):
        return {k: plain(v) for k, v in value.items()}
    return value


def write_back(given, used):
    """Makes a container of `numba.typed` what the function made of the one of Python."""
    if isinstance(given, List):
        given.clear()
        given.extend(used)
    elif isinstance(given, Dict):
        given.clear()
        given.update(used)


def record(dtype):
    """Returns the name of the record that a structured dtype is, which is declared."""
    fields, formats = [], []
    for name in dtype.names or ():
        if len(dtype.fields[name]) != 2 or not name.isidentifier():
            raise Unsupported("a field with a title")
        base, shape = dtype[name].subdtype or (dtype[name], ())
        text = record(base) if base.names else scalar(base)
        fields.append(f"{name}: {text}" + (f"{list(shape)}" if shape else ""))
        formats.append((name, base, shape))
    if not fields:
        raise Unsupported(f"the dtype {dtype}")
    trait = next((t for t, align in [("", True), (" packed", False)]
                  if np.dtype(formats, align=align) == dtype), None)
    if trait is None:
        raise Unsupported("a dtype with places of its own")
    body = f"({', '.join(fields)}){trait}"
    own = "Record" + hashlib.sha256(body.encode()).hexdigest()[:12]
    records[own] = f"record {own}{body}"
    return own


def type_of(value):
    """Returns the type of an argument as a signature file writes it."""
    if value is None:
        return "none"
    if isinstance(value, enum.Enum):
        return class_(type(value))
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, np.void):
        return record(value.dtype)
    if isinstance(value, np.generic):
        return scalar(value.dtype)
    if type(value) is int and not -2**63 <= value < 2**63:
        if 0 <= value < 2**64:
            return "uint64"
        raise Unsupported("an int beyond 64 bits")
    for kind, name in [(int, "int"), (float, "float"), (complex, "complex"), (str, "str"),
                       (bytes, "bytes")]:
        if type(value) is kind:
            return name
    if isinstance(value, np.ndarray):
        return array(value)
    if type(value) is tuple:
        return "(" + ", ".join(map(type_of, value)) + ("," if len(value) == 1 else "") + ")"
    if type(value) in (list, set) and value:
        types = {type_of(v) for v in value}
        if len(types) == 1:
            return f"{type(value).__name__}[{types.pop()}]"
    if type(value) is dict and value:
        keys = {type_of(k) for k in value}
        values = {type_of(v) for v in value.values()}
        if len(keys) == len(values) == 1:
            return f"dict[{keys.pop()}, {values.pop()}]"
    if isinstance(value, (List, Dict)) and len(value) > 0:
        return type_of(plain(value))
    raise Unsupported(f"a {type(value).__name__}")


def scalar(dtype):
    """Returns the name of a NumPy type."""
    if dtype.kind not in "biufc" or not dtype.isnative or dtype.itemsize > 16:
        raise Unsupported(f"the dtype {dtype}")
    return "bool" if dtype.kind == "b" else dtype.name


def array(a):
    """Returns the type of an array."""
    element = record(a.dtype) if a.dtype.names else scalar(a.dtype)
    const = "" if a.flags.writeable else "const "
    if a.ndim == 0:
        return f"{const}{element}[()]"
    dimensions = [":"] * a.ndim
    if a.flags.c_contiguous:
        dimensions[-1] = "::1"
    elif a.flags.f_contiguous:
        dimensions[0] = "::1"
    return f"{const}{element}[{', '.join(dimensions)}]"


def declared(signature):
    """Returns the types of the arguments that a decorator of Numba declares, or None."""
    if isinstance(signature, list):
        # With several signatures, Numba takes the first that fits: as without any.
        return declared(signature[0]) if len(signature) == 1 else None
    if isinstance(signature, tuple):
        return signature
    return getattr(signature, "args", None)


def converted(value, kind):
    """Returns a scalar as Numba converts it to the type that a signature declares."""
    if not isinstance(value, (bool, int, float, complex, np.generic)):
        return value
    if isinstance(kind, types.Boolean):
        return bool(value)
    if isinstance(kind, (types.Integer, types.Float, types.Complex)):
        made = getattr(np, kind.name)(value)
        return made.item() if kind.name in ("int64", "float64", "complex128") else made
    return value
