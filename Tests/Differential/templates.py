"""The expressions of generated programs, with what they take; their types come from samples.

A letter stands for an operand: `s` any scalar, `r` a real one, `n` an integer, `f` a float,
`p` a Python scalar that is real, `z` complex, `t` of the type of the first operand, `i` a small
Python int, `e` a Python int that counts, `b` a condition, `a` an array, `v` an array of one axis,
`m` of two, `o` an operand of elementwise operations, `x` an array of integers or bools.
"""
import math

import numpy as np

import kinds

OPERATORS = ["+", "-", "*", "/", "//", "%"]
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]

SCALARS = (
    [(f"({{0}} {o} {{1}})", "ss", 4) for o in OPERATORS]
    + [(f"({{0}} {o} {{1}})", "nn", 2) for o in "&|^"]
    + [(f"({{0}} {o} {{1}})", "rr", 2) for o in COMPARISONS]
    + [(f"({{0}} {o} {{1}})", "ss", 1) for o in ("==", "!=")]
    + [(f"({{0}} {o} {{1}} {q} {{2}})", "rtt", 1) for o, q in
       [("<", "<="), ("<", "<"), (">=", ">"), ("==", "<"), ("!=", "!=")]]
    + [
        ("({0} << {1})", "ni", 2), ("({0} >> {1})", "ni", 2), ("({0} << {1})", "nn", 1),
        ("({0} >> {1})", "nn", 1), ("({0} ** {1})", "ni", 2), ("({0} ** {1})", "pi", 1),
        ("({0} ** 2)", "s", 2),
        ("({0} ** 3)", "p", 1), ("({0} ** 3)", "n", 1), ("({0} ** 0.5)", "p", 1),
        ("({0} ** {1})", "pp", 1),
        ("(-{0})", "s", 2), ("(+{0})", "s", 1), ("(~{0})", "n", 2), ("(not {0})", "s", 2),
        ("({0} and {1})", "st", 3), ("({0} or {1})", "st", 3),
        ("({1} if {0} else {2})", "bsu", 3),
        ("abs({0})", "s", 3), ("min({0}, {1})", "rt", 2), ("max({0}, {1})", "rt", 2),
        ("min({0}, {1}, {2})", "rtt", 1), ("max({0}, {1}, {2})", "rtt", 1),
        ("round({0})", "p", 1), ("round({0})", "f", 1), ("round({0}, 2)", "f", 1),
        ("round({0}, -1)", "n", 1), ("divmod({0}, {1})[0]", "rr", 1),
        ("divmod({0}, {1})[1]", "rr", 1), ("pow({0}, {1})", "ni", 1),
        ("pow({0}, {1} % 9, 1000003)", "e1", 1),
        ("int({0})", "r", 2), ("float({0})", "r", 2), ("bool({0})", "s", 2),
        ("complex({0}, {1})", "rr", 1), ("complex({0})", "s", 1),
        ("{0}.real", "z", 2), ("{0}.imag", "z", 2), ("{0}.conjugate()", "z", 1),
        ("({0}, {1})[{2} % 2]", "stw", 1), ("({0} in ({1}, {2}, 3))", "rtt", 1),
        ("(({0}, {1}) < ({2}, {3}))", "pete", 1), ("len(({0}, {1}))", "ss", 1),
        ("sum(({0}, {1}, {2}))", "stt", 1),
        ("math.sqrt({0})", "r", 1), ("math.floor({0})", "r", 1), ("math.ceil({0})", "r", 1),
        ("math.trunc({0})", "r", 1), ("math.fabs({0})", "r", 1), ("math.exp({0})", "r", 1),
        ("math.log({0})", "r", 1), ("math.sin({0})", "r", 1), ("math.atan2({0}, {1})", "rr", 1),
        ("math.hypot({0}, {1})", "rr", 1), ("math.fmod({0}, {1})", "rr", 1),
        ("math.copysign({0}, {1})", "rr", 1), ("math.isnan({0})", "r", 1),
        ("math.isinf({0})", "r", 1), ("math.isfinite({0})", "r", 1), ("math.log2({0})", "r", 1),
        ("math.log10({0})", "r", 1), ("math.log1p({0})", "r", 1), ("math.expm1({0})", "r", 1),
        ("math.acos({0})", "r", 1), ("math.atanh({0})", "r", 1), ("math.cosh({0})", "r", 1),
        ("math.tan({0})", "r", 1), ("math.pow({0}, {1})", "rr", 1), ("math.gcd({0}, {1})", "nn", 1),
        ("math.isqrt({0})", "n", 1), ("math.degrees({0})", "r", 1),
        ("math.isclose({0}, {1})", "rr", 1),
        ("math.remainder({0}, {1})", "rr", 1), ("math.ldexp({0}, {1})", "pi", 1),
        ("np.sqrt({0})", "r", 1), ("np.abs({0})", "s", 1), ("np.minimum({0}, {1})", "rr", 1),
        ("np.maximum({0}, {1})", "rr", 1),
    ]
    + [(f"np.{name}({{0}})", "c", 1) for name in
       ["float16", "float32", "float64", "int64", "int32"]]
    + [(f"np.{name}({{0}})", "q", 1) for name in
       ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]]
)
"""Expressions of scalars: the text, the operands and a weight."""

ELEMENTS = [
    ("len({0})", "a", 2), ("{0}.size", "a", 1), ("{0}.ndim", "a", 1), ("{0}.shape[{1}]", "vy", 1),
    ("{0}.shape[1]", "m", 1),
    ("{0}[{1}]", "vi", 6), ("{0}[{1}, {2}]", "mii", 5), ("{0}[{1}][{2}]", "mii", 1),
    ("{0}[{1}, {2}, {3}]", "diii", 3), ("{0}[()]", "h", 2),
    ("np.sum({0})", "x", 2), ("{0}.sum()", "x", 1), ("np.min({0})", "g", 2), ("{0}.max()", "g", 2),
    ("np.any({0})", "x", 1), ("np.all({0})", "x", 1), ("np.prod({0})", "x", 1),
    ("np.mean({0})", "x", 1),
]
"""Scalars out of arrays."""

ARRAYS = (
    [(f"({{0}} {o} {{1}})", "oo", 3) for o in ["+", "-", "*", "/", "//", "%"]]
    + [(f"({{0}} {o} {{1}})", "oo", 1) for o in COMPARISONS]
    + [(f"({{0}} {o} {{1}})", "xx", 1) for o in "&|^"]
    + [
        ("(-{0})", "a", 2), ("(~{0})", "x", 1), ("abs({0})", "a", 2), ("np.abs({0})", "a", 1),
        ("np.sqrt({0})", "g", 1), ("np.minimum({0}, {1})", "gg", 1), ("({0} ** 2)", "a", 1),
        ("np.maximum({0}, {1})", "gl", 1), ("np.where({0}, {1}, {2})", "coo", 2),
        ("np.where({0} > 0, {0}, {1})", "gl", 1),
        ("{0}[{1}:]", "vi", 2), ("{0}[:{1}]", "vi", 2), ("{0}[{1}:{2}]", "vii", 2),
        ("{0}[::-1]", "a", 2), ("{0}[::2]", "a", 1), ("{0}[{1}:{2}:-1]", "vii", 1),
        ("{0}[{1}:{2}:3]", "aii", 1), ("{0}[{1}]", "mi", 2), ("{0}[:, {1}]", "mi", 2),
        ("{0}[{1}:, ::-1]", "mi", 1), ("{0}[..., {1}]", "di", 1), ("{0}[{1}]", "di", 1),
        ("{0}[{1}, 1:]", "mi", 1), ("{0}[:, None]", "v", 1), ("{0}[None]", "v", 1),
        ("{0}.T", "a", 2), ("{0}.copy()", "a", 1), ("{0}.astype(np.float64)", "a", 1),
        ("{0}.astype(np.int64)", "x", 1), ("{0}.astype(np.int8)", "x", 1),
        ("np.zeros_like({0})", "a", 1), ("np.ones_like({0})", "a", 1),
        ("np.zeros({0}.shape)", "a", 1),
    ]
)
"""Expressions that are arrays."""

NAMES = {"np": np, "math": math}
_cache = {}


def result(text, operands):
    """Returns the type of a template for operand types, or None if it has none."""
    # A Python complex takes a NumPy float64 for Python's float, which it is by inheritance, and
    # gives a Python complex: types of compiled code do not know that.
    if "complex" in operands and "float64" in operands:
        return None
    key = (text, operands)
    if key not in _cache:
        values = {f"v{i}": kinds.sample(k) for i, k in enumerate(operands)}
        if "[v1" in text or ", v1" in text or text.startswith("{0}["):
            values |= {f"v{i}": 1 for i in range(1, len(operands)) if operands[i] == "int"}
        try:
            with np.errstate(all="ignore"):
                value = eval(text.format(*(f"v{i}" for i in range(len(operands)))), NAMES | values)
            _cache[key] = kinds.kind_of(value)
        except Exception:
            _cache[key] = None
    return _cache[key]


def fits(letter, kind, first):
    """True iff an operand of type `kind` fits `letter`; `first` is the first operand's type."""
    if kinds.is_array(kind):
        name, rank = kinds.parts(kind)
        whole = name == "bool" or name in kinds.INTEGERS
        return {
            "a": rank > 0, "o": rank > 0, "v": rank == 1, "m": rank == 2, "d": rank == 3,
            "h": rank == 0, "x": rank > 0 and whole, "g": rank > 0 and not name.startswith("comp"),
            "l": rank > 0 and not name.startswith("comp"), "c": rank > 0 and name == "bool",
        }.get(letter, False)
    return {
        "s": True, "u": True, "o": kind not in ("bool", "bool_", "complex"),
        "r": kinds.is_real(kind), "n": kinds.is_integer(kind), "f": kinds.is_float(kind),
        "p": kind in ("int", "float"), "z": kind.startswith("complex"), "t": kind == first,
        "b": kind in ("bool", "bool_"), "i": kind == "int", "e": kind == "int", "w": kind == "int",
        "y": kind == "int", "1": kind == "int",
        "l": kinds.is_real(kind) and kind not in ("bool", "bool_"),
        "q": kind in kinds.INTEGERS or kind == "bool",
        "c": kind in kinds.NUMPY and kinds.is_real(kind),
    }.get(letter, False)


def choose(random):
    """Returns the templates that one program is about."""
    return (random.sample(SCALARS, 45) + random.sample(ELEMENTS, 12) + ELEMENTS[5:8]
            + random.sample(ARRAYS, 20))


def instances(chosen_templates, pool):
    """Returns all (result, text, letters, operand types, weight) over the types of `pool`."""
    found = []
    for text, letters, weight in chosen_templates:
        choices = [()]
        for position, letter in enumerate(letters):
            longer = []
            for chosen in choices:
                for kind in pool:
                    first = chosen[0] if chosen else None
                    if letter == "u" and kind != chosen[1]:
                        continue
                    if letter == "o" and position == len(letters) - 1 and not any(
                            kinds.is_array(k) for k in chosen + (kind,)):
                        continue
                    if fits(letter, kind, first):
                        longer.append(chosen + (kind,))
            choices = longer
        for operands in choices:
            kind = result(text, operands)
            if kind is not None and not (kinds.is_array(kind) and kinds.parts(kind)[1] > 3):
                found.append((kind, text, letters, operands, weight))
    return found
